"""What earns enough in the fewest hours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from careers.advice.planning.choice import Chosen, Node, Tree
from careers.advice.planning.jobs import Jobs
from careers.advice.planning.relaxation import PARTS, Block, Relaxation


def fewest_hours(aims: Sequence[tuple[Sequence[tuple[int, int]], int]], jobs: Jobs) -> Chosen:
    """Give the jobs with the fewest hours, prerequisites included, that earn enough of each of several kinds of points.

    Args:
        aims: what there is to earn, and how much of it is enough; all the jobs together earn as much.
        jobs: the jobs.
    """
    return _FewestHours(aims, jobs).search()


class _FewestHours(Tree):
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

    def _look_at(self, node: Node) -> int:
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
