"""Which role or skill a text means."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.listings import FindReport, Match
from careers.render.blocks import Cell, Grid, Page, line, quiet, strong
from careers.render.records import Records, Row


def page(report: FindReport) -> Page:
    """Return what each text may mean."""
    unmatched = [(line(given), line(), line(), line(quiet("nothing like it")), line()) for given in report.unmatched]
    rows = (*map(_row, report.results), *unmatched)
    return Page("What texts mean", (Grid(("Text", "Kind", "Id", "Name", "Score"), rows, (4,)),), report.knowledge_base)


def _row(one: Match) -> tuple[Cell, ...]:
    name = line(strong(one.title or one.name or ""))
    return line(one.given), line(one.kind), line(one.id), name, line(f"{one.score:.0f}")


def records(report: FindReport) -> Iterator[Records]:
    """Yield a record for each match, and for each text that nothing resembles."""
    matches: list[Row] = [(one.given, one.kind, one.id, one.title or one.name, one.score) for one in report.results]
    unmatched = [(given, None, None, None, None) for given in report.unmatched]
    yield Records(("given", "kind", "id", "name", "score"), [*matches, *unmatched])


def next_command(report: FindReport) -> str | None:
    """Return what shows the first match."""
    for match in report.results:
        return f"{'show' if match.kind == 'role' else 'skill'} {match.id}"
    return None
