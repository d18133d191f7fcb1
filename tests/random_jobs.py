"""Jobs drawn at random, for tests of orders and choices."""

from __future__ import annotations

from random import Random

from careers.advice.planning.jobs import members


def draw_before(random: Random, count: int, chance: float) -> list[int]:
    """Draw for each job the set of all that come before it, where each earlier job comes right before it by chance."""
    before: list[int] = []
    for place in range(count):
        direct = [other for other in range(place) if chance and random.random() < chance]
        before.append(sum({1 << one for other in direct for one in (other, *members(before[other]))}))
    return before
