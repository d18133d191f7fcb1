"""What is lacking, drawn."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.reports.gap import Gap, GapReport
from careers.render.canvas import Canvas
from careers.render.table.fit import describe_profile
from careers.render.table.parts import NARROW, bulleted, heading, hours_range, level_change, tabulated, text

ROOMY = 72
"""Columns from which there is room for the points in each role."""
MOST_COLUMNS = 3
"""Roles whose points stand beside each other."""


def draw_gap(report: GapReport, canvas: Canvas) -> RenderableType:
    """Draw the open requirements in learning order, with what each gains and takes."""
    parts: list[RenderableType] = []
    if report.profile.skills:
        parts += [describe_profile(report.profile, canvas), Text()]
    for role in report.roles:
        parts.append(text(f"{role.title}: {role.score:.1f} of 100, {100 - role.score:.1f} to gain", "bold"))
    if not report.gaps:
        return Group(*parts, Text("Nothing is missing."), *_unused(report, canvas))
    parts += [Text(), _table(report, canvas), Text(), text(_total(report, canvas), "dim")]
    if len(report.roles) > 1:
        parts.append(text(_helps_most(report), "dim"))
    return Group(*parts, *_unused(report, canvas))


def _table(report: GapReport, canvas: Canvas) -> Table:
    rows = [_cells(gap, report, canvas) for gap in report.gaps]
    return tabulated(rows, canvas, ROOMY if len(report.roles) > 1 else NARROW)


def _cells(gap: Gap, report: GapReport, canvas: Canvas) -> dict[str, Text]:
    """Give the cells of a gap by the heading of their columns."""
    roles = {"Roles": text(_in_roles(gap, report))} if len(report.roles) > 1 else {}
    return {
        "Learn": _what(gap, report.names),
        "Level": text(level_change(gap.have, gap.need, canvas)),
        "Points": text(f"+{gap.gain:.1f}"),
        **roles,
        "Hours": text(hours_range(*gap.hours, canvas).removesuffix(" h")),
        "Per 10 h": text(f"{10 * gap.gain_per_hour:.1f}"),
    }


def _in_roles(gap: Gap, report: GapReport) -> str:
    """Give the points in each of a few roles, a dash where there are none; of more roles, how many."""
    if len(report.roles) > MOST_COLUMNS:
        return f"{len(gap.roles)} of {len(report.roles)}"
    return " ".join(f"{gap.roles[role.id]:4.1f}" if role.id in gap.roles else "   -" for role in report.roles)


def _helps_most(report: GapReport) -> str:
    """Name the gap that helps most of the roles, and among such gains most."""
    best = max(report.gaps, key=lambda gap: (len(gap.roles), gap.gain))
    return f"Of most use: {best.label}, for {len(best.roles)} of {len(report.roles)} roles."


def _unused(report: GapReport, canvas: Canvas) -> list[RenderableType]:
    """Draw what the person has that counts for none of the roles, with those that value it."""
    if not report.unused:
        return []
    told = [
        text(f"{one.name}: ") + text(", ".join(f"{role.title} +{role.points:.1f}" for role in one.roles) or "no role")
        for one in report.unused
    ]
    return [Text(), heading("What you have and these roles do not ask for, with roles that do"), bulleted(told, canvas)]


def _what(gap: Gap, names: dict[str, str]) -> Text:
    label = text(gap.label, "bold" if gap.importance == "essential" else "")
    if gap.requires:
        label += text(f" (first: {', '.join(names[skill] for skill in gap.requires)})", "dim")
    return label


def _total(report: GapReport, canvas: Canvas) -> str:
    low, high = (sum(gap.hours[end] for gap in report.gaps) for end in (0, 1))
    total = hours_range(low, high, canvas)
    return f"Most points per hour first, after what must come before. In all {total}."
