"""What is understood of several documents."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.reading import ReadingProblem, ReadingReport, ReadingsReport
from careers.render.blocks import Block, Cell, Grid, Page, line, quiet, strong
from careers.render.records import Records
from careers.render.views.reading import FIELDS, KINDS, distinct_titles, skill_rows

MOST_NAMED = 3


def page(report: ReadingsReport) -> Page:
    """Return a line for each document."""
    rows = tuple(_row(one) for one in report.readings)
    blocks: tuple[Block, ...] = (Grid(("File", "Kind", "Skills", "Titles", "Not understood"), rows, (2, 4), wide=True),)
    return Page("What was read", blocks, report.knowledge_base)


def _row(one: ReadingReport | ReadingProblem) -> tuple[Cell, ...]:
    if isinstance(one, ReadingProblem):
        return line(strong(one.file)), line(quiet("not read")), line(), line(one.error), line()
    titles = ", ".join(title.given for title in distinct_titles(one.titles)[:MOST_NAMED])
    told = (KINDS[one.kind], str(len(one.skills)), titles, str(len(one.unknown)))
    return line(strong(one.file)), *map(line, told)


def records(report: ReadingsReport) -> Iterator[Records]:
    """Yield a record for each skill of each document."""
    readings = (one for one in report.readings if isinstance(one, ReadingReport))
    yield Records(FIELDS, (row for one in readings for row in skill_rows(one)))
