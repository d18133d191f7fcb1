"""Looking figures of pay up: a role's own, those of its occupations, and the nearest where there are none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.market import EVERY, HOME, Pay, PayCell, PayLevel
from careers.domain.reports.pay import PayFigure
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
    return next(_of_occupations(role, knowledge), None)


def _of_occupations(role: str, knowledge: KnowledgeBase) -> Iterator[PayFigure]:
    for code in occupations(role, knowledge):
        for table in knowledge.pay.get(code.code, ()):
            for cell in table.cells:
                told = figure(role, table, cell, knowledge.sources, code)
                if told:
                    yield told


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
