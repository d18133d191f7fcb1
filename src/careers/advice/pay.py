"""What roles pay and what their prospects are: figures of one population each, and what is withheld."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, get_args

from careers.advice.figures import figure, find_cell, nearest, occupations
from careers.advice.sources import old_sources
from careers.domain.details import Code
from careers.domain.errors import fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.market import EVERY, HOME, Pay, PayCell, PayLevel
from careers.domain.pay_words import difference_sentence, place, rows_sentence
from careers.domain.reports.pay import PayDifference, PayFigure, PayReport, Remark, RoleOutlook, WithheldPay


class Asked(NamedTuple):
    """The country and the level that somebody wants; None where any will do."""

    country: str | None = None
    level: PayLevel | None = None

    def wants(self, cell: PayCell) -> bool:
        """Tell whether a cell is asked for; of nothing, all levels of each country and each level of the first."""
        if self == (None, None):
            return cell.level == EVERY or cell.country == HOME
        return self.country in {None, cell.country} and self.level in {None, cell.level}

    @property
    def cell(self) -> tuple[str, PayLevel]:
        """The one cell that stands for what is asked, where none of it can be told."""
        return self.country or (HOME if self.level else EVERY), self.level or EVERY


def pay(
    roles: Sequence[str], knowledge: KnowledgeBase, country: str | None = None, level: PayLevel | None = None
) -> PayReport:
    """Give for each role what its populations earn, what is withheld, and the prospects of its occupations.

    Args:
        roles: ids.
        knowledge: the figures.
        country: an ISO 3166 code in any case, or `all`; without it, every country.
        level: one level, or `all`; without it, every level, which of other countries than the US `country` asks for.

    Raises:
        CareersError: nothing was counted in the country, or there is no such level.
        KeyError: an id is not a role.
    """
    where = None if country is None else _known_country(country, knowledge)
    asked = Asked(where, None if level is None else _known_level(level))
    chosen = tuple(dict.fromkeys(roles))
    told = [one for role in chosen for of in (_own_pay, _occupation_pay) for one in of(role, asked, knowledge)]
    figures = tuple(one for one in told if isinstance(one, PayFigure))
    withheld = tuple(one for one in told if isinstance(one, WithheldPay))
    outlook = tuple(one for role in chosen for one in told_outlook(role, knowledge))
    remarks = tuple(one for role in chosen for one in _remarks(role, knowledge))
    named = dict.fromkeys([*chosen, *(one.nearest.role for one in withheld if one.nearest)])
    cited = set(_cited(figures, withheld, outlook, remarks))
    return PayReport(
        knowledge.edition,
        {role: knowledge.roles[role].title for role in named},
        chosen,
        asked.country,
        asked.level,
        figures,
        withheld,
        tuple(one for role in chosen for one in difference(role, figures)),
        outlook,
        remarks,
        {source: knowledge.sources[source] for source in sorted(cited)},
        old_sources(cited, knowledge),
    )


def _cited(
    figures: Sequence[PayFigure],
    withheld: Sequence[WithheldPay],
    outlook: Sequence[RoleOutlook],
    remarks: Sequence[Remark],
) -> Iterator[str]:
    """Give the id of each source that an answer cites."""
    yield from (one.source for one in (*figures, *(one.nearest for one in withheld if one.nearest)))
    yield from (one.source for one in withheld if one.source)
    yield from (one.source for one in outlook)
    yield from (source for one in remarks for source in (*one.sources, *one.superseded_by))


def _known_country(given: str, knowledge: KnowledgeBase) -> str:
    counted = [cell for tables in knowledge.pay.values() for table in tables for cell in table.cells]
    country = {cell.country.upper(): cell.country for cell in counted}.get(given.strip().upper())
    if country is None:
        told = sorted({cell.country for cell in counted if cell.percentiles})
        raise fail(f"nothing was counted in the country '{given}'", f"figures are told of {', '.join(told)}")
    return country


def _known_level(given: PayLevel) -> PayLevel:
    if given not in get_args(PayLevel):
        raise fail(f"there is no level '{given}'", f"levels are {', '.join(get_args(PayLevel))}")
    return given


def short_pay(role: str, knowledge: KnowledgeBase) -> list[PayFigure | WithheldPay]:
    """Give what a page has room for: the role's own pay in the US, or else elsewhere, and that of its occupations."""
    return [*_short_own(role, knowledge), *_occupation_pay(role, Asked(HOME, EVERY), knowledge)]


