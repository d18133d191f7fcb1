"""Figures of pay: in groups, each of one source and occupation, as cells and spreads, and the words beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from careers.domain.market import EVERY, FEWEST_COUNTED, PERCENTILES
from careers.domain.market_words import POPULATIONS, amount, country_and_level, outlook_sentence, people
from careers.domain.reports.pay import PayFigure, PayReport, WithheldPay
from careers.domain.reports.show import RolePage
from careers.domain.role_details import MATCHES
from careers.domain.source import Fact
from careers.render.blocks import Block, Cell, Grid, Spread, line

MOST_NAMED = 8
"""Withheld cells that are named in one line; the document has all of them."""
HEADERS = ("", "n", "years", "P10", "P25", "median", "P75", "P90")
STEP = 50_000
"""A scale ends at a multiple of this."""


class PayGroup(NamedTuple):
    """Figures of one role, population and source, and the cells beside them that are withheld."""

    figures: tuple[PayFigure, ...]
    thin: tuple[WithheldPay, ...]


def pay_groups(role: str, report: PayReport) -> Iterator[PayGroup | WithheldPay]:
    """Yield what is told and withheld of each population of a role; of a region, the population that has one first."""
    for population in reversed(POPULATIONS) if report.region else POPULATIONS:
        figures = [one for one in report.figures if (one.role, one.population) == (role, population)]
        withheld = [one for one in report.withheld if (one.role, one.population) == (role, population)]
        for (source, _), group in groupby(figures, lambda one: (one.source, one.code)):
            thin = [one for one in withheld if one.source == source and one.n and not one.region]
            withheld = [one for one in withheld if one not in thin]
            yield PayGroup(tuple(group), tuple(thin))
        yield from withheld


def drawn_figures(figures: Iterable[PayFigure], withheld: Iterable[WithheldPay]) -> list[PayFigure]:
    """Return every figure that is drawn: those that stand, and the nearest to what is withheld."""
    return [*figures, *(one.nearest for one in withheld if one.nearest)]


def scale_tops(figures: Iterable[PayFigure]) -> dict[str, int]:
    """Return where a scale ends on which all figures can be drawn, by currency."""
    tops: dict[str, int] = {}
    for one in figures:
        tops[one.currency] = max(tops.get(one.currency, 0), -(-one.p90 // STEP) * STEP)
    return tops


def group_words(one: PayFigure, report: PayReport) -> str:
    """Return who published figures, whose pay they are, and of which occupation where that is not the role."""
    return f"{report.sources[one.source].publisher}: {_whose(one)}"


def _whose(one: PayFigure) -> str:
    of = f", {one.occupation} ({one.code}), {MATCHES[one.match]}" if one.occupation and one.match else ""
    return f"{POPULATIONS[one.population]}{of}, {one.currency} a year"


def thin_words(withheld: Sequence[WithheldPay]) -> str:
    """Return in a sentence which cells are withheld beside those that stand, the largest first."""
    ordered = sorted(withheld, key=lambda one: (-one.n, one.country))
    named = [f"{cell_name(one.country, one.level)} {one.n}" for one in ordered[:MOST_NAMED]]
    rest = len(ordered) - len(named)
    told = ", ".join([*named, *([f"{rest} more with less"] if rest else [])])
    return f"Withheld, n under {FEWEST_COUNTED}: {told}."


def missing_words(one: WithheldPay) -> str:
    """Return what a role has no figure of, and why."""
    fewest = f"; {FEWEST_COUNTED} are the fewest" if 0 < one.n < FEWEST_COUNTED else ""
    where = country_and_level(one.region or one.country, one.level)
    return f"No figure of {POPULATIONS[one.population]}, {where}: {one.reason}{fewest}."


def nearest_words(one: PayFigure, report: PayReport) -> str:
    """Return of whom the nearest figure is, and of which occupation where that is not the role."""
    of = "" if one.occupation else f"{report.titles[one.role]}, "
    return f"Nearest that stands: {of}{_whose(one)}"


def told_facts(role: str, report: PayReport) -> Iterator[tuple[str, list[Fact]]]:
    """Yield under their headings the outlook of a role's occupations, and what else is said of outlook and pay."""
    prospects = [Fact(outlook_sentence(one), (one.source,)) for one in report.outlook if one.role == role]
    for section, title, facts in (("outlook", "Outlook", prospects), ("pay", "On pay", [])):
        said = [Fact(*one[2:]) for one in report.remarks if one.role == role and one.section == section]
        if facts or said:
            yield title, [*facts, *said]


def cells(one: PayFigure) -> tuple[str, ...]:
    """Return a figure as the words of a row; a lower bound ends in a plus."""
    told = (f"{getattr(one, name):,}{'+' if name in one.at_least else ''}" for name in PERCENTILES)
    first, last = (str(year) for year in one.years)
    years = first if first == last else f"{first}-{last[2:]}"
    return cell_name(one.region or one.country, one.level), people(one.n), years, *told


def cell_name(country: str, level: str) -> str:
    """Return a country and a level in few letters: ``US``, ``US senior``."""
    return f"{'all countries' if country == EVERY else country}{'' if level == EVERY else f' {level}'}"


def spread(one: PayFigure, tops: Mapping[str, int]) -> Spread:
    """Return how a figure is spread, from nothing to the end of its currency's scale."""
    p10, p25, p50, p75, p90 = (getattr(one, name) for name in PERCENTILES)
    return Spread((p10, p25, p50, p75, p90), (0, tops[one.currency]), "p90" in one.at_least)


def pay_ranges(roles: Sequence[RolePage]) -> list[Block]:
    """Return what the pages of roles tell of pay, each figure drawn on one scale; nothing where none is told."""
    told = [(role, one) for role in roles for one in drawn_figures(role.pay_figures, role.pay_withheld)]
    if not told:
        return []
    tops = scale_tops(one for _, one in told)
    full = " or ".join(f"{top:,} {currency}" for currency, top in sorted(tops.items()))
    rows = tuple((*_range(role, one), spread(one, tops)) for role, one in told)
    return [Grid(("Pay a year", "n", "Median", f"P10 to P90, from 0 to {full}"), rows, (1, 2), wide=True)]


def _range(role: RolePage, one: PayFigure) -> tuple[Cell, ...]:
    return line(_of_role(role, one)), line(people(one.n)), line(amount(one, "p50"))


def _of_role(role: RolePage, one: PayFigure) -> str:
    """Return whose pay it is: of the role, of the one nearest to it, or of everybody in an occupation."""
    who = role.title if one.role == role.id else f"{role.title}, the nearest: {one.role}"
    of = f", as {one.occupation} ({one.code})" if one.occupation else ""
    return f"{who}{of}, {cell_name(one.country, one.level)}: {POPULATIONS[one.population]}"
