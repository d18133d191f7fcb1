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
from careers.render.sections import compared_facts, compared_skills, tool_coverage
from careers.render.table.fit import describe_profile
from careers.render.table.footnotes import Footnotes
from careers.render.table.parts import bulleted, grid, heading, mark, text
from careers.render.table.through import draw_paths, draw_through
from careers.render.words import legend

NARROWEST = 28
"""Columns that a role needs to stand beside another; with less, roles stand below each other."""
LONGEST_DEMAND = len("important, intermediate")
MARK = 2
"""Columns of a mark and its space."""
SHORTEST_NAME = 12
"""Columns that the names of skills need to stand beside the roles; with less, the roles stand below each name."""


def draw_compare(report: CompareReport, canvas: Canvas) -> RenderableType:
    """Draw what differs, the roles through the person's eyes, the ways between them, and every section side by side."""
    old = {name for role in report.roles for name in role.old_sources}
    notes = Footnotes({name: source for role in report.roles for name, source in role.sources.items()}, old)
    parts: list[RenderableType] = [text(" / ".join(role.title for role in report.roles), "bold")]
    if report.profile and report.fit and report.own_coverage:
        parts.append(describe_profile(report.profile, canvas))
        parts += draw_through(report, report.profile, report.fit, report.own_coverage, canvas)
        parts += [*draw_paths(report, canvas), Text(), heading("What differs"), _differences(report, canvas)]
    else:
        parts += [_differences(report, canvas), *draw_paths(report, canvas)]
    for section in report.sections:
        parts += _section(report, section, notes, canvas)
    if report.own_coverage and {"requirements", "tools"} & set(report.sections):
        parts += [Text(), text(legend(canvas), "dim")]
    if not report.sections:
        parts += [Text(), text("--sections requirements,tools,... shows the roles side by side", "dim")]
    return Group(*parts, *notes.listing())


def _differences(report: CompareReport, canvas: Canvas) -> Table:
    """Draw what differs; of two roles on one screen, what the editors say and in what one asks for more."""
    told = report.differences
    if not report.sections and len(report.roles) == 2:  # noqa: PLR2004 - the sentences of a pair
        told = tuple(dict.fromkeys((told[0], told[-1])))
    return bulleted(map(text, told), canvas)


def _section(report: CompareReport, section: str, notes: Footnotes, canvas: Canvas) -> list[RenderableType]:
    if section == "requirements":
        return _skills(report, canvas)
    facts = [compared_facts(report, role, section) for role in report.roles]
    if not any(facts):
        return []
    told = [[notes.fact(fact) for fact in of_role] for of_role in facts]
    if section == "tools" and report.own_coverage:
        told = [_with_marks(*pair, canvas) for pair in zip(told, tool_coverage(report, facts), strict=True)]
    if section == "disagreements":
        told = [[notes.disagreement(point) for point in role.disagreements] for role in report.roles]
    bodies = [_listed(points, canvas) for points in told]
    return [Text(), heading(SECTIONS[section]), _side_by_side(report.roles, bodies, canvas)]


def _with_marks(told: Sequence[Text], percents: Sequence[float], canvas: Canvas) -> list[Text]:
    return [mark(percent, canvas) + one for one, percent in zip(told, percents, strict=True)]


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
    alone = [[_alone(row, canvas) for row in rows] for rows in report.skills.distinct.values()]
    if any(alone):
        bodies = [_listed(points, canvas) for points in alone]
        parts += [Text(), heading("Skills of one role alone"), _side_by_side(report.roles, bodies, canvas)]
    return parts


def _alone(row: ComparedSkill, canvas: Canvas) -> Text:
    (demand,) = row.roles.values()
    wanted = _told(demand._replace(coverage=None), canvas)
    told = text(f"{row.label}: ") + wanted
    return told if demand.coverage is None else mark(demand.coverage, canvas) + told


def _told(demand: Demand, canvas: Canvas) -> Text:
    """Give what a role wants of a skill, behind a mark of how much of it the person has."""
    wanted = Text(f"{demand.importance}, {demand.level}", "bold" if demand.importance == "essential" else "")
    return wanted if demand.coverage is None else mark(demand.coverage, canvas) + wanted


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
        table.add_row(text(row.label), *(_told(demand, canvas) if demand else nothing for demand in demands))
    return table


def _shared_below(rows: Sequence[ComparedSkill], report: CompareReport, canvas: Canvas) -> Table:
    """Draw the roles that want a skill below its name, where a column for each leaves no room for the names."""
    titles = {role.id: role.title for role in report.roles}
    table = Table.grid()
    for row in rows:
        table.add_row(text(row.label, "italic"))
        wanted = [text(f"{titles[role]}: ") + _told(demand, canvas) for role, demand in row.roles.items()]
        table.add_row(bulleted(wanted, canvas))
    return table


def _demand_width(report: CompareReport, canvas: Canvas) -> int:
    """Give each role a column that holds the longest demand, or half of it where the skills would have no room."""
    longest = LONGEST_DEMAND + (MARK if report.own_coverage else 0)
    room = canvas.width - (longest + 2) * len(report.roles)
    return longest if room >= NARROWEST - MARK else longest // 2 + 1
