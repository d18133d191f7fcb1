"""What credits come to, role by role."""

from bisect import insort
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from careers.advice.credit import Credit, Levels, Stated, reach_of
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.scale import FULL


class Scorer:
    """Scores people against the roles of a knowledge base, and keeps what each skill earns for the next person."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Take the knowledge base, and weigh the full marks of each role."""
        scale = knowledge.scale
        self.knowledge = knowledge
        self.scale = scale
        self.full = [sum(scale.weights[scale.span(role)]) for role in range(len(scale.roles))]
        self._reach = cache(lambda skill: reach_of(skill, knowledge))

    def number(self, role: str) -> int:
        """Give the number of a role.

        Raises:
            KeyError: the id is not a role.
        """
        if role not in self.scale.roles:
            raise KeyError(role)
        return self.scale.roles.index(role)

    def numbers(self, among: Sequence[str] | None) -> Sequence[int]:
        """Give the numbers of the roles that are meant, each once; of all of them for None.

        Raises:
            KeyError: an id is not a role.
        """
        return range(len(self.full)) if among is None else [self.number(name) for name in set(among)]

    def stated(self, levels: Levels) -> Stated:
        """Give what each stated skill earns; one without a level counts in full."""
        return [(self._reach(skill), (levels[skill] or Level.EXPERT) - 1) for skill in sorted(levels)]

    def lowest(self, levels: Levels) -> Stated:
        """Give what each stated skill earns if every level that was not stated were beginner."""
        return [(self._reach(skill), (levels[skill] or Level.BEGINNER) - 1) for skill in sorted(levels)]

    def points(self, role: int, stated: Stated) -> float:
        """Give the weighted mean of the credits of a role, 0 to 100; 100 where there is nothing to earn."""
        best: dict[int, int] = {}
        for reach, level in stated:
            for number, units in reach.weighted[level].get(role, ()):
                if units > best.get(number, 0):
                    best[number] = units
        return self.share(role, sum(best.values()))

    def share(self, role: int, units: int) -> float:
        """Give what weighted units are of the full marks of a role, 0 to 100; 100 where there are none."""
        return 100 * units / (FULL * self.full[role]) if self.full[role] else 100.0

    def part_points(self, role: int, credited: Mapping[int, Credit], *, essential: bool) -> float:
        """Give the points of the essential requirements of a role alone, or of the others alone, 0 to 100."""
        span = self.scale.span(role)
        pairs = zip(self.scale.weights[span], self.scale.essential[span], strict=True)
        full = sum([weight for weight, flag in pairs if flag == essential])
        earned = [
            self.scale.weights[number] * credit.units
            for number, credit in credited.items()
            if self.scale.essential[number] == essential
        ]
        return 100 * sum(earned) / (FULL * full) if full else 100.0

    def best(self, stated: Stated, roles: Iterable[int], top: int | None) -> list[tuple[float, int]]:
        """Give the best roles with their points, the best first, equal ones by number.

        No skill earns more than it would alone, so a role whose skills together could not reach the last of the best
        is not looked at closer.
        """
        bounds = [sum(column) for column in zip(*(reach.most[level] for reach, level in stated), strict=True)]
        ranked: list[tuple[float, int]] = []
        for bound, role in sorted((-self.share(role, bounds[role] if bounds else 0), role) for role in roles):
            if top is not None and len(ranked) >= top and bound > ranked[top - 1][0]:
                break
            insort(ranked, (-self.points(role, stated), role))
        return [(-points, role) for points, role in ranked[:top]]


def score(levels: Levels, role: str, knowledge: KnowledgeBase) -> float:
    """Give the score of a role, 0 to 100, for skills at levels, without its reasons."""
    scorer = Scorer(knowledge)
    return scorer.points(scorer.number(role), scorer.stated(levels))
