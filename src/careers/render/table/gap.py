"""What is lacking, drawn."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.reports.gap import Gap, GapReport
from careers.render.canvas import Canvas
from careers.render.gap_words import UNUSED, gap_in_roles, gap_total, helps_most, unused_skills
from careers.render.table.fit import describe_profile
from careers.render.table.parts import NARROW, bulleted, heading, tabulated, text
from careers.render.words import hours_range, level_change

ROOMY = 72
"""Columns from which there is room for the points in each role."""


def draw_gap(report: GapReport, canvas: Canvas) -> RenderableType:
    """Draw the open requirements in learning order, with what each gains and takes."""
    parts: list[RenderableType] = []
    if report.profile.skills:
        parts += [describe_profile(report.profile, canvas), Text()]
    for role in report.roles:
        parts.append(text(f"{role.title}: {role.score:.1f} of 100, {100 - role.score:.1f} to gain", "bold"))
    if not report.gaps:
        return Group(*parts, Text("Nothing is missing."), *_unused(report, canvas))
    parts += [Text(), _table(report, canvas), Text(), text(gap_total(report, canvas), "dim")]
    if len(report.roles) > 1:
        parts.append(text(helps_most(report), "dim"))
    return Group(*parts, *_unused(report, canvas))


def _table(report: GapReport, canvas: Canvas) -> Table:
    rows = [_cells(gap, report, canvas) for gap in report.gaps]
    return tabulated(rows, canvas, ROOMY if len(report.roles) > 1 else NARROW)


def _cells(gap: Gap, report: GapReport, canvas: Canvas) -> dict[str, Text]:
    """Give the cells of a gap by the heading of their columns."""
    roles = {"Roles": text(gap_in_roles(gap, report))} if len(report.roles) > 1 else {}
    return {
        "Learn": _what(gap, report.names),
        "Level": text(level_change(gap.have, gap.need, canvas)),
        "Points": text(f"+{gap.gain:.1f}"),
        **roles,
        "Hours": text(hours_range(*gap.hours, canvas).removesuffix(" h")),
        "Per 10 h": text(f"{10 * gap.gain_per_hour:.1f}"),
    }


def _unused(report: GapReport, canvas: Canvas) -> list[RenderableType]:
    """Draw what the person has that counts for none of the roles."""
    told = unused_skills(report)
    return [Text(), heading(UNUSED), bulleted(map(text, told), canvas)] if told else []


def _what(gap: Gap, names: dict[str, str]) -> Text:
    label = text(gap.label, "bold" if gap.importance == "essential" else "")
    if gap.requires:
        label += text(f" (first: {', '.join(names[skill] for skill in gap.requires)})", "dim")
    return label
