"""Figures and levels as words, the same in every format that people read."""

from __future__ import annotations

from collections.abc import Sequence

from careers.domain.level import Level
from careers.domain.profile import Profile, StatedSkill
from careers.render.blocks import Bar, Line, Words, line, quiet, strong

MOST_NAMED = 4
SEPARATOR = " · "
"""What stands between items on one line."""
MARKS = ("✓", "~", "✗")
"""What a person has in full, in part and not at all."""
ASCII = str.maketrans({"→": "->", "·": "*", "–": "-", "—": "-", "•": "-", "✓": "x", "✗": "o", "…": "..."})  # noqa: RUF001
"""What stands for a mark where there is ASCII alone."""


def hours_range(low: float, high: float) -> str:
    """Return a range of hours, with their unit."""
    return f"{number_range(low, high)} h"


def number_range(low: float, high: float) -> str:
    """Return a range of whole numbers, or one number where the two round to the same."""
    first, last = f"{low:.0f}", f"{high:.0f}"
    return first if first == last else f"{first}–{last}"  # noqa: RUF001 - an en dash is how a range is set


def level_change(have: Level | None, need: Level) -> str:
    """Return a level, after the one that comes before it where there is one."""
    return f"{have} → {need}" if have else str(need)


def stated(skill: StatedSkill) -> str:
    """Return a skill as a person stated it."""
    return f"{skill.name} ({skill.level})" if skill.level else skill.name


def profile_line(profile: Profile, lead: str = "For") -> Line:
    """Return the skills that an answer rests on."""
    return line(strong(lead), " ", SEPARATOR.join(map(stated, profile.skills)))


def score_bar(score: float) -> Bar:
    """Return a score with its bar."""
    return Bar(score, f"{score:.1f}")


def points(items: Sequence[tuple[str, float]], sign: str) -> str:
    """Return what each of the first few is worth, and the rest together; nothing for what is worth nothing."""
    worth = [(name, points) for name, points in items if points > 0]
    shown = [f"{name} {sign}{points:.1f}" for name, points in worth[:MOST_NAMED]]
    if len(worth) > MOST_NAMED:
        rest = sum(points for _, points in worth[MOST_NAMED:])
        shown.append(f"{len(worth) - MOST_NAMED} more {sign}{rest:.1f}")
    return SEPARATOR.join(shown)


def mark(percent: float) -> Words:
    """Return the mark of something that a person has in full, in part or not at all, and a space."""
    full, part, nothing = MARKS
    if percent >= 100:  # noqa: PLR2004 - in full
        return Words(f"{full} ", "good")
    return Words(f"{part} ", "fair") if percent else quiet(f"{nothing} ")


def legend() -> Line:
    """Return the words for the marks."""
    full, part, nothing = MARKS
    return line(quiet(f"{full} you have it, {part} in part, {nothing} not yet"))


def spread_legend() -> Line:
    """Return the words for how figures are drawn."""
    return line(quiet("Bars: a line from P10 to P90, a block from P25 to P75, a mark at the median."))
