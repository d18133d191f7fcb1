"""A role's page, drawn."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.reports.show import RolePage, ShowReport
from careers.domain.sections import SECTIONS
from careers.render.canvas import Canvas
from careers.render.sections import section_facts, share_words
from careers.render.table.footnotes import Footnotes
from careers.render.table.parts import bulleted, heading, text


def draw_show(report: ShowReport, canvas: Canvas) -> RenderableType:
    """Draw every section of a role, with its sources at the end."""
    role = report.role
    notes = Footnotes(role.sources, role.old_sources)
    parts: list[RenderableType] = [text(role.title, "bold") + text(f"  {_place(role)}", "dim")]
    for section, title in SECTIONS.items():
        body = _section(role, section, notes, canvas)
        if body:
            parts += [Text(), heading(title), body]
    return Group(*parts, *notes.listing())


def _place(role: RolePage) -> str:
    variant = f", a variant of {role.extends}" if role.extends else ""
    return f"{role.id}, family {role.family}{variant}"


def _section(role: RolePage, section: str, notes: Footnotes, canvas: Canvas) -> RenderableType | None:
    facts = section_facts(role, section)
    if section == "requirements":
        return _requirements(role, notes)
    if section in {"definition", "aliases"} and facts:
        return notes.fact(facts[0])
    if section == "disagreements" and facts:
        return bulleted(map(notes.disagreement, role.disagreements), canvas)
    return bulleted(map(notes.fact, facts), canvas) if facts else None


def _requirements(role: RolePage, notes: Footnotes) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(ratio=1)
    table.add_column()
    table.add_column()
    for one in role.requirements:
        label = text(one.label) + notes.mark(one.sources)
        for share in one.demand:
            label += Text("\n") + text(f"  {share_words(share)}", "dim") + notes.mark([share.source])
        if one.note:
            label += Text("\n") + text(f"  {one.note}", "dim")
        table.add_row(label, Text(one.importance, "bold" if one.importance == "essential" else ""), str(one.level))
    return table
