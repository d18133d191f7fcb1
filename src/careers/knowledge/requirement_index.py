"""From roles and skills to the requirement index: for each skill what it counts for, found before anybody asks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import lcm

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.requirement_index import CreditRule, RequirementIndex, credit_units
from careers.domain.role import SHARES, Importance, Role
from careers.domain.skill import Transfer


def indexed(base: KnowledgeBase) -> KnowledgeBase:
    """Return the knowledge base with everything that scoring looks up."""
    options = [base.options(one) for role in base.roles.values() for one in role.requirements]
    return base._replace(
        requirement_index=index_of(base.roles), credit_rules=credit_rules_of(base.transfers, base.roles, options)
    )


def index_of(roles: Mapping[str, Role]) -> RequirementIndex:
    """Return the requirements of all roles, numbered in the order of ids."""
    lengths = [len(role.requirements) for role in roles.values()]
    asked = [requirement for role in roles.values() for requirement in role.requirements]
    return RequirementIndex(
        roles=tuple(roles),
        titles=tuple(role.title for role in roles.values()),
        offsets=tuple(sum(lengths[:number]) for number in range(len(lengths) + 1)),
        role_of=tuple(role for role, length in enumerate(lengths) for _ in range(length)),
        weights=tuple(
            weight for role in roles.values() for weight in weights_of([one.importance for one in role.requirements])
        ),
        essential=tuple(requirement.importance == "essential" for requirement in asked),
    )


def weights_of(importances: Sequence[Importance]) -> list[int]:
    """Return a whole weight for each requirement of a role, by their importances.

    The requirements of one importance share what that is worth of 100 alike; what a role does not ask for gives its
    share to the rest, in proportion.
    """
    counts = Counter(importances)
    parts = lcm(*counts.values())
    weights = {importance: SHARES[importance] * parts // count for importance, count in counts.items()}
    return [weights[one] for one in importances]


def credit_rules_of(
    transfers: Mapping[str, tuple[Transfer, ...]], roles: Mapping[str, Role], options: Sequence[Sequence[str]]
) -> dict[str, tuple[CreditRule, ...]]:
    """Return what each skill counts for the requirements of all roles, by itself or by what it is worth.

    Args:
        transfers: by skill, what it is worth.
        roles: by id.
        options: for each requirement, by number, the skills that meet it.
    """
    needs = [one.level for role in roles.values() for one in role.requirements]
    asking: dict[str, list[tuple[int, Level]]] = {}
    for number, (meets, need) in enumerate(zip(options, needs, strict=True)):
        for option in meets:
            asking.setdefault(option, []).append((number, need))
    direct = {option: {number for number, _ in numbers} for option, numbers in asking.items()}
    return {skill: _rules(worth, asking, direct.get(skill, set())) for skill, worth in transfers.items()}


@cache
def _units_by_level(percent: int, most: Level, need: Level) -> tuple[int, ...]:
    """Return what a skill counts at each level, as far as the transfer carries levels."""
    return tuple(credit_units(percent, min(level, most), need) for level in Level)


def _rules(
    worth: Iterable[Transfer], asking: Mapping[str, list[tuple[int, Level]]], direct: set[int]
) -> tuple[CreditRule, ...]:
    best: dict[int, tuple[int, ...]] = {}
    for transfer in worth:
        for number, need in asking.get(transfer.skill, ()):
            units = _units_by_level(transfer.percent, transfer.level, need)
            best[number] = tuple(map(max, units, best[number])) if number in best else units
    by_rule: dict[tuple[tuple[int, ...], bool], list[int]] = {}
    for number, units_by_level in best.items():
        if any(units_by_level):
            by_rule.setdefault((units_by_level, number in direct), []).append(number)
    return tuple(
        CreditRule(units, named, tuple(sorted(numbers))) for (units, named), numbers in sorted(by_rule.items())
    )
