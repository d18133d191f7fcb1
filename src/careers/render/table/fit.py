"""Which roles fit, drawn."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.profile import Profile
from careers.domain.reports.fit import FitReport, RoleChange, RoleFit, WhatIf
from careers.render.canvas import Canvas
from careers.render.table.parts import bar, grid, heading, tabulated, text
from careers.render.words import arrow, changes_summary, fit_remarks, points, separator, stated


def draw_fit(report: FitReport, canvas: Canvas) -> RenderableType:
    """Draw each role with its score, what earned it and the largest gaps."""
    if report.what_if:
        return _what_if(report, report.what_if, canvas)
    names = {skill.id: skill.name for skill in report.profile.skills}
    parts: list[RenderableType] = [describe_profile(report.profile, canvas)]
    if not any(role.score for role in report.roles):
        return Group(*parts, Text(), Text("None of these skills counts towards a role."))
    for role in report.roles:
        parts += [Text(), _title(role, canvas), _reasons(role, names, canvas)]
    remarks = fit_remarks(report)
    if remarks:
        parts += [Text(), *(text(line, "dim") for line in remarks)]
    return Group(*parts)


def _what_if(report: FitReport, changed: WhatIf, canvas: Canvas) -> RenderableType:
    """Draw the roles that would be best with more skills, each today and then."""
    parts: list[RenderableType] = [describe_profile(report.profile, canvas)]
    parts.append(describe_profile(changed.profile, canvas, "And if you knew "))
    if not any(one.gain for one in changed.roles):
        return Group(*parts, Text(), Text("No score would change."))
    shown = changed.roles[: len(report.roles)]
    table = tabulated([_change(one, canvas) for one in shown], canvas)
    parts += [Text(), table, Text(), text(changes_summary(changed, len(shown)), "dim")]
    return Group(*parts)


def _change(one: RoleChange, canvas: Canvas) -> dict[str, Text]:
    """Give the cells of a role by the heading of their columns."""
    return {
        "Role": text(one.title),
        "Today": text(f"{one.before:.1f}"),
        "Then": text(f"{one.after:.1f}"),
        "Change": text(f"+{one.gain:.1f}", "bold") if one.gain else text("0.0", "dim"),
        "Rank": text(f"{one.rank_before} {arrow(canvas)} {one.rank_after}"),
    }


def describe_profile(profile: Profile, canvas: Canvas, lead: str = "For ") -> Text:
    """Give the skills that an answer rests on, on one line."""
    return text(lead, "bold") + text(separator(canvas).join(map(stated, profile.skills)))


def _title(role: RoleFit, canvas: Canvas) -> Text:
    return heading(f"{role.rank}. {role.title}") + f"  {role.score:.1f} of 100  " + bar(role.score, canvas)


def _reasons(role: RoleFit, names: dict[str, str], canvas: Canvas) -> Table:
    table = grid()
    table.add_column(width=12)
    table.add_column(ratio=1)
    table.add_row("   coverage", f"essential {role.essential:.0f}%{separator(canvas)}other {role.optional:.0f}%")
    table.add_row("   earned by", _points([(names[one.skill], one.contribution) for one in role.evidence], "+", canvas))
    if role.range[0] < role.range[1]:
        table.add_row("   at least", f"{role.range[0]:.1f}, if every level left out were beginner")
    gaps = sorted(role.requirements, key=lambda one: (-one.gap, one.label))
    table.add_row("   lacking", _points([(one.label, one.gap) for one in gaps], "-", canvas))
    return table


def _points(items: list[tuple[str, float]], sign: str, canvas: Canvas) -> Text:
    return text(separator(canvas).join(points(items, sign)) or "nothing")
