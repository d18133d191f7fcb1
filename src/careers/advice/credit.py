"""What a person's skills earn towards requirements."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from sys import byteorder
from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.scale import earned_units

LANE = "Q"
"""The type code of 64 bits without a sign, which no sum of weighted units comes near to filling."""

Levels = Mapping[str, Level | None]
"""The stated skills, each with its level, or None where none was stated."""


class Reach(NamedTuple):
    """What one skill earns at one level."""

    skill: str
    earned: Sequence[Sequence[tuple[int, int, bool]]]
    """For each role the requirements by number, with the units earned and whether they name the skill."""
    most: int
    """What the skill earns alone in each role, in weighted units, side by side in one number; see ``lanes``."""


Stated = Sequence[Reach]
"""What stated skills earn, in the order of ids."""


class Credit(NamedTuple):
    """The best credit for a requirement, whose it is, and what would be left without that skill."""

    units: int
    via: str
    without: int


def levels_of(profile: Profile) -> dict[str, Level | None]:
    """Give the stated level of each skill of a profile."""
    return {skill.id: skill.level for skill in profile.skills}


def reach_of(skill: str, level: Level, knowledge: KnowledgeBase) -> Reach:
    """Give what a skill at a level earns in every role."""
    scale = knowledge.scale
    earned: list[list[tuple[int, int, bool]]] = [[] for _ in scale.roles]
    most = array(LANE, bytes(array(LANE).itemsize * len(scale.roles)))
    for way in knowledge.ways[skill]:
        units = way.units[level - 1]
        for number in way.requirements if units else ():
            role = scale.owners[number]
            earned[role].append((number, units, way.direct))
            most[role] += units * scale.weights[number]
    return Reach(skill, earned, int.from_bytes(most.tobytes(), byteorder))


def lanes(stated: Stated, roles: int) -> Sequence[int]:
    """Give for each role what skills would earn together if no two earned for the same requirement, in weighted units.

    A role has 64 bits of one long number, so that adding two numbers adds what two skills earn in every role at once.
    """
    total = sum([reach.most for reach in stated])
    return array(LANE, total.to_bytes(array(LANE).itemsize * roles, byteorder))


def credits_of(role: int, stated: Stated) -> dict[int, Credit]:
    """Give the credit of each requirement of a role for which something is earned, by its number in the scale.

    Of skills that earn the same, the one that is asked for itself earns it, then the first.
    """
    best: dict[int, tuple[int, bool, str, int]] = {}
    for skill, earned, _ in stated:
        for number, units, direct in earned[role]:
            rank = best.get(number)
            if rank is None:
                best[number] = (units, direct, skill, 0)
            elif units > rank[0] or (direct and units == rank[0] and not rank[1]):
                best[number] = (units, direct, skill, rank[0])
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
