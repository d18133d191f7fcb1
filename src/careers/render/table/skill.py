"""One skill, drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.reports.listings import SkillPage, SkillReport
from careers.render.canvas import Canvas
from careers.render.table.parts import grid, heading, hours_range, text


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
    for name, value in _told(skill, canvas):
        if value:
            table.add_row(Text(name, "dim"), text(value))
    return table


def _told(skill: SkillPage, canvas: Canvas) -> Iterator[tuple[str, str]]:
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


def _roles(skill: SkillPage) -> RenderableType:
    if not skill.roles:
        return Text("None of the roles in the knowledge base.")
    table = grid()
    for demand in skill.roles:
        table.add_row(text(demand.title, "bold"), demand.importance, str(demand.level), text(demand.label, "dim"))
    return table
