"""What credits come to, role by role: ``100 * sum(weight * credit) / sum(weight)``, and where they leave somebody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from careers.domain.reports.standing import Standing, StandingWord, Tally
from careers.domain.requirement_index import FULL, RequirementIndex

CLOSE, PART_WAY = 2 / 3, 1 / 3
"""Shares of the essentials from which on somebody is close to a role, and part of the way."""


def role_number(role: str, index: RequirementIndex) -> int:
    """Return the number of a role.

    Raises:
        KeyError: the id is not a role.
    """
    if role not in index.roles:
        raise KeyError(role)
    return index.roles.index(role)


def role_numbers(roles: Iterable[str] | None, index: RequirementIndex) -> Sequence[int]:
    """Return the numbers of the roles that are meant, each once; of all of them for None.

    Raises:
        KeyError: an id is not a role.
    """
    return range(len(index.roles)) if roles is None else [role_number(role, index) for role in set(roles)]


def whole_weight(role: int, index: RequirementIndex) -> int:
    """Return the sum of a role's weights."""
    return sum(index.weights[index.offsets[role] : index.offsets[role + 1]])


def requirement_points(role: str, index: RequirementIndex) -> list[float]:
    """Return what each requirement of a role is worth of 100 points."""
    number = role_number(role, index)
    whole = whole_weight(number, index)
    return [points(FULL * index.weights[one], whole) for one in index.numbers(number)]


def score_of(role: int, units: Mapping[int, int], index: RequirementIndex) -> float:
    """Return the score that credits, in 1200ths by requirement, make in one role, 0 to 100."""
    weighted = sum(index.weights[number] * units.get(number, 0) for number in index.numbers(role))
    return points(weighted, whole_weight(role, index))


def weighted_units(units: Mapping[int, int], index: RequirementIndex) -> list[int]:
    """Return for each role what credits, in 1200ths by requirement, come to: the sum of weight times units."""
    totals = [0] * len(index.roles)
    for number, credited in units.items():
        totals[index.role_of[number]] += index.weights[number] * credited
    return totals


def essential_units(role: int, units: Mapping[int, int], index: RequirementIndex) -> tuple[int, int]:
    """Return the weighted units that credits make of a role's essential requirements, and the sum of their weights."""
    essential = [number for number in index.numbers(role) if index.essential[number]]
    met = sum(index.weights[number] * units.get(number, 0) for number in essential)
    return met, sum(index.weights[number] for number in essential)


def points(weighted: int, whole: int) -> float:
    """Return what weighted units are of a whole weight, 0 to 100; 100 where there is nothing to weigh."""
    return 100 * weighted / (FULL * whole) if whole else 100.0


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
