"""The credit that a person's skills earn towards a requirement, in whole numbers.

Credit is ``max over the stated skills j of strength(j) * min(1, level_j / level)``. Strengths are hundredths and the
four levels divide twelve, so every credit is a whole number of 1200ths, and sums of credits are exact: the same skills
give the same score in any order, and full credit everywhere is 100 to the last bit.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile

FULL = 1200
"""The units of a whole credit."""
_TWELVE = 12


class Held(NamedTuple):
    """A skill that a person has, stated or by way of a stated one."""

    percent: int
    level: Level
    via: str


class Credit(NamedTuple):
    """The best credit for a requirement, whose it is, and what would be left without that skill."""

    units: int = 0
    via: str | None = None
    without: int = 0


Holdings = Mapping[str, list[Held]]


def holdings(levels: Mapping[str, Level | None], knowledge: KnowledgeBase) -> Holdings:
    """Give everything that stated skills amount to, by skill.

    Args:
        levels: the stated skills, each with its level, or None where none was stated.
        knowledge: what says how skills carry over to others.
    """
    held: dict[str, list[Held]] = {}
    for stated, level in levels.items():
        for transfer in knowledge.transfers[stated]:
            reached = transfer.level if level is None else min(level, transfer.level)
            held.setdefault(transfer.skill, []).append(Held(transfer.percent, reached, stated))
    return held


def levels_of(profile: Profile) -> dict[str, Level | None]:
    """Give the stated level of each skill of a profile."""
    return {skill.id: skill.level for skill in profile.skills}


def best_credit(options: Iterable[str], level: Level, held: Holdings) -> Credit:
    """Give the credit for a requirement that any of the options meets at a level.

    Of skills that earn the same, the one that is itself an option earns it, then the first by id.
    """
    units: dict[str, int] = {}
    chosen = tuple(options)
    for option in chosen:
        for skill in held.get(option, ()):
            earned = skill.percent * min(_TWELVE, _TWELVE * skill.level // level)
            units[skill.via] = max(units.get(skill.via, 0), earned)
    ranked = sorted((-earned, via not in chosen, via) for via, earned in units.items() if earned)
    if not ranked:
        return Credit()
    return Credit(-ranked[0][0], ranked[0][2], -ranked[1][0] if len(ranked) > 1 else 0)
