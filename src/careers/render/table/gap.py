"""What is lacking, drawn."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.reports.gap import Gap, GapReport
from careers.render.canvas import Canvas
from careers.render.table.fit import describe_profile
from careers.render.table.parts import hours_range, level_change, text


def draw_gap(report: GapReport, canvas: Canvas) -> RenderableType:
    """Draw the open requirements in learning order, with what each gains and takes."""
    parts: list[RenderableType] = []
    if report.profile.skills:
        parts += [describe_profile(report.profile, canvas), Text()]
    for role in report.roles:
        parts.append(text(f"{role.title}: {role.score:.1f} of 100, {100 - role.score:.1f} to gain", "bold"))
    if not report.gaps:
        return Group(*parts, Text("Nothing is missing."))
    parts += [Text(), _table(report, canvas), Text(), text(_total(report, canvas), "dim")]
    return Group(*parts)


def _table(report: GapReport, canvas: Canvas) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("Learn", ratio=1)
    table.add_column("Level")
    table.add_column("Points", justify="right")
    table.add_column("Hours", justify="right")
    table.add_column("Per 10 h", justify="right")
    for gap in report.gaps:
        hours = hours_range(*gap.hours, canvas).removesuffix(" h")
        table.add_row(
            _what(gap, report.names),
            level_change(gap.have, gap.need, canvas),
            f"+{gap.gain:.1f}",
            hours,
            f"{10 * gap.gain_per_hour:.1f}",
        )
    return table


def _what(gap: Gap, names: dict[str, str]) -> Text:
    label = text(gap.label, "bold" if gap.importance == "essential" else "")
    if gap.requires:
        label += text(f" (first: {', '.join(names[skill] for skill in gap.requires)})", "dim")
    return label


def _total(report: GapReport, canvas: Canvas) -> str:
    low, high = (sum(gap.hours[end] for gap in report.gaps) for end in (0, 1))
    total = hours_range(low, high, canvas)
    return f"Most points per hour first, after what must come before. In all {total}."
