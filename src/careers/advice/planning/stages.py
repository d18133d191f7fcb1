"""Stages of learning: all essentials with what must come before them, then what is important, then what is useful."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from careers.advice.hours import studied_level
from careers.advice.learner import Learner, OpenRequirement
from careers.advice.planning.choice import Needs, choose, joined, practised_skill, studied_options
from careers.advice.planning.jobs import Jobs
from careers.advice.planning.order import soonest
from careers.domain.level import UNSAID, Level
from careers.domain.requirement_index import credit_units
from careers.domain.role import IMPORTANCES, Importance
from careers.domain.skill import Range


class Step(NamedTuple):
    """A skill, learnt from one level to a higher one."""

    skill: str
    have: Level | None
    to: Level
    hours: int
    range: Range
    stage: Importance
    serves: tuple[OpenRequirement, ...]
    """The requirements of this stage for which the skill was chosen; none for what only comes before others."""
    closes: tuple[OpenRequirement, ...]
    """What the step closes, or brings as far as study leads."""
    requires: tuple[str, ...]
    """The skills of this stage that it builds on."""


class Chosen(NamedTuple):
    """A requirement for which there is no step of its own, and the skill that was chosen for it."""

    skill: str
    open: OpenRequirement


class Stage(NamedTuple):
    """Steps in the order that makes ready soonest, and what study does not lead to."""

    importance: Importance
    steps: tuple[Step, ...]
    jobs: Jobs
    """The steps as jobs, by their numbers."""
    practice: tuple[Chosen, ...]
    """What grows with practice: no study leads there, or not all the way."""
    covered: tuple[Chosen, ...]
    """What the steps of earlier stages close."""
    proved: bool
    """Whether no other choice of skills takes fewer hours, and no other order is ready sooner."""


def stages_of(learner: Learner, until: Importance = "useful") -> list[Stage]:
    """Return the stages up to one of them."""
    done: Needs = {}
    stages: list[Stage] = []
    for importance in IMPORTANCES[: IMPORTANCES.index(until) + 1]:
        open_ = [one for one in learner.open if one.requirement.importance == importance]
        stage, done = _stage(importance, open_, done, learner)
        stages.append(stage)
    return stages


def _stage(
    importance: Importance, open_: Sequence[OpenRequirement], done: Needs, learner: Learner
) -> tuple[Stage, Needs]:
    """Return a stage, and what it and those before it lead to."""
    studied = [one for one in open_ if studied_options(one, learner)]
    choice = choose(studied, done, learner)
    closes: dict[str, list[OpenRequirement]] = {}
    for one in studied:
        closes.setdefault(choice.skills[one.number], []).append(one)
    steps = list(_steps(importance, choice.needs, done, closes, learner))
    order = soonest(_jobs(steps, learner))
    ordered = [steps[number] for number in order.sequence]
    practice = [Chosen(practised_skill(one, learner), one) for one in open_ if one not in studied]
    beyond = [one for one in studied if one.requirement.level > studied_level(one.requirement.level)]
    covered = [
        one for one in studied if one not in beyond and choice.skills[one.number] not in {step.skill for step in steps}
    ]
    stage = Stage(
        importance=importance,
        steps=tuple(ordered),
        jobs=_jobs(ordered, learner),
        practice=(*practice, *(Chosen(choice.skills[one.number], one) for one in beyond)),
        covered=tuple(Chosen(choice.skills[one.number], one) for one in covered),
        proved=choice.proved and order.proved,
    )
    return stage, joined(done, choice.needs)


def _steps(
    importance: Importance,
    needs: Needs,
    done: Needs,
    closes: Mapping[str, Sequence[OpenRequirement]],
    learner: Learner,
) -> Iterator[Step]:
    """Yield the steps to what is needed and not done; what others build on is learnt to working level first."""
    skills = learner.knowledge.skills
    new = {name: level for name, level in needs.items() if level > (done.get(name) or 0) and learner.lacks(name, level)}
    built_on = {first for name, to in new.items() for first in _first(name, to, new, done, learner)}
    for name in sorted(new, key=lambda name: (-learner.knowledge.named_in_postings(name), skills[name].name, name)):
        have = done.get(name) or learner.levels.get(name)
        for to in _levels(have, new[name], built_on=name in built_on):
            yield Step(
                skill=name,
                have=have,
                to=to,
                hours=learner.hours(name, have, to),
                range=learner.step_range(name, have, to),
                stage=importance,
                serves=tuple(closes.get(name, ())),
                closes=tuple(closes.get(name, ())) if to == new[name] else (),
                requires=_first(name, to, new, done, learner),
            )
            have = to


def _first(skill: str, to: Level, new: Needs, done: Needs, learner: Learner) -> tuple[str, ...]:
    """Return the skills of this stage that one builds on: what is known or done is ground already."""
    return tuple(first for first, _ in learner.groundwork(skill, to, done) if first in new)


def _levels(have: Level | None, need: Level, *, built_on: bool) -> list[Level]:
    """Return the levels that steps lead to."""
    if built_on and need > UNSAID and (have is None or have < UNSAID):
        return [UNSAID, need]
    return [need]


def _jobs(steps: Sequence[Step], learner: Learner) -> Jobs:
    numbers = {(step.skill, step.to): number for number, step in enumerate(steps)}
    return Jobs(
        hours=[step.hours for step in steps],
        weights=[sum(_weight(one, learner) for one in step.closes) for step in steps],
        before=[_before(step, numbers, learner) for step in steps],
    )


def _before(step: Step, numbers: Mapping[tuple[str, Level], int], learner: Learner) -> int:
    """Return the set of steps right before one: to the level that it needs of what it requires, to its own start."""
    found = 1 << numbers[step.skill, step.have] if step.have and (step.skill, step.have) in numbers else 0
    for first in step.requires:
        ground = learner.ground(first, step.skill, step.to)
        found |= 1 << min(number for (name, to), number in numbers.items() if name == first and to >= ground)
    return found


def _weight(one: OpenRequirement, learner: Learner) -> int:
    """Return what closing a requirement weighs, as far as study leads: parts of a point, as many in each role."""
    level = studied_level(one.requirement.level)
    gain = credit_units(100, level, one.requirement.level) - learner.units.get(one.number, 0)
    return max(0, gain) * learner.index.weights[one.number] * learner.scales[one.role]


def take(step: Step, units: dict[int, int], learner: Learner) -> None:
    """Raise the credits by requirement by a step."""
    for number, reached in learner.credited(step.skill, step.to):
        units[number] = max(reached, units.get(number, 0))
