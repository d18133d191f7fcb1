"""Which jobs to do, where not all can or need be done: branch and bound over sets closed under prerequisites."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from careers.advice.planning.jobs import Jobs, after, members

MOST_LOOKS, FEWEST_NODES = 54_000, 250
"""Choices, times jobs and aims, that a search looks at before it ends with the best that it has found."""


class Chosen(NamedTuple):
    """A set of jobs, and whether no other choice is proved to be better."""

    places: int
    proved: bool


class Node(NamedTuple):
    """Jobs that are in, and jobs that are out."""

    taken: int
    barred: int


class Tree(ABC):
    """Looks at nodes depth first, at each with the most promising job in before without it."""

    def __init__(self, jobs: Jobs) -> None:
        """Take the jobs."""
        self._jobs = jobs
        self._after = after(jobs.before)
        self.best = 0
        self.aims = 1
        self._hours = cache(self._sum_hours)  # the same sets come up again and again

    def search(self) -> Chosen:
        """Give the best set of jobs."""
        stack = [Node(0, 0)]
        for _ in range(max(FEWEST_NODES, MOST_LOOKS // (len(self._jobs.hours) * self.aims or 1))):
            if not stack:
                return Chosen(self.best, proved=True)
            stack += self._split(stack.pop())
        return Chosen(self.best, proved=not stack)

    def _split(self, node: Node) -> Iterator[Node]:
        node = node._replace(barred=self._bar(node))
        promising = self._look_at(node)
        if promising:
            job = max(members(promising), key=lambda place: self._jobs.before[place].bit_count())
            yield node._replace(barred=node.barred | 1 << job | self._after[job])
            yield node._replace(taken=node.taken | self._jobs.before[job] | 1 << job)

    def _bar(self, node: Node) -> int:
        """Give the jobs that are out, with those for which there is no time left."""
        barred, left = node.barred, self._left(node.taken)
        for place, before in enumerate(self._jobs.before):
            more = (before | 1 << place) & ~node.taken
            if more and not barred >> place & 1 and self._hours(more) > left:
                barred |= 1 << place | self._after[place]
        return barred

    def _sum_hours(self, places: int) -> int:
        return sum(self._jobs.hours[place] for place in members(places))

    @abstractmethod
    def _left(self, taken: int) -> int:
        """Give the hours that a better choice has beside the jobs that are in."""

    @abstractmethod
    def _look_at(self, node: Node) -> int:
        """Keep the node if it is the best so far; give jobs that would make it better, none if nothing can."""


def needed(jobs: Jobs) -> int:
    """Give the jobs without those that earn nothing beside the rest and that none of the rest builds on.

    The longest is left out first.
    """
    kept = (1 << len(jobs.hours)) - 1
    while True:
        spare = [place for place in members(kept) if _is_spare(place, kept, jobs)]
        if not spare:
            return kept
        kept ^= 1 << max(spare, key=lambda place: (jobs.hours[place], place))


def _is_spare(place: int, kept: int, jobs: Jobs) -> bool:
    rest = kept ^ 1 << place
    if any(jobs.before[other] >> place & 1 for other in members(rest)):
        return False
    return all(earners & rest for earners, points in jobs.points if points and earners & kept)
