"""Roles side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.domain.reports.compare import ComparedSkill, CompareReport, Demand
from careers.domain.sections import SECTIONS
from careers.domain.source import Fact
from careers.render.blocks import (
    Block,
    Bullets,
    Columns,
    Grid,
    Line,
    Page,
    Paragraph,
    Words,
    heading,
    line,
    paragraph,
    quiet,
)
from careers.render.records import Records
from careers.render.views._facts import Citations
from careers.render.views._hints import for_person
from careers.render.views._pay_figures import pay_ranges
from careers.render.views._personal import PAIR, personal_blocks, transition_blocks
from careers.render.views._sections import compared_facts, compared_skills, tool_coverage
from careers.render.words import legend, mark

NOTHING = line("—")
MARKED = ("requirements", "tools")
"""Sections in which marks tell what the person has."""


def page(report: CompareReport) -> Page:
    """Return what differs, the roles through the person's eyes, the ways between them, and the sections."""
    differences = Bullets(tuple(map(line, _differences(report))))
    blocks: list[Block] = []
    if report.profile and report.fit and report.own_coverage:
        blocks += personal_blocks(report, report.profile, report.fit, report.own_coverage)
        blocks += [*transition_blocks(report), heading("What differs"), differences] if report.sections else []
    else:
        blocks += [differences, *transition_blocks(report)]
    sources = {name: source for role in report.roles for name, source in role.sources.items()}
    citations = Citations(sources, {name for role in report.roles for name in role.old_sources})
    for section in report.sections:
        blocks += _section(report, section, citations)
    if not report.sections:
        blocks.append(paragraph(quiet("--sections requirements,tools,... shows the roles side by side")))
    title = " / ".join(_titles(report))
    return Page(
        title=title,
        blocks=tuple(blocks),
        edition=report.knowledge_base,
        sources=citations.sources,
        old=citations.old,
        named=True,
    )


def _titles(report: CompareReport) -> tuple[str, ...]:
    return tuple(role.title for role in report.roles)


def _differences(report: CompareReport) -> tuple[str, ...]:
    """Return what differs; of two roles on one screen, what the editors say and what each asks for alone."""
    return report.differences[: None if report.sections or len(report.roles) > PAIR else 2]


def _section(report: CompareReport, section: str, citations: Citations) -> list[Block]:
    told = _skills(report) if section == "requirements" else _facts(report, section, citations)
    if told and report.own_coverage and section in MARKED:
        told.insert(1, Paragraph(legend()))  # below the heading
    return told


def _facts(report: CompareReport, section: str, citations: Citations) -> list[Block]:
    facts = [compared_facts(report, role, section) for role in report.roles]
    if not any(facts):
        return []
    ranges = pay_ranges(report.roles) if section == "pay" else []
    return [heading(SECTIONS[section]), _side_by_side(report, _told(report, section, facts, citations)), *ranges]


def _told(
    report: CompareReport, section: str, facts: Sequence[Sequence[Fact]], citations: Citations
) -> list[list[Line]]:
    """Return for each role the lines of a section."""
    if section == "disagreements":
        return [list(map(citations.disagreement, role.disagreements)) for role in report.roles]
    told = [list(map(citations.fact, of_role)) for of_role in facts]
    if section == "tools" and report.own_coverage:
        return [list(map(_marked, *pair)) for pair in zip(told, tool_coverage(report, facts), strict=True)]
    return told


def _marked(told: Line, percent: float) -> Line:
    return line(mark(percent), *told.parts)


def _side_by_side(report: CompareReport, told: Sequence[Sequence[Line]]) -> Columns:
    return Columns(_titles(report), tuple(Bullets(tuple(items)) if items else Paragraph(NOTHING) for items in told))


def _skills(report: CompareReport) -> list[Block]:
    """Return the skills that roles share as a table, and those of one role alone side by side."""
    blocks: list[Block] = []
    shared = compared_skills(report)
    if shared:
        rows = tuple((line(row.label), *(_wanted(row, role.id) for role in report.roles)) for row in shared)
        blocks += [heading("Skills shared"), Grid(("Skill", *_titles(report)), rows, wide=len(report.roles) > PAIR)]
    alone = [list(map(_alone, rows)) for rows in report.skills.distinct.values()]
    if any(alone):
        blocks += [heading("Skills of one role alone"), _side_by_side(report, alone)]
    return blocks


def _wanted(row: ComparedSkill, role: str) -> Line:
    return line(*_demand(row.roles[role])) if role in row.roles else NOTHING


def _alone(row: ComparedSkill) -> Line:
    (demand,) = row.roles.values()
    *marked, wanted = _demand(demand)
    return line(*marked, f"{row.label}: ", wanted)


def _demand(demand: Demand) -> list[Words]:
    """Return what a role wants of a skill, behind a mark of how much of it the person has."""
    wanted = Words(f"{demand.importance}, {demand.level}", "strong" if demand.importance == "essential" else "")
    return [wanted] if demand.coverage is None else [mark(demand.coverage), wanted]


def records(report: CompareReport) -> Iterator[Records]:
    """Yield a record for each difference, coverage, way, score and fact; the first field says what it tells."""
    yield Records(("section", "role", "text"), (("difference", None, sentence) for sentence in report.differences))
    yield Records(
        ("section", "role", "other", "points"),
        (
            ("coverage", one, other, points)
            for one, covered in report.coverage.items()
            for other, points in covered.items()
            if one != other
        ),
    )
    yield Records(
        ("section", "role", "other", "points", "hours", "skills"),
        (
            ("path", path.from_, path.to, path.points, path.hours, tuple(step.skill for step in path.steps))
            for path in report.paths
        ),
    )
    yield Records(
        ("section", "role", "title", "score"), (("fit", one.id, one.title, one.score) for one in report.fit or ())
    )
    yield Records(
        ("section", "role", "part", "percent"),
        (("own", own.role, *part) for own in report.own_coverage or () for part in own.sections.items()),
    )
    yield Records(
        ("section", "role", "text", "sources", "superseded_by"),
        (
            (section, role.id, *fact)
            for role in report.roles
            for section in report.sections
            for fact in compared_facts(report, role, section)
        ),
    )


def next_command(report: CompareReport) -> str | None:
    """Return what plans for the role that is recommended, or shows the roles through somebody's eyes."""
    if report.profile and report.recommendation:
        return for_person(f"plan {report.recommendation.role}", report.profile)
    return f"compare {' '.join(role.id for role in report.roles)} --skills python,sql"
