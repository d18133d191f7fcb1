"""Figures and relations as words, the same in every format that people read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from careers.domain.level import Level
from careers.domain.phrases import counted
from careers.domain.profile import StatedSkill
from careers.domain.reports.fit import FitReport, WhatIf
from careers.domain.reports.listings import SkillPage
from careers.render.canvas import Canvas

MOST_NAMED = 4


def hours_range(low: float, high: float, canvas: Canvas) -> str:
    """Give a range of hours, or one figure where the two round to the same."""
    dash = "–" if canvas.unicode else "-"  # noqa: RUF001 - an en dash is how a range is set
    first, last = f"{low:.0f}", f"{high:.0f}"
    return f"{first} h" if first == last else f"{first}{dash}{last} h"


def hours_text(hours: float) -> str:
    """Give hours with one decimal, or with none where they are whole."""
    return f"{hours:.1f}".removesuffix(".0")


def separator(canvas: Canvas) -> str:
    """Give what stands between items on one line."""
    return " · " if canvas.unicode else "; "


def arrow(canvas: Canvas) -> str:
    """Give what points from before to after."""
    return "→" if canvas.unicode else "->"


def marks(canvas: Canvas) -> tuple[str, str, str]:
    """Give the marks of what a person has in full, in part and not at all."""
    return ("✓", "~", "✗") if canvas.unicode else ("x", "~", "o")


def mark(percent: float, canvas: Canvas = Canvas()) -> str:  # noqa: B008 - a constant
    """Give the mark of something that a person has in full, in part or not at all, and a space."""
    full, part, nothing = marks(canvas)
    shape = full if percent >= 100 else part if percent else nothing  # noqa: PLR2004
    return f"{shape} "


def legend(canvas: Canvas) -> str:
    """Give the words for the marks."""
    full, part, nothing = marks(canvas)
    return f"{full} you have it, {part} in part, {nothing} not yet"


def level_change(have: Level | None, need: Level, canvas: Canvas) -> str:
    """Give a level, after the one that comes before it where there is one."""
    return f"{have} {arrow(canvas)} {need}" if have else str(need)


def stated(skill: StatedSkill) -> str:
    """Give a skill as a person stated it."""
    return f"{skill.name} ({skill.level})" if skill.level else skill.name


def points(items: Sequence[tuple[str, float]], sign: str) -> list[str]:
    """Give what each of the first few is worth, and the rest together; nothing for what is worth nothing."""
    worth = [(name, points) for name, points in items if points > 0]
    shown = [f"{name} {sign}{points:.1f}" for name, points in worth[:MOST_NAMED]]
    if len(worth) > MOST_NAMED:
        rest = sum(points for _, points in worth[MOST_NAMED:])
        shown.append(f"{len(worth) - MOST_NAMED} more {sign}{rest:.1f}")
    return shown


def fit_remarks(report: FitReport) -> list[str]:
    """Give how firmly the first role is first, and how many roles are not shown."""
    remarks = []
    if report.robustness:
        stays, draws, moved = report.robustness
        trials = f"{stays:.0f} of {draws} trials that move the weight of each requirement by up to {moved:.0f}%"
        remarks.append(f"{report.roles[0].title} stays first in {trials}.")
    if report.left_out:
        every = len(report.roles) + report.left_out
        remarks.append(f"{counted(report.left_out, 'more role')}: --top {every} shows all")
    return remarks


def changes_summary(changed: WhatIf, shown: int) -> str:
    """Give how many roles gain by more skills, which of them most, and how many are not shown."""
    gained = sorted((one for one in changed.roles if one.gain), key=lambda one: (-one.gain, one.title))
    many = f"{len(gained)} roles gain" if len(gained) > 1 else "One role gains"
    most = f"{many}, most of all {gained[0].title}: {gained[0].gain:.1f} points."
    hidden = len(changed.roles) - shown
    return f"{most} {hidden} more: --top {len(changed.roles)} shows all" if hidden else most


def skill_relations(skill: SkillPage, canvas: Canvas) -> Iterator[tuple[str, str]]:
    """Give what a skill is also called, comes with, needs and takes; an empty text where nothing is known."""

    def names(ids: Iterable[str]) -> str:
        return ", ".join(skill.names[one] for one in ids)

    implied = (f"{skill.names[link.skill]} ({link.level}, {link.strength:.0%})" for link in skill.implies)
    yield "also called", ", ".join(skill.aliases)
    yield "part of", names(skill.broader)
    yield "includes", names(skill.narrower)
    yield "implies", ", ".join(implied)
    yield "implied by", names(skill.implied_by)
    yield "related to", ", ".join(f"{skill.names[link.skill]} ({link.strength:.0%})" for link in skill.related)
    yield "learn first", names(skill.requires)
    yield "takes", f"{hours_range(*skill.hours, canvas)} to working level"
    yield "site", skill.url or ""


class SpreadMarks(NamedTuple):
    """What draws P10 to P90, P25 to P75 and the median."""

    outer: str
    inner: str
    middle: str


SPREAD, ASCII_SPREAD = SpreadMarks("─", "█", "│"), SpreadMarks("-", "=", "|")


def spread_marks(places: Sequence[int], columns: int, marks: SpreadMarks, end: str = "") -> str:
    """Draw how figures are spread over so many columns; an ``end`` stands at the 90th percentile in its mark's place.

    Args:
        places: the columns of the 10th, 25th, 50th, 75th and 90th percentile, from 0.
        columns: how many there are; what lies beyond stands in the last.
        marks: what to draw with.
        end: a mark of its own for the 90th percentile.
    """
    p10, p25, p50, p75, p90 = (min(columns - 1, place) for place in places)
    drawn = [" "] * p10 + [marks.outer] * (p90 - p10 + 1)
    drawn[p25 : p75 + 1] = [marks.inner] * (p75 - p25 + 1)
    drawn[p90] = end or drawn[p90]
    drawn[p50] = marks.middle
    return "".join(drawn)
