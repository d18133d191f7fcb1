"""The JSON Schemas that the program can print."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.maintenance import SchemaLine, SchemasReport
from careers.render.blocks import Grid, Page, line, strong
from careers.render.records import Records


def page(report: SchemasReport) -> Page:
    """Return the names of the schemas."""
    rows = tuple((line(strong(one.name)), line(one.describes)) for one in report.results)
    return Page("JSON Schemas", (Grid(("Name", "What it describes"), rows),), report.knowledge_base)


def records(report: SchemasReport) -> Iterator[Records]:
    """Yield a record for each schema."""
    yield Records(SchemaLine._fields, report.results)


def next_command(_: SchemasReport) -> str:
    """Return what prints one of them."""
    return "schema fit"
