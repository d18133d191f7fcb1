"""Lists of roles and skills, drawn."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.reports.listings import FindReport, RolesReport, SkillsReport
from careers.render.canvas import Canvas
from careers.render.table.parts import text


def draw_roles(report: RolesReport, canvas: Canvas) -> RenderableType:
    """Draw roles with their definitions."""
    parts: list[RenderableType] = []
    for role in report.results:
        parts += [text(role.title, "bold") + text(f"  {role.id}, family {role.family}", "dim"), text(role.definition)]
    return Group(*parts) if parts else _nothing("role")


def draw_skills(report: SkillsReport, canvas: Canvas) -> RenderableType:
    """Draw skills with what they are and how many roles ask for them."""
    if not report.results:
        return _nothing("skill")
    table = _table()
    table.add_column("Skill")
    table.add_column("Kind")
    table.add_column("What it is", ratio=1)
    table.add_column("Roles", justify="right")
    for skill in report.results:
        table.add_row(text(skill.name, "bold"), skill.kind, text(skill.summary or ""), str(len(skill.roles)))
    return table


def draw_find(report: FindReport, canvas: Canvas) -> RenderableType:
    """Draw what each text may mean."""
    table = _table()
    for header in ("Text", "Kind", "Id", "Name"):
        table.add_column(header)
    table.add_column("Score", justify="right")
    for match in report.results:
        name = text(match.title or match.name or "")
        table.add_row(text(match.given), match.kind, match.id, name, f"{match.score:.0f}")
    for given in report.unmatched:
        table.add_row(text(given), Text("nothing like it", "dim"))
    return table


def _table() -> Table:
    return Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")


def _nothing(kind: str) -> Text:
    return Text(f"No {kind} matches.")
