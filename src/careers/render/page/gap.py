"""What is lacking, as a page."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.gap import Gap, GapReport
from careers.render.canvas import Canvas
from careers.render.gap_words import UNUSED, gap_total, helps_most, unused_skills
from careers.render.page.blocks import Block, Bullets, Cell, Grid, Heading, Line, Page, Paragraph, Words, line, quiet
from careers.render.page.facts import profile_line
from careers.render.page.fit import score_bar
from careers.render.words import hours_range, level_change

HEADER = ("Learn", "Level", "Points", "Hours", "Per 10 h")


def gap_page(report: GapReport) -> Page:
    """Give where the person stands, the open requirements in learning order, and what counts for none of the roles."""
    blocks: list[Block] = [Paragraph(profile_line(report.profile))] if report.profile.skills else []
    scores = tuple((line(one.title), score_bar(one.score)) for one in report.roles)
    blocks.append(Grid(("Role", "Score of 100"), scores))
    blocks += _gaps(report) if report.gaps else [Paragraph(line("Nothing is missing."))]
    if report.unused:
        blocks += [Heading(UNUSED), Bullets(tuple(map(line, unused_skills(report))))]
    return Page("What is missing", tuple(blocks), report.knowledge_base, {})


def _gaps(report: GapReport) -> Iterator[Block]:
    several = len(report.roles) > 1
    header = (*HEADER, "Points by role") if several else HEADER
    yield Grid(header, tuple(_row(gap, report) for gap in report.gaps), (2, 3, 4), wide=several)
    yield Paragraph(line(quiet(gap_total(report, Canvas()))))
    if several:
        yield Paragraph(line(quiet(helps_most(report))))


def _row(gap: Gap, report: GapReport) -> tuple[Cell, ...]:
    hours = hours_range(*gap.hours, Canvas()).removesuffix(" h")
    told = (f"+{gap.gain:.1f}", hours, f"{10 * gap.gain_per_hour:.1f}", *_by_role(gap, report))
    return _what(gap, report.names), line(level_change(gap.have, gap.need, Canvas())), *map(line, told)


def _by_role(gap: Gap, report: GapReport) -> list[str]:
    """Give the points in each role, where there are several."""
    if len(report.roles) == 1:
        return []
    return [", ".join(f"{role.title} +{gap.roles[role.id]:.1f}" for role in report.roles if role.id in gap.roles)]


def _what(gap: Gap, names: dict[str, str]) -> Line:
    label = Words(gap.label, "strong" if gap.importance == "essential" else "")
    if not gap.requires:
        return line(label)
    return line(label, quiet(f" (first: {', '.join(names[skill] for skill in gap.requires)})"))
