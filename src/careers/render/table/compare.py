"""Roles side by side, drawn."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.reports.compare import ComparedSkill, CompareReport, Demand
from careers.domain.reports.show import RolePage
from careers.domain.sections import SECTIONS
from careers.render.canvas import Canvas
from careers.render.sections import compared_facts, compared_skills
from careers.render.table.fit import describe_profile
from careers.render.table.footnotes import Footnotes
from careers.render.table.parts import bar, bulleted, grid, heading, text

NARROWEST = 28
"""Columns that a role needs to stand beside another; with less, roles stand below each other."""
LONGEST_DEMAND = len("important, intermediate")
SHORTEST_NAME = 12
"""Columns that the names of skills need to stand beside the roles; with less, the roles stand below each name."""


def draw_compare(report: CompareReport, canvas: Canvas) -> RenderableType:
    """Draw what differs, how far each role covers the others, the skills, and every section side by side."""
    old = {name for role in report.roles for name in role.old_sources}
    notes = Footnotes({name: source for role in report.roles for name, source in role.sources.items()}, old)
    titles = " / ".join(role.title for role in report.roles)
    parts: list[RenderableType] = [text(titles, "bold"), bulleted(map(text, report.differences), canvas)]
    parts += [Text(), heading("What someone ready for one role has of the other"), _coverage(report, canvas)]
    if report.profile and report.fit:
        parts += [Text(), heading("Through you"), describe_profile(report.profile, canvas), _fits(report, canvas)]
    for section in report.sections:
        parts += _section(report, section, notes, canvas)
    return Group(*parts, *notes.listing())


def _coverage(report: CompareReport, canvas: Canvas) -> Table:
    """Draw the score that someone ready for one role has in each other one."""
    table = grid()
    for one in report.roles:
        for other in report.roles:
            if one.id != other.id:
                points = report.coverage[one.id][other.id]
                words = f"{one.title}: {points:.0f}% of {other.title}"
                table.add_row(text(words), bar(points, canvas, cells=10))
    return table


def _fits(report: CompareReport, canvas: Canvas) -> Table:
    table = grid()
    for role in report.fit or ():
        table.add_row(text(role.title), f"{role.score:.1f}", bar(role.score, canvas, cells=10))
    return table


def _section(report: CompareReport, section: str, notes: Footnotes, canvas: Canvas) -> list[RenderableType]:
    if section == "requirements":
        return _skills(report, canvas)
    facts = [compared_facts(report, role, section) for role in report.roles]
    if not any(facts):
        return []
    told = [[notes.fact(fact) for fact in of_role] for of_role in facts]
    if section == "disagreements":
        told = [[notes.disagreement(point) for point in role.disagreements] for role in report.roles]
    bodies = [_listed(points, canvas) for points in told]
    return [Text(), heading(SECTIONS[section]), _side_by_side(report.roles, bodies, canvas)]


def _listed(points: Sequence[Text], canvas: Canvas) -> RenderableType:
    return bulleted(points, canvas) if points else _nothing(canvas)


def _nothing(canvas: Canvas) -> Text:
    return Text("—" if canvas.unicode else "-", "dim")


def _side_by_side(roles: Sequence[RolePage], bodies: Sequence[RenderableType], canvas: Canvas) -> Table:
    table = grid(expand=True)
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


def _skills(report: CompareReport, canvas: Canvas) -> list[RenderableType]:
    """Draw the skills that roles share as a table, and those of one role alone side by side."""
    shared = compared_skills(report)
    parts: list[RenderableType] = [Text(), heading("Skills shared"), _shared(shared, report, canvas)] if shared else []
    alone = [[_alone(row) for row in rows] for rows in report.skills.distinct.values()]
    if any(alone):
        bodies = [_listed(points, canvas) for points in alone]
        parts += [Text(), heading("Skills of one role alone"), _side_by_side(report.roles, bodies, canvas)]
    return parts


def _alone(row: ComparedSkill) -> Text:
    (demand,) = row.roles.values()
    return text(f"{row.label}: ") + _told(demand)


def _told(demand: Demand) -> Text:
    return Text(f"{demand.importance}, {demand.level}", "bold" if demand.importance == "essential" else "")


def _shared(rows: Sequence[ComparedSkill], report: CompareReport, canvas: Canvas) -> Table:
    if canvas.width - (_demand_width(report, canvas) + 2) * len(report.roles) < SHORTEST_NAME:
        return _shared_below(rows, report, canvas)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="italic", expand=True)
    table.add_column("", ratio=1)
    for role in report.roles:
        table.add_column(text(role.title), width=_demand_width(report, canvas))
    nothing = _nothing(canvas)
    for row in rows:
        demands = (row.roles.get(role.id) for role in report.roles)
        table.add_row(text(row.label), *(_told(demand) if demand else nothing for demand in demands))
    return table


def _shared_below(rows: Sequence[ComparedSkill], report: CompareReport, canvas: Canvas) -> Table:
    """Draw the roles that want a skill below its name, where a column for each leaves no room for the names."""
    titles = {role.id: role.title for role in report.roles}
    table = Table.grid()
    for row in rows:
        table.add_row(text(row.label, "italic"))
        wanted = [text(f"{titles[role]}: ") + _told(demand) for role, demand in row.roles.items()]
        table.add_row(bulleted(wanted, canvas))
    return table


def _demand_width(report: CompareReport, canvas: Canvas) -> int:
    """Give each role a column that holds the longest demand, or half of it where the skills would have no room."""
    room = canvas.width - (LONGEST_DEMAND + 2) * len(report.roles)
    return LONGEST_DEMAND if room >= NARROWEST else LONGEST_DEMAND // 2 + 1
