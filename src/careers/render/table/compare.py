"""Roles side by side, drawn."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.reports.compare import ComparedSkill, CompareReport
from careers.domain.reports.show import RolePage
from careers.domain.sections import SECTIONS
from careers.render.canvas import Canvas
from careers.render.sections import compared_facts, compared_skills
from careers.render.table.fit import describe_profile
from careers.render.table.parts import Footnotes, bar, bulleted, heading, text

NARROWEST = 28
"""Columns that a role needs to stand beside another; with less, roles stand below each other."""
LONGEST_DEMAND = len("important, intermediate")


def draw_compare(report: CompareReport, canvas: Canvas) -> RenderableType:
    """Draw what differs, how far each role covers the others, the skills, and every section side by side."""
    notes = Footnotes({name: source for role in report.roles for name, source in sorted(role.sources.items())})
    titles = " / ".join(role.title for role in report.roles)
    parts: list[RenderableType] = [text(titles, "bold"), bulleted(map(text, report.differences), canvas)]
    parts += [Text(), heading("Coverage"), _coverage(report, canvas)]
    if report.profile and report.fit:
        parts += [Text(), heading("Through you"), describe_profile(report.profile, canvas), _fits(report, canvas)]
    for section in report.sections:
        parts += _section(report, section, notes, canvas)
    return Group(*parts, Text(), heading("Sources"), notes.listing())


def _coverage(report: CompareReport, canvas: Canvas) -> Table:
    """Draw the score that someone ready for one role has in each other one."""
    table = Table.grid(padding=(0, 2, 0, 0))
    for one in report.roles:
        for other in report.roles:
            if one.id != other.id:
                points = report.coverage[one.id][other.id]
                words = f"{one.title} covers {points:.0f}% of {other.title}"
                table.add_row(text(words), bar(points, canvas, cells=10))
    return table


def _fits(report: CompareReport, canvas: Canvas) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    for role in report.fit or ():
        table.add_row(text(role.title), f"{role.score:.1f}", bar(role.score, canvas, cells=10))
    return table


def _section(report: CompareReport, section: str, notes: Footnotes, canvas: Canvas) -> list[RenderableType]:
    if section == "requirements":
        return [Text(), heading("Skills"), _skills(report, canvas)]
    facts = [compared_facts(report, role, section) for role in report.roles]
    if not any(facts):
        return []
    bodies = [bulleted(map(notes.fact, told), canvas) for told in facts]
    return [Text(), heading(SECTIONS[section]), _side_by_side(report.roles, bodies, canvas)]


def _side_by_side(roles: Sequence[RolePage], bodies: Sequence[Table], canvas: Canvas) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    titles = [text(role.title, "italic") for role in roles]
    if canvas.width // len(roles) < NARROWEST:
        for title, body in zip(titles, bodies, strict=True):
            table.add_row(title)
            table.add_row(body)
        return table
    for _ in roles:
        table.add_column(ratio=1)
    table.add_row(*titles)
    table.add_row(*bodies)
    return table


def _skills(report: CompareReport, canvas: Canvas) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="italic", expand=True)
    table.add_column("", ratio=1)
    for role in report.roles:
        table.add_column(text(role.title), width=_demand_width(report, canvas))
    groups = [("Shared", compared_skills(report))]
    groups += [(f"{role.title} alone", report.skills.distinct[role.id]) for role in report.roles]
    for title, rows in groups:
        if rows:
            table.add_row(text(title, "underline"))
        for row in rows:
            table.add_row(text(row.label), *(_demand(row, role.id, canvas) for role in report.roles))
    return table


def _demand_width(report: CompareReport, canvas: Canvas) -> int:
    """Give each role a column that holds the longest demand, or half of it where the skills would have no room."""
    room = canvas.width - (LONGEST_DEMAND + 2) * len(report.roles)
    return LONGEST_DEMAND if room >= NARROWEST else LONGEST_DEMAND // 2 + 1


def _demand(row: ComparedSkill, role: str, canvas: Canvas) -> Text:
    if role not in row.roles:
        return Text("—" if canvas.unicode else "-", "dim")
    demand = row.roles[role]
    return Text(f"{demand.importance}, {demand.level}", "bold" if demand.importance == "essential" else "")
