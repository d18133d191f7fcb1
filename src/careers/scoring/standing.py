"""Where credit leaves somebody with the essentials of a role."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from careers.domain.reports.standing import Standing, StandingWord, Tally
from careers.domain.requirement_index import FULL, RequirementIndex

CLOSE, PART_WAY = 2 / 3, 1 / 3


def standing_of(role: int, units: Mapping[int, int], index: RequirementIndex) -> Standing:
    """Return where somebody stands with a role, by its number.

    Args:
        role: the number of the role.
        units: credit, in 1200ths, by requirement.
        index: the requirements.
    """
    return standing_from([units.get(number, 0) for number in index.numbers(role) if index.essential[number]])


def standing_from(credits_: Sequence[int]) -> Standing:
    """Return where credits for all essentials, in 1200ths, leave somebody."""
    met = sum(credit == FULL for credit in credits_)
    missing = sum(not credit for credit in credits_)
    tally = Tally(met=met, partial=len(credits_) - met - missing, missing=missing, of=len(credits_))
    return Standing(tally, _word(tally))


def _word(tally: Tally) -> StandingWord:
    if tally.met == tally.of:
        return "ready"
    share = (tally.met + tally.partial / 2) / tally.of
    if share >= CLOSE:
        return "close"
    if share >= PART_WAY:
        return "part-way"
    return "begun" if share else "none"
