"""Whether the first role would still be first if the weights were somewhat different."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate, repeat
from operator import mul

from careers.domain.reports.fit import Robustness
from careers.domain.requirement_index import RequirementIndex

DRAWS = 100
MOVE = 0.2
"""The share by which a weight moves at most, up or down."""
RIVALS = 11
"""Roles that the first one is measured against, the nearest by score."""
_LENGTH = 4096
_STEP = 67
"""How far apart the factors of two draws begin."""
PARTS = 1_000_000
"""Parts of a weight: factors are whole numbers of these, for sums of whole numbers are the same everywhere."""


def robustness_of(ranked: Sequence[int], units: Mapping[int, int], index: RequirementIndex) -> Robustness | None:
    """Return how often, of 100 draws, the first role stays first when every weight moves by up to a fifth.

    It is measured against the eleven roles that come next. The factors are the same in each run and for each person: no
    luck is in the figure. None for fewer than two roles, or where nothing counts for the first.

    Args:
        ranked: the numbers of roles, best first.
        units: credit, in 1200ths, by requirement.
        index: the requirements.
    """
    first, *rivals = (_Weighted(role, units, index) for role in ranked[: 1 + RIVALS])
    if not rivals or not any(first.credited):
        return None
    factors = _factors()
    stays = sum(_stays_first(first, rivals, draw, factors) for draw in range(DRAWS))
    return Robustness(stays_first=100 * stays / DRAWS, draws=DRAWS, weights_move=100 * MOVE)


class _Weighted:
    """The weights of a role's requirements, and what each is credited with."""

    def __init__(self, role: int, units: Mapping[int, int], index: RequirementIndex) -> None:
        numbers = index.numbers(role)
        self.first = numbers.start
        self.weights = index.weights[numbers.start : numbers.stop]
        self.credited = list(map(mul, self.weights, (units.get(number, 0) for number in numbers)))

    def moved(self, draw: int, factors: Sequence[int]) -> float:
        """Return the score, but for its scale, with each weight multiplied by a factor of its own."""
        begin = (self.first + draw * _STEP) % _LENGTH
        mine = factors[begin : begin + len(self.weights)]
        moved: float = sum(map(mul, self.credited, mine)) / sum(map(mul, self.weights, mine))
        return moved


def _stays_first(first: _Weighted, rivals: Sequence[_Weighted], draw: int, factors: Sequence[int]) -> bool:
    score = first.moved(draw, factors)
    return all(rival.moved(draw, factors) <= score for rival in rivals)


def _factors() -> list[int]:
    """Return factors spread evenly about 1, in parts, by the minimal standard generator of Park and Miller (1988)."""
    least, spread = round((1 - MOVE) * PARTS), round(2 * MOVE * PARTS)
    states = accumulate(repeat(16807, _LENGTH - 1), lambda state, by: state * by % 2147483647, initial=20261121)
    drawn = [least + spread * state // 2147483647 for state in states]
    return drawn + drawn  # a slice that begins near the end goes on from the beginning
