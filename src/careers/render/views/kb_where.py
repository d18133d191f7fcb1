"""Where things are kept."""

from __future__ import annotations

from careers.domain.reports.maintenance import Whereabouts, WhereReport
from careers.render.blocks import Cell, Grid, Page, line, quiet


def page(report: WhereReport) -> Page:
    """Return the folders and files that the program reads and writes."""
    grid = Grid(("What", "Path", ""), tuple(map(_row, report.results)))
    return Page("Where things are kept", (grid,), report.knowledge_base)


def _row(one: Whereabouts) -> tuple[Cell, ...]:
    return line(one.what), line(one.path), line("" if one.exists else quiet("not there"))
