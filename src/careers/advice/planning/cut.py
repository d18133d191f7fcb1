"""Where a plan ends: with the hours, or with a score that is reached."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from careers.advice.learner import Learner
from careers.advice.planning.stages import Stage, Step, take
from careers.domain.level import Level

MOST_SETS = 16_000
"""Sets of steps of one stage that are looked at; of a stage with more the first steps are taken, in their order."""

Units = Mapping[int, int]


class Cut(NamedTuple):
    """The steps that are taken, what is left of the stages, and whether fewer hours are proved not to do."""

    steps: tuple[Step, ...]
    left: tuple[Step, ...]
    proved: bool


def within_hours(stages: Sequence[Stage], hours: float, learner: Learner) -> Cut:
    """Return steps in their order while the hours last, the last one to the level to which they lead."""
    steps = [step for stage in stages for step in stage.steps]
    totals = accumulate(step.hours for step in steps)
    whole = sum(total <= hours for total in totals)
    begun = _begun(steps[whole], hours - sum(step.hours for step in steps[:whole]), learner) if steps[whole:] else None
    if begun is None:
        return Cut(tuple(steps[:whole]), tuple(steps[whole:]), proved=True)
    rest = _rest(steps[whole], begun.to, learner)
    return Cut((*steps[:whole], begun), (rest, *steps[whole + 1 :]), proved=True)


def _begun(step: Step, hours: float, learner: Learner) -> Step | None:
    """Return a step up to the highest level below its own to which hours lead; None where they lead to none."""
    for to in (level for level in reversed(Level) if (step.have or 0) < level < step.to):
        part = learner.hours(step.skill, step.have, to)
        if 0 < part <= hours:
            return step._replace(to=to, hours=part, range=learner.step_range(step.skill, step.have, to), closes=())
    return None


def _rest(step: Step, have: Level, learner: Learner) -> Step:
    """Return what is left of a step from a level on."""
    hours, range_ = learner.hours(step.skill, have, step.to), learner.step_range(step.skill, have, step.to)
    return step._replace(have=have, hours=hours, range=range_)


def to_score(stages: Sequence[Stage], score: float, learner: Learner) -> Cut | None:
    """Return whole stages while a role is below a score, of the last one the fewest hours; None where none reach it."""
    taken: list[Step] = []
    units = dict(learner.units)
    for stage in stages:
        after = _after(stage.steps, units, learner)
        if _reaches(score, after, learner):
            chosen, proved = _fewest_to(stage, score, units, learner)
            steps = (*taken, *chosen)
            return Cut(steps, tuple(one for stage in stages for one in stage.steps if one not in steps), proved)
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
    """Some steps of a stage that can be done first, their hours, and the credit after them."""

    done: int
    """A bit for each of them, by its place in the stage."""
    hours: int
    units: Units


def _fewest_to(stage: Stage, score: float, units: Units, learner: Learner) -> tuple[Sequence[Step], bool]:
    if _reaches(score, units, learner):
        return (), True
    first = _first_to(stage, score, units, learner)
    best = (sum(step.hours for step in first), (1 << len(first)) - 1)
    for taken in _choices(stage, best[0], units, learner):
        if taken is None:
            return first, False
        if (taken.hours, taken.done) < best and _reaches(score, taken.units, learner):
            best = (taken.hours, taken.done)
    return [step for place, step in enumerate(stage.steps) if best[1] >> place & 1], True


def _choices(stage: Stage, hours: float, units: Units, learner: Learner) -> Iterator[_Taken | None]:
    """Yield every set of steps that can be done first within hours; None at the end where there are too many."""
    bits = {step.skill: 1 << place for place, step in enumerate(stage.steps)}
    before = [sum(bits[first] for first in step.requires) for step in stage.steps]
    layer = {0: _Taken(0, 0, units)}
    seen = 0
    while layer:
        following: dict[int, _Taken] = {}
        for done, taken in layer.items():
            for step, ground in zip(stage.steps, before, strict=True):
                now, total = done | bits[step.skill], taken.hours + step.hours
                if now != done and not ground & ~done and now not in following and total <= hours:
                    following[now] = _Taken(now, total, _after([step], taken.units, learner))
        seen += len(following)
        if seen > MOST_SETS:
            yield None
            return
        yield from following.values()
        layer = following


def _first_to(stage: Stage, score: float, units: Units, learner: Learner) -> Sequence[Step]:
    """Return the first steps, in their order, until a score is reached."""
    for end in range(len(stage.steps)):
        if _reaches(score, _after(stage.steps[:end], units, learner), learner):
            return stage.steps[:end]
    return stage.steps
