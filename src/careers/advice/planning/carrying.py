"""What needs no step of its own: requirements that what is learnt for others carries along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careers.advice.learner import Learner, OpenRequirement
from careers.advice.planning.choice import Alternatives, Choice, Needs, alternatives_of, choose, joined


class Carrying(NamedTuple):
    """A choice for some requirements; by skill those for which it was chosen, and the others that it carries along."""

    choice: Choice
    serves: Mapping[str, Sequence[OpenRequirement]]
    along: Mapping[str, Sequence[OpenRequirement]]


def choose_without_needless(
    open_: Sequence[OpenRequirement], done: Needs, units: Mapping[int, int], learner: Learner
) -> Carrying:
    """Return the choice for what is open but the requirements that what is chosen for the rest meets well enough.

    They are looked at one after the other, those that take most hours first.
    """
    alternatives = alternatives_of(open_, done, learner)
    choice = choose(open_, done, learner, alternatives)
    along = _needless(open_, choice, alternatives, _longest_first(open_, choice, done, learner), units, learner)
    left = [one for one in open_ if one not in along]
    if along:
        again = choose(left, done, learner, alternatives)
        needs = _together(left, choice, alternatives)
        kept = Choice({one.number: choice.skills[one.number] for one in left}, needs, proved=False)
        choice = again if _meets(along, again.needs, units, learner) else kept
    serves = {name: [one for one in left if choice.skills[one.number] == name] for name in choice.skills.values()}
    return Carrying(choice, serves, _by_carrier(along, choice.needs, learner))


def _needless(  # noqa: PLR0913, PLR0917 - all of them make the question
    open_: Sequence[OpenRequirement],
    choice: Choice,
    alternatives: Alternatives,
    order: Sequence[OpenRequirement],
    units: Mapping[int, int],
    learner: Learner,
) -> list[OpenRequirement]:
    """Return the requirements that the skills of the rest meet well enough, looked at in an order."""
    along: list[OpenRequirement] = []
    needs = _together(open_, choice, alternatives)
    for one in order:
        others = {name: level for name, level in needs.items() if name != choice.skills[one.number]}
        if _meets([one], others, units, learner):
            rest = [other for other in open_ if other != one and other not in along]
            without = _together(rest, choice, alternatives)
            if without != needs and _meets([*along, one], without, units, learner):
                along.append(one)
                needs = without
    return along


def _together(asked: Sequence[OpenRequirement], choice: Choice, alternatives: Alternatives) -> Needs:
    """Return what the skills that were chosen for requirements need."""
    needs: Needs = {}
    for one in asked:
        chosen = choice.skills[one.number]
        needs = joined(needs, next(way.needs for way in alternatives[one.number] if way.skill == chosen))
    return needs


def _longest_first(
    open_: Sequence[OpenRequirement], choice: Choice, done: Needs, learner: Learner
) -> list[OpenRequirement]:
    """Return requirements in the order of the hours of their skills, the most first."""
    skills = choice.skills
    hours = {
        one: learner.hours(skills[one.number], done.get(skills[one.number]), choice.needs[skills[one.number]])
        for one in open_
    }
    return sorted(open_, key=lambda one: (-hours[one], one.number))


def _meets(asked: Sequence[OpenRequirement], needs: Needs, units: Mapping[int, int], learner: Learner) -> bool:
    """Return whether requirements are met well enough when what is needed is learnt."""
    after = dict(units)
    for name, level in needs.items():
        for one in asked:
            after[one.number] = max(after.get(one.number, 0), learner.credits(name, level).get(one.number, 0))
    return all(learner.is_enough(one, after) for one in asked)


def _by_carrier(
    along: Sequence[OpenRequirement], needs: Needs, learner: Learner
) -> dict[str, Sequence[OpenRequirement]]:
    """Return what is carried along by the skill that carries most of it."""
    found: dict[str, Sequence[OpenRequirement]] = {}
    for one in along:
        carrier = max(needs, key=lambda name: learner.credits(name, needs[name]).get(one.number, 0))
        found[carrier] = (*found.get(carrier, ()), one)
    return found
