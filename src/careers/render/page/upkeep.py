"""The state of the knowledge base, as pages."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.upkeep import CheckReport, SchemasReport, SourceLine, SourcesReport, WhereReport
from careers.domain.source import OLD_AFTER
from careers.render.page.blocks import Bullets, Grid, Page, Paragraph, Words, line, quiet, strong


def check_page(report: CheckReport) -> Page:
    """Give what was checked and found sound."""
    counts = f"{report.roles} roles, {report.skills} skills, {report.sources} sources"
    told = Paragraph(line(f"Nothing is wrong: {counts}."))
    return Page("The knowledge base was checked", (told,), report.knowledge_base, {})


def where_page(report: WhereReport) -> Page:
    """Give the places that the program reads and writes."""
    rows = tuple(
        (line(one.what), line(one.path), line("" if one.exists else quiet("not there"))) for one in report.results
    )
    return Page("Where things are kept", (Grid(("What", "Path", ""), rows),), report.knowledge_base, {})


def sources_page(report: SourcesReport) -> Page:
    """Give every source with its date and terms."""
    items = tuple(line(*_told(source)) for source in report.results)
    return Page("Sources", (Bullets(items),), report.knowledge_base, {})


def _told(source: SourceLine) -> Iterator[Words]:
    yield strong(source.id)
    old = f"old: more than {OLD_AFTER} years before the knowledge base" if source.old else None
    terms = f"licence: {source.licence}", f"attribution: {source.attribution or 'none asked for'}"
    yield Words(f": {'; '.join(filter(None, (source.title, source.publisher, source.date, old, *terms)))}")
    if source.url:
        yield Words("; ")
        yield Words(source.url, "address")


def schemas_page(report: SchemasReport) -> Page:
    """Give the names of the schemas."""
    rows = tuple((line(strong(one.name)), line(one.describes)) for one in report.results)
    return Page("JSON Schemas", (Grid(("Name", "What it describes"), rows),), report.knowledge_base, {})
