"""What roles pay and what their prospects are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from careers.domain.market_words import change_sentence
from careers.domain.reports.pay import PayChange, PayFigure, PayReport, RoleOutlook, WithheldPay
from careers.render.blocks import (
    Block,
    Bullets,
    Cell,
    Grid,
    Heading,
    Page,
    Paragraph,
    Words,
    heading,
    line,
    paragraph,
    quiet,
)
from careers.render.records import Records
from careers.render.views._facts import Citations
from careers.render.views._pay_figures import (
    HEADERS,
    cells,
    drawn_figures,
    group_words,
    missing_words,
    nearest_words,
    pay_groups,
    scale_tops,
    spread,
    thin_words,
    told_facts,
)
from careers.render.words import spread_legend


def page(report: PayReport) -> Page:
    """Return the figures of each role by population, each drawn on one scale, and what is withheld."""
    citations = Citations(report.sources, report.old_sources)
    drawn = drawn_figures(report.figures, report.withheld)
    tops = scale_tops(drawn)
    blocks = [block for role in report.roles for block in _role(role, report, citations, tops)]
    if drawn:
        blocks.append(Paragraph(spread_legend()))
    return Page(
        title="Pay and prospects",
        blocks=tuple(blocks),
        edition=report.knowledge_base,
        sources=report.sources,
        old=report.old_sources,
    )


def _role(role: str, report: PayReport, citations: Citations, tops: Mapping[str, int]) -> Iterator[Block]:
    yield heading(report.titles[role])
    for group in pay_groups(role, report):
        if isinstance(group, WithheldPay):
            yield paragraph(Words(missing_words(group), sources=(group.source,) if group.source else ()))
            if group.nearest:
                yield from _figures(nearest_words(group.nearest, report), (group.nearest,), citations, tops)
        else:
            yield from _figures(group_words(group.figures[0], report), group.figures, citations, tops)
            if group.thin:
                yield paragraph(quiet(thin_words(group.thin)))
    for change in report.changes:
        if change.role == role:
            yield paragraph(Words(change_sentence(change), sources=change.sources))
    yield from (paragraph(one.why) for one in report.differences if one.role == role)
    for title, facts in told_facts(role, report):
        yield Heading(line(title), 2)
        yield Bullets(tuple(map(citations.fact, facts)))


def _figures(
    title: str, figures: tuple[PayFigure, ...], citations: Citations, tops: Mapping[str, int]
) -> Iterator[Block]:
    scale = f"bars 0 to {tops[figures[0].currency]:,}"
    rows = tuple(_row(one, tops) for one in figures)
    yield Heading(line(*citations.dated(title, (figures[0].source,))), 2)
    yield Grid((*HEADERS, scale), rows, tuple(range(1, len(HEADERS))), wide=True)


def _row(one: PayFigure, tops: Mapping[str, int]) -> tuple[Cell, ...]:
    return *map(line, cells(one)), spread(one, tops)


def records(report: PayReport) -> Iterator[Records]:
    """Yield a record for each figure, for what is withheld with the nearest figure, and for the rest."""
    yield Records(("tells", *PayFigure._fields), (("figure", *figure) for figure in report.figures))
    nearest = [f"nearest_{name}" for name in PayFigure._fields]
    withheld = ("role", "population", "country", "level", "n", "reason", "source")
    yield Records(("tells", *withheld, *nearest, "region"), map(_withheld, report.withheld))
    differences = (("difference", *one) for one in report.differences)
    yield Records(("tells", "role", "survey", "employees", "difference", "why"), differences)
    yield Records(("tells", *PayChange._fields), (("change", *one) for one in report.changes))
    yield Records(("tells", *RoleOutlook._fields), (("outlook", *one) for one in report.outlook))
    remarks = ((one.section, one.role, *one[2:]) for one in report.remarks)
    yield Records(("tells", "role", "text", "sources", "superseded_by"), remarks)


def _withheld(one: WithheldPay) -> tuple[object, ...]:
    told = one.role, one.population, one.country, one.level, one.n, one.reason, one.source
    return ("withheld", *told, *(one.nearest or (None,) * len(PayFigure._fields)), one.region)


def next_command(report: PayReport) -> str:
    """Return what shows the first role."""
    return f"show {report.roles[0]}"
