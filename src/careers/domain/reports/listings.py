"""Lists of roles and skills, one skill, and what free text means."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.level import Level
from careers.domain.reports.report import Report
from careers.domain.role import Family, Importance
from careers.domain.skill import Implication, Kind, Range, Relation, Resource


class RoleLine(NamedTuple):
    """A role in a list."""

    id: str
    title: str
    family: Family
    definition: str


class _RolesReport(NamedTuple):
    knowledge_base: Edition
    results: tuple[RoleLine, ...]
    schema: Literal["careers.roles/1"] = "careers.roles/1"


class RolesReport(Report, _RolesReport):
    """Roles, in the order of families and ids."""

    __slots__ = ()


class SkillLine(NamedTuple):
    """A skill in a list."""

    id: str
    name: str
    kind: Kind
    summary: str | None
    roles: Annotated[tuple[str, ...], "ids of the roles that ask for it"]


class _SkillsReport(NamedTuple):
    knowledge_base: Edition
    results: tuple[SkillLine, ...]
    schema: Literal["careers.skills/1"] = "careers.skills/1"


class SkillsReport(Report, _SkillsReport):
    """Skills, in the order of ids."""

    __slots__ = ()


class SkillDemand(NamedTuple):
    """What one role wants of a skill."""

    role: str
    title: str
    label: Annotated[str, "the requirement that it meets"]
    importance: Importance
    level: Level


class SkillPage(NamedTuple):
    """A skill with its relations and the roles that need it."""

    id: str
    name: str
    kind: Kind
    summary: str | None
    aliases: tuple[str, ...]
    hours: Annotated[Range, "hours to working (intermediate) level"]
    broader: tuple[str, ...]
    narrower: tuple[str, ...]
    implies: tuple[Implication, ...]
    implied_by: tuple[str, ...]
    related: tuple[Relation, ...]
    requires: tuple[str, ...]
    url: str | None
    learn_from: tuple[Resource, ...]
    retired: Annotated[str | None, "ISO date on which its owner ended it"]
    successor: Annotated[str | None, "id of what takes its place"]
    sources: tuple[str, ...]
    roles: tuple[SkillDemand, ...]
    names: Annotated[dict[str, str], "of the skills that it is related to in any way, by id"]


class _SkillReport(NamedTuple):
    knowledge_base: Edition
    results: tuple[SkillPage, ...]
    schema: Literal["careers.skill/1"] = "careers.skill/1"


class SkillReport(Report, _SkillReport):
    """One skill."""

    __slots__ = ()


class Match(NamedTuple):
    """A role or a skill that a text may mean."""

    given: str
    kind: Literal["role", "skill"]
    id: str
    title: Annotated[str | None, "of a role"]
    name: Annotated[str | None, "of a skill"]
    score: Annotated[float, "100 for the very name, less for a resemblance"]


class _FindReport(NamedTuple):
    knowledge_base: Edition
    results: tuple[Match, ...]
    unmatched: Annotated[tuple[str, ...], "texts that nothing resembles"]
    note: Annotated[str | None, "what there is to know of texts that are not English"] = None
    schema: Literal["careers.find/1"] = "careers.find/1"


class FindReport(Report, _FindReport):
    """What texts mean, best first for each text, in the order of the texts."""

    __slots__ = ()
