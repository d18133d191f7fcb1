"""The state of the knowledge base, drawn."""

from __future__ import annotations

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.reports.upkeep import CheckReport, SchemasReport, SourcesReport, WhereReport
from careers.render.canvas import Canvas
from careers.render.table.parts import grid, text


def draw_check(report: CheckReport, canvas: Canvas) -> RenderableType:
    """Draw what was checked and found sound."""
    edition = report.knowledge_base
    counts = f"{report.roles} roles, {report.skills} skills, {report.sources} sources"
    return text(f"Nothing is wrong: {counts} (version {edition.version}, {edition.date}).")


def draw_where(report: WhereReport, canvas: Canvas) -> RenderableType:
    """Draw the places that the program reads and writes."""
    table = grid()
    table.add_column()
    table.add_column(overflow="fold")
    for place in report.results:
        table.add_row(text(place.what), text(place.path), Text("" if place.exists else "not there", "dim"))
    return table


def draw_sources(report: SourcesReport, canvas: Canvas) -> RenderableType:
    """Draw every source with its date and terms."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for header in ("Id", "Date"):
        table.add_column(header, no_wrap=True)
    table.add_column("Source", ratio=1)
    for source in report.results:
        told = "; ".join(filter(None, (source.title, source.publisher, source.licence, source.attribution, source.url)))
        table.add_row(text(source.id, "bold"), source.date, text(told))
    return table


def draw_schemas(report: SchemasReport, canvas: Canvas) -> RenderableType:
    """Draw the names of the schemas."""
    table = grid()
    for line in report.results:
        table.add_row(text(line.name, "bold"), text(line.describes))
    return table
