"""What earns most in so many hours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.advice.planning.choice import Chosen, Node, Tree
from careers.advice.planning.jobs import Jobs
from careers.advice.planning.relaxation import Block, Relaxation


def most_within(hours: int, jobs: Jobs) -> Chosen:
    """Give the jobs that earn most in so many hours, prerequisites included; of such the ones with the fewest hours."""
    return _MostWithin(hours, jobs).search()


class _MostWithin(Tree):
    def __init__(self, hours: int, jobs: Jobs) -> None:
        super().__init__(jobs)
        self._limit = hours
        scale = self._hours((1 << len(jobs.hours)) - 1) + 1
        points = [(earners, worth * scale) for earners, worth in jobs.points]
        self._relaxed = Relaxation(jobs._replace(points=points), price=1)
        self._most = 0
        barred = self._bar(Node(0, 0))
        self._relaxed.tune(lambda: self._bound(barred))

    def _bound(self, barred: int) -> tuple[float, Sequence[tuple[Block, float]]]:
        given, blocks = self._relaxed.blocks(0, barred)
        taken = list(_fill(self._limit, blocks))
        return given + sum(block.points * share for block, share in taken), taken

    def _left(self, taken: int) -> int:
        return self._limit - self._hours(taken)

    def _look_at(self, node: Node) -> int:
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
