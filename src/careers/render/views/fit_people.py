"""Who of many people is nearest to a role, or the best roles of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from careers.domain.phrases import counted, first_few
from careers.domain.reports.fit_people import FitLine, LineProblem, LineRole, PeopleReport, Points
from careers.render.blocks import BREAK, Block, Cell, Grid, Line, Page, Words, line, paragraph, quiet, strong
from careers.render.records import Records, Row
from careers.render.words import SEPARATOR, score_bar

MOST_GAPS = 3
MOST_UNKNOWN = 3
ESSENTIALS = "Essentials"


def page(report: PeopleReport) -> Page:
    """Return the people as a table, and how many there are."""
    title = f"Nearest to {report.titles.get(report.role, report.role)}" if report.role else "Who fits which role"
    table = _ranked(report) if report.role else _in_order(report)
    blocks: tuple[Block, ...] = (table, *(paragraph(quiet(told)) for told in _remarks(report)))
    return Page(title, blocks, report.knowledge_base, named=True)


def _ranked(report: PeopleReport) -> Grid:
    rows = (
        (_person(name, one, _has(one, report), _lacks(one.roles[0])), *_figures(one.roles[0]))
        for name, one in zip(_names(report, ranked=True), report.people, strict=True)
    )
    return Grid(("Person", ESSENTIALS, "Score"), tuple(rows), (1,), wide=True)


def _in_order(report: PeopleReport) -> Grid:
    rows = (
        (_person(name, one, _lacks(one.roles[0])), _roles(one, report.titles))
        for name, one in zip(_names(report), report.people, strict=True)
    )
    return Grid(("Person", "Best roles, of 100"), tuple(rows), wide=True)


def _figures(role: LineRole) -> tuple[Cell, ...]:
    return line(f"{role.essential:.0f}%"), score_bar(role.score)


def _names(report: PeopleReport, *, ranked: bool = False) -> Iterator[str]:
    """Yield who people are, those of one name with their line."""
    names = [person_name(one) for one in report.people]
    often = Counter(names)
    for rank, (name, one) in enumerate(zip(names, report.people, strict=True), start=1):
        place = f" (line {one.line})" if often[name] > 1 else ""
        yield f"{rank}. {name}{place}" if ranked else f"{name}{place}"


def _person(name: str, one: FitLine, *told: str) -> Line:
    """Return who somebody is, and below it what there is to say of them."""
    known, stated = one.understood
    unknown = ", ".join(first_few(one.unknown, MOST_UNKNOWN))
    remarks = [*told, f"understood {known} of {stated} skills; not known: {unknown}" if unknown else ""]
    below = (words for remark in remarks if remark for words in (BREAK, quiet(remark)))
    return line(strong(name), *below)


def person_name(one: FitLine | LineProblem) -> str:
    """Return who a line is of; its number where the file does not say."""
    return f"line {one.line}" if one.id is None or one.id == "" else str(one.id)


def _has(one: FitLine, report: PeopleReport) -> str:
    has = [report.names.get(skill, skill) for skill, _ in one.roles[0].evidence]
    return f"has {SEPARATOR.join(has)}" if has else ""


def _lacks(role: LineRole) -> str:
    lacks = [label for label, _ in role.gaps[:MOST_GAPS]]
    return f"lacks {SEPARATOR.join(lacks)}" if lacks else "lacks nothing"


def _roles(one: FitLine, titles: Mapping[str, str]) -> Line:
    told = (f"{role.score:.0f} {titles.get(role.id, role.id)}" for role in one.roles)
    return line(*[words for role in told for words in (BREAK, Words(role))][1:])


def _remarks(report: PeopleReport) -> Iterator[str]:
    yield f"{counted(report.answered, 'person')} read" if report.answered == 1 else f"{report.answered:,} people read"
    if report.unread:
        yield f"{report.unread:,} could not be read"
    if few := sum(one.understood[0] < report.fewest for one in report.people):
        state = "states" if few == 1 else "state"
        yield f"{few:,} of them {state} fewer than {report.fewest} skills: too little to tell"
    if left := report.answered - len(report.people):
        yield f"{left:,} more people: -o people.csv has them all"


FIELDS = (
    *("id", "line", "rank", "role", "title", "score", "low", "high", "essential"),
    *("strengths", "gaps", "understood", "stated", "unknown", "error"),
)


def records(report: PeopleReport) -> Iterator[Records]:
    """Yield a record for each role of each person."""
    yield line_records(report.people, report.titles)


def line_records(lines: Iterable[FitLine | LineProblem], titles: Mapping[str, str]) -> Records:
    """Return a record for each role of each line; one that could not be read has one that says why."""
    return Records(FIELDS, (row for one in lines for row in _rows(one, titles)))


def _rows(one: FitLine | LineProblem, titles: Mapping[str, str]) -> Iterator[Row]:
    if isinstance(one, LineProblem):
        yield (one.id, one.line, *(None,) * (len(FIELDS) - 3), one.error)
        return
    for rank, role in enumerate(one.roles, start=1):
        figures = (role.id, titles.get(role.id, role.id), role.score, *role.range, role.essential)
        told = (_parts(role.evidence), _parts(role.gaps), *one.understood, one.unknown, None)
        yield (one.id, one.line, rank, *figures, *told)


def _parts(parts: Iterable[Points]) -> tuple[str, ...]:
    return tuple(f"{name} {points:.1f}" for name, points in parts)
