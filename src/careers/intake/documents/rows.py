"""Tables in text: CSV, TSV and what spreadsheets of other countries write, a row at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import chain

from careers.domain.errors import Location, fail

MOST_ROWS = 20_000
"""Rows of a table that is one document; the longest list of skills has a few hundred."""
LONGEST_FIELD = 500_000
"""Characters of a field; the longest postings have thirty thousand."""
MOST_FIELDS = 500
MOST_HEADER = 20_000
"""Characters in which a header ends."""
SEPARATORS = ",;\t|"
_QUOTED = re.compile(r'"[^"]*"')
SAYS_SEPARATOR = re.compile(r"sep=.\s*$")
"""What Excel writes above the header."""


class Table:
    """A table: the names of its columns, and its rows as they are read."""

    def __init__(self, lines: Iterable[str], file: str) -> None:
        """Read the header; lines come with their ends."""
        import csv

        lines = iter(lines)
        first = next((line for line in lines if line.strip() and not SAYS_SEPARATOR.match(line)), "")
        csv.field_size_limit(LONGEST_FIELD)
        self._rows = csv.reader(chain([first], lines), delimiter=separator(first))
        self._file = file
        self._error = csv.Error
        self.columns = [name.strip() for name in next(self._rows, [])[:MOST_FIELDS]]

    @property
    def line(self) -> int:
        """Return the number of the line on which the last row ended."""
        return self._rows.line_num

    def __iter__(self) -> Iterator[dict[str, str]]:
        """Yield the fields of each row by the names of the columns; a row without any is passed over.

        Raises:
            CareersError: a field is too long, as after a quote that does not end.
        """
        try:
            for row in self._rows:
                if any(row):
                    yield dict(zip(self.columns, row, strict=False))
        except self._error as error:
            where = Location(self._file, self._rows.line_num, 1)
            raise fail("a field of this table does not end", "check the quotes above this line", where) from error


def columns(text: str) -> list[str]:
    """Return the names of the columns that a text has if it is a table."""
    return Table(StringIO(text[:MOST_HEADER], newline=""), "").columns


def separator(line: str) -> str:
    """Return what parts the columns of a header: the commonest of comma, semicolon, tab and bar outside quotes."""
    bare = _QUOTED.sub("", line)
    return max(SEPARATORS, key=bare.count)
