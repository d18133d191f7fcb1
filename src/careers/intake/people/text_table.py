"""A table in text: where its header is, what parts its columns, and its rows, of which a broken one spoils no other."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from careers.domain.profile import PersonRow
from careers.intake.documents.rows import SAYS_SEPARATOR, SEPARATORS
from careers.intake.people import tables
from careers.intake.people.bounds import LONGEST, TOO_LONG
from careers.intake.people.columns import Asked, Columns, find_columns, no_columns
from careers.intake.people.lines import TextLine
from careers.intake.people.tables import TableRow

FIRST_ROWS = 10
"""Rows in which the header is looked for: a title may stand above it."""
MOST_LINES = 100
"""Lines that one row may go over, where a cell within quotes has several."""


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
            return tables.read(_Rows(below, separator, columns.width), columns, file)
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
    return [cell.strip() for cell in _split_row(text, separator)]


def _split_row(text: str, separator: str) -> list[str]:
    """Return the cells of a row that stands on one line."""
    csv.field_size_limit(max(LONGEST + 1, csv.field_size_limit()))
    return next(csv.reader([text], delimiter=separator), [])


class _Rows:
    """The rows of a table whose columns are parted by one mark."""

    def __init__(self, lines: Iterable[TextLine], separator: str, width: int) -> None:
        self._lines = iter(lines)
        self._ahead = deque[TextLine]()
        self._separator = separator
        self._width = width

    def __iter__(self) -> Iterator[TableRow]:
        while line := self._next():
            if not line.whole:
                yield TableRow(number=line.number, cells=[], problem=TOO_LONG)
            elif line.text.strip():
                yield self._row(line)

    def _next(self) -> TextLine | None:
        return self._ahead.popleft() if self._ahead else next(self._lines, None)

    def _row(self, line: TextLine) -> TableRow:
        if line.text.count('"') % 2 == 0:
            return TableRow(number=line.number, cells=_split_row(line.text, self._separator))
        cells = self._over_lines(line)
        if cells is None:
            alone = _split_row(line.text, self._separator)
            cells = alone if len(alone) == self._width else None
        if cells is None:
            return TableRow(number=line.number, cells=[], problem="a quote in this row does not end")
        return TableRow(number=line.number, cells=cells)

    def _over_lines(self, line: TextLine) -> list[str] | None:
        """Return the cells of a row whose quotes end on a later line; None, with no line taken, where none do."""
        taken, length = [line], len(line.text)
        while len(taken) <= MOST_LINES and length <= LONGEST and (more := self._next()):
            taken.append(more)
            length += len(more.text)
            if more.text.count('"') % 2:
                cells = self._strictly("\n".join(one.text for one in taken))
                if cells is not None and more.whole:
                    return cells
                break
        self._ahead.extendleft(reversed(taken[1:]))
        return None

    def _strictly(self, text: str) -> list[str] | None:
        try:
            rows = list(csv.reader(text.splitlines(keepends=True), delimiter=self._separator, strict=True))
        except csv.Error:
            return None
        return rows[0] if len(rows) == 1 and len(rows[0]) == self._width else None
