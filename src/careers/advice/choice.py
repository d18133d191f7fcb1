"""Which jobs to do, where not all can or need be done: branch and bound over sets closed under prerequisites."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, partial
from typing import NamedTuple

from careers.advice.relaxation import PARTS, Block, Relaxation
from careers.advice.schedule import Jobs, after, members

MOST_LOOKS, FEWEST_NODES = 54_000, 250
"""Choices, times jobs and aims, that a search looks at before it ends with the best that it has found."""


class Chosen(NamedTuple):
    """A set of jobs, and whether no other choice is proved to be better."""

    places: int
    proved: bool


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


def most_within(hours: int, jobs: Jobs) -> Chosen:
    """Give the jobs that earn most in so many hours, prerequisites included; of such the ones with the fewest hours."""
    return _MostWithin(hours, jobs).search()


def fewest_hours(aims: Sequence[tuple[Sequence[tuple[int, int]], int]], jobs: Jobs) -> Chosen:
    """Give the jobs with the fewest hours, prerequisites included, that earn enough of each of several kinds of points.

    Args:
        aims: what there is to earn, and how much of it is enough; all the jobs together earn as much.
        jobs: the jobs.
    """
    return _FewestHours(aims, jobs).search()


class _Node(NamedTuple):
    """Jobs that are in, and jobs that are out."""

    taken: int
    barred: int


class _Tree:
    """Looks at nodes depth first, at each with the most promising job in before without it."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._after = after(jobs.before)
        self.best = 0
        self.aims = 1
        self._hours = cache(self._sum_hours)  # the same sets come up again and again

    def search(self) -> Chosen:
        """Give the best set of jobs."""
        stack = [_Node(0, 0)]
        for _ in range(max(FEWEST_NODES, MOST_LOOKS // (len(self._jobs.hours) * self.aims or 1))):
            if not stack:
                return Chosen(self.best, proved=True)
            stack += self._split(stack.pop())
        return Chosen(self.best, proved=not stack)

    def _split(self, node: _Node) -> Iterator[_Node]:
        node = node._replace(barred=self._bar(node))
        promising = self._look_at(node)
        if promising:
            job = max(members(promising), key=lambda place: self._jobs.before[place].bit_count())
            yield node._replace(barred=node.barred | 1 << job | self._after[job])
            yield node._replace(taken=node.taken | self._jobs.before[job] | 1 << job)

    def _bar(self, node: _Node) -> int:
        """Give the jobs that are out, with those for which there is no time left."""
        barred, left = node.barred, self._left(node.taken)
        for place, before in enumerate(self._jobs.before):
            more = (before | 1 << place) & ~node.taken
            if more and not barred >> place & 1 and self._hours(more) > left:
                barred |= 1 << place | self._after[place]
        return barred

    def _sum_hours(self, places: int) -> int:
        return sum(self._jobs.hours[place] for place in members(places))

    def _left(self, taken: int) -> int:
        """Give the hours that a better choice has beside the jobs that are in."""
        raise NotImplementedError

    def _look_at(self, node: _Node) -> int:
        """Keep the node if it is the best so far; give jobs that would make it better, none if nothing can."""
        raise NotImplementedError


class _MostWithin(_Tree):
    def __init__(self, hours: int, jobs: Jobs) -> None:
        super().__init__(jobs)
        self._limit = hours
        scale = self._hours((1 << len(jobs.hours)) - 1) + 1
        points = [(earners, worth * scale) for earners, worth in jobs.points]
        self._relaxed = Relaxation(jobs._replace(points=points), price=1)
        self._most = 0
        barred = self._bar(_Node(0, 0))
        self._relaxed.tune(lambda: self._bound(barred))

    def _bound(self, barred: int) -> tuple[float, Sequence[tuple[Block, float]]]:
        given, blocks = self._relaxed.blocks(0, barred)
        taken = list(_fill(self._limit, blocks))
        return given + sum(block.points * share for block, share in taken), taken

    def _left(self, taken: int) -> int:
        return self._limit - self._hours(taken)

    def _look_at(self, node: _Node) -> int:
        earned = self._relaxed.earned(node.taken)
        if earned > self._most:
            self.best, self._most = node.taken, earned
        given, blocks = self._relaxed.blocks(node.taken, node.barred)
        bound, left = earned + given, self._left(node.taken)
        for block in blocks:
            if block.points > 0 and left > 0:
                bound += block.points if block.hours <= left else -(-block.points * left // block.hours)
                left -= block.hours
        return blocks[0].places if blocks and bound > self._most else 0


def _fill(hours: int, blocks: Sequence[Block]) -> Iterator[tuple[Block, float]]:
    """Give the best blocks that there are hours for, the last of them in part."""
    for block in blocks:
        if block.points > 0 and hours > 0:
            yield block, min(1.0, hours / block.hours)
        hours -= block.hours


class _FewestHours(_Tree):
    def __init__(self, aims: Sequence[tuple[Sequence[tuple[int, int]], int]], jobs: Jobs) -> None:
        super().__init__(jobs)
        self.best = (1 << len(jobs.hours)) - 1
        self._fewest = self._hours(self.best)
        self.aims = len(aims)
        self._aims = [(Relaxation(jobs._replace(points=points)), PARTS * enough) for points, enough in aims]
        for relaxed, enough in self._aims:
            relaxed.tune(partial(_hours_bound, relaxed, enough))

    def _left(self, taken: int) -> int:
        return self._fewest - self._hours(taken) - 1

    def _look_at(self, node: _Node) -> int:
        longest, promising, taken = 0, 0, self._hours(node.taken)
        for relaxed, enough in self._aims:
            short = enough - relaxed.earned(node.taken)
            if short > 0:
                given, blocks = relaxed.blocks(node.taken, node.barred)
                hours = _hours_for(short - given, blocks)
                if hours is None or taken + hours >= self._fewest:
                    return 0
                if hours >= longest:
                    longest, promising = hours, blocks[0].places
        if not promising:
            self.best, self._fewest = node.taken, taken
        return promising


def _hours_bound(relaxed: Relaxation, enough: int) -> tuple[float, Sequence[tuple[Block, float]]]:
    given, blocks = relaxed.blocks(0, 0)
    taken = list(_earn(enough - given, blocks))
    return -sum(block.hours * share for block, share in taken), taken


def _earn(points: int, blocks: Sequence[Block]) -> Iterator[tuple[Block, float]]:
    """Give the best blocks that are needed to earn points, the last of them in part."""
    for block in blocks:
        if points > 0 and block.points > 0:
            yield block, min(1.0, points / block.points)
        points -= block.points


def _hours_for(points: int, blocks: Sequence[Block]) -> int | None:
    """Give the fewest hours in which the blocks earn points; None where they do not."""
    hours = 0
    for block in blocks:
        if points <= 0:
            return hours
        if block.points <= 0:
            return None
        hours += block.hours if block.points <= points else -(-points * block.hours // block.points)
        points -= block.points
    return hours if points <= 0 else None
