"""Where a plan ends: with the hours, or with a score that is reached."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from careers.advice.learner import Learner
from careers.advice.planning.jobs import members, ready
from careers.advice.planning.stages import Stage, Step, take

MOST_SETS = 16_000
"""Sets of steps of one stage that are looked at; of a stage with more the first steps are taken, in their order."""

Units = Mapping[int, int]


class Cut(NamedTuple):
    """The steps that are taken, and whether no others of the stage that is cut are proved to be better."""

    steps: tuple[Step, ...]
    proved: bool


def within_hours(stages: Sequence[Stage], hours: float, learner: Learner) -> Cut:
    """Return whole stages while the hours last, and of the stage in which they end the steps that gain most.

    Gains are points of score over all the roles; of equal ones the steps with the fewest hours are taken.
    """
    taken: list[Step] = []
    left, units = hours, dict(learner.units)
    for stage in stages:
        needed = sum(step.hours for step in stage.steps)
        if needed > left:
            chosen, proved = _most_within(stage, left, units, learner)
            return Cut((*taken, *chosen), proved)
        taken += stage.steps
        units = _after(stage.steps, units, learner)
        left -= needed
    return Cut(tuple(taken), proved=True)


def to_score(stages: Sequence[Stage], score: float, learner: Learner) -> Cut | None:
    """Return whole stages while a role is below a score, of the last one the fewest hours; None where none reach it."""
    taken: list[Step] = []
    units = dict(learner.units)
    for stage in stages:
        after = _after(stage.steps, units, learner)
        if _reaches(score, after, learner):
            chosen, proved = _fewest_to(stage, score, units, learner)
            return Cut((*taken, *chosen), proved)
        taken += stage.steps
        units = after
    return None


def _reaches(score: float, units: Units, learner: Learner) -> bool:
    return all(reached >= score for reached in learner.scores(units).values())


def _after(steps: Sequence[Step], units: Units, learner: Learner) -> dict[int, int]:
    """Return the credit by requirement when some steps are done."""
    found = dict(units)
    for step in steps:
        take(step, found, learner)
    return found


class _Taken(NamedTuple):
    """Some steps of a stage that can be done first, as a set, their hours, and the credit after them."""

    jobs: int
    hours: int
    units: Units


def _most_within(stage: Stage, hours: float, units: Units, learner: Learner) -> tuple[Sequence[Step], bool]:
    best = (learner.worth(units), 0, 0)
    for taken in _choices(stage, hours, units, learner):
        if taken is None:
            return _first_within(stage, hours), False
        best = max(best, (learner.worth(taken.units), -taken.hours, -taken.jobs))
    return _steps(stage, -best[2]), True


def _fewest_to(stage: Stage, score: float, units: Units, learner: Learner) -> tuple[Sequence[Step], bool]:
    if _reaches(score, units, learner):
        return (), True
    first = _first_to(stage, score, units, learner)
    best = (sum(step.hours for step in first), (1 << len(first)) - 1)
    for taken in _choices(stage, best[0], units, learner):
        if taken is None:
            return first, False
        if (taken.hours, taken.jobs) < best and _reaches(score, taken.units, learner):
            best = (taken.hours, taken.jobs)
    return _steps(stage, best[1]), True


def _choices(stage: Stage, hours: float, units: Units, learner: Learner) -> Iterator[_Taken | None]:
    """Yield every set of steps that can be done first within hours; None at the end where there are too many."""
    every = (1 << len(stage.steps)) - 1
    layer = {0: _Taken(0, 0, units)}
    seen = 0
    while layer:
        following: dict[int, _Taken] = {}
        for done, taken in layer.items():
            for job in ready(done, every, stage.jobs):
                now, total = done | 1 << job, taken.hours + stage.jobs.hours[job]
                if now not in following and total <= hours:
                    following[now] = _Taken(now, total, _after([stage.steps[job]], taken.units, learner))
        seen += len(following)
        if seen > MOST_SETS:
            yield None
            return
        yield from following.values()
        layer = following


def _steps(stage: Stage, jobs: int) -> Sequence[Step]:
    return [stage.steps[job] for job in members(jobs)]


def _first_within(stage: Stage, hours: float) -> Sequence[Step]:
    """Return the first steps, in their order, for which there are hours."""
    taken: list[Step] = []
    for step in stage.steps:
        if sum(one.hours for one in (*taken, step)) > hours:
            break
        taken.append(step)
    return taken


def _first_to(stage: Stage, score: float, units: Units, learner: Learner) -> Sequence[Step]:
    """Return the first steps, in their order, until a score is reached."""
    for end in range(len(stage.steps)):
        if _reaches(score, _after(stage.steps[:end], units, learner), learner):
            return stage.steps[:end]
    return stage.steps
