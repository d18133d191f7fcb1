"""How roles differ."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.reports.fit import RoleFit
from careers.domain.reports.plan import PlanStep
from careers.domain.reports.report import Report
from careers.domain.reports.show import RolePage
from careers.domain.role import Importance


class Demand(NamedTuple):
    """What one role wants of a skill."""

    importance: Importance
    level: Level
    coverage: Annotated[float | None, "what the person has of it, 0 to 100, when skills were given"] = None


class ComparedSkill(NamedTuple):
    """A requirement, and what each role that has it wants."""

    label: str
    skills: Annotated[tuple[str, ...], "ids of the skills that meet it"]
    roles: Annotated[dict[str, Demand], "by role id"]


class SkillComparison(NamedTuple):
    """What roles ask for together and alone."""

    shared: Annotated[tuple[ComparedSkill, ...], "asked for by two roles or more"]
    distinct: Annotated[dict[str, tuple[ComparedSkill, ...]], "by role id, what no other of the roles asks for"]


class Transition(NamedTuple):
    """The way from one role to another, for someone who has exactly what the first asks for."""

    from_: Annotated[str, "id of the role at the start"]
    to: Annotated[str, "id of the role at the end"]
    points: Annotated[float, "of the score in the second role that are still to gain"]
    hours: Annotated[int, "of study to all essentials of the second"]
    years: Annotated[int, "of practice that they take besides, about"]
    steps: Annotated[tuple[PlanStep, ...], "to all essentials, in the order in which they are taught"]
    optimal: Annotated[bool, "whether it is proved that no way is shorter"]


class ToolCoverage(NamedTuple):
    """What the person has of the tools for one purpose."""

    purpose: str
    tool: Annotated[str | None, "id of the tool of which the person has most, if any"]
    percent: Annotated[float, "how much of that tool, 0 to 100, whatever the level"]


class OwnCoverage(NamedTuple):
    """What the person has of a role, and the way to all its essentials."""

    role: Annotated[str, "id"]
    sections: Annotated[
        dict[str, float], "0 to 100 by section: the score of the requirements, the mean over the purposes of the tools"
    ]
    tools: tuple[ToolCoverage, ...]
    hours: Annotated[int, "of study to all essentials"]
    years: Annotated[int, "of practice that they take besides, about"]
    steps: Annotated[tuple[PlanStep, ...], "to all essentials, in the order in which they are taught"]
    optimal: Annotated[bool, "whether it is proved that no way is shorter"]


class Recommendation(NamedTuple):
    """Which role to go for."""

    role: Annotated[str, "id"]
    why: Annotated[str, "a sentence"]
    but: Annotated[str, "what speaks for another of the roles, a sentence"]


class _CompareReport(NamedTuple):
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
    paths: Annotated[tuple[Transition, ...], "from each role to each other"] = ()
    own_coverage: Annotated[tuple[OwnCoverage, ...] | None, "of each role, when skills were given"] = None
    recommendation: Annotated[Recommendation | None, "when skills were given"] = None
    schema: Literal["careers.compare/1"] = "careers.compare/1"


class CompareReport(Report, _CompareReport):
    """Roles side by side."""

    __slots__ = ()
