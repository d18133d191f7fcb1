"""What credits come to, role by role."""

from bisect import insort
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial
from itertools import compress
from operator import mul

from careers.advice.credit import RANK_BITS, Credit, Levels, Reach, Stated, credits_of, lanes, reach_of, units_of
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.reports.fit import earned_text
from careers.domain.scale import FULL, Scale

EarnedIn = Callable[[int], int]
"""Tells for a role, by its number, what somebody earns in it, in weighted units."""

ROUNDING = 1 + 1e-9
"""Keeps a bound above what it bounds when both are rounded."""


class Scorer:
    """Scores people against the roles of a knowledge base, and keeps what each skill earns for the next person."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Take the knowledge base, and weigh the full marks of each role."""
        scale = knowledge.scale
        self.knowledge = knowledge
        self.scale = scale
        self.full = [sum(scale.weights[scale.span(role)]) for role in range(len(scale.roles))]
        self.full_essential = [_essential(scale, role) for role in range(len(scale.roles))]
        self._points_of_a_unit = [ROUNDING * share_of(1, full) for full in self.full]
        self._reach = cache(self.find_reach)
        self._earned_text = cache(self._earned_parts)

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

    def find_reach(self, skill: str, level: Level) -> Reach:
        """Find what a skill at a level earns in every role, which is then kept for the next person."""
        return reach_of(skill, level, self.knowledge)

    def stated(self, levels: Levels) -> Stated:
        """Give what each stated skill earns; one without a level counts in full."""
        return [self._reach(skill, levels[skill] or Level.EXPERT) for skill in sorted(levels)]

    def lowest(self, levels: Levels) -> Stated:
        """Give what each stated skill earns if every level that was not stated were beginner."""
        return [self._reach(skill, levels[skill] or Level.BEGINNER) for skill in sorted(levels)]

    def earned_by(self, stated: Stated) -> EarnedIn:
        """Give what tells how much skills earn in a role."""
        return partial(self._earned_in, stated)

    def _earned_in(self, stated: Stated, role: int) -> int:
        weights = self.scale.weights
        return sum([weights[number] * units_of(bid) for number, (bid, _, _) in credits_of(role, stated).items()])

    def share(self, role: int, units: int) -> float:
        """Give what weighted units are of the full marks of a role, 0 to 100; 100 where there are none."""
        return share_of(units, self.full[role])

    def requirement_texts(self, role: int, credited: Mapping[int, Credit]) -> list[str]:
        """Give the JSON text of each requirement of a role, by what is earned for it."""
        texts = list(self.knowledge.unmet[self.scale.roles[role]])
        first = self.scale.firsts[role]
        for number, (bid, via, _) in credited.items():
            begin, end = self._earned_text(bid)
            texts[number - first] = f"{begin}{via}{end}"
        return texts

    def _earned_parts(self, bid: int) -> tuple[str, str]:
        number, units = bid >> RANK_BITS, units_of(bid)
        role = self.scale.owners[number]
        unmet = self.knowledge.unmet[self.scale.roles[role]][number - self.scale.firsts[role]]
        weight, full = self.scale.weights[number], self.full[role]
        return earned_text(unmet, units / FULL, share_of(weight * units, full), share_of(weight * (FULL - units), full))

    def best(self, stated: Stated, roles: Iterable[int], top: int | None) -> list[tuple[float, int]]:
        """Give the best roles with their points, the best first, equal ones by number.

        No skill earns more than it would alone, so a role whose skills together could not reach the last of the best
        is not looked at closer.
        """
        bounds = list(map(mul, lanes(stated, len(self.full)), self._points_of_a_unit))
        earned_in = self.earned_by(stated)
        ranked: list[tuple[float, int]] = []
        for role in sorted(roles, key=bounds.__getitem__, reverse=True):
            if top is not None and len(ranked) >= top and bounds[role] < -ranked[top - 1][0]:
                break
            insort(ranked, (-share_of(earned_in(role), self.full[role]), role))
        return [(-points, role) for points, role in ranked[:top]]


def _essential(scale: Scale, role: int) -> int:
    span = scale.span(role)
    return sum(compress(scale.weights[span], scale.essential[span]))


def share_of(units: int, full: int) -> float:
    """Give what weighted units are of full marks, 0 to 100; 100 where there is nothing to earn."""
    return 100 * units / (FULL * full) if full else 100.0