def _short_own(role: str, knowledge: KnowledgeBase) -> list[PayFigure | WithheldPay]:
    for asked in (Asked(HOME, EVERY), Asked(EVERY, EVERY), Asked(level=EVERY)):
        figures = [one for one in _own_pay(role, asked, knowledge) if isinstance(one, PayFigure)]
        if figures:
            return [*figures]
    return [*_own_pay(role, Asked(EVERY, EVERY), knowledge)]


def _own_pay(role: str, asked: Asked, knowledge: KnowledgeBase) -> Iterator[PayFigure | WithheldPay]:
    """Give the figures of those who have a role's titles, and in their places what is withheld."""
    tables = knowledge.pay.get(role, ())
    if not tables:
        yield _withheld(role, asked, None, None, knowledge)
    for table in tables:
        yield from _own(role, table, asked, knowledge)


def _occupation_pay(role: str, asked: Asked, knowledge: KnowledgeBase) -> Iterator[PayFigure | WithheldPay]:
    """Give the figures of everybody in the role's occupations, the nearest first, or that there are none."""
    codes = [code for code in occupations(role, knowledge) if code.code in knowledge.pay]
    if not codes:
        yield _uncounted(role, asked, "no occupation with figures is assigned to the role", None, None)
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
    """Give what is too little to be told of a cell, or of what was asked for where there is no cell."""
    country, level = cell[:2] if cell else asked.cell
    source = table and knowledge.sources[table.source]
    return WithheldPay(
        role,
        table.population if table else "survey",
        country,
        level,
        cell.n if cell else 0,
        (cell.rows or cell.n) if cell else 0,
        cell.years if cell else None,
        rows_sentence(cell, source),
        source.id if source else None,
        nearest(role, country, level, knowledge),
    )


def _of_occupation(
    role: str, code: Code, table: Pay, asked: Asked, knowledge: KnowledgeBase
) -> Iterator[PayFigure | WithheldPay]:
    cells = [cell for cell in table.cells if asked.wants(cell)]
    if cells:
        yield from filter(None, (figure(role, table, cell, knowledge.sources, code) for cell in cells))
        return
    counted = "; ".join(place(cell.country, cell.level) for cell in table.cells)
    reason = f"{table.title} ({code.code}) is counted in {counted} only"
    near = figure(role, table, table.cells[0], knowledge.sources, code)
    yield _uncounted(role, asked, reason, table.source, near)


def _uncounted(role: str, asked: Asked, reason: str, source: str | None, near: PayFigure | None) -> WithheldPay:
    return WithheldPay(role, "all-employees", *asked.cell, 0, 0, None, reason, source, near)


def told_outlook(role: str, knowledge: KnowledgeBase) -> Iterator[RoleOutlook]:
    """Give the prospects of each occupation to which a role belongs, the nearest first."""
    for code in occupations(role, knowledge):
        for one in knowledge.outlook.get(code.code, ()):
            yield RoleOutlook(
                role,
                one.region,
                one.period,
                one.change_percent,
                one.openings_per_year,
                one.entry_education,
                one.experience,
                one.title,
                one.occupation,
                code.match,
                one.source,
                knowledge.sources[one.source].date,
            )


def _remarks(role: str, knowledge: KnowledgeBase) -> Iterator[Remark]:
    details = knowledge.details[role]
    yield from (Remark(role, "pay", *fact) for fact in details.pay)
    yield from (Remark(role, "outlook", *fact) for fact in details.outlook)


def difference(role: str, figures: Sequence[PayFigure]) -> Iterator[PayDifference]:
    """Give how far what a role's people report is from what its nearest occupation earns, where both are told."""
    whole = [one for one in figures if one.role == role and one.level == EVERY and one.country == HOME]
    survey = next((one for one in whole if one.population == "survey"), None)
    everybody = next((one for one in whole if one.population == "all-employees"), None)
    if survey and everybody and survey.currency == everybody.currency:
        apart = survey.p50 - everybody.p50
        yield PayDifference(role, survey.p50, everybody.p50, apart, difference_sentence(survey, everybody))
