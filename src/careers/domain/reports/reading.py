"""What is understood of a document, with the evidence."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.document import DocumentKind
from careers.domain.knowledge_base import Edition
from careers.domain.level import Level
from careers.domain.reports.report import Report

Section = Literal[
    "title", "summary", "skills", "experience", "projects", "education", "certificates", "languages",
    "requirements", "preferred", "duties", "benefits", "company", "other",
]  # fmt: skip
"""The part of a document in which words stand, as its headings tell."""
Asked = Literal["required", "preferred"]
GateKind = Literal["years", "degree", "permit", "clearance", "language", "place"]
Degree = Literal["associate", "bachelor", "master", "doctorate"]


class SkillEvidence(NamedTuple):
    """Where a skill stands in a document."""

    text: str
    start: Annotated[int, "character of the text that `--text` prints, from 0"]
    end: int
    line: Annotated[int, "from 1"]
    section: Section


class FoundSkill(NamedTuple):
    """A skill that a document names."""

    id: str
    name: str
    level: Annotated[Level | None, "where the document tells it"]
    years: Annotated[float | None, "of experience with it, where the document tells them"]
    asked: Annotated[Asked | None, "how a posting asks for it; null where it names it otherwise, and in a résumé"]
    evidence: tuple[SkillEvidence, ...]


class FoundTitle(NamedTuple):
    """A job title that a document names."""

    given: str
    role: Annotated[str | None, "id of the role that it means"]
    start: int
    end: int


class FoundDegree(NamedTuple):
    """A degree that a document names: one that somebody has, or that a posting asks for."""

    text: str
    degree: Degree
    field: str | None
    start: int
    end: int


class Gate(NamedTuple):
    """What a posting makes a condition, beside skills."""

    kind: GateKind
    text: str
    value: Annotated[str, "years: a number; degree: one of four; language: its name; permit, clearance, place: words"]


class UnknownWords(NamedTuple):
    """Words that stand where skills stand, and name none of the knowledge base."""

    given: str
    line: Annotated[int, "from 1"]


class _ReadingReport(NamedTuple):
    knowledge_base: Edition
    file: str
    form: Annotated[str, "what the file is: PDF, Word document, JSON Resume"]
    kind: DocumentKind
    skills: Annotated[tuple[FoundSkill, ...], "in the order of ids"]
    titles: Annotated[tuple[FoundTitle, ...], "in the order of the text"]
    years_total: Annotated[float | None, "of experience, where a résumé tells them"]
    education: tuple[FoundDegree, ...]
    gates: Annotated[tuple[Gate, ...], "of a posting"]
    unknown: Annotated[tuple[UnknownWords, ...], "in the order of the text"]
    schema: Literal["careers.reading/1"] = "careers.reading/1"


class ReadingReport(Report, _ReadingReport):
    """What is understood of one document."""

    __slots__ = ()


class ReadingProblem(NamedTuple):
    """A document that can't be read, in the place of its reading."""

    file: str
    error: str
    hint: str | None
    rows: Annotated[int, "how many rows of a file this stands for; 1 for a document"] = 1
    schema: Literal["careers.reading-error/1"] = "careers.reading-error/1"


class _ReadingsReport(NamedTuple):
    knowledge_base: Edition
    readings: Annotated[tuple[ReadingReport | ReadingProblem, ...], "in the order in which they were named"]
    schema: Literal["careers.readings/1"] = "careers.readings/1"


class ReadingsReport(Report, _ReadingsReport):
    """What is understood of several documents."""

    __slots__ = ()
