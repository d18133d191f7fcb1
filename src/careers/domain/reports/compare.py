"""How roles differ."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.reports.fit import RoleFit
from careers.domain.reports.show import RolePage
from careers.domain.role import Importance


class Demand(NamedTuple):
    """What one role wants of a skill."""

    importance: Importance
    level: Level


class ComparedSkill(NamedTuple):
    """A requirement, and what each role that has it wants."""

    label: str
    skills: Annotated[tuple[str, ...], "ids of the skills that meet it"]
    roles: Annotated[dict[str, Demand], "by role id"]


class SkillComparison(NamedTuple):
    """What roles ask for together and alone."""

    shared: Annotated[tuple[ComparedSkill, ...], "asked for by two roles or more"]
    distinct: Annotated[dict[str, tuple[ComparedSkill, ...]], "by role id, what no other of the roles asks for"]


class CompareReport(NamedTuple):
    """Roles side by side."""

    knowledge_base: Edition
    roles: tuple[RolePage, ...]
    skills: SkillComparison
    coverage: Annotated[
        dict[str, dict[str, float]], "0 to 100: of the inner role, by someone exactly at the outer role's levels"
    ]
    differences: Annotated[tuple[str, ...], "what really differs, a sentence each"]
    sections: Annotated[tuple[str, ...], "names of the sections that were asked for"]
    only_differences: Annotated[bool, "whether what the roles share is to be left out of a drawing"]
    profile: Annotated[Profile | None, "when skills were given"] = None
    fit: Annotated[tuple[RoleFit, ...] | None, "the person's fit for each role, when skills were given"] = None
    schema: Literal["careers.compare/1"] = "careers.compare/1"
