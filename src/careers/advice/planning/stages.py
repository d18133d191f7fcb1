"""Stages of learning: all essentials with what must come before them, then what is important, then what is useful."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from careers.advice.learner import Learner, OpenRequirement
from careers.advice.planning.carrying import Carrying, choose_without_needless
from careers.advice.planning.choice import Needs, joined, practised_skill, studied_options
from careers.domain.level import Level
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
    learnt_in: str | None
    """The skill in which it is learnt, where that is learnt in this stage for the first time."""


class Chosen(NamedTuple):
    """A requirement for which there is no step of its own, and the skill that was chosen for it."""

    skill: str
    open: OpenRequirement


class Stage(NamedTuple):
    """Steps in the order in which they are taught, and what study does not lead to."""

    importance: Importance
    steps: tuple[Step, ...]
    practice: tuple[Chosen, ...]
    """What grows with practice: no study leads there, or not all the way."""
    covered: tuple[Chosen, ...]
    """What the steps of earlier stages close."""
    proved: bool
    """Whether no other choice of skills takes fewer hours."""


def stages_of(learner: Learner, until: Importance = "useful") -> list[Stage]:
    """Return the stages up to one of them."""
    done: Needs = {}
    units = dict(learner.units)
    stages: list[Stage] = []
    for importance in IMPORTANCES[: IMPORTANCES.index(until) + 1]:
        open_ = [one for one in learner.open if one.requirement.importance == importance]
        stage, done = _stage(importance, open_, done, units, learner)
        stages.append(stage)
        for step in stage.steps:
            take(step, units, learner)
    return stages


def _stage(
    importance: Importance,
    open_: Sequence[OpenRequirement],
    done: Needs,
    units: Mapping[int, int],
    learner: Learner,
) -> tuple[Stage, Needs]:
    """Return a stage, and what it and those before it lead to."""
    skills = learner.knowledge.skills
    options = {one: studied_options(one, learner) for one in open_}
    carried = [one for one in open_ if options[one] and learner.is_enough(one, units)]
    studied = [one for one in open_ if options[one] and one not in carried]
    carrying = choose_without_needless(studied, done, units, learner)
    choice = carrying.choice
    chosen = [Chosen(skill, one) for skill, every in carrying.serves.items() for one in every]
    steps = _taught(list(_steps(importance, carrying, done, learner)), learner)
    practice = [Chosen(practised_skill(one, learner), one) for one in open_ if not options[one]]
    beyond = [one for one in chosen if one.open.requirement.level > skills[one.skill].studied]
    after = dict(units)
    for step in steps:
        take(step, after, learner)
    near = [
        Chosen(options[one][0], one) for one in (*carried, *(one for every in carrying.along.values() for one in every))
    ]
    stage = Stage(
        importance=importance,
        steps=tuple(steps),
        practice=(*practice, *beyond, *(one for one in near if not learner.is_almost_met(one.open, after))),
        covered=tuple(one for one in near if one.open in carried and learner.is_almost_met(one.open, after)),
        proved=choice.proved,
    )
    return stage, joined(done, choice.needs)


def _steps(importance: Importance, carrying: Carrying, done: Needs, learner: Learner) -> Iterator[Step]:
    """Yield a step for each skill that is needed and not done, the commonest first."""
    skills = learner.knowledge.skills
    new = {
        name: level
        for name, level in carrying.choice.needs.items()
        if level > (done.get(name) or 0) and learner.lacks(name, level)
    }
    for name in sorted(new, key=lambda name: (-learner.knowledge.named_in_postings(name), skills[name].name, name)):
        have, to = done.get(name) or learner.levels.get(name), new[name]
        yield Step(
            skill=name,
            have=have,
            to=to,
            hours=learner.hours(name, have, to),
            range=learner.step_range(name, have, to),
            stage=importance,
            serves=tuple(carrying.serves.get(name, ())),
            closes=(*carrying.serves.get(name, ()), *carrying.along.get(name, ())),
            requires=_first(name, to, new, done, learner),
            learnt_in=_learnt_in(name, new, learner),
        )


def _learnt_in(skill: str, new: Needs, learner: Learner) -> str | None:
    """Return the skill of this stage in which one is learnt."""
    forms = learner.knowledge.skills[skill].learnt_in
    return next((one for one in (learner.form(skill), *forms) if one in new), None) if forms else None


def _first(skill: str, to: Level, new: Needs, done: Needs, learner: Learner) -> tuple[str, ...]:
    """Return the skills of this stage that one builds on: what is known or done is ground already."""
    return tuple(first for first, _ in learner.groundwork(skill, to, done) if first in new)


def _taught(steps: Sequence[Step], learner: Learner) -> list[Step]:
    """Return steps in the order of the requirements that they close, and each right after what it builds on.

    Editors write the requirements of a role in the order in which a mentor teaches them. Nobody is hired half-way
    through the essentials, so that no order among them makes ready sooner.

    Of several roles that which comes first in any of them comes first; of equal ones the first in the sequence.
    """
    places = _places(learner)
    by_skill = {step.skill: step for step in steps}
    ordered: dict[str, Step] = {}
    for step in sorted(steps, key=lambda step: min((places[one.number] for one in step.closes), default=len(places))):
        _append(step, by_skill, ordered)
    return list(ordered.values())


def _places(learner: Learner) -> dict[int, int]:
    """Return by number of a requirement its place among those of its role."""
    roles = (learner.index.numbers(number) for number in learner.numbers.values())
    return {number: place for numbers in roles for place, number in enumerate(numbers)}


def _append(step: Step, by_skill: Mapping[str, Step], ordered: dict[str, Step]) -> None:
    """Append a step to others, after those that it builds on and that are not among them yet."""
    for first in step.requires:
        if first not in ordered:
            _append(by_skill[first], by_skill, ordered)
    ordered[step.skill] = step


def take(step: Step, units: dict[int, int], learner: Learner) -> None:
    """Raise the credits by requirement by a step."""
    for number, reached in learner.credits(step.skill, step.to).items():
        units[number] = max(reached, units.get(number, 0))
