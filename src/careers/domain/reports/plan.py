"""What to learn for one role or several, in what order."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.reports.report import Report
from careers.domain.reports.standing import RoleAdvice, RoleScore, Standing
from careers.domain.role import Importance
from careers.domain.skill import Range, Resource

Reason = Literal["hours-end", "not-needed"]


class PlanStep(NamedTuple):
    """One skill, learnt from one level to a higher one."""

    skill: Annotated[str, "id"]
    name: str
    label: Annotated[str, "the requirement that it serves, with the skill where that is one of several; else the skill"]
    stage: Annotated[Importance, "the stage of the plan, by the requirements that it serves"]
    from_: Annotated[Level | None, "the level before, if there is one"]
    to: Level
    hours: Annotated[int, "study hours, in round numbers"]
    range: Annotated[Range, "in which the study hours lie, low and high"]
    total_hours: Annotated[int, "hours of this step and those before it"]
    week: Annotated[int | None, "the week in which it ends at the pace that was asked for"]
    gain: Annotated[dict[str, float], "points that the step adds to the score of each role, by id"]
    score_after: Annotated[dict[str, float], "the score of each role with this step and those before it, by id"]
    requires: Annotated[tuple[str, ...], "ids of skills in the plan that this step builds on"]
    because: Annotated[
        tuple[str, ...],
        "ids of the roles that ask for it, then of the later skills, in the plan or left out, that build on it",
    ]
    closes: Annotated[tuple[str, ...], "labels of the requirements that it closes, or brings as far as study leads"]
    learn_from: tuple[Resource, ...]
    show_it: Annotated[str | None, "a small piece of work that shows the skill"]
    learnt_in: Annotated[
        str | None, "id of the later step with which it is learnt: of the language for programming"
    ] = None


class PlanStage(NamedTuple):
    """The steps of one stage together."""

    stage: Importance
    hours: Annotated[int, "of the steps of this stage that are in the plan"]
    total_hours: Annotated[int, "with those of the stages before"]
    weeks: Annotated[int | None, "from the beginning to the end of the stage, at the pace that was asked for"]
    complete: Annotated[bool, "whether all that study leads to is in the plan"]
    score_after: Annotated[dict[str, float], "the score of each role after the stage, by id"]


class Practice(NamedTuple):
    """What grows with years of practice, outside the sums of hours."""

    skill: Annotated[str, "id"]
    name: str
    label: Annotated[str, "the requirement"]
    stage: Importance
    to: Level
    years: Annotated[int, "of practice, about"]
    because: Annotated[tuple[str, ...], "ids of the roles that ask for it"]


class LeftOut(NamedTuple):
    """A step that is open and not in the plan."""

    skill: Annotated[str, "id"]
    name: str
    label: str
    stage: Importance
    from_: Annotated[Level | None, "the level before, if there is one"]
    to: Level
    hours: int
    reason: Annotated[Reason, "hours-end: the hours end before it; not-needed: the score is reached without it"]


class CareerStep(NamedTuple):
    """A role on the way to another."""

    role: Annotated[str, "id"]
    title: str
    years: Annotated[
        tuple[int, int] | None, "of work that people have behind them when they come to it, low and high; null for none"
    ]
    standing: Annotated[Standing, "where the person stands with it today"]


class CareerPath(NamedTuple):
    """How people come to a role with which nobody begins."""

    role: Annotated[str, "id"]
    title: str
    steps: Annotated[tuple[CareerStep, ...], "the roles on the way, from the person's next one to the role itself"]


class _PlanReport(NamedTuple):
    knowledge_base: Edition
    profile: Profile
    roles: Annotated[tuple[RoleScore, ...], "where the person stands today"]
    steps: tuple[PlanStep, ...]
    stages: tuple[PlanStage, ...]
    practice: tuple[Practice, ...]
    left_out: tuple[LeftOut, ...]
    optimal: Annotated[
        bool,
        "whether it is proved that no other of the skills looked at close a stage in fewer hours, and that no other "
        "steps of the stage where a score is reached take fewer",
    ]
    until: Annotated[Importance, "the last stage that was asked for"]
    advice: Annotated[tuple[RoleAdvice, ...], "what the editors say of the roles"] = ()
    pace: Annotated[float | None, "study hours a week, where that was asked"] = None
    hours: Annotated[float | None, "the hours that there are, where that was asked"] = None
    reach: Annotated[float | None, "the score that each role is to reach, where that was asked"] = None
    reached: Annotated[bool | None, "whether the plan reaches it in every role, where that was asked"] = None
    reach_hours: Annotated[int | None, "the hours that reaching it takes; null where study does not lead there"] = None
    paths: Annotated[
        tuple[CareerPath, ...], "to those of the roles that take years of work, which no study takes the place of"
    ] = ()
    start: Annotated[str | None, "ISO date of the first day, where that was asked"] = None
    days: Annotated[
        tuple[tuple[str, str], ...], "ISO dates of the first and the last day of each step, at a start and a pace"
    ] = ()
    schema: Literal["careers.plan/1"] = "careers.plan/1"


class PlanReport(Report, _PlanReport):
    """Steps in the order in which to learn them."""

    __slots__ = ()
