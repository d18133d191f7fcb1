"""What to learn for roles, in what order, from what, and by when."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from careers.advice.career_path import career_paths
from careers.advice.learner import Learner
from careers.advice.planning.calendar import days_of
from careers.advice.planning.cut import Cut, to_score, within_hours
from careers.advice.planning.stages import Stage, stages_of
from careers.advice.planning.telling import told_left_out, told_practice, told_stages, told_steps
from careers.advice.role_advice import role_advice
from careers.advice.standing import role_scores
from careers.domain.errors import fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile
from careers.domain.reports.plan import PlanReport
from careers.domain.role import Importance

HIGHEST = 100


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

    Args:
        profile: what the person knows; it may be empty.
        roles: ids of the roles.
        knowledge: the roles and skills.
        hours: how many there are, more than 0.
        reach: the score that each role is to reach, 0 to 100.
        until: the last stage.
        pace: study hours a week, more than 0.
        start: the ISO date of the first day; it needs a pace.

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
    cut = reaching if reaching and reached else _within(stages, hours, learner)
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
        days=days_of(steps, start, pace) if start is not None and pace is not None else (),
    )


def _refuse(hours: float | None, reach: float | None, pace: float | None) -> None:
    if hours is not None and not 0 < hours < inf:
        raise fail(f"nobody can learn for {hours:g} hours", "give a number of hours above 0")
    if reach is not None and not 0 <= reach <= HIGHEST:
        raise fail(f"no score can be {reach:g}", "scores go from 0 to 100")
    if pace is not None and not 0 < pace <= 7 * 24:
        raise fail(f"nobody can study {pace:g} hours a week", "give hours a week, such as --pace 10")


def _within(stages: Sequence[Stage], hours: float | None, learner: Learner) -> Cut:
    return within_hours(stages, inf if hours is None else hours, learner)


def _hours(cut: Cut) -> int:
    return sum(step.hours for step in cut.steps)
