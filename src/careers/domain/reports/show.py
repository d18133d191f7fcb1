"""One role, every section."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.level import Level
from careers.domain.role import Code, Disagreement, Family, Importance, RoleLink
from careers.domain.source import Fact, Source


class RequirementEntry(NamedTuple):
    """One requirement as a reader sees it."""

    label: str
    skills: Annotated[tuple[str, ...], "ids of the skills that meet it"]
    importance: Importance
    weight: float
    level: Level
    note: str | None
    sources: tuple[str, ...]


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
    education: tuple[Fact, ...]
    tools: tuple[ToolEntry, ...]
    industries: tuple[Fact, ...]
    outlook: tuple[Fact, ...]
    pay: tuple[Fact, ...]
    tips: tuple[Fact, ...]
    related: tuple[RoleLink, ...]
    reports_to: tuple[Fact, ...]
    choose_if: tuple[Fact, ...]
    avoid_if: tuple[Fact, ...]
    confused_with: tuple[RoleLink, ...]
    disagreements: tuple[Disagreement, ...]
    codes: tuple[Code, ...]
    extends: Annotated[str | None, "the role of which this one is a variant"]
    sources: Annotated[dict[str, Source], "the sources cited, by id"]


class ShowReport(NamedTuple):
    """A role's page."""

    knowledge_base: Edition
    role: RolePage
    schema: Literal["careers.show/1"] = "careers.show/1"
