"""What changed in the pay of a role's occupations since the edition before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.advice.pay_lookup import occupations
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.market import Pay, PayBefore, PayCell
from careers.domain.reports.pay import PayChange, PayFigure


def pay_changes(role: str, figures: Sequence[PayFigure], knowledge: KnowledgeBase) -> Iterator[PayChange]:
    """Yield how the median and the people employed changed, for each figure of a role that has an earlier one."""
    told = {(one.code, one.country, one.level) for one in figures if one.role == role and one.region is None}
    for code in occupations(role, knowledge):
        for table in knowledge.pay.get(code.code, ()):
            for cell in table.cells:
                if cell.before and cell.percentiles and (code.code, *cell[:2]) in told:
                    yield _change(role, table, cell, cell.before, cell.percentiles[2])


def _change(role: str, table: Pay, cell: PayCell, before: PayBefore, median: int) -> PayChange:
    return PayChange(
        role=role,
        occupation=table.title or "",
        code=table.occupation or "",
        country=cell.country,
        currency=table.currency,
        years=(before.year, cell.years[1]),
        median_before=before.median,
        median=median,
        median_percent=_percent(before.median, median),
        n_before=before.n,
        n=cell.n,
        n_percent=_percent(before.n, cell.n),
        sources=(table.source, before.source),
    )


def _percent(before: int, after: int) -> float:
    return round(100 * (after - before) / before, 1)
