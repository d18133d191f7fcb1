"""How much a choice of jobs could earn at most, if the last job could be done in part.

Points that several jobs earn, whichever comes first, count in one of two ways: as earned by nobody from the start, or
with each job that might earn them, too often then. A mixture of both is a bound as well (a Lagrangian relaxation), and
the best mixture is found by trying. What is left is a knapsack with prerequisites; where a job has several, one alone
is minded, which makes trees of jobs, and the best part of these for any hours is a series of blocks (Horn, 1972).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from careers.advice.planning.jobs import Jobs, members

PARTS = 8
"""Parts of points: of so many, some count for nobody and the rest for each."""
ROUNDS = 25


class Block(NamedTuple):
    """Jobs that earn most per hour together; sorted, the best block comes first."""

    loss: float
    """What the jobs earn per hour, below zero."""
    points: int
    hours: int
    places: int


class Relaxation:
    """Jobs and what there is to earn, in parts of points."""

    def __init__(self, jobs: Jobs, price: int = 0) -> None:
        """Take the jobs, and the points that each part of an hour costs."""
        self._jobs = jobs
        self._own = [-PARTS * price * hours for hours in jobs.hours]
        self._shared: list[tuple[int, int]] = []
        for earners, points in jobs.points:
            if earners & (earners - 1):
                self._shared.append((earners, points))
            else:
                self._own[earners.bit_length() - 1] += PARTS * points
        self._each = [PARTS // 2] * len(self._shared)
        self._deepest = sorted(range(len(jobs.hours)), key=lambda place: (-jobs.before[place].bit_count(), place))
        self._above = [[one for one in self._deepest if before >> one & 1] for before in jobs.before]

    def earned(self, done: int) -> int:
        """Give what a set of jobs earns."""
        shared = sum(points for earners, points in self._shared if earners & done)
        return PARTS * shared + sum(self._own[place] for place in members(done))

    def blocks(self, done: int, barred: int) -> tuple[int, list[Block]]:
        """Give what counts as earned from the start, and the blocks of what is neither done nor barred, best first."""
        most, given = list(self._own), 0
        for (earners, points), each in zip(self._shared, self._each, strict=True):
            if not earners & done and earners & ~barred:
                given += (PARTS - each) * points
                for place in members(earners & ~barred):
                    most[place] += each * points
        heaps: dict[int, list[Block]] = {}
        for place in self._deepest:
            if not (done | barred) >> place & 1:
                self._plant(place, most[place], done, heaps)
        return given, sorted(heaps.get(-1, ()))

    def _plant(self, place: int, points: int, done: int, heaps: dict[int, list[Block]]) -> None:
        """Join a job with the best of what it opens, and hang its blocks below what must come before it."""
        heap = heaps.pop(place, [])
        hours, places = self._jobs.hours[place], 1 << place
        while heap and heap[0].points * hours > points * heap[0].hours:
            block = heappop(heap)
            points, hours, places = points + block.points, hours + block.hours, places | block.places
        heappush(heap, Block(-points / hours, points, hours, places))
        above = next((one for one in self._above[place] if not done >> one & 1), -1)
        smaller, larger = sorted((heap, heaps.get(above, [])), key=len)
        for block in smaller:
            heappush(larger, block)
        heaps[above] = larger

    def tune(self, bound: Callable[[], tuple[float, Sequence[tuple[Block, float]]]]) -> None:
        """Find the mixture for which a bound is least; the bound also gives the blocks that it takes, and how far."""
        best: tuple[float, list[int]] | None = None
        for _ in range(ROUNDS if self._shared else 0):
            least, taken = bound()
            if best is None or least < best[0]:
                best = least, list(self._each)
            self._shift(taken)
        if best:
            self._each = best[1]

    def _shift(self, taken: Iterable[tuple[Block, float]]) -> None:
        """Count points less with each job where they were earned more than once, and more where less than once."""
        part = {place: share for block, share in taken for place in members(block.places)}
        for index, (earners, _) in enumerate(self._shared):
            times = sum(part.get(place, 0.0) for place in members(earners))
            move = (times < 1) - (times > 1)
            self._each[index] = min(PARTS, max(0, self._each[index] + move))
