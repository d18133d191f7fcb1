"""What credits come to, role by role."""

from collections.abc import Iterable, Mapping
from itertools import compress
from typing import NamedTuple

from careers.advice.credit import Credit, Levels, earn
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.scale import FULL, Scale


class Marks(NamedTuple):
    """The credits of a person, with the requirements of each role for which something is earned."""

    credits: Mapping[int, Credit]
    touched: Mapping[int, list[int]]
    scale: Scale

    def points(self, role: int) -> float:
        """Give the weighted mean of the credits of a role, 0 to 100; 100 where there is nothing to earn."""
        return _share(self._units(self.touched.get(role, ())), sum(self.scale.weights[self.scale.span(role)]))

    def part_points(self, role: int, *, essential: bool) -> float:
        """Give the points of the essential requirements of a role alone, or of the others alone, 0 to 100."""
        span, flags = self.scale.span(role), self.scale.essential
        chosen = flags[span] if essential else [not flag for flag in flags[span]]
        touched = [number for number in self.touched.get(role, ()) if flags[number] == essential]
        return _share(self._units(touched), sum(compress(self.scale.weights[span], chosen)))

    def units(self, requirement: int) -> int:
        """Give what is earned for a requirement, in 1200ths."""
        return self.credits[requirement].units if requirement in self.credits else 0

    def _units(self, numbers: Iterable[int]) -> int:
        return sum(self.scale.weights[number] * self.credits[number].units for number in numbers)


def score(levels: Levels, role: str, knowledge: KnowledgeBase) -> float:
    """Give the score of a role, 0 to 100, for skills at levels, without its reasons."""
    return mark(levels, knowledge).points(knowledge.scale.roles.index(role))


def mark(levels: Levels, knowledge: KnowledgeBase) -> Marks:
    """Give what skills at levels earn in every role."""
    earned = earn(levels, knowledge)
    touched: dict[int, list[int]] = {}
    for number in sorted(earned):
        touched.setdefault(knowledge.scale.owners[number], []).append(number)
    return Marks(earned, touched, knowledge.scale)


def _share(units: int, weight: int) -> float:
    return 100 * units / (FULL * weight) if weight else 100.0
