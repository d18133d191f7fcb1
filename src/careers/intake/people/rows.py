"""The rows of a table in text, of which a broken one spoils no other."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from careers.intake.people.bounds import LONGEST, TOO_LONG
from careers.intake.people.lines import TextLine

MOST_LINES = 100
"""Lines that one row may go over, where a cell within quotes has several."""


class TableRow(NamedTuple):
    """The cells of a row, or why they can't be told."""

    number: int
    """Of the line on which it begins, from 1."""
    cells: list[str]
    problem: str | None = None


def split_row(text: str, separator: str) -> list[str]:
    """Return the cells of a row that stands on one line."""
    csv.field_size_limit(max(LONGEST + 1, csv.field_size_limit()))
    return next(csv.reader([text], delimiter=separator), [])


class TextRows:
    """The rows of a table whose columns are parted by one mark."""

    def __init__(self, lines: Iterable[TextLine], separator: str, width: int) -> None:
        """Take the lines below the header, and how many columns it has."""
        self._lines = iter(lines)
        self._ahead = deque[TextLine]()
        self._separator = separator
        self._width = width

    def __iter__(self) -> Iterator[TableRow]:
        """Yield the rows; empty ones are passed over."""
        while line := self._next():
            if not line.whole:
                yield TableRow(number=line.number, cells=[], problem=TOO_LONG)
            elif line.text.strip():
                yield self._row(line)

    def _next(self) -> TextLine | None:
        return self._ahead.popleft() if self._ahead else next(self._lines, None)

    def _row(self, line: TextLine) -> TableRow:
        if line.text.count('"') % 2 == 0:
            return TableRow(number=line.number, cells=split_row(line.text, self._separator))
        cells = self._over_lines(line)
        if cells is None:
            alone = split_row(line.text, self._separator)
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
