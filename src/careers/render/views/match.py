"""How somebody stands against a posting, and which of many come nearest."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.phrases import counted, first_few
from careers.domain.reports.match import MatchReport, RankedPosting
from careers.render.blocks import BREAK, Block, Cell, Grid, Page, Paragraph, Words, line, paragraph, quiet, strong
from careers.render.records import Records
from careers.render.views import _match_one
from careers.render.views._standing import short_standing, understood
from careers.render.words import SEPARATOR, profile_line, score_bar

MOST_MISSING = 5
FIELDS = (
    "rank", "score", "met", "partial", "missing", "title", "company", "place", "pay", "url", "role", "file"
)  # fmt: skip


def page(report: MatchReport) -> Page:
    """Return the answer for one posting, or the ranking of several."""
    told = _match_one.blocks(report, report.posting) if report.posting else _ranking(report)
    title = "How you stand" if report.posting else "Postings that come nearest"
    return Page(title, tuple(told), report.knowledge_base)


def records(report: MatchReport) -> Iterator[Records]:
    """Yield a record for each skill that a posting asks for, or for each of several postings."""
    yield _match_one.records(report.posting) if report.posting else _ranked(report)


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


def _ranking(report: MatchReport) -> Iterator[Block]:
    """Yield for whom it is, the postings, and what became of the others."""
    if report.profile is not None:
        yield Paragraph(profile_line(report.profile))
        yield from understood(report.profile)
    if report.postings:
        yield Grid(("", "Posting", "Required", "Score"), tuple(map(_row, report.postings)), wide=True)
    yield from (paragraph(quiet(told)) for told in _remarks(report))


def _row(one: RankedPosting) -> tuple[Cell, ...]:
    return line(f"{one.rank}."), line(*_told(one)), line(short_standing(one.standing)), score_bar(one.score)


def _told(one: RankedPosting) -> Iterator[Words]:
    """Yield what a posting is, what is missing for it, and where it is, each on a line of its own."""
    yield strong(one.title or one.file)
    facts = [part for part in (one.company, one.place, one.pay) if part]
    if facts:
        yield from (BREAK, Words(SEPARATOR.join(facts)))
    if one.missing:
        yield from (BREAK, Words(f"missing: {', '.join(first_few(one.missing, MOST_MISSING))}"))
    where = one.url or (one.file if one.title else "")
    if where:
        yield from (BREAK, Words(where, "address" if one.url else "quiet"))


def _remarks(report: MatchReport) -> Iterator[str]:
    """Yield how many postings there were, and how many have no rank or are not shown."""
    yield f"{counted(report.read, 'posting')} read"
    if any(one.too_little for one in report.postings):
        yield "Those that name fewer than four skills come last: they tell too little."
    if report.empty:
        yield f"{counted(report.empty, 'posting')} without a skill that is known"
    if report.unread:
        yield f"{report.unread} could not be read"
    if report.left_out:
        yield f"{counted(report.left_out, 'more posting')}: --top {len(report.postings) + report.left_out} shows all"


def _ranked(report: MatchReport) -> Records:
    """Return a record for each of several postings."""
    return Records(FIELDS, (tuple(getattr(one, name) for name in FIELDS) for one in report.postings))
