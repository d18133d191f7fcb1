"""How somebody stands against a posting, and which of many postings come nearest."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.reports.fit import Status
from careers.domain.reports.plan import PlanStep
from careers.domain.reports.reading import Asked, GateKind, ReadingProblem, SkillEvidence
from careers.domain.reports.report import Report
from careers.domain.reports.standing import Standing
from careers.domain.role import Importance
from careers.domain.skill import Range

GateAnswer = Literal["met", "not-met", "unknown"]


class AskedSkill(NamedTuple):
    """A skill, or alternatives of which one is enough, that a posting asks for; and what the person has of it."""

    label: Annotated[str, "the skill, or the alternatives: AWS, Azure or GCP"]
    skills: Annotated[tuple[str, ...], "ids, as the posting has them; one is enough"]
    asked: Annotated[Asked | None, "null where the posting names it otherwise"]
    importance: Annotated[Importance, "as what it counts: required essential, preferred important, named useful"]
    weight: Annotated[float, "points of the posting's 100 that it is worth"]
    level: Annotated[Level, "the level that the posting asks for; intermediate where it says none"]
    evidence: Annotated[SkillEvidence, "where the posting asks for it"]
    status: Annotated[Status | None, "null where nobody's skills were given, as are the fields that follow"] = None
    credit: Annotated[float | None, "0 to 1"] = None
    via: Annotated[str | None, "id of the stated skill that gives the credit"] = None
    contribution: Annotated[float | None, "points of the score"] = None
    gap: Annotated[float | None, "points still to gain; contribution + gap is the weight"] = None


class AnsweredGate(NamedTuple):
    """What a posting makes a condition beside skills, and whether the person's documents answer it."""

    kind: GateKind
    text: str
    value: Annotated[str, "years: a number; degree: one of four; language: its name; permit, clearance, place: words"]
    answer: Annotated[GateAnswer, "unknown where no document of the person tells"]
    have: Annotated[str | None, "what the person's documents say of it"]


class Posting(NamedTuple):
    """What a posting says, and which role it is of."""

    file: str
    title: str | None
    company: str | None
    place: str | None
    pay: Annotated[str | None, "as the file has it"]
    url: str | None
    role: Annotated[str | None, "id of the role that it is of"]
    role_title: str | None
    role_by: Annotated[
        Literal["title", "skills"] | None, "what tells the role: its title or, where that names none, its skills"
    ]
    role_score: Annotated[float | None, "0 to 100: how near the title comes, or how well who has the skills fits"]
    required: tuple[AskedSkill, ...]
    preferred: tuple[AskedSkill, ...]
    named: Annotated[tuple[AskedSkill, ...], "skills that it names and asks for in no such words"]
    gates: tuple[AnsweredGate, ...]
    looks_like: Annotated[Literal["resume"] | None, "what it is beyond doubt, where that is no posting"] = None


class RankedPosting(NamedTuple):
    """A posting among many, and how the person stands against it."""

    rank: Annotated[int, "from 1; those that name too few skills to tell come last"]
    score: Annotated[float, "0 to 100"]
    standing: Annotated[Standing, "with what it asks for first, as essential"]
    file: str
    title: str | None
    company: str | None
    place: str | None
    pay: Annotated[str | None, "as the file has it"]
    url: str | None
    role: Annotated[str | None, "id of the role that it is of"]
    met: Annotated[tuple[str, ...], "labels of what the person has, by weight"]
    partial: Annotated[tuple[str, ...], "of what they have in part"]
    missing: Annotated[tuple[str, ...], "of what they lack"]
    too_little: Annotated[bool, "whether it names too few skills to tell"]


class _MatchReport(NamedTuple):
    knowledge_base: Edition
    profile: Annotated[Profile | None, "null where nobody's skills were given"]
    posting: Annotated[Posting | None, "the posting that was asked about; null where there are several"]
    score: Annotated[float | None, "0 to 100, of what the posting asks for"] = None
    range: Annotated[Range | None, "the score if every skill without a level were at beginner, and at advanced"] = None
    met: Annotated[tuple[str, ...], "labels of what the person has, by weight"] = ()
    partial: Annotated[tuple[str, ...], "of what they have in part"] = ()
    missing: Annotated[tuple[str, ...], "of what they lack"] = ()
    standing: Annotated[Standing | None, "with what the posting asks for first, as essential"] = None
    next: Annotated[tuple[PlanStep, ...], "the first three steps towards what it asks for"] = ()
    postings: Annotated[tuple[RankedPosting, ...], "of several, those that come nearest, best first"] = ()
    read: Annotated[int, "how many postings were read"] = 1
    empty: Annotated[int, "of these, how many name no skill that is known, and have no rank"] = 0
    left_out: Annotated[int, "how many have a rank and are not shown"] = 0
    problems: Annotated[tuple[ReadingProblem, ...], "the first ten files or rows that could not be read"] = ()
    unread: Annotated[int, "how many could not be read"] = 0
    schema: Literal["careers.match/1"] = "careers.match/1"


class MatchReport(Report, _MatchReport):
    """How somebody stands against one posting, or which of several come nearest."""

    __slots__ = ()
