"""What everybody in a role's occupations earns in one area of the United States, beside the whole country."""

from __future__ import annotations

from collections.abc import Iterator

from careers.advice.pay_by_population import uncounted
from careers.advice.pay_lookup import NO_OCCUPATION, figure, nearest, occupation_figures, occupations
from careers.advice.pay_regions import state_of
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.market import EVERY, HOME, AreaPay, Pay, PayCell, PayLevel
from careers.domain.reports.pay import PayFigure, WithheldPay
from careers.domain.role_details import Code

NO_AREAS = "the survey tells countries, and no areas within them"


def area_pay(role: str, area: str, level: PayLevel, knowledge: KnowledgeBase) -> Iterator[PayFigure | WithheldPay]:
    """Yield what each occupation of a role pays in an area and in the country, or that this is withheld.

    The role's own figures, which know no areas, are withheld, with the nearest of them.
    """
    own = nearest(role, HOME, level, knowledge)
    yield uncounted(role, (HOME, level), NO_AREAS, own, area)._replace(population="survey")
    codes = [code for code in occupations(role, knowledge) if code.code in knowledge.area_pay]
    if not codes:
        yield uncounted(role, (HOME, level), NO_OCCUPATION, region=area)
    for code in codes:
        yield from _of_occupation(role, code, area, level, knowledge)


def _of_occupation(
    role: str, code: Code, area: str, level: PayLevel, knowledge: KnowledgeBase
) -> Iterator[PayFigure | WithheldPay]:
    by_area = {one.area: one for one in knowledge.area_pay[code.code]}
    country = list(occupation_figures(role, code, knowledge))
    row = by_area.get(area)
    told = row and _figure(role, code, row, knowledge)
    if told and level == EVERY:
        yield told
        yield from country
        return
    state = by_area.get(state_of(area) or "")
    wider = [*filter(None, [told, state and _figure(role, code, state, knowledge)]), *country]
    reason = _reason(code, row, level)
    withheld = uncounted(role, (HOME, level), reason, wider[0] if wider else None, area)
    yield _of_row(withheld, row) if row else withheld._replace(source=knowledge.area_pay[code.code][0].source)


def _figure(role: str, code: Code, row: AreaPay, knowledge: KnowledgeBase) -> PayFigure | None:
    """Return a row as a figure; None where it is withheld."""
    cell = PayCell(HOME, EVERY, (row.year, row.year), row.n or 0, percentiles=row.percentiles)
    table = Pay(row.source, "all-employees", "USD", (cell,), occupation=row.occupation, title=code.title)
    told = figure(role, table, cell, knowledge.sources, code)
    return told and told._replace(n=row.n, region=row.area)


def _reason(code: Code, row: AreaPay | None, level: PayLevel) -> str:
    occupation = f"{code.title} ({code.code})"
    if level != EVERY:
        return f"{occupation} is counted at all levels together only"
    if row is None:
        return f"nothing is published of {occupation} there"
    return f"the pay of {occupation} there is withheld by its source"


def _of_row(withheld: WithheldPay, row: AreaPay) -> WithheldPay:
    """Return what is withheld with how many people it would be of."""
    people = row.n or 0
    return withheld._replace(n=people, rows=people, years=(row.year, row.year), source=row.source)
