"""Which skills there are."""

from __future__ import annotations

from careers.domain.reports.listings import SkillLine, SkillsReport
from careers.render.blocks import Block, Cell, Grid, Page, line, paragraph, strong


def page(report: SkillsReport) -> Page:
    """Return skills with what they are and how many roles ask for them."""
    block: Block = paragraph("No skill matches.")
    if report.results:
        block = Grid(("Skill", "Kind", "What it is", "Roles"), tuple(map(_row, report.results)), (3,))
    return Page("Skills", (block,), report.knowledge_base)


def _row(one: SkillLine) -> tuple[Cell, ...]:
    return line(strong(one.name)), line(one.kind), line(one.summary or ""), line(str(len(one.roles)))


def next_command(report: SkillsReport) -> str | None:
    """Return what shows the first skill."""
    return f"skill {report.results[0].id}" if report.results else None
