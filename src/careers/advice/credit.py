"""What a person's skills earn towards requirements."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.scale import earned_units

Levels = Mapping[str, Level | None]
"""The stated skills, each with its level, or None where none was stated."""


class Reach(NamedTuple):
    """What one stated skill earns, whatever its level: units stand for beginner, intermediate, advanced and expert."""

    skill: str
    earned: Mapping[int, Sequence[tuple[int, tuple[int, ...], bool]]]
    """By role the requirements, with their units and whether they name the skill."""
    weighted: Sequence[Mapping[int, Sequence[tuple[int, int]]]]
    """By level and role the requirements with their weighted units."""
    most: Sequence[Sequence[int]]
    """By level for each role what the skill earns alone, in weighted units; together a bound for any set of skills."""


Stated = Sequence[tuple[Reach, int]]
"""What stated skills earn, in the order of ids, each with the place of its level among units."""


class Credit(NamedTuple):
    """The best credit for a requirement, whose it is, and what would be left without that skill."""

    units: int
    via: str
    without: int


def levels_of(profile: Profile) -> dict[str, Level | None]:
    """Give the stated level of each skill of a profile."""
    return {skill.id: skill.level for skill in profile.skills}


def reach_of(skill: str, knowledge: KnowledgeBase) -> Reach:
    """Give what a skill earns in every role."""
    scale = knowledge.scale
    earned: dict[int, list[tuple[int, tuple[int, ...], bool]]] = {}
    weighted: list[dict[int, list[tuple[int, int]]]] = [{} for _ in Level]
    for way in knowledge.ways[skill]:
        for number in way.requirements:
            role = scale.owners[number]
            earned.setdefault(role, []).append((number, way.units, way.direct))
            for of_level, units in zip(weighted, way.units, strict=True):
                of_level.setdefault(role, []).append((number, scale.weights[number] * units))
    return Reach(skill, earned, weighted, [_sums(of_level, len(scale.roles)) for of_level in weighted])


def _sums(earned: Mapping[int, Sequence[tuple[int, int]]], roles: int) -> list[int]:
    return [sum([units for _, units in earned.get(role, ())]) for role in range(roles)]


def credits_of(role: int, stated: Stated) -> dict[int, Credit]:
    """Give the credit of each requirement of a role for which something is earned, by its number in the scale.

    Of skills that earn the same, the one that is asked for itself earns it, then the first.
    """
    best: dict[int, tuple[int, bool, str, int]] = {}
    for reach, level in stated:
        for number, by_level, direct in reach.earned.get(role, ()):
            units = by_level[level]
            rank = best.get(number, (0, False, "", 0))
            if (units, direct) > rank[:2] and units:
                best[number] = (units, direct, reach.skill, rank[0])
            elif units > rank[3]:
                best[number] = (*rank[:3], units)
    return {number: Credit(units, via, without) for number, (units, _, via, without) in best.items()}


class Held(NamedTuple):
    """A skill that a person has, stated or by way of a stated one."""

    percent: int
    level: Level


Holdings = Mapping[str, list[Held]]


def holdings(levels: Levels, knowledge: KnowledgeBase) -> Holdings:
    """Give everything that stated skills amount to, by skill."""
    held: dict[str, list[Held]] = {}
    for stated, level in levels.items():
        for transfer in knowledge.transfers[stated]:
            reached = transfer.level if level is None else min(level, transfer.level)
            held.setdefault(transfer.skill, []).append(Held(transfer.percent, reached))
    return held


def carried_units(skills: Iterable[str], level: Level, held: Holdings) -> int:
    """Give the credit, in 1200ths, that a person has in any of the skills, where a level is needed."""
    return max((earned_units(*one, level) for skill in skills for one in held.get(skill, ())), default=0)
