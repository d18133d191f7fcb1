"""How well somebody knows a skill."""

from __future__ import annotations

from enum import IntEnum


class Level(IntEnum):
    """Four steps from first contact to mastery; a higher level includes every lower one."""

    BEGINNER = 1
    INTERMEDIATE = 2
    ADVANCED = 3
    EXPERT = 4

    def __str__(self) -> str:
        """Return the word that people and documents use: ``advanced``."""
        return self.name.lower()


UNSAID = Level.INTERMEDIATE
"""What a level that nobody said counts as: a working level."""
YEARS_TO_ADVANCED = 3
"""Years of practice that stand for advanced where a posting asks for years; no number of them makes an expert."""
STUDIED = Level.ADVANCED
"""The highest level that study leads to."""
STUDY_SHARES: dict[Level | None, float] = {
    None: 0.0,
    Level.BEGINNER: 0.35,
    Level.INTERMEDIATE: 1.0,
    Level.ADVANCED: 1.35,
}
"""The part of a skill's hours behind somebody at each level that study leads to; ``careers.advice.hours`` tells why."""
LEVELS: dict[str, Level] = {str(level): level for level in Level}


def parse_level(text: str) -> Level | None:
    """Return the level of ``advanced`` or ``3``, in any case; None when the text names no level."""
    word = text.strip().lower()
    if word in {"1", "2", "3", "4"}:
        return Level(int(word))
    return LEVELS.get(word)


def level_of_years(years: float | None) -> Level | None:
    """Return the level that years with a skill stand for; None for few, which say no more than that it is known."""
    return Level.ADVANCED if years is not None and years >= YEARS_TO_ADVANCED else None
