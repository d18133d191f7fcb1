"""What to learn for one role or several, in what order."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.reports.gap import RoleScore
from careers.domain.reports.report import Report
from careers.domain.skill import Range

Reason = Literal["too-long", "gains-less", "not-needed", "covered"]
Rule = Literal["ready-soonest", "most-within-hours", "fewest-hours-to-score"]


class PlanStep(NamedTuple):
    """One skill, learnt from one level to a higher one."""

    skill: Annotated[str, "id"]
    name: str
    from_: Annotated[Level | None, "the level before, if there is one"]
    to: Level
    hours: Annotated[float, "the middle of the range"]
    range: Annotated[Range, "hours, low and high"]
    total_hours: Annotated[float, "hours of this step and those before it"]
    gain: Annotated[dict[str, float], "points that the step adds to the score of each role, by id"]
    score_after: Annotated[dict[str, float], "the score of each role with this step and those before it, by id"]
    requires: Annotated[tuple[str, ...], "ids of skills that earlier steps lead to and that this step builds on"]
    because: Annotated[
        tuple[str, ...], "ids of the roles that ask for it, then of the skills in the plan that build on it"
    ]


class LeftOut(NamedTuple):
    """A step that is open and not in the plan."""

    skill: Annotated[str, "id"]
    name: str
    from_: Annotated[Level | None, "the level before, if there is one"]
    to: Level
    hours: Annotated[float, "the middle of the range"]
    total_hours: Annotated[float, "hours of it and of what must come first and is not in the plan either"]
    gain: Annotated[dict[str, float], "points that it would add to the score of each role after the plan, by id"]
    requires: Annotated[tuple[str, ...], "ids of the skills that it builds on"]
    reason: Annotated[
        Reason,
        "too-long: with what comes first it takes more hours than there are; gains-less: the hours gain more "
        "elsewhere; not-needed: the score is reached without it; covered: other steps earn all that it would",
    ]


class _PlanReport(NamedTuple):
    knowledge_base: Edition
    profile: Profile
    roles: Annotated[tuple[RoleScore, ...], "where the person stands today"]
    steps: tuple[PlanStep, ...]
    left_out: tuple[LeftOut, ...]
    optimal: Annotated[
        bool,
        "whether it is proved that no other choice or order of the steps told here is better by the rule",
    ]
    rule: Annotated[
        Rule,
        "ready-soonest: the sum of gain times finish time is least; most-within-hours: the gains over the roles are "
        "most, then the hours fewest; fewest-hours-to-score: the hours until each role has the score are fewest; what "
        "was chosen stands in the order that is ready soonest",
    ]
    hours: Annotated[float | None, "the hours that there are, where that was asked"] = None
    reach: Annotated[float | None, "the score that each role is to reach, where that was asked"] = None
    reached: Annotated[bool | None, "whether the plan reaches it in every role, where that was asked"] = None
    reach_hours: Annotated[float | None, "the hours that reaching it takes, where that was asked"] = None
    schema: Literal["careers.plan/1"] = "careers.plan/1"


class PlanReport(Report, _PlanReport):
    """Steps in the order in which to learn them."""

    __slots__ = ()
