"""Whether the first role would still be first if the weights were somewhat different."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, repeat
from operator import mul

from careers.advice.credit import Stated, credits_of, units_of
from careers.advice.scoring import ROUNDING, Scorer
from careers.domain.reports.fit import Robustness
from careers.domain.scale import FULL

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

_Points = tuple[Sequence[int], Sequence[int], int]
"""The weights of a role, what each earns in weighted units, and the number of its first requirement."""


def robustness_of(stated: Stated, roles: Iterable[int], scorer: Scorer) -> Robustness | None:
    """Give how often, of 100 draws, the first role stays first when every weight moves by up to a fifth.

    It is measured against the eleven roles that come next. The factors are the same in each run and for each person: no
    luck is in the figure. None for fewer than two roles.
    """
    ranked = scorer.best(stated, roles, 1 + RIVALS)
    first, *others = [_points(role, stated, scorer) for _, role in ranked]
    if not others or not ranked[0][0]:
        return None
    factors = _factors()
    rivals = [(_most(score / 100), rival) for (score, _), rival in zip(ranked[1:], others, strict=True)]
    stays = sum(_stays_first(first, rivals, draw, factors) for draw in range(DRAWS))
    return Robustness(100 * stays / DRAWS, DRAWS, 100 * MOVE)


def _most(share: float) -> float:
    """Give more than what any move of the weights makes of a share: all that is earned up, all that is not down."""
    earned, open_ = (1 + MOVE) * share, (1 - MOVE) * (1 - share)
    return ROUNDING * FULL * earned / (earned + open_)


def _stays_first(first: _Points, rivals: Sequence[tuple[float, _Points]], draw: int, factors: Sequence[int]) -> bool:
    score = _moved(first, draw, factors)
    return all(most <= score or _moved(rival, draw, factors) <= score for most, rival in rivals)


def _points(role: int, stated: Stated, scorer: Scorer) -> _Points:
    span = scorer.scale.span(role)
    credited = credits_of(role, stated)
    weights = scorer.scale.weights[span]
    units = [units_of(credited[number][0]) if number in credited else 0 for number in range(span.start, span.stop)]
    return weights, list(map(mul, weights, units)), span.start


def _moved(points: _Points, draw: int, factors: Sequence[int]) -> float:
    """Give the score of a role, but for its scale, with each weight multiplied by a factor of its own."""
    weights, earned, first = points
    begin = (first + draw * _STEP) % _LENGTH
    mine = factors[begin : begin + len(weights)]
    moved: float = sum(map(mul, earned, mine)) / sum(map(mul, weights, mine))
    return moved


def _factors() -> list[int]:
    """Give factors spread evenly about 1, in parts, by the minimal standard generator of Park and Miller (1988)."""
    least, spread = round((1 - MOVE) * PARTS), round(2 * MOVE * PARTS)
    states = accumulate(repeat(16807, _LENGTH), lambda state, by: state * by % 2147483647, initial=20261121)
    drawn = [least + spread * state // 2147483647 for state in states]
    return drawn + drawn  # a slice that begins near the end goes on from the beginning
