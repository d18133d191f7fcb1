"""The sources that facts may cite."""

from __future__ import annotations

from careers.domain.reports.maintenance import SourceLine, SourcesReport
from careers.domain.source import OLD_AFTER
from careers.render.blocks import BREAK, Line, Page, Words, bullets, line, quiet, strong


def page(report: SourcesReport) -> Page:
    """Return every source with its date, whether that is long ago, its terms and the line that they ask for."""
    return Page("Sources", tuple(bullets(map(_source, report.results))), report.knowledge_base)


def _source(one: SourceLine) -> Line:
    old = f", old: more than {OLD_AFTER} years before the knowledge base" if one.old else ""
    period = f", data: {one.period}" if one.period else ""
    told = (
        f"{one.title}. {one.publisher}",
        f"Licence: {one.licence}",
        *([f"Carried: {one.carried}"] if one.carried else []),
        f"Attribution: {one.attribution or 'none asked for'}",
    )
    below = [Words(words) for words in told] + ([Words(one.url, "address")] if one.url else [])
    return line(
        strong(one.id), quiet(f"  {one.date}{period}{old}"), *(part for words in below for part in (BREAK, words))
    )
