"""From roles and skills to the scale: for each skill the requirements that it counts for, found before anybody asks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from careers.domain.json_text import json_text
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.reports.fit import RequirementFit
from careers.domain.role import Requirement, Role
from careers.domain.scale import Scale, Way, earned_units
from careers.domain.skill import Transfer

Options = list[tuple[str, ...]]
"""For each requirement, by number, the skills that meet it."""


def scaled(base: KnowledgeBase) -> KnowledgeBase:
    """Give the knowledge base with everything that a fit looks up."""
    options = [base.options(one) for role in base.roles.values() for one in role.requirements]
    return base._replace(
        scale=scale_of(base.roles),
        ways=ways_of(base.transfers, base.roles, options),
        unmet={name: _unmet_texts(role, base) for name, role in base.roles.items()},
    )


def scale_of(roles: Mapping[str, Role]) -> Scale:
    """Number the requirements of all roles, in the order of ids."""
    lengths = [len(role.requirements) for role in roles.values()]
    asked = [requirement for role in roles.values() for requirement in role.requirements]
    return Scale(
        tuple(roles),
        tuple(role.title for role in roles.values()),
        tuple(sum(lengths[:number]) for number in range(len(lengths) + 1)),
        tuple(owner for owner, length in enumerate(lengths) for _ in range(length)),
        tuple(requirement.weight for requirement in asked),
        tuple(requirement.importance == "essential" for requirement in asked),
    )


def ways_of(
    transfers: Mapping[str, tuple[Transfer, ...]], roles: Mapping[str, Role], options: Options
) -> dict[str, tuple[Way, ...]]:
    """Give for each skill how it counts for the requirements of all roles, by itself or by what it is worth."""
    needs = [one.level for role in roles.values() for one in role.requirements]
    asking: dict[str, list[tuple[int, Level]]] = {}
    for number, (meets, need) in enumerate(zip(options, needs, strict=True)):
        for option in meets:
            asking.setdefault(option, []).append((number, need))
    direct = {option: {number for number, _ in numbers} for option, numbers in asking.items()}
    return {skill: _ways(worth, asking, direct.get(skill, set())) for skill, worth in transfers.items()}


def _ways(
    worth: Iterable[Transfer], asking: Mapping[str, list[tuple[int, Level]]], direct: set[int]
) -> tuple[Way, ...]:
    best: dict[int, tuple[int, ...]] = {}
    for transfer in worth:
        for number, need in asking.get(transfer.skill, ()):
            units = [earned_units(transfer.percent, min(level, transfer.level), need) for level in Level]
            best[number] = tuple(map(max, units, best.get(number, units)))
    alike: dict[tuple[tuple[int, ...], bool], list[int]] = {}
    for number, earned in best.items():
        if any(earned):
            alike.setdefault((earned, number in direct), []).append(number)
    return tuple(Way(units, named, tuple(sorted(numbers))) for (units, named), numbers in sorted(alike.items()))


def _unmet_texts(role: Role, base: KnowledgeBase) -> tuple[str, ...]:
    return tuple(json_text(unmet(one, role, base)) for one in role.requirements)


def unmet(one: Requirement, role: Role, base: KnowledgeBase) -> RequirementFit:
    """Give a requirement of a role for which nothing is earned."""
    share = 100 * one.weight / sum(other.weight for other in role.requirements)
    return RequirementFit(
        base.label(one), base.options(one), one.importance, one.weight, one.level, "missing", 0.0, None, 0.0, share
    )
