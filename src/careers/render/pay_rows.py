"""Pay and prospects as tab-separated lines; the first field says what a line tells."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.pay import PayFigure, PayReport


def pay_rows(report: PayReport) -> Iterator[tuple[object, ...]]:
    """Give a line for each figure, for what is withheld with the nearest figure, and for the rest."""
    for figure in report.figures:
        yield ("figure", figure.role, *_told(figure))
    for one in report.withheld:
        where = (one.population, one.country, one.level)
        near = (one.nearest.role, *_told(one.nearest)) if one.nearest else ()
        yield ("withheld", one.role, *where, one.n, one.reason, one.source, *near)
    for apart in report.differences:
        yield "difference", apart.role, apart.survey, apart.employees, apart.difference, apart.why
    for outlook in report.outlook:
        yield ("outlook", *outlook)
    for remark in report.remarks:
        yield remark.section, remark.role, remark.text, remark.sources, remark.superseded_by


def _told(one: PayFigure) -> tuple[object, ...]:
    percentiles = one.p10, one.p25, one.p50, one.p75, one.p90
    occupation = one.occupation, one.code, one.match
    where = one.population, one.country, one.level, one.currency, one.years
    return (*where, one.n, *percentiles, one.source, one.date, one.at_least, *occupation)
