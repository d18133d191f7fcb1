"""How long learning takes, by the maintainers' rule.

A skill's hours lead to working level. A beginner has done a quarter of them; advanced takes two and a half times,
expert six times as many. Skills that already carry over shorten the way from nothing by the part that carries over;
somebody who has a level of the skill itself goes on from there, or from what carries over where that is further.
"""

from __future__ import annotations

from careers.domain.level import Level
from careers.domain.skill import Range, Skill

SHARES: dict[Level | None, float] = {
    None: 0.0,
    Level.BEGINNER: 0.25,
    Level.INTERMEDIATE: 1.0,
    Level.ADVANCED: 2.5,
    Level.EXPERT: 6.0,
}
"""The part of a skill's hours behind somebody at each level."""


def hours_between(skill: Skill, have: Level | None, need: Level, carried: float = 0.0) -> Range:
    """Give the hours from one level to another, low and high.

    Args:
        skill: what is learnt.
        have: the level at the start, None for none.
        need: the level at the end.
        carried: the part, 0 to 1, that other skills already cover.
    """
    part = max(0.0, min(SHARES[need] - SHARES[have], SHARES[need] * (1 - carried)))
    low, high = skill.hours
    return low * part, high * part
