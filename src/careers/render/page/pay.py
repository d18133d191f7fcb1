"""What roles pay and what their prospects are, as a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from careers.domain.market import PERCENTILES
from careers.domain.pay_words import POPULATIONS, amount
from careers.domain.reports.pay import PayFigure, PayReport, WithheldPay
from careers.domain.reports.show import RolePage
from careers.render.page.blocks import (
    Block,
    Bullets,
    Cell,
    Grid,
    Heading,
    Line,
    Page,
    Paragraph,
    Spread,
    Words,
    line,
    quiet,
)
from careers.render.page.facts import fact_line
from careers.render.pay_parts import (
    HEADERS,
    PayGroup,
    cell_name,
    cells,
    drawn_figures,
    group_words,
    missing_words,
    nearest_words,
    pay_groups,
    scale_tops,
    thin_words,
    told_facts,
)


def pay_page(report: PayReport) -> Page:
    """Give the figures of each role by population, each drawn on one scale, and what is withheld."""
    tops = scale_tops(drawn_figures(report.figures, report.withheld))
    blocks: list[Block] = []
    for role in report.roles:
        blocks.append(Heading(report.titles[role]))
        blocks += [block for group in pay_groups(role, report) for block in _told(group, report, tops)]
        blocks += [Paragraph(line(one.why)) for one in report.differences if one.role == role]
        for title, facts in told_facts(role, report):
            blocks += [Paragraph(line(Words(title, "strong"))), Bullets(tuple(map(fact_line, facts)))]
    return Page("Pay and prospects", tuple(blocks), report.knowledge_base, report.sources, report.old_sources)


def _told(group: PayGroup | WithheldPay, report: PayReport, tops: Mapping[str, int]) -> Iterator[Block]:
    if isinstance(group, WithheldPay):
        yield Paragraph(line(Words(missing_words(group), sources=(group.source,) if group.source else ())))
        if group.nearest:
            yield from _figures(nearest_words(group.nearest, report), (group.nearest,), tops)
        return
    yield from _figures(group_words(group.figures[0], report), group.figures, tops)
    if group.thin:
        yield Paragraph(line(quiet(thin_words(group.thin))))


def _figures(title: str, figures: tuple[PayFigure, ...], tops: Mapping[str, int]) -> Iterator[Block]:
    yield Paragraph(line(Words(title, "strong", (figures[0].source,))))
    rows = tuple((*_cells(one), _spread(one, tops)) for one in figures)
    top = f"0 to {tops[figures[0].currency]:,}"
    yield Grid((*HEADERS, top), rows, tuple(range(1, len(HEADERS))), wide=True)


def pay_ranges(roles: Sequence[RolePage]) -> list[Grid]:
    """Give what the pages of roles tell of pay, each figure drawn on one scale; nothing where none is told."""
    told = [(role, one) for role in roles for one in drawn_figures(role.pay_figures, role.pay_withheld)]
    if not told:
        return []
    tops = scale_tops(one for _, one in told)
    rows = tuple((*_named(role, one), _spread(one, tops)) for role, one in told)
    full = " or ".join(f"{top:,} {currency}" for currency, top in sorted(tops.items()))
    return [Grid(("Pay a year", "n", "Median", f"P10 to P90, from 0 to {full}"), rows, (1, 2), wide=True)]


def _named(role: RolePage, one: PayFigure) -> tuple[Line, ...]:
    return line(_whose(role, one)), line(f"{one.n:,}"), line(amount(one, "p50"))


def _whose(role: RolePage, one: PayFigure) -> str:
    """Tell whose pay it is: of the role, of the one nearest to it, or of everybody in an occupation."""
    who = role.title if one.role == role.id else f"{role.title}, the nearest: {one.role}"
    of = f", as {one.occupation} ({one.code})" if one.occupation else ""
    return f"{who}{of}, {cell_name(one.country, one.level)}: {POPULATIONS[one.population]}"


def _cells(one: PayFigure) -> tuple[Line, ...]:
    return tuple(map(line, cells(one)))


def _spread(one: PayFigure, tops: Mapping[str, int]) -> Cell:
    p10, p25, p50, p75, p90 = (getattr(one, name) for name in PERCENTILES)
    return Spread((p10, p25, p50, p75, p90), (0, tops[one.currency]), "")
