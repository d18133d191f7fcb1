"""What to learn for roles, in what order, from what, and by when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil, floor, inf

from careers.advice.career_path import career_paths
from careers.advice.learner import Learner
from careers.advice.planning.cut import Cut, to_score, within_hours
from careers.advice.planning.stages import stages_of
from careers.advice.planning.telling import told_left_out, told_practice, told_stages, told_steps
from careers.advice.standing import role_advice, role_scores
from careers.domain.errors import fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile
from careers.domain.reports.plan import PlanReport, PlanStep
from careers.domain.role import Importance

HIGHEST = 100
WEEK = 7


def plan(  # noqa: PLR0913 - the ways in which a plan may be asked for
    profile: Profile,
    roles: Sequence[str],
    knowledge: KnowledgeBase,
    hours: float | None = None,
    reach: float | None = None,
    *,
    until: Importance = "useful",
    pace: float | None = None,
    start: str | None = None,
) -> PlanReport:
    """Return what to learn for roles, in three stages.

    First come all essentials with what must come before them, then what is important, then what is useful. Within a
    stage the order is the one in which the roles' requirements are written, which is that in which a mentor teaches
    them, and each comes after what it builds on. Of alternatives those are taken that close the stage in the fewest
    hours. With hours, the plan ends where they end; with a score, it ends where each of the roles has it, by the steps
    of the last stage that take the fewest hours; with both, it is the latter where the hours are enough, else the
    former.

    Roles are ids; the other arguments are those of ``careers.plan``.

    Raises:
        CareersError: the hours, the pace, the score or the start are out of range.
        KeyError: an id is not a role.
    """
    _refuse(hours, reach, pace)
    if start is not None and pace is None:
        raise fail("days need a pace", "give hours a week, such as --pace 10")
    learner = Learner(profile, roles, knowledge)
    stages = stages_of(learner, until)
    reaching = None if reach is None else to_score(stages, reach, learner)
    reached = reaching is not None and (hours is None or _hours(reaching) <= hours)
    cut = reaching if reaching and reached else within_hours(stages, inf if hours is None else hours, learner)
    steps = tuple(told_steps(cut.steps, cut.left, learner, pace))
    return PlanReport(
        knowledge_base=knowledge.edition,
        profile=profile,
        roles=role_scores(learner),
        steps=steps,
        stages=tuple(told_stages(stages, cut.steps, learner, pace)),
        practice=tuple(told_practice(stages, learner)),
        left_out=tuple(told_left_out(cut.left, learner, "not-needed" if reached else "hours-end")),
        optimal=cut.proved and all(stage.proved for stage in stages),
        until=until,
        advice=role_advice([role.id for role in learner.roles], knowledge),
        pace=pace,
        hours=hours,
        reach=reach,
        reached=None if reach is None else reached,
        reach_hours=_hours(reaching) if reaching else None,
        paths=tuple(career_paths(learner)),
        start=start,
        days=_days_of(steps, start, pace) if start is not None and pace is not None else (),
    )


def _refuse(hours: float | None, reach: float | None, pace: float | None) -> None:
    if hours is not None and not 0 < hours < inf:
        raise fail(f"nobody can learn for {hours:g} hours", "give a number of hours above 0")
    if reach is not None and not 0 <= reach <= HIGHEST:
        raise fail(f"no score can be {reach:g}", "scores go from 0 to 100")
    if pace is not None and not 0 < pace <= WEEK * 24:
        raise fail(f"nobody can study {pace:g} hours a week", "give hours a week, such as --pace 10")


def _hours(cut: Cut) -> int:
    return sum(step.hours for step in cut.steps)


def _days_of(steps: Iterable[PlanStep], start: str, pace: float) -> tuple[tuple[str, str], ...]:
    """Return the first and the last day of each step, at an even pace from the start, every day alike.

    Args:
        steps: in their order.
        start: the first day, by ISO 8601.
        pace: hours a week, more than 0.

    Raises:
        CareersError: there is no such day, or the calendar ends before the plan.
    """
    from datetime import date, timedelta

    try:
        first = date.fromisoformat(start.strip())
    except ValueError as error:
        raise fail(f"'{start}' is no day", "write it as 2027-01-31") from error
    days = []
    try:
        for one in steps:
            begin = floor(WEEK * (one.total_hours - one.hours) / pace)
            end = max(begin, ceil(WEEK * one.total_hours / pace) - 1)
            days.append(tuple((first + timedelta(days=day)).isoformat() for day in (begin, end)))
    except OverflowError as error:
        raise fail("the calendar ends before the plan", "raise --pace, or begin earlier") from error
    return tuple((begin, end) for begin, end in days)
