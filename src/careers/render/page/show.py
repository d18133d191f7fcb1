"""A role, as a page."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.show import RequirementEntry, RolePage, ShowReport
from careers.domain.sections import SECTIONS
from careers.render.page.blocks import Block, Bullets, Cell, Grid, Heading, Page, Paragraph, Words, line, quiet
from careers.render.page.facts import disagreement_line, fact_line
from careers.render.page.pay import pay_ranges
from careers.render.sections import section_facts, share_words


def show_page(report: ShowReport) -> Page:
    """Give every section of a role."""
    role = report.role
    variant = f", a variant of {role.extends}" if role.extends else ""
    blocks: list[Block] = [Paragraph(line(quiet(f"{role.id}, family {role.family}{variant}")))]
    for section, title in SECTIONS.items():
        body = _section(role, section)
        blocks += [Heading(title), body] if body else []
        blocks += pay_ranges([role]) if section == "pay" else []
    return Page(role.title, tuple(blocks), report.knowledge_base, role.sources, role.old_sources)


def _section(role: RolePage, section: str) -> Block | None:
    facts = section_facts(role, section)
    if section == "requirements":
        rows = tuple(map(_requirement, role.requirements))
        return Grid(("Skill", "Importance", "Level"), rows)
    if not facts:
        return None
    if section in {"definition", "aliases"}:
        return Paragraph(fact_line(facts[0]))
    if section == "disagreements":
        return Bullets(tuple(map(disagreement_line, role.disagreements)))
    return Bullets(tuple(map(fact_line, facts)))


def _requirement(one: RequirementEntry) -> tuple[Cell, ...]:
    importance = Words(one.importance, "strong" if one.importance == "essential" else "")
    return line(*_label(one)), line(importance), line(str(one.level))


def _label(one: RequirementEntry) -> Iterator[Words]:
    yield Words(one.label, sources=one.sources)
    for share in one.demand:
        yield Words(f" {share_words(share)}.", "quiet", (share.source,))
    if one.note:
        yield quiet(f" {one.note}")
