"""What a person's skills earn towards requirements."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from sys import byteorder
from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.scale import FULL, earned_units

LANE = "Q"
"""The type code of 64 bits without a sign, which no sum of weighted units comes near to filling."""

Levels = Mapping[str, Level | None]
"""The stated skills, each with its level, or None where none was stated."""

RANK_BITS = (2 * FULL + 1).bit_length()
"""Bits of a bid that tell its rank among those for the same requirement; see ``bid_of``."""
RANKS = (1 << RANK_BITS) - 1
"""The bits of the rank, all of them set."""


class Reach(NamedTuple):
    """What one skill earns at one level."""

    skill: str
    bids: Sequence[int]
    """What is earned for requirements, in their order; see ``bid_of``."""
    firsts: Sequence[int]
    """For each role the place of its first bid, and the end of the last."""
    most: int
    """What the skill earns alone in each role, in weighted units, side by side in one number; see ``lanes``."""
    climbed: int = 0
    """What the skill climbs of ladders, where there are any; see ``Ladders``."""


Stated = Sequence[Reach]
"""What stated skills earn, in the order of ids."""

Credit = tuple[int, str, int]
"""The best bid for a requirement, the skill that makes it, and the best bid without that skill, or 0."""


def levels_of(profile: Profile) -> dict[str, Level | None]:
    """Give the stated level of each skill of a profile."""
    return {skill.id: skill.level for skill in profile.skills}


def bid_of(number: int, units: int, *, direct: bool = False) -> int:
    """Give a requirement and what a skill earns for it as one number.

    Of two bids for the same requirement the greater is the better: the one of more units, or else of a skill that the
    requirement names.
    """
    return number << RANK_BITS | 2 * units | direct


def units_of(bid: int) -> int:
    """Give the units that a bid is of; loops over what many people earn write this out, and spare the call."""
    return (bid & RANKS) >> 1


def reach_of(skill: str, level: Level, knowledge: KnowledgeBase) -> Reach:
    """Give what a skill at a level earns in every role."""
    scale = knowledge.scale
    bids = []
    most = array(LANE, bytes(array(LANE).itemsize * len(scale.roles)))
    for way in knowledge.ways[skill]:
        units = way.units[level - 1]
        for number in way.requirements if units else ():
            bids.append(bid_of(number, units, direct=way.direct))
            most[scale.owners[number]] += units * scale.weights[number]
    bids.sort()
    firsts = [bisect_left(bids, first << RANK_BITS) for first in scale.firsts]
    return Reach(skill, array("Q", bids), array("I", firsts), int.from_bytes(most.tobytes(), byteorder))


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
    best: dict[int, Credit] = {}
    for skill, bids, firsts, _, _ in stated:
        first, after = firsts[role], firsts[role + 1]
        for bid in bids[first:after] if first < after else ():
            number = bid >> RANK_BITS
            held = best.get(number)
            if held is None:
                best[number] = (bid, skill, 0)
            elif bid > held[0]:
                best[number] = (bid, skill, held[0])
            elif bid > held[2]:
                best[number] = (held[0], held[1], bid)
    return best


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
