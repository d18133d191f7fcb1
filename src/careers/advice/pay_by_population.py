"""What each population of a role earns: its figures, and in the place of those that are too thin what is withheld."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from careers.advice.pay_lookup import NO_OCCUPATION, figure, find_cell, nearest, occupations
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.market import EVERY, HOME, Pay, PayCell, PayLevel
from careers.domain.market_words import country_and_level, rows_sentence
from careers.domain.reports.pay import PayFigure, WithheldPay
from careers.domain.role_details import Code


class Asked(NamedTuple):
    """The country and the level that somebody wants; None where any will do."""

    country: str | None = None
    level: PayLevel | None = None

    def wants(self, cell: PayCell) -> bool:
        """Return whether a cell is asked for; of nothing, all levels of each country and each level of the first."""
        if self == (None, None):
            return cell.level == EVERY or cell.country == HOME
        return self.country in {None, cell.country} and self.level in {None, cell.level}

    @property
    def cell(self) -> tuple[str, PayLevel]:
        """The one cell that stands for what is asked, where none of it can be told."""
        return self.country or (HOME if self.level else EVERY), self.level or EVERY


def short_pay(role: str, knowledge: KnowledgeBase) -> list[PayFigure | WithheldPay]:
    """Return what a page has room for: the role's own pay in the US, or else elsewhere, and that of its occupations."""
    return [*_short_own(role, knowledge), *occupation_pay(role, Asked(HOME, EVERY), knowledge)]


def _short_own(role: str, knowledge: KnowledgeBase) -> list[PayFigure | WithheldPay]:
    for asked in (Asked(HOME, EVERY), Asked(EVERY, EVERY), Asked(level=EVERY)):
        figures = [one for one in own_pay(role, asked, knowledge) if isinstance(one, PayFigure)]
        if figures:
            return [*figures]
    return [*own_pay(role, Asked(EVERY, EVERY), knowledge)]


def own_pay(role: str, asked: Asked, knowledge: KnowledgeBase) -> Iterator[PayFigure | WithheldPay]:
    """Yield the figures of those who have a role's titles, and in their places what is withheld."""
    tables = knowledge.pay.get(role, ())
    if not tables:
        yield _withheld(role, asked, None, None, knowledge)
    for table in tables:
        yield from _own(role, table, asked, knowledge)


def occupation_pay(role: str, asked: Asked, knowledge: KnowledgeBase) -> Iterator[PayFigure | WithheldPay]:
    """Yield the figures of everybody in the role's occupations, the nearest first, or that there are none."""
    codes = [code for code in occupations(role, knowledge) if code.code in knowledge.pay]
    if not codes:
        yield uncounted(role, asked.cell, NO_OCCUPATION)
    for code in codes:
        for table in knowledge.pay[code.code]:
            yield from _of_occupation(role, code, table, asked, knowledge)


def _own(role: str, table: Pay, asked: Asked, knowledge: KnowledgeBase) -> Iterator[PayFigure | WithheldPay]:
    wanted = [cell for cell in table.cells if asked.wants(cell)]
    if not any(cell.percentiles for cell in wanted):
        found = find_cell([table], *asked.cell)
        yield _withheld(role, asked, table, found and found[1], knowledge)
        return
    for cell in wanted:
        yield figure(role, table, cell, knowledge.sources) or _withheld(role, asked, table, cell, knowledge)


def _withheld(
    role: str, asked: Asked, table: Pay | None, cell: PayCell | None, knowledge: KnowledgeBase
) -> WithheldPay:
    """Return what is too little to be told of a cell, or of what was asked for where there is no cell."""
    country, level = cell[:2] if cell else asked.cell
    source = table and knowledge.sources[table.source]
    return WithheldPay(
        role=role,
        population=table.population if table else "survey",
        country=country,
        level=level,
        n=cell.n if cell else 0,
        rows=(cell.rows or cell.n) if cell else 0,
        years=cell.years if cell else None,
        reason=rows_sentence(cell, source),
        source=source.id if source else None,
        nearest=nearest(role, country, level, knowledge),
    )


def _of_occupation(
    role: str, code: Code, table: Pay, asked: Asked, knowledge: KnowledgeBase
) -> Iterator[PayFigure | WithheldPay]:
    cells = [cell for cell in table.cells if asked.wants(cell)]
    if cells:
        yield from filter(None, (figure(role, table, cell, knowledge.sources, code) for cell in cells))
        return
    counted = "; ".join(country_and_level(cell.country, cell.level) for cell in table.cells)
    reason = f"{table.title} ({code.code}) is counted in {counted} only"
    near = figure(role, table, table.cells[0], knowledge.sources, code)
    yield uncounted(role, asked.cell, reason, near)._replace(source=table.source)


def uncounted(
    role: str, cell: tuple[str, PayLevel], reason: str, near: PayFigure | None = None, region: str | None = None
) -> WithheldPay:
    """Return that the pay of everybody in a role's occupations is not counted, and why; it has no source."""
    country, level = cell
    return WithheldPay(
        role=role,
        population="all-employees",
        country=country,
        level=level,
        n=0,
        rows=0,
        years=None,
        reason=reason,
        source=None,
        nearest=near,
        region=region,
    )
