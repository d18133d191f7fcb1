"""What a person lacks for one role or several."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.reports.report import Report
from careers.domain.reports.standing import RoleScore
from careers.domain.role import Importance
from careers.domain.skill import Range


class Gap(NamedTuple):
    """Open requirements that one skill closes, what closing them gains and what it takes."""

    label: Annotated[str, "the requirements, with the skill where that is one of several"]
    skills: Annotated[tuple[str, ...], "ids of the skills that close it, the one that it is reckoned with first"]
    importance: Annotated[Importance, "the highest of the requirements"]
    have: Annotated[Level | None, "the level of that skill, if the person has it"]
    need: Level
    gain: Annotated[float, "points of score, over all the roles asked about"]
    hours: Annotated[Range | None, "study hours from here to the level needed; null where practice alone leads there"]
    years: Annotated[int | None, "of practice, about, where study does not lead all the way"]
    gain_per_hour: Annotated[float | None, "points, at the middle of the range of hours"]
    requires: Annotated[tuple[str, ...], "ids of what to learn first, which the person does not know well enough"]
    roles: Annotated[dict[str, float], "points gained in each role that asks for it, by id"]


class Value(NamedTuple):
    """What a skill is worth in a role that asks for it."""

    id: str
    title: str
    points: Annotated[float, "of the role's score, which the skill gives by itself"]


class UnusedSkill(NamedTuple):
    """A skill that somebody has and that counts for none of the roles asked about."""

    skill: Annotated[str, "id"]
    name: str
    roles: Annotated[tuple[Value, ...], "the roles that value it most, at most three"]


class _GapReport(NamedTuple):
    knowledge_base: Edition
    profile: Profile
    roles: tuple[RoleScore, ...]
    gaps: Annotated[tuple[Gap, ...], "all essentials first, in the order of the plan; of each importance practice last"]
    names: Annotated[dict[str, str], "of the skills that must be learnt first, by id"]
    optimal: Annotated[bool, "whether it is proved that no other choice of skills takes fewer hours"] = True
    first_hours: Annotated[Range, "hours of what must be learnt first beside the gaps, low and high"] = (0, 0)
    unused: Annotated[tuple[UnusedSkill, ...], "what the person has that counts for none of the roles"] = ()
    schema: Literal["careers.gap/1"] = "careers.gap/1"


class GapReport(Report, _GapReport):
    """Open requirements in the order in which to learn them."""

    __slots__ = ()
