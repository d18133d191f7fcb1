"""The state of the knowledge base, drawn."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from careers.domain.reports.upkeep import CheckReport, SchemasReport, SourcesReport, WhereReport
from careers.domain.source import OLD_AFTER
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
    """Draw every source with its date, and whether that is long ago, its terms and the line that they ask for."""
    parts: list[RenderableType] = []
    for source in report.results:
        old = f", old: more than {OLD_AFTER} years before the knowledge base" if source.old else ""
        lines = [f"{source.title}. {source.publisher}", f"Licence: {source.licence}"]
        lines += [f"Attribution: {source.attribution or 'none asked for'}", *filter(None, [source.url])]
        parts += [text(source.id, "bold") + text(f"  {source.date}{old}", "dim")]
        parts += [Padding(text(line), (0, 0, 0, 2)) for line in lines]
    return Group(*parts)


def draw_schemas(report: SchemasReport, canvas: Canvas) -> RenderableType:
    """Draw the names of the schemas."""
    table = grid()
    for line in report.results:
        table.add_row(text(line.name, "bold"), text(line.describes))
    return table
