"""Figures of pay and prospects: none from too few, and none that can't be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from careers.domain.errors import Problem
from careers.domain.market import EVERY, FEWEST_COUNTED, PERCENTILES, Pay, PayCell
from careers.knowledge.layer import Layer
from careers.knowledge.yaml_tree import Entries, item_locations

SOC = re.compile(r"\d\d-\d{4}")
COUNTRY = re.compile(rf"[A-Z]{{2}}|{EVERY}")
CURRENCY = re.compile(r"[A-Z]{3}")


def check_pay(layer: Layer) -> Iterator[Problem]:
    """Yield problems of pay: of nothing or of two things, from fewer than 30 rows, out of order, or told twice."""
    for entry in layer.pay.values():
        for wrong in _wrong_of(entry.value):
            yield Problem(wrong, entry.tree.location)
        seen: set[tuple[str, str]] = set()
        for cell, location in zip(entry.value.cells, item_locations(entry.tree.nodes["cells"]), strict=True):
            for wrong in _wrong_cell(cell):
                yield Problem(wrong, location)
            if cell[:2] in seen:
                yield Problem(f"{cell.country}, {cell.level} stands twice", location, "keep one")
            seen.add(cell[:2])


def _wrong_of(pay: Pay) -> Iterator[str]:
    if (pay.role is None) == (pay.occupation is None):
        yield "pay is of a `role` or of an `occupation`: exactly one of them"
    if pay.occupation is not None and not SOC.fullmatch(pay.occupation):
        yield f"'{pay.occupation}' is not a SOC code, such as 15-2051"
    if pay.occupation is not None and pay.title is None:
        yield "an occupation has a `title`"
    if not CURRENCY.fullmatch(pay.currency):
        yield f"'{pay.currency}' is not a currency, such as USD"


def _wrong_cell(cell: PayCell) -> Iterator[str]:
    if not COUNTRY.fullmatch(cell.country):
        yield f"'{cell.country}' is not a country, such as US, nor {EVERY}"
    if cell.years[0] > cell.years[1]:
        yield f"the years {cell.years[0]} to {cell.years[1]} run backwards"
    if cell.n < 1:
        yield f"{cell.n} rows are too few to count"
    if cell.rows is not None and cell.rows <= cell.n:
        yield f"{cell.rows} rows with repeats are not more than {cell.n} without"
    if cell.percentiles is None:
        if cell.n >= FEWEST_COUNTED:
            yield f"{cell.n} rows are enough for percentiles, and there are none"
        return
    if cell.n < FEWEST_COUNTED:
        yield f"{cell.n} rows are too few for percentiles; {FEWEST_COUNTED} are the fewest"
    if _falls(cell.percentiles):
        yield _falling(cell.percentiles)
    if cell.at_least != PERCENTILES[len(PERCENTILES) - len(cell.at_least) :]:
        yield f"{', '.join(cell.at_least)} are not the highest percentiles, in order"


def check_areas(layer: Layer) -> Iterator[Problem]:
    """Yield problems of pay by area: of no occupation or source, from nobody, out of order, or told twice."""
    seen: set[tuple[str, str]] = set()
    sources = {*layer.sources, *layer.broken}
    for one, location in layer.area_pay:
        if not SOC.fullmatch(one.occupation):
            yield Problem(f"'{one.occupation}' is not a SOC code, such as 15-2051", location)
        if layer.whole and one.source not in sources:
            yield Problem(f"there is no source '{one.source}'", location, "add it, or cite another")
        if one.n == 0:
            yield Problem("0 people are too few to count", location, "leave the figure empty where it is withheld")
        if _falls(one.percentiles or ()):
            yield Problem(_falling(one.percentiles or ()), location)
        if one[:2] in seen:
            yield Problem(f"{one.occupation}, {one.area} stands twice", location, "keep one")
        seen.add(one[:2])


def _falls(percentiles: Sequence[int]) -> bool:
    return any(lower > higher for lower, higher in pairwise((1, *percentiles)))


def _falling(percentiles: Sequence[int]) -> str:
    return f"the percentiles {', '.join(map(str, percentiles))} do not rise"


def check_outlook(layer: Layer) -> Iterator[Problem]:
    """Yield problems of prospects: of no occupation, of a period that runs backwards, with less than no openings."""
    for entry in layer.outlook.values():
        one = entry.value
        if not SOC.fullmatch(one.occupation):
            yield _at(entry.tree, "occupation", f"'{one.occupation}' is not a SOC code, such as 15-2051")
        if one.region == EVERY or not COUNTRY.fullmatch(one.region):
            yield _at(entry.tree, "region", f"'{one.region}' is not a country, such as US")
        if one.period[0] >= one.period[1]:
            yield _at(entry.tree, "period", f"the period {one.period[0]} to {one.period[1]} runs backwards")
        if one.openings_per_year < 0:
            yield _at(entry.tree, "openings_per_year", f"{one.openings_per_year} openings are less than none")


def _at(tree: Entries, key: str, message: str) -> Problem:
    return Problem(message, tree.nodes[key].location)
