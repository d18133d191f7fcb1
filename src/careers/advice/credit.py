"""What a person's skills earn towards requirements."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.scale import earned_units

Levels = Mapping[str, Level | None]
"""The stated skills, each with its level, or None where none was stated."""


class Credit(NamedTuple):
    """The best credit for a requirement, whose it is, and what would be left without that skill."""

    units: int = 0
    via: str | None = None
    without: int = 0


def levels_of(profile: Profile) -> dict[str, Level | None]:
    """Give the stated level of each skill of a profile."""
    return {skill.id: skill.level for skill in profile.skills}


def earn(levels: Levels, knowledge: KnowledgeBase) -> dict[int, Credit]:
    """Give the credit of each requirement of any role for which something is earned, by its number in the scale.

    Of skills that earn the same, the one that is asked for itself earns it, then the first by id.
    """
    earned: dict[int, Credit] = {}
    ranks: dict[int, tuple[int, bool]] = {}
    for skill in sorted(levels):
        level = levels[skill] or Level.EXPERT
        for units, direct, requirements in knowledge.ways[skill]:
            rank = (units[level - 1], direct)
            for number in requirements if rank[0] else ():
                best = ranks.get(number, (0, False))
                if rank > best:
                    ranks[number] = rank
                    earned[number] = Credit(rank[0], skill, best[0])
                elif rank[0] > earned[number].without:
                    earned[number] = earned[number]._replace(without=rank[0])
    return earned


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
