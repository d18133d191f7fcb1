"""The steps of a plan and those left out of it, each with its reasons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.advice.planning.earnings import earned
from careers.advice.planning.jobs import members
from careers.advice.planning.steps import UNITS, builds_on, units_of
from careers.advice.planning.task import Choice, Task
from careers.domain.reports.plan import LeftOut, PlanStep, Reason


def told_steps(order: Sequence[int], task: Task) -> Iterator[PlanStep]:
    """Tell steps in an order, each with what it adds to the scores after those before it."""
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


def _because(place: int, order: Sequence[int], task: Task) -> tuple[str, ...]:
    """Give the roles that ask for a step's skill at its level or above, then the skills that build on it."""
    step = task.steps[place]
    roles = [one.role for one in task.groups.get(step.skill, ()) if one.requirement.level >= step.need]
    later = [task.steps[one] for one in order if place in task.steps[one].first]
    return tuple(dict.fromkeys((*roles, *(one.skill for one in later if one.skill != step.skill))))


def told_left_out(choice: Choice, task: Task, hours: float | None) -> Iterator[LeftOut]:
    """Tell the steps that were not chosen, each with what it would add alone, and why it was not."""
    left = [place for place in range(len(task.steps)) if not choice.places >> place & 1]
    for place, gain in zip(left, task.earnings.gains(members(choice.places), left), strict=True):
        step = task.steps[place]
        name = task.person.knowledge.skills[step.skill].name
        reason = _reason(place, choice, task, hours)
        total = task.hours((task.jobs.before[place] | 1 << place) & ~choice.places) / UNITS
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


def _reason(place: int, choice: Choice, task: Task, hours: float | None) -> Reason:
    if choice.rule == "fewest-hours-to-score":
        return "not-needed"
    with_before = [before | 1 << one for one, before in enumerate(task.jobs.before)]
    if hours is not None and task.hours(with_before[place]) > units_of(hours):
        return "too-long"
    today = earned(choice.places, task.jobs.points)
    adds = [one for one in with_before if one >> place & 1 and earned(choice.places | one, task.jobs.points) > today]
    return "gains-less" if adds else "covered"
