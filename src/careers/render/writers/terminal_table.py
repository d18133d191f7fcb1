"""Tables on a terminal: in columns where there is room, and else as a list with each title by its cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, zip_longest
from typing import Annotated, NamedTuple

from careers.render.blocks import Bar, Cell, Grid, Line, Spread
from careers.render.words import SEPARATOR
from careers.render.writers.terminal_text import (
    GAP,
    GLUE,
    Row,
    Span,
    Typesetter,
    longest_word,
    row_width,
    side_by_side,
    wrap,
)

HANG = 2
FIRST, OTHER = 20, 16
"""Columns with which a text is read easily: a name in the first column, and a text in another."""
LONGEST = 24
"""Columns above which a word is broken, rather than the table become a list."""
BAR = 10
SPREAD_LEAST, SPREAD_MOST = 24, 60
"""Columns of a spread that stands beside its figures, and the most that one takes."""


class Column(NamedTuple):
    """A column of the terminal: its title, and for each row the lines of a cell, not wrapped yet."""

    title: str
    cells: Sequence[Sequence[Row]]
    right: Annotated[bool, "figures, set to the right and never wrapped"] = False
    is_bar: Annotated[bool, "left out where there is little room"] = False

    def most(self) -> int:
        """Return how wide the column is if nothing is wrapped."""
        return max(row_width(row) for row in self._rows())

    def least(self, easy: int) -> int:
        """Return how wide it has to be: no figure is wrapped, few words are broken, and a text is read easily."""
        if self.right or self.is_bar:
            return max(longest_word([Span(self.title)]), *(row_width(row) for cell in self.cells for row in cell), 0)
        words = min(LONGEST, max(map(longest_word, self._rows())))
        return max(words, min(easy, self.most()))

    def _rows(self) -> Iterator[Row]:
        yield [Span(self.title)]
        yield from (row for cell in self.cells for row in cell)


class Table:
    """Grids with the same header: their columns are as wide in all of them, and so are their spreads."""

    def __init__(self, grids: Sequence[Grid], typesetter: Typesetter, width: int) -> None:
        """Take all of the grids, and how many columns the terminal has."""
        rows = [row for grid in grids for row in grid.rows]
        self._grids = grids
        self._type = typesetter
        self._width = width
        self._columns = list(_columns(grids[0], rows, typesetter))
        self._widths = {}
        self._below: list[Row] = []
        spreads = [row[-1] for row in rows if isinstance(row[-1], Spread)]
        if spreads:
            self._place(spreads, typesetter.text(grids[0].header[-1]))
        else:
            self._widths = fit_columns(self._columns, width)

    def _place(self, spreads: Sequence[Spread], scale: str) -> None:
        """Set spreads in a last column, or each below its row where there is no room for that."""
        self._widths = fit_columns(self._columns, self._width - GAP - SPREAD_LEAST)
        if self._widths:
            room = min(SPREAD_MOST, self._width - sum(self._widths.values()) - GAP * len(self._widths))
            self._widths[len(self._columns)] = room
            self._columns.append(Column(scale, [[self._type.spread(one, room)] for one in spreads]))
        else:
            self._widths = fit_columns(self._columns, self._width)
            room = min(SPREAD_MOST, self._width - HANG)
            self._below = [[Span(" " * HANG), *self._type.spread(one, room)] for one in spreads]

    def rows(self, grid: Grid) -> Iterator[Row]:
        """Return the lines of one of the grids."""
        yield from self._header(grid)
        begin = sum(len(one.rows) for one in self._grids[: self._grids.index(grid)])
        for number in range(begin, begin + len(grid.rows)):
            cells = [column.cells[number] for column in self._columns]
            yield from self._in_columns(cells) if self._widths else self._in_words(cells)
            yield from self._below[number : number + 1]

    def _header(self, grid: Grid) -> Iterator[Row]:
        titles = [[[Span(column.title, "strong")]] for column in self._columns]
        rows = self._in_columns(titles) if self._widths else titles[0]
        yield from (row for row in rows if row_width(row) and any(text.strip() for text, _ in row))
        if self._below:
            scale = self._type.text(grid.header[-1]).replace(" ", GLUE)
            yield from wrap([Span(f"{GLUE * HANG}{scale}", "quiet")], self._width)

    def _in_columns(self, cells: Sequence[Sequence[Row]]) -> Iterator[Row]:
        """Return a row with each cell wrapped in its column; the first has its further lines indented."""
        boxes = [_wrapped(cells[place], width, 0 if place else HANG) for place, width in self._widths.items()]
        for rows in zip_longest(*boxes, fillvalue=[]):
            places = zip(rows, self._widths.items(), strict=True)
            yield side_by_side([(row, width, self._columns[place].right) for row, (place, width) in places])

    def _in_words(self, cells: Sequence[Sequence[Row]]) -> Iterator[Row]:
        """Return a row as an item of a list: its name, each cell behind its title, and what stands below the name."""
        told: Row = []
        for column, cell in zip(self._columns[1:], cells[1:], strict=True):
            if not column.is_bar and any(map(row_width, cell)):
                title = [Span(f"{column.title} ", "quiet")] if column.title else []
                told += [Span(self._type.text(SEPARATOR) if told else ": "), *title, *chain.from_iterable(cell)]
        name, *below = cells[0] or [[]]
        bullet, indent = Span(self._type.text("• ").replace(" ", GLUE)), Span(GLUE * HANG)
        yield from wrap([bullet, *name, *told], self._width, HANG)
        yield from (row for line in below for row in wrap([indent, *line], self._width, HANG))


def _columns(grid: Grid, rows: Sequence[tuple[Cell, ...]], typesetter: Typesetter) -> Iterator[Column]:
    """Return the columns that the cells of a grid need; a bar has one for itself, behind its words."""
    for place, title in enumerate(grid.header):
        cells = [row[place] for row in rows]
        bars = [cell for cell in cells if isinstance(cell, Bar)]
        if bars:
            yield Column(typesetter.text(title), [[[Span(typesetter.text(one.words))]] for one in bars], right=True)
            yield Column("", [[typesetter.bar(one, BAR)] for one in bars], is_bar=True)
        elif not any(isinstance(cell, Spread) for cell in cells):
            drawn = [typesetter.rows(cell) for cell in cells if isinstance(cell, Line)]
            yield Column(typesetter.text(title), drawn, right=place in grid.figures)


def fit_columns(columns: Sequence[Column], width: int) -> dict[int, int]:
    """Return how wide each column is, by its number; bars go first, and nothing fits where there is too little room."""
    every = dict(enumerate(columns))
    without = {place: column for place, column in every.items() if not column.is_bar}
    return _shrunk(every, width) or _shrunk(without, width)


def _shrunk(columns: dict[int, Column], width: int) -> dict[int, int]:
    """Return the columns as wide as they need to be, the widest made narrower until they fit."""
    widths = {place: column.most() for place, column in columns.items()}
    least = {place: column.least(OTHER if place else FIRST) for place, column in columns.items()}
    room = width - GAP * (len(columns) - 1)
    if sum(least.values()) > room:
        return {}
    while sum(widths.values()) > room:
        widest = max((place for place in widths if widths[place] > least[place]), key=lambda place: widths[place])
        widths[widest] -= 1
    return widths


def _wrapped(lines: Sequence[Row], width: int, hang: int) -> list[Row]:
    """Return the lines of a cell; those after the first, and what goes on, are indented."""
    indent = [Span(GLUE * hang)] if hang else []
    begun = [line if number == 0 else [*indent, *line] for number, line in enumerate(lines)]
    return [row for line in begun for row in wrap(line, width, hang)]
