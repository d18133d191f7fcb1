"""Roles side by side, as a page."""

from __future__ import annotations

from careers.domain.reports.compare import ComparedSkill, CompareReport, Demand
from careers.domain.sections import SECTIONS
from careers.render.canvas import Canvas
from careers.render.page.blocks import (
    Block,
    Bullets,
    Columns,
    Grid,
    Heading,
    Line,
    Page,
    Paragraph,
    Words,
    line,
    quiet,
)
from careers.render.page.facts import disagreement_line, fact_line
from careers.render.page.pay import pay_ranges
from careers.render.page.through import path_blocks, through_blocks
from careers.render.sections import compared_facts, compared_skills, tool_coverage
from careers.render.words import legend, mark

NOTHING = line("—")
MARKED = ("requirements", "tools")
"""Sections in which marks tell what the person has."""


def compare_page(report: CompareReport) -> Page:
    """Give what differs, the roles through the person's eyes, the ways between them, and every section side by side."""
    differences = Bullets(tuple(map(line, report.differences)))
    blocks: list[Block] = []
    if report.profile and report.fit and report.own_coverage:
        blocks += through_blocks(report, report.profile, report.fit, report.own_coverage)
        blocks += [*path_blocks(report), Heading("What differs"), differences]
    else:
        blocks += [differences, *path_blocks(report)]
    for section in report.sections:
        told = _skills(report) if section == "requirements" else _section(report, section)
        if told and report.own_coverage and section in MARKED:
            told.insert(1, Paragraph(line(quiet(legend(Canvas())))))  # below the heading
        blocks += told
    sources = {name: source for role in report.roles for name, source in role.sources.items()}
    old = {name for role in report.roles for name in role.old_sources}
    return Page(" / ".join(_titles(report)), tuple(blocks), report.knowledge_base, sources, old)


def _titles(report: CompareReport) -> tuple[str, ...]:
    return tuple(role.title for role in report.roles)


def _section(report: CompareReport, section: str) -> list[Block]:
    facts = [compared_facts(report, role, section) for role in report.roles]
    if not any(facts):
        return []
    told = [tuple(map(fact_line, of_role)) for of_role in facts]
    if section == "tools" and report.own_coverage:
        told = [tuple(map(_marked, *pair)) for pair in zip(told, tool_coverage(report, facts), strict=True)]
    if section == "disagreements":
        told = [tuple(map(disagreement_line, role.disagreements)) for role in report.roles]
    ranges = pay_ranges(report.roles) if section == "pay" else []
    return [Heading(SECTIONS[section]), _side_by_side(report, told), *ranges]


def _marked(told: Line, percent: float) -> Line:
    return line(mark(percent), *told.parts)


def _side_by_side(report: CompareReport, told: list[tuple[Line, ...]]) -> Columns:
    return Columns(_titles(report), tuple(Bullets(items) if items else Paragraph(NOTHING) for items in told))


def _skills(report: CompareReport) -> list[Block]:
    """Give the skills that roles share as a table, and those of one role alone side by side."""
    blocks: list[Block] = []
    shared = compared_skills(report)
    if shared:
        rows = tuple((line(row.label), *(_wanted(row, role.id) for role in report.roles)) for row in shared)
        blocks += [Heading("Skills shared"), Grid(("Skill", *_titles(report)), rows)]
    alone = [tuple(map(_alone, rows)) for rows in report.skills.distinct.values()]
    if any(alone):
        blocks += [Heading("Skills of one role alone"), _side_by_side(report, alone)]
    return blocks


def _wanted(row: ComparedSkill, role: str) -> Line:
    return line(*_told(row.roles[role])) if role in row.roles else NOTHING


def _alone(row: ComparedSkill) -> Line:
    (demand,) = row.roles.values()
    *marked, wanted = _told(demand)
    return line(*marked, f"{row.label}: ", wanted)


def _told(demand: Demand) -> list[Words]:
    """Give what a role wants of a skill, behind a mark of how much of it the person has."""
    wanted = Words(f"{demand.importance}, {demand.level}", "strong" if demand.importance == "essential" else "")
    return [wanted] if demand.coverage is None else [Words(mark(demand.coverage)), wanted]
