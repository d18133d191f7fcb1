"""A table in text: where its header is, and what parts its columns."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from careers.domain.people import PersonRow
from careers.intake.documents.rows import SAYS_SEPARATOR, SEPARATORS
from careers.intake.people import tables
from careers.intake.people.columns import Asked, Columns, find_columns, no_columns
from careers.intake.people.lines import TextLine
from careers.intake.people.rows import TextRows, split_row

FIRST_ROWS = 10
"""Rows in which the header is looked for: a title may stand above it."""


def read(lines: Iterator[TextLine], asked: Asked, file: str) -> Iterator[PersonRow]:
    """Yield the people of a table.

    Raises:
        CareersError: there is no header with a column of skills.
    """
    first = list(islice(lines, FIRST_ROWS))
    for place, line in enumerate(first):
        separator, columns = _header(line.text, asked)
        if columns:
            below = chain(first[place + 1 :], lines)
            return tables.read(TextRows(below, separator, columns.width), columns, file)
    line = next((one for one in first if one.text.strip() and not SAYS_SEPARATOR.match(one.text)), TextLine(1, ""))
    raise no_columns(_cells(line.text, max(SEPARATORS, key=line.text.count)), asked, file, line.number)


def _header(text: str, asked: Asked) -> tuple[str, Columns | None]:
    """Return what parts the columns of a header, and which they are; the commonest mark is tried first."""
    for separator in sorted(SEPARATORS, key=text.count, reverse=True):
        columns = find_columns(_cells(text, separator), asked)
        if columns:
            return separator, columns
    return "", None


def _cells(text: str, separator: str) -> list[str]:
    return [cell.strip() for cell in split_row(text, separator)]
