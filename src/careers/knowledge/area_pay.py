"""Reading pay by state and metropolitan area: a table of thousands of rows, which as YAML would take two seconds."""

from __future__ import annotations

import csv
from io import StringIO
from typing import NamedTuple, cast, get_args

from careers.domain.errors import Location, Problem, fail
from careers.domain.market import PERCENTILES, AreaKind, AreaPay

COLUMNS = ("occupation", "area", "kind", "year", "n", *PERCENTILES, "source")
"""The columns of the table, in their order; a figure that is withheld is empty."""


class AreaRow(NamedTuple):
    """A row of the table, and where it stands."""

    value: AreaPay
    location: Location


def read_area_pay(text: str, file: str, problems: list[Problem]) -> list[AreaRow]:
    """Return the rows of a table in which nothing is wrong; the problems of the others are added to those given.

    Raises:
        CareersError: the text is no table with these columns.
    """
    rows: list[AreaRow] = []
    (columns, first), *numbered = _numbered_rows(text, file) or [([], 1)]
    if tuple(columns) != COLUMNS:
        raise fail("the columns are not those of pay by area", f"write {','.join(COLUMNS)}", Location(file, first))
    for cells, line in numbered:
        try:
            rows.append(AreaRow(_row(cells), Location(file, line)))
        except ValueError as error:
            problems.append(Problem(str(error), Location(file, line)))
    return rows


def _numbered_rows(text: str, file: str) -> list[tuple[list[str], int]]:
    """Return the rows that are not empty, each with the number of its line."""
    lines = csv.reader(StringIO(text), strict=True)
    try:
        return [(cells, lines.line_num) for cells in lines if cells]
    except csv.Error as error:
        raise fail("this is not CSV", "check the quotes", Location(file, lines.line_num)) from error


def _row(cells: list[str]) -> AreaPay:
    """Return a row as a figure.

    Raises:
        ValueError: a cell is missing, empty or no number.
    """
    if len(cells) != len(COLUMNS):
        raise ValueError(f"expected {len(COLUMNS)} cells, found {len(cells)}")
    occupation, area, kind, year, people, *percentiles, source = cells
    if kind not in get_args(AreaKind):
        raise ValueError(f"'{kind}' is not one of {', '.join(get_args(AreaKind))}")
    if not area or not area.isprintable():
        raise ValueError("the area has no name that can be printed")
    numbers = [_number(cell) for cell in percentiles if cell]
    if numbers and len(numbers) < len(percentiles):
        raise ValueError("some percentiles are there and some are not: withhold all, or none")
    return AreaPay(
        occupation=occupation,
        area=area,
        kind=cast("AreaKind", kind),
        year=_number(year),
        n=_number(people) if people else None,
        percentiles=cast("tuple[int, int, int, int, int]", tuple(numbers)) if numbers else None,
        source=source,
    )


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"expected a whole number, found '{text}'")
    return int(text)
