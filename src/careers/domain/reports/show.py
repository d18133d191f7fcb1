"""One role, every section."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.level import Level
from careers.domain.market import Experience, Exposure, RemoteWork
from careers.domain.reports.pay import PayChange, PayFigure, RoleOutlook, WithheldPay
from careers.domain.reports.report import Report
from careers.domain.role import Family, Importance
from careers.domain.role_details import Code, Disagreement, Project, RoleLink, Rung
from careers.domain.source import Fact, Source


class Share(NamedTuple):
    """How many of a role's postings name what a requirement asks for."""

    source: Annotated[str, "the set of postings"]
    postings: Annotated[int, "postings of the role in that set"]
    named: Annotated[int, "those of them that name it"]
    percent: Annotated[float, "0 to 100"]
    when: Annotated[str, "when the postings are from: a year, a date, or undated"]


class PostingSet(NamedTuple):
    """A set of postings in which a role's own were counted."""

    source: Annotated[str, "the set of postings"]
    postings: Annotated[int, "postings of the role in that set"]
    when: Annotated[str, "when the postings are from: a year, a date, or undated"]


class RequirementEntry(NamedTuple):
    """One requirement as a reader sees it."""

    label: str
    skills: Annotated[tuple[str, ...], "ids of the skills that meet it"]
    importance: Importance
    weight: float
    level: Level
    note: str | None
    sources: tuple[str, ...]
    demand: Annotated[tuple[Share, ...], "what was counted in the sets of postings that are cited"]
    judgement: Annotated[bool, "whether it rests on judgement alone"]


class ToolEntry(NamedTuple):
    """Tools for one purpose, by id and by name."""

    purpose: str
    skills: tuple[str, ...]
    names: tuple[str, ...]
    sources: tuple[str, ...]


class RolePage(NamedTuple):
    """A role with everything that the knowledge base tells of it."""

    id: str
    title: str
    aliases: tuple[str, ...]
    family: Family
    definition: Fact
    responsibilities: tuple[Fact, ...]
    requirements: tuple[RequirementEntry, ...]
    postings: Annotated[tuple[Fact, ...], "how many of its own were counted, or that none were"]
    education: tuple[Fact, ...]
    tools: tuple[ToolEntry, ...]
    industries: tuple[Fact, ...]
    outlook: tuple[Fact, ...]
    pay: tuple[Fact, ...]
    exposure: Annotated[tuple[Fact, ...], "how many of the tasks language models could speed up; no forecast"]
    remote: Annotated[tuple[Fact, ...], "how many work away from an office"]
    day: tuple[Fact, ...]
    ladder: tuple[Rung, ...]
    experience: Annotated[tuple[Fact, ...], "what people in the occupation had before"]
    employers: tuple[Fact, ...]
    interviews: tuple[Fact, ...]
    projects: tuple[Project, ...]
    comes_from: tuple[RoleLink, ...]
    goes_to: tuple[RoleLink, ...]
    tips: tuple[Fact, ...]
    related: tuple[RoleLink, ...]
    reports_to: tuple[Fact, ...]
    choose_if: tuple[Fact, ...]
    avoid_if: tuple[Fact, ...]
    confused_with: tuple[RoleLink, ...]
    disagreements: tuple[Disagreement, ...]
    codes: tuple[Code, ...]
    extends: Annotated[str | None, "the role of which this one is a variant"]
    posting_sets: Annotated[tuple[PostingSet, ...], "where its postings were counted, the largest first"]
    pay_figures: Annotated[tuple[PayFigure, ...], "what the facts of pay are told from; `careers pay` has all"]
    pay_withheld: Annotated[tuple[WithheldPay, ...], "what is not told of pay, and the nearest that is"]
    pay_changes: Annotated[tuple[PayChange, ...], "of the figures of pay, since the edition before"]
    outlook_figures: Annotated[tuple[RoleOutlook, ...], "what the facts of the outlook are told from"]
    exposure_figures: tuple[Exposure, ...]
    remote_figures: tuple[RemoteWork, ...]
    experience_figures: tuple[Experience, ...]
    sources: Annotated[dict[str, Source], "the sources cited, by id"]
    old_sources: Annotated[tuple[str, ...], "ids of those more than three years older than the knowledge base"]


class _ShowReport(NamedTuple):
    knowledge_base: Edition
    role: RolePage
    sections: Annotated[tuple[str, ...], "names of the sections to draw; none for the gist"]
    schema: Literal["careers.show/1"] = "careers.show/1"


class ShowReport(Report, _ShowReport):
    """A role's page."""

    __slots__ = ()
