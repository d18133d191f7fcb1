"""From roles and skills to the requirement index: for each skill what it counts for, found before anybody asks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.requirement_index import CreditRule, RequirementIndex, credit_units
from careers.domain.role import Role
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
        owners=tuple(owner for owner, length in enumerate(lengths) for _ in range(length)),
        weights=tuple(requirement.weight for requirement in asked),
        essential=tuple(requirement.importance == "essential" for requirement in asked),
    )


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


def _rules(
    worth: Iterable[Transfer], asking: Mapping[str, list[tuple[int, Level]]], direct: set[int]
) -> tuple[CreditRule, ...]:
    best: dict[int, tuple[int, ...]] = {}
    for transfer in worth:
        for number, need in asking.get(transfer.skill, ()):
            units = [credit_units(transfer.percent, min(level, transfer.level), need) for level in Level]
            best[number] = tuple(map(max, units, best.get(number, units)))
    alike: dict[tuple[tuple[int, ...], bool], list[int]] = {}
    for number, units_by_level in best.items():
        if any(units_by_level):
            alike.setdefault((units_by_level, number in direct), []).append(number)
    return tuple(CreditRule(units, named, tuple(sorted(numbers))) for (units, named), numbers in sorted(alike.items()))
