"""One skill, drawn."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.reports.listings import SkillPage, SkillReport
from careers.render.canvas import Canvas
from careers.render.table.parts import grid, heading, text
from careers.render.words import skill_relations


def draw_skill(report: SkillReport, canvas: Canvas) -> RenderableType:
    """Draw what a skill is, what it comes with and the roles that need it."""
    parts: list[RenderableType] = []
    for skill in report.results:
        parts += [text(skill.name, "bold") + text(f"  {skill.id}, {skill.kind}", "dim")]
        parts += [text(skill.summary)] if skill.summary else []
        parts += [_relations(skill, canvas), Text(), heading("Roles that ask for it"), _roles(skill)]
    return Group(*parts)


def _relations(skill: SkillPage, canvas: Canvas) -> Table:
    table = grid()
    table.add_column()
    table.add_column(ratio=1, overflow="fold")
    for name, value in skill_relations(skill, canvas):
        if value:
            table.add_row(Text(name, "dim"), text(value))
    return table


def _roles(skill: SkillPage) -> RenderableType:
    if not skill.roles:
        return Text("None of the roles in the knowledge base.")
    table = grid()
    for demand in skill.roles:
        table.add_row(text(demand.title, "bold"), demand.importance, str(demand.level), text(demand.label, "dim"))
    return table
