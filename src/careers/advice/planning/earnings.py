"""What steps of learning earn in roles, today and after other steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from careers.advice.openings import Learner
from careers.advice.planning.steps import Step

Points = list[tuple[int, int]]
"""Sets of steps, as numbers whose bits are their places, each with what whichever of them comes first earns."""


def earned(done: int, points: Iterable[tuple[int, int]]) -> int:
    """Give what a set of steps earns."""
    return sum(worth for earners, worth in points if earners & done)


class Earnings:
    """What each of several steps earns for somebody, in 1200ths of the credit of each requirement of the roles."""

    def __init__(self, steps: Sequence[Step], person: Learner) -> None:
        """Look up what each step reaches beyond what the person has earned."""
        self._person = person
        self._index = person.index
        self._by_step = [list(self._beyond(step)) for step in steps]

    def _beyond(self, step: Step) -> Iterator[tuple[int, int]]:
        for number, units in self._person.reached(step.skill, step.need):
            if units > self._person.units.get(number, 0):
                yield number, units

    def points(self, roles: Iterable[int] | None = None) -> Points:
        """Give what there is to earn in roles by their numbers, or in all of them, on the scale that the roles share.

        A requirement has the credit of the best of the skills that count for it. So whichever step first reaches a
        credit earns it, and one that goes further the rest.
        """
        found: dict[int, int] = {}
        for role in self._person.numbers if roles is None else roles:
            unit = self._person.unit(role)
            for number in self._person.places(role):
                for earners, units in self._thresholds(number):
                    found[earners] = found.get(earners, 0) + units * self._index.weights[number] * unit
        return list(found.items())

    def _thresholds(self, number: int) -> Iterator[tuple[int, int]]:
        """Give the sets of steps that reach each credit of a requirement, with the units from the credit below."""
        reached = self._reaching.get(number, {})
        below = self._person.units.get(number, 0)
        for credit in sorted(set(reached.values())):
            yield sum(1 << place for place, units in reached.items() if units >= credit), credit - below
            below = credit

    @cached_property
    def _reaching(self) -> Mapping[int, Mapping[int, int]]:
        """The credit that each step reaches, by requirement and step."""
        found: dict[int, dict[int, int]] = {}
        for place, beyond in enumerate(self._by_step):
            for number, units in beyond:
                found.setdefault(number, {})[place] = units
        return found

    def scores(self, order: Iterable[int]) -> Iterator[tuple[dict[str, float], dict[str, float]]]:
        """Give for steps in an order what each adds to the score of each role, and the scores after it."""
        units = dict(self._person.units)
        for place in order:
            added = self._take(place, units)
            gains = {role: self._share(role, added.get(role, 0)) for role in self._person.numbers}
            after = {role: self._person.score(role, units) for role in self._person.numbers}
            yield self._named(gains), self._named(after)

    def gains(self, done: Iterable[int], places: Iterable[int]) -> Iterator[dict[str, float]]:
        """Give what each of some steps alone would add to the score of each role when others are done."""
        units = dict(self._person.units)
        for place in done:
            self._take(place, units)
        for place in places:
            added = self._take(place, dict(units))
            yield self._named({role: self._share(role, added.get(role, 0)) for role in self._person.numbers})

    def _take(self, place: int, units: dict[int, int]) -> dict[int, int]:
        """Raise credits by a step; give the weighted units that it adds, by role."""
        added: dict[int, int] = {}
        for number, reached in self._by_step[place]:
            more = reached - units.get(number, 0)
            if more > 0:
                units[number] = reached
                role = self._index.owners[number]
                added[role] = added.get(role, 0) + more * self._index.weights[number]
        return added

    def _share(self, role: int, units: int) -> float:
        return self._person.points(role, units)

    def _named(self, by_number: Mapping[int, float]) -> dict[str, float]:
        return {self._index.roles[number]: value for number, value in by_number.items()}
