"""What to learn for roles, in what order."""

from __future__ import annotations

from collections.abc import Sequence

from careers.advice.gap import role_scores
from careers.advice.openings import Learner
from careers.advice.planning.choice import Chosen, needed
from careers.advice.planning.earnings import Points
from careers.advice.planning.jobs import members, within
from careers.advice.planning.schedule import soonest
from careers.advice.planning.steps import UNITS, units_of
from careers.advice.planning.task import Choice, Task, task_of
from careers.advice.planning.telling import told_left_out, told_steps
from careers.domain.errors import fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile
from careers.domain.reports.plan import PlanReport
from careers.domain.requirement_index import FULL


def plan(
    profile: Profile,
    roles: Sequence[str],
    knowledge: KnowledgeBase,
    hours: float | None = None,
    reach: float | None = None,
) -> PlanReport:
    """Give what to learn for roles, in the order that makes the person ready soonest.

    Without hours or a score to reach, that is everything on the way to full marks, but for steps that earn nothing
    beside the others. With hours, it is what gains most over all the roles in so many; with a score, what makes each of
    the roles reach it in the fewest hours. With both, it is the latter where the hours are enough, else the former.

    Hours are reckoned at the middle of their range, from what the person knows today; gains anew after each step.

    Args:
        profile: what the person knows; it may be empty.
        roles: ids of the roles.
        knowledge: the roles and skills.
        hours: how many there are, more than 0.
        reach: the score that each role is to reach, 0 to 100.

    Raises:
        CareersError: the hours or the score are out of range.
        KeyError: an id is not a role.
    """
    _refuse(hours, reach)
    task = task_of(Learner(profile, roles, knowledge))
    choice = _choose(task, hours, reach)
    order = soonest(within(choice.places, task.jobs))
    places = list(members(choice.places))
    chosen = [places[place] for place in order.places]
    return PlanReport(
        knowledge.edition,
        profile,
        role_scores(task.person),
        tuple(told_steps(chosen, task)),
        tuple(told_left_out(choice, task, hours)),
        choice.proved and order.proved,
        choice.rule,
        hours,
        reach,
        None if choice.reaching is None else choice.rule == "fewest-hours-to-score",
        None if choice.reaching is None else choice.reaching / UNITS,
    )


def _refuse(hours: float | None, reach: float | None) -> None:
    if hours is not None and not 0 < hours < float("inf"):
        raise fail(f"nobody can learn for {hours:g} hours", "give a number of hours above 0")
    if reach is not None and not 0 <= reach <= 100:  # noqa: PLR2004 - a score
        raise fail(f"no score can be {reach:g}", "scores go from 0 to 100")


def _choose(task: Task, hours: float | None, reach: float | None) -> Choice:
    if hours is None and reach is None:
        return Choice(needed(task.jobs), "ready-soonest", proved=True)
    limit = None if hours is None else units_of(hours)
    reaching = None if reach is None else _reaching(reach, task)
    taken = reaching and task.hours(reaching.places)
    if reaching and (limit is None or task.hours(reaching.places) <= limit):
        return Choice(reaching.places, "fewest-hours-to-score", reaching.proved, taken)
    from careers.advice.planning.most_within import most_within

    found = most_within(limit or 0, task.jobs)
    return Choice(found.places, "most-within-hours", found.proved and (not reaching or reaching.proved), taken)


def _reaching(score: float, task: Task) -> Chosen:
    from careers.advice.planning.fewest_hours import fewest_hours

    return fewest_hours(_aims(score, task), task.jobs)


def _aims(score: float, task: Task) -> list[tuple[Points, int]]:
    """Give for each role what there is to earn and how much of it is enough; for several, all of it as well.

    The last follows from the others, and bounds the hours more closely where steps serve several roles.
    """
    roles = task.person.numbers
    aims: list[tuple[Points, int]] = [(task.earnings.points([role]), _enough(score, role, task)) for role in roles]
    return aims if len(aims) == 1 else [*aims, (task.earnings.points(), sum(enough for _, enough in aims))]


def _enough(score: float, role: int, task: Task) -> int:
    """Give the fewest points, on the scale that the roles share, that lift a role to a score."""
    parts, whole = score.as_integer_ratio()
    units = -(-parts * FULL * task.person.whole(role) // (100 * whole))
    return max(0, units - task.person.weighted(role, task.person.units)) * task.person.unit(role)
