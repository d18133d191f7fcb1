"""Roles side by side, as a page."""

from __future__ import annotations

from careers.domain.reports.compare import ComparedSkill, CompareReport, Demand
from careers.domain.sections import SECTIONS
from careers.render.page.blocks import (
    Bar,
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
)
from careers.render.page.facts import disagreement_line, fact_line, profile_line
from careers.render.page.fit import score_bar
from careers.render.sections import compared_facts, compared_skills

NOTHING = line("—")


def compare_page(report: CompareReport) -> Page:
    """Give what differs, how far each role covers the others, the skills, and every section side by side."""
    blocks: list[Block] = [Bullets(tuple(map(line, report.differences)))]
    blocks += [Heading("What someone ready for one role has of the other"), _coverage(report)]
    if report.profile and report.fit:
        fits = tuple((line(role.title), score_bar(role.score)) for role in report.fit)
        through = Grid(("Role", "Score of 100"), fits)
        blocks += [Heading("Through you"), Paragraph(profile_line(report.profile)), through]
    for section in report.sections:
        blocks += _skills(report) if section == "requirements" else _section(report, section)
    sources = {name: source for role in report.roles for name, source in role.sources.items()}
    old = {name for role in report.roles for name in role.old_sources}
    return Page(" / ".join(_titles(report)), tuple(blocks), report.knowledge_base, sources, old)


def _titles(report: CompareReport) -> tuple[str, ...]:
    return tuple(role.title for role in report.roles)


def _coverage(report: CompareReport) -> Grid:
    """Give the score that someone ready for one role has in each other one."""
    rows = (
        (line(one.title), line(other.title), _share(report.coverage[one.id][other.id]))
        for one in report.roles
        for other in report.roles
        if one.id != other.id
    )
    return Grid(("Ready for", "Has of", ""), tuple(rows))


def _share(points: float) -> Bar:
    return Bar(points, f"{points:.0f}%")


def _section(report: CompareReport, section: str) -> list[Block]:
    facts = [compared_facts(report, role, section) for role in report.roles]
    if not any(facts):
        return []
    told = [tuple(map(fact_line, of_role)) for of_role in facts]
    if section == "disagreements":
        told = [tuple(map(disagreement_line, role.disagreements)) for role in report.roles]
    return [Heading(SECTIONS[section]), _side_by_side(report, told)]


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
    return line(_told(row.roles[role])) if role in row.roles else NOTHING


def _alone(row: ComparedSkill) -> Line:
    (demand,) = row.roles.values()
    return line(f"{row.label}: ", _told(demand))


def _told(demand: Demand) -> Words:
    return Words(f"{demand.importance}, {demand.level}", "strong" if demand.importance == "essential" else "")
