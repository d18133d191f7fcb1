"""What to learn for roles, in what order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from careers.advice.choice import Chosen, needed
from careers.advice.earnings import Earnings, Points, earned
from careers.advice.gap import role_scores
from careers.advice.jobs import Jobs, members, within
from careers.advice.openings import Learner, Opening, openings
from careers.advice.schedule import soonest
from careers.advice.steps import UNITS, Step, before, builds_on, steps_to
from careers.domain.errors import fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile
from careers.domain.reports.plan import LeftOut, PlanReport, PlanStep, Reason, Rule
from careers.domain.scale import FULL


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
    task = _task(Learner(profile, roles, knowledge))
    choice = _choose(task, hours, reach)
    order = soonest(within(choice.places, task.jobs))
    places = list(members(choice.places))
    chosen = [places[place] for place in order.places]
    return PlanReport(
        knowledge.edition,
        profile,
        role_scores(task.person),
        tuple(_told(chosen, task)),
        tuple(_left_out(choice, task, hours)),
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


class _Task(NamedTuple):
    """Everything that there is to learn."""

    person: Learner
    groups: Mapping[str, Sequence[Opening]]
    steps: Sequence[Step]
    earnings: Earnings
    jobs: Jobs


class _Choice(NamedTuple):
    """The steps to take, by which rule, and whether it is proved that none are better."""

    places: int
    rule: Rule
    proved: bool
    reaching: int | None = None
    """The hours in which the score is reached that was asked for, in parts of an hour."""


def _task(person: Learner) -> _Task:
    groups = openings(person)
    needs = {skill: max(one.requirement.level for one in closed) for skill, closed in groups.items()}
    steps = steps_to(needs, person, whole=False)
    earnings = Earnings(steps, person)
    return _Task(person, groups, steps, earnings, Jobs([one.middle for one in steps], before(steps), earnings.points()))


def _choose(task: _Task, hours: float | None, reach: float | None) -> _Choice:
    if hours is None and reach is None:
        return _Choice(needed(task.jobs), "ready-soonest", proved=True)
    limit = None if hours is None else _units(hours)
    reaching = None if reach is None else _reaching(reach, task)
    taken = reaching and _hours(reaching.places, task)
    if reaching and (limit is None or _hours(reaching.places, task) <= limit):
        return _Choice(reaching.places, "fewest-hours-to-score", reaching.proved, taken)
    from careers.advice.most_within import most_within

    found = most_within(limit or 0, task.jobs)
    return _Choice(found.places, "most-within-hours", found.proved and (not reaching or reaching.proved), taken)


def _reaching(score: float, task: _Task) -> Chosen:
    from careers.advice.fewest_hours import fewest_hours

    return fewest_hours(_aims(score, task), task.jobs)


def _units(hours: float) -> int:
    """Give whole parts of an hour, none too many."""
    parts, whole = hours.as_integer_ratio()
    return parts * UNITS // whole


def _hours(places: int, task: _Task) -> int:
    return sum(task.jobs.hours[place] for place in members(places))


def _aims(score: float, task: _Task) -> list[tuple[Points, int]]:
    """Give for each role what there is to earn and how much of it is enough; for several, all of it as well.

    The last follows from the others, and bounds the hours more closely where steps serve several roles.
    """
    roles = task.person.numbers
    aims: list[tuple[Points, int]] = [(task.earnings.points([role]), _enough(score, role, task)) for role in roles]
    return aims if len(aims) == 1 else [*aims, (task.earnings.points(), sum(enough for _, enough in aims))]


def _enough(score: float, role: int, task: _Task) -> int:
    """Give the fewest points, on the scale that the roles share, that lift a role to a score."""
    scorer = task.person.scorer
    parts, whole = score.as_integer_ratio()
    units = -(-parts * FULL * scorer.full[role] // (100 * whole))
    units += scorer.share(role, units) < score
    return max(0, units - task.person.weighted(role, task.person.units)) * task.person.unit(role)


def _told(order: Sequence[int], task: _Task) -> Iterator[PlanStep]:
    total = 0
    for place, (gain, after) in zip(order, task.earnings.scores(order), strict=True):
        step = task.steps[place]
        total += step.middle
        yield PlanStep(
            step.skill,
            task.person.knowledge.skills[step.skill].name,
            step.have,
            step.need,
            step.middle / UNITS,
            step.hours,
            total / UNITS,
            gain,
            after,
            builds_on(step, task.steps),
            _because(place, order, task),
        )


def _because(place: int, order: Sequence[int], task: _Task) -> tuple[str, ...]:
    """Give the roles that ask for a step's skill at its level or above, then the skills that build on it."""
    step = task.steps[place]
    roles = [one.role for one in task.groups.get(step.skill, ()) if one.requirement.level >= step.need]
    later = [task.steps[one] for one in order if place in task.steps[one].first]
    return tuple(dict.fromkeys((*roles, *(one.skill for one in later if one.skill != step.skill))))


def _left_out(choice: _Choice, task: _Task, hours: float | None) -> Iterator[LeftOut]:
    left = [place for place in range(len(task.steps)) if not choice.places >> place & 1]
    for place, gain in zip(left, task.earnings.gains(members(choice.places), left), strict=True):
        step = task.steps[place]
        name = task.person.knowledge.skills[step.skill].name
        reason = _reason(place, choice, task, hours)
        total = _hours((task.jobs.before[place] | 1 << place) & ~choice.places, task) / UNITS
        yield LeftOut(
            step.skill,
            name,
            step.have,
            step.need,
            step.middle / UNITS,
            total,
            gain,
            builds_on(step, task.steps),
            reason,
        )


def _reason(place: int, choice: _Choice, task: _Task, hours: float | None) -> Reason:
    if choice.rule == "fewest-hours-to-score":
        return "not-needed"
    with_before = [before | 1 << one for one, before in enumerate(task.jobs.before)]
    if hours is not None and _hours(with_before[place], task) > _units(hours):
        return "too-long"
    today = earned(choice.places, task.jobs.points)
    adds = [one for one in with_before if one >> place & 1 and earned(choice.places | one, task.jobs.points) > today]
    return "gains-less" if adds else "covered"
