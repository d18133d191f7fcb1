"""Looking figures of pay up: a role's own, those of its occupations, the nearest to them, and what changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.market import EVERY, HOME, Pay, PayBefore, PayCell, PayLevel
from careers.domain.reports.pay import PayChange, PayFigure
from careers.domain.role_details import Code, Match
from careers.domain.source import Source

NO_OCCUPATION = "no occupation with figures is assigned to the role"
_NEARNESS: dict[Match, int] = {"exact": 0, "close": 1, "broader": 2}


def occupations(role: str, knowledge: KnowledgeBase) -> list[Code]:
    """Return the occupations of the US classification to which a role belongs, the nearest first."""
    codes = [code for code in knowledge.details[role].codes if code.scheme == "soc"]
    return sorted(codes, key=lambda code: _NEARNESS[code.match])


def find_cell(tables: Sequence[Pay], country: str, level: PayLevel) -> tuple[Pay, PayCell] | None:
    """Return the cell of a country and a level, from the first table that tells percentiles of it."""
    found = [(table, cell) for table in tables for cell in table.cells if cell[:2] == (country, level)]
    return next((one for one in found if one[1].percentiles), found[0] if found else None)


def figure(
    role: str, table: Pay, cell: PayCell, sources: Mapping[str, Source], code: Code | None = None
) -> PayFigure | None:
    """Return what a cell tells of a role; None where it has no percentiles."""
    if cell.percentiles is None:
        return None
    p10, p25, p50, p75, p90 = cell.percentiles
    return PayFigure(
        role=role,
        population=table.population,
        country=cell.country,
        level=cell.level,
        currency=table.currency,
        years=cell.years,
        n=cell.n,
        p10=p10,
        p25=p25,
        p50=p50,
        p75=p75,
        p90=p90,
        source=table.source,
        date=sources[table.source].date,
        at_least=cell.at_least,
        occupation=code and table.title,
        code=code and code.code,
        match=code and code.match,
    )


def nearest(role: str, country: str, level: PayLevel, knowledge: KnowledgeBase) -> PayFigure | None:
    """Return the figure that comes nearest to one that is withheld.

    A wider cell of the role itself; or the same or a wider one of the role that it extends, of a related role, of one
    that it is taken for, or of one that those name; or else what everybody in its occupation earns.
    """
    for other in _kin(role, knowledge):
        for where, step in _widening(country, level):
            found = find_cell(knowledge.pay.get(other, ()), where, step)
            told = found and figure(other, *found, knowledge.sources)
            if told:
                return told
    of_all = (one for code in occupations(role, knowledge) for one in occupation_figures(role, code, knowledge))
    return next(of_all, None)


def occupation_figures(role: str, code: Code, knowledge: KnowledgeBase) -> Iterator[PayFigure]:
    """Yield all that is told of an occupation of a role."""
    for table in knowledge.pay.get(code.code, ()):
        yield from filter(None, (figure(role, table, cell, knowledge.sources, code) for cell in table.cells))


def _widening(country: str, level: PayLevel) -> dict[tuple[str, PayLevel], None]:
    """Return a cell and the wider ones that may stand for it: all levels, then the country of most rows."""
    wanted: list[tuple[str, PayLevel]] = [(country, level), (country, EVERY)] if country != EVERY else []
    return dict.fromkeys([*wanted, (HOME, level), (HOME, EVERY), (EVERY, level), (EVERY, EVERY)])


def _kin(role: str, knowledge: KnowledgeBase) -> Iterator[str]:
    """Yield a role, those that stand nearest to it, the nearest first, and then those that stand nearest to them."""
    yield role
    neighbours = _neighbours(role, knowledge)
    yield from neighbours
    for other in neighbours:
        yield from _neighbours(other, knowledge)


def _neighbours(role: str, knowledge: KnowledgeBase) -> list[str]:
    details = knowledge.details[role]
    links = (*details.related, *details.confused_with)
    return [*filter(None, [details.extends]), *(link.role for link in links)]


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
