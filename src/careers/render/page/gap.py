"""What is lacking, as a page."""

from __future__ import annotations

from careers.domain.reports.gap import Gap, GapReport
from careers.render.canvas import Canvas
from careers.render.page.blocks import Block, Cell, Grid, Line, Page, Paragraph, Words, line, quiet
from careers.render.page.facts import profile_line
from careers.render.page.fit import score_bar
from careers.render.words import gap_level, gap_total, hours_range

HEADER = ("Learn", "Level", "Points", "Hours", "Per 10 h")


def gap_page(report: GapReport) -> Page:
    """Give where the person stands, and the open requirements in learning order."""
    blocks: list[Block] = [Paragraph(profile_line(report.profile))] if report.profile.skills else []
    scores = tuple((line(one.title), score_bar(one.score)) for one in report.roles)
    blocks.append(Grid(("Role", "Score of 100"), scores))
    if report.gaps:
        rows = tuple(_row(gap, report.names) for gap in report.gaps)
        blocks += [Grid(HEADER, rows, (2, 3, 4)), Paragraph(line(quiet(gap_total(report, Canvas()))))]
    else:
        blocks.append(Paragraph(line("Nothing is missing.")))
    return Page("What is missing", tuple(blocks), report.knowledge_base, {})


def _row(gap: Gap, names: dict[str, str]) -> tuple[Cell, ...]:
    hours = hours_range(*gap.hours, Canvas()).removesuffix(" h")
    level = gap_level(gap, Canvas())
    return _what(gap, names), line(level), line(f"+{gap.gain:.1f}"), line(hours), line(f"{10 * gap.gain_per_hour:.1f}")


def _what(gap: Gap, names: dict[str, str]) -> Line:
    label = Words(gap.label, "strong" if gap.importance == "essential" else "")
    if not gap.requires:
        return line(label)
    return line(label, quiet(f" (first: {', '.join(names[skill] for skill in gap.requires)})"))
