"""Jobs, and sets of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple


class Jobs(NamedTuple):
    """Jobs known by their places, from 0; a set of them is a number whose bits are the places."""

    hours: Sequence[int]
    """How long each takes, in any unit; at least 1."""
    before: Sequence[int]
    """For each the set of all that come before it, those before these included."""
    points: Sequence[tuple[int, int]]
    """Sets of jobs, each with the points that whichever of them comes first earns."""


def members(places: int) -> Iterator[int]:
    """Give the jobs of a set."""
    while places:
        lowest = places & -places
        yield lowest.bit_length() - 1
        places ^= lowest


def within(chosen: int, jobs: Jobs) -> Jobs:
    """Give the jobs of a set that has with each what comes before it; points that none of them earns fall away."""
    return moved_to(list(members(chosen)), jobs)


def moved_to(places: Sequence[int], jobs: Jobs) -> Jobs:
    """Give the jobs at some places, renumbered in their order."""
    bits = {place: 1 << new for new, place in enumerate(places)}

    def moved(old: int) -> int:
        return sum(bits.get(place, 0) for place in members(old))

    points = [(moved(earners), worth) for earners, worth in jobs.points]
    hours, before = [jobs.hours[place] for place in places], [moved(jobs.before[place]) for place in places]
    return Jobs(hours, before, [one for one in points if one[0]])


Rate = tuple[int, int]
"""Points, and the hours that they take."""


def best_rate(rates: Iterable[Rate]) -> Rate:
    """Give the rate of the most points per hour, the first of equal ones; nothing in an hour for none."""
    best = (-1, 1)
    for points, hours in rates:
        if points * best[1] > best[0] * hours:
            best = (points, hours)
    return best


def after(before: Sequence[int]) -> list[int]:
    """Give for each job the set of all that come after it, from the sets of all that come before."""
    found = [0] * len(before)
    for place, earlier in enumerate(before):
        for other in members(earlier):
            found[other] |= 1 << place
    return found
