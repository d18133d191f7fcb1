"""Credits in unary, so that what skills earn together is counted by the bit.

The credits that skills can earn for a requirement are the rungs of a ladder, and a skill climbs every rung up to its
own. The best of several skills is then the union of what they climb: one OR of whole numbers, for all requirements of
all roles at once. What climbed rungs are worth is added plane by plane: for each power of two, the rungs in whose worth
it occurs are counted together.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from itertools import pairwise, repeat
from operator import and_, lshift, or_

from careers.advice.credit import Reach, bid_of
from careers.domain.knowledge_base import KnowledgeBase

BITS_OF_A_BYTE = 8


class Ladders:
    """The ladders of all requirements of a knowledge base, side by side, those of a role from a whole byte on."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Take the knowledge base, all of whose skills are read for what they can earn."""
        scale, earned = knowledge.scale, _earned_units(knowledge)
        self._size = 0
        self._roles: list[_RoleLadders] = []
        for first, after in pairwise(scale.firsts):
            requirements = zip(range(first, after), scale.weights[first:after], earned[first:after], strict=True)
            self._roles.append(_RoleLadders(self._size, requirements))
            self._size = self._roles[-1].place.stop

    def climbed(self, reach: Reach) -> int:
        """Give the rungs that a skill climbs."""
        rungs = bytearray(self._size)
        for role, (first, after) in zip(self._roles, pairwise(reach.firsts), strict=True):
            if first < after:
                rungs[role.place] = role.climbed(reach.bids[first:after])
        return int.from_bytes(rungs, "little")

    def union(self, climbed: Iterable[int]) -> bytes:
        """Give the rungs that several skills climb together."""
        return reduce(or_, climbed, 0).to_bytes(self._size, "little")

    def worth(self, union: bytes, role: int) -> int:
        """Give what climbed rungs are worth in a role, by its number, in weighted units."""
        ladders = self._roles[role]
        climbed = int.from_bytes(union[ladders.place], "little")
        counts = map(int.bit_count, map(and_, ladders.planes.values(), repeat(climbed)))
        return sum(map(lshift, counts, ladders.planes))


class _RoleLadders:
    """The ladders of the requirements of one role."""

    def __init__(self, begin: int, requirements: Iterable[tuple[int, int, Iterable[int]]]) -> None:
        """Take where they begin, and each requirement's number, its weight and the units that can be earned for it."""
        self.planes: dict[int, int] = {}
        """For each power of two the rungs in whose worth it occurs."""
        self._climbed: dict[int, int] = {}
        rungs = 0
        for number, weight, earned in requirements:
            climbed = below = 0
            for units in sorted(earned):
                rung = 1 << rungs
                self._add_worth(weight * (units - below), rung)
                climbed |= rung
                self._climbed[bid_of(number, units) >> 1] = climbed
                rungs, below = rungs + 1, units
        self.place = slice(begin, begin + -(-rungs // BITS_OF_A_BYTE))
        """Where their bytes stand among those of all roles."""

    def _add_worth(self, worth: int, rung: int) -> None:
        for power in range(worth.bit_length()):
            if worth >> power & 1:
                self.planes[power] = self.planes.get(power, 0) | rung

    def climbed(self, bids: Iterable[int]) -> bytes:
        """Give the rungs that bids for different requirements climb."""
        size = self.place.stop - self.place.start
        return sum([self._climbed[bid >> 1] for bid in bids]).to_bytes(size, "little")


def _earned_units(knowledge: KnowledgeBase) -> list[set[int]]:
    """Give for each requirement every number of units above 0 that some skill earns for it at some level."""
    earned: list[set[int]] = [set() for _ in knowledge.scale.weights]
    for skill in knowledge.skills:
        for way in knowledge.ways[skill]:
            units = set(way.units) - {0}
            for number in way.requirements:
                earned[number] |= units
    return earned
