"""How somebody stands against a posting, and which of many come nearest."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.match import MatchReport
from careers.render.blocks import Page
from careers.render.records import Records
from careers.render.views import _match_many, _match_one


def page(report: MatchReport) -> Page:
    """Return the answer for one posting, or the ranking of several."""
    told = _match_one.blocks(report, report.posting) if report.posting else _match_many.blocks(report)
    title = "How you stand" if report.posting else "Postings that come nearest"
    return Page(title, tuple(told), report.knowledge_base)


def records(report: MatchReport) -> Iterator[Records]:
    """Yield a record for each skill that a posting asks for, or for each of several postings."""
    yield _match_one.records(report.posting) if report.posting else _match_many.records(report)


def next_command(report: MatchReport) -> str | None:
    """Return what shows the best of several postings, or plans for the role that the posting is of."""
    from shlex import quote

    from careers.render.views._hints import for_person

    if report.posting is None:
        best = report.postings[0].file if report.postings else ""
        return None if not best or ":" in best else f"match {quote(best)}"
    if report.posting.role is None:
        return None
    if report.profile is None:
        return f"show {report.posting.role}"
    return for_person(f"plan {report.posting.role}", report.profile) or f"show {report.posting.role}"
