"""Lists of roles and skills, as pages."""

from __future__ import annotations

from careers.domain.reports.listings import FindReport, RolesReport, SkillsReport
from careers.render.page.blocks import Block, Bullets, Cell, Grid, Page, Paragraph, line, quiet, strong


def roles_page(report: RolesReport) -> Page:
    """Give roles with their definitions."""
    items = tuple(
        line(strong(one.title), quiet(f" ({one.id}, family {one.family}). "), one.definition) for one in report.results
    )
    return Page("Roles", (Bullets(items) if items else _nothing("role"),), report.knowledge_base, {})


def skills_page(report: SkillsReport) -> Page:
    """Give skills with what they are and how many roles ask for them."""
    rows = tuple(
        (line(strong(one.name)), line(one.kind), line(one.summary or ""), line(str(len(one.roles))))
        for one in report.results
    )
    table = Grid(("Skill", "Kind", "What it is", "Roles"), rows, (3,))
    return Page("Skills", (table if rows else _nothing("skill"),), report.knowledge_base, {})


def find_page(report: FindReport) -> Page:
    """Give what each text may mean."""
    rows: list[tuple[Cell, ...]] = [
        (line(one.given), line(one.kind), line(one.id), line(one.title or one.name or ""), line(f"{one.score:.0f}"))
        for one in report.results
    ]
    rows += [(line(given), line(quiet("nothing like it")), line(), line(), line()) for given in report.unmatched]
    table = Grid(("Text", "Kind", "Id", "Name", "Score"), tuple(rows), (4,))
    return Page("What texts mean", (table,), report.knowledge_base, {})


def _nothing(kind: str) -> Block:
    return Paragraph(line(f"No {kind} matches."))
