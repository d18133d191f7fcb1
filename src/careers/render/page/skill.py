"""One skill, as a page."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.listings import SkillPage, SkillReport
from careers.render.canvas import Canvas
from careers.render.page.blocks import Block, Bullets, Grid, Heading, Line, Page, Paragraph, Words, line, quiet, strong
from careers.render.words import skill_relations


def skill_page(report: SkillReport) -> Page:
    """Give what a skill is, what it comes with and the roles that need it."""
    blocks = tuple(block for skill in report.results for block in _about(skill))
    return Page(" / ".join(skill.name for skill in report.results), blocks, report.knowledge_base, {})


def _about(skill: SkillPage) -> Iterator[Block]:
    yield Paragraph(line(quiet(f"{skill.id}, {skill.kind}")))
    if skill.summary:
        yield Paragraph(line(skill.summary))
    yield Bullets(tuple(_relations(skill)))
    yield Heading("Roles that ask for it")
    yield _roles(skill)


def _relations(skill: SkillPage) -> Iterator[Line]:
    for name, value in skill_relations(skill, Canvas()):
        if value:
            yield line(strong(f"{name}:"), " ", Words(value, "address" if name == "site" else ""))


def _roles(skill: SkillPage) -> Block:
    if not skill.roles:
        return Paragraph(line("None of the roles in the knowledge base."))
    rows = tuple(
        (line(strong(one.title)), line(one.importance), line(str(one.level)), line(one.label)) for one in skill.roles
    )
    return Grid(("Role", "Importance", "Level", "Requirement"), rows)
