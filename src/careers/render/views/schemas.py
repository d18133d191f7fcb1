"""The JSON Schemas that the program can print."""

from __future__ import annotations

from careers.domain.reports.maintenance import SchemasReport
from careers.render.blocks import Grid, Page, line, strong


def page(report: SchemasReport) -> Page:
    """Return the names of the schemas."""
    rows = tuple((line(strong(one.name)), line(one.describes)) for one in report.results)
    return Page("JSON Schemas", (Grid(("Name", "What it describes"), rows),), report.knowledge_base)


def next_command(_: SchemasReport) -> str:
    """Return what prints one of them."""
    return "schema fit"
