"""How long learning takes: study hours up to advanced, in round numbers, and years of practice beyond.

A skill's hours lead to working level. A beginner has done a part of them, and advanced takes more, in the ratios of the
guided learning hours that Cambridge English gives for languages: A2 180 to 200, B2 500 to 600, C1 700 to 800. Its C2,
1,000 to 1,200, is no guide to mastery of a trade: expert levels and personal skills grow with years of practice, and no
hours are told of them.
"""

from __future__ import annotations

from careers.domain.level import STUDIED, STUDY_SHARES, YEARS_TO_ADVANCED, Level
from careers.domain.skill import Range, Skill

SHORTEST = 5
"""Hours that a step takes at least."""
STEP, COARSE_STEP, COARSE_FROM = 5, 10, 100
"""Hours are told in fives, and from a hundred on in tens."""
PRACTICE_YEARS: dict[Level, int] = {
    Level.BEGINNER: 1,
    Level.INTERMEDIATE: 1,
    Level.ADVANCED: YEARS_TO_ADVANCED,
    Level.EXPERT: 6,
}
"""Years of practice to a level of what no study leads to; the editors' judgement."""


def is_practised(skill: Skill) -> bool:
    """Return whether a skill grows with practice alone."""
    return skill.kind == "soft-skill"


def studied_level(skill: Skill, need: Level) -> Level:
    """Return the level that study of a skill leads to on the way to one that is needed."""
    return min(need, skill.studied)


def hours_between(skill: Skill, have: Level | None, need: Level, carried: float = 0.0) -> Range:
    """Return the hours from one level to another, low and high, in round numbers; nothing for no way.

    Args:
        skill: what is learnt.
        have: the level at the start, None for none.
        need: the level at the end, no higher than advanced.
        carried: the part, 0 to 1, that other skills already cover.
    """
    whole = STUDY_SHARES[need]
    part = min(whole - STUDY_SHARES[min(have, STUDIED) if have else None], whole * (1 - carried))
    if part <= 0:
        return 0, 0
    low, high = skill.hours
    return rounded(low * part), rounded(high * part)


def middle(hours: Range) -> int:
    """Return the middle of a range of hours, in round numbers."""
    return rounded(sum(hours) / 2) if hours[1] else 0


def rounded(hours: float) -> int:
    """Return hours in round numbers, no less than five."""
    step = COARSE_STEP if hours >= COARSE_FROM else STEP
    return max(SHORTEST, int(hours / step + 0.5) * step)
