"""Learning in steps: from a level of a skill to a higher one, with its hours and what comes first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careers.advice.hours import hours_between
from careers.advice.openings import ENOUGH, WORKING, Learner
from careers.domain.level import Level
from careers.domain.requirement_index import FULL
from careers.domain.skill import Range
from careers.scoring.credit import best_units

WHOLE = 100
"""The hundredths at which somebody has what they state."""
UNITS = 9600
"""Parts of an hour: hours, quarters of them and 1200ths of what carries over make whole numbers of halves of these."""


def units_of(hours: float) -> int:
    """Give whole parts of an hour, none too many."""
    parts, whole = hours.as_integer_ratio()
    return parts * UNITS // whole


class Step(NamedTuple):
    """A skill, from one level to another."""

    skill: str
    have: Level | None
    need: Level
    hours: Range
    first: tuple[int, ...]
    """The places of the steps that come right before, in the list of steps."""

    @property
    def middle(self) -> int:
        """The middle of the range of hours, in parts of an hour; at least one."""
        return max(1, round(sum(self.hours) * UNITS / 2))


def steps_to(needs: Mapping[str, Level], person: Learner, *, whole: bool) -> list[Step]:
    """Give the steps to levels of skills, and to working level of each prerequisite that the person does not know.

    A prerequisite for which no level is needed is left to a skill that brings enough of it along, if there is one among
    those needed that itself builds on nothing new; to the one with the fewest hours.

    A skill on which others build and that is needed at another level than working level is two steps, so that they need
    not wait for more of it than they need; or one, if its steps are to be whole.
    """
    first = _first(needs, person)
    built_on = {one for ones in first.values() for one in ones}
    names = sorted({*needs, *built_on}, key=lambda name: (person.knowledge.skills[name].name, name))
    targets = {name: _targets(needs.get(name), built_on=name in built_on, whole=whole) for name in names}
    places = {key: place for place, key in enumerate((name, need) for name in names for need in targets[name])}
    return [
        Step(name, have, need, _hours(name, have, need, person), _places(name, have, first[name], places))
        for name in names
        for have, need in zip((person.levels.get(name), *targets[name]), targets[name], strict=False)
    ]


def _first(needs: Mapping[str, Level], person: Learner) -> dict[str, tuple[str, ...]]:
    """Give for each skill that is needed, and each that must be learnt before one, what it directly builds on."""
    bringers = [skill for skill, level in needs.items() if level >= WORKING and not person.lacking(skill)]
    bringers.sort(key=lambda skill: (sum(_hours_to(skill, WORKING, person)), skill))
    found: dict[str, tuple[str, ...]] = {}
    left = list(needs)
    while left:
        skill = left.pop()
        if skill not in found:
            wanted = (one if one in needs else _bringer(one, bringers, person) for one in person.lacking(skill))
            found[skill] = tuple(dict.fromkeys(wanted))
            left += found[skill]
    return found


def _bringer(skill: str, bringers: Sequence[str], person: Learner) -> str:
    """Give the first skill that brings enough of another one along, or the other one itself."""
    for one in bringers:
        for transfer in person.knowledge.transfers[one]:
            if transfer.skill == skill and transfer.percent >= ENOUGH and transfer.level >= WORKING:
                return one
    return skill


def _places(
    skill: str, have: Level | None, first: Sequence[str], places: Mapping[tuple[str, Level], int]
) -> tuple[int, ...]:
    """Give the places of the steps that come right before one: to working level of others, to its own start."""
    keys = [min(key for key in places if key[0] == one and key[1] >= WORKING) for one in first]
    keys += [key for key in places if key == (skill, have)]
    return tuple(sorted(places[key] for key in keys))


def _targets(need: Level | None, *, built_on: bool, whole: bool) -> list[Level]:
    if need is None or not built_on:
        return [need or WORKING]
    return [need] if whole and need > WORKING else sorted({need, WORKING})


def _hours(skill: str, have: Level | None, need: Level, person: Learner) -> Range:
    """Give the hours from today to a level, less those to the level at which the step begins."""
    low, high = _hours_to(skill, need, person)
    if have == person.levels.get(skill) or have is None:
        return low, high
    lower, higher = _hours_to(skill, have, person)
    return low - lower, high - higher


def _hours_to(skill: str, need: Level, person: Learner) -> Range:
    have = person.levels.get(skill)
    brought = [one for one in person.known.get(skill, ()) if one != (WHOLE, have)]
    carried = best_units([skill], need, {skill: brought}) / FULL
    return hours_between(person.knowledge.skills[skill], have, need, carried)


def before(steps: Sequence[Step]) -> list[int]:
    """Give for each step the set of all that come before it, at any remove."""
    found: dict[int, int] = {}

    def earlier(place: int) -> int:
        if place not in found:
            found[place] = 0
            for first in steps[place].first:
                found[place] |= 1 << first | earlier(first)
        return found[place]

    return [earlier(place) for place in range(len(steps))]


def builds_on(step: Step, steps: Sequence[Step]) -> tuple[str, ...]:
    """Give the other skills that a step directly builds on."""
    return tuple(steps[place].skill for place in step.first if steps[place].skill != step.skill)
