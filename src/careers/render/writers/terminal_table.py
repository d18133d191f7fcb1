"""Tables on a terminal: in columns where there is room, and else as a list with each title by its cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, NamedTuple

from rich.cells import cell_len
from rich.console import Console, JustifyMethod
from rich.table import Table
from rich.text import Text

from careers.render.blocks import Bar, Cell, Grid, Line, Spread
from careers.render.words import SEPARATOR
from careers.render.writers.terminal_text import GAP, TextMaker, longest_address, wrapped

BAR = 10
HANG = 2
SPREAD_LEAST, SPREAD_MOST = 24, 60
"""Columns of a spread that stands beside its figures, and the most that one takes."""


class _Ease(NamedTuple):
    """The columns of the terminal that texts are given at least, where they have as many letters."""

    first: int
    """For a name in the first column."""
    other: int
    """For a text in another."""
    word: int
    """Above which a word is broken, rather than the table become a list."""


ROOM, EASY, TIGHT = (
    _Ease(first=28, other=16, word=24),  # with bars, which are worth less than names on few lines
    _Ease(first=20, other=16, word=24),
    _Ease(first=14, other=9, word=13),
)
ROOMY = 60
"""Columns of a terminal on which a tight table is read more easily than a list; on fewer it is not."""


class _Column(NamedTuple):
    title: str
    cells: Sequence[Text]
    right: Annotated[bool, "figures, set to the right and never wrapped"] = False
    is_bar: Annotated[bool, "left out where there is little room"] = False

    def most(self) -> int:
        """Return how wide the column is if nothing is wrapped."""
        return max(cell_len(self.title), *(max(map(cell_len, cell.plain.split("\n"))) for cell in self.cells), 0)

    def least(self, text: int, longest: int) -> int:
        """Return how wide it has to be: no figure is wrapped, few words are broken, and a text has its columns."""
        if self.right or self.is_bar:
            return self.most()
        words = (cell_len(word) for told in (self.title, *(cell.plain for cell in self.cells)) for word in told.split())
        address = max((longest_address(cell.plain) for cell in self.cells), default=0)
        return max(min(longest, max(words, default=0)), min(text, self.most()), address)


class _Layout(NamedTuple):
    columns: Sequence[_Column]
    widths: Sequence[int]
    spread_beside: Annotated[bool, "whether spreads stand in a last column, or each below its row, if any"]


class TerminalTable:
    """The grids of a page that have one header, aligned with each other; what they share is worked out once."""

    def __init__(self, grids: Sequence[Grid], maker: TextMaker, width: int) -> None:
        """Take the grids in the order of the page, and the columns of the terminal."""
        self._grids = grids
        self._maker = maker
        self._width = width
        self._last_title = grids[0].header[-1]
        rows = [row for grid in grids for row in grid.rows]
        self._spreads = [row[-1] for row in rows if isinstance(row[-1], Spread)]
        self._columns = [column for column in _columns(grids[0], rows, maker) if column.cells]
        self._layout = self._fitting()

    def rows(self, grid: Grid, console: Console) -> Iterator[Text]:
        """Yield the lines of one of the grids."""
        begin = sum(len(one.rows) for one in self._grids[: self._grids.index(grid)])
        numbers = range(begin, begin + len(grid.rows))
        return self._in_columns(numbers, self._layout, console) if self._layout else self._in_words(numbers, console)

    def _fitting(self) -> _Layout | None:
        """Return the roomiest layout that fits; nothing where no columns do."""
        beside = GAP + SPREAD_LEAST if self._spreads else 0
        bare = self._without_bars()
        below = self._with_scale(bare) if self._spreads else bare
        ways = [(self._columns, beside, ROOM)] if len(bare) < len(self._columns) else []
        ways += [(bare, beside, EASY), (below, 0, EASY)]
        if self._width >= ROOMY:
            ways += [(bare, beside, TIGHT), (below, 0, TIGHT)]
        for columns, room, ease in ways:
            widths = _widths(columns, self._width - room, ease)
            if widths:
                return _Layout(columns, widths, spread_beside=bool(room))
        return None

    def _without_bars(self) -> list[_Column]:
        return [column for column in self._columns if not column.is_bar]

    def _with_scale(self, columns: list[_Column]) -> list[_Column]:
        """Return the columns with the scale of the spreads above the names, where these have no title."""
        first, *others = columns
        return columns if first.title else [first._replace(title=self._maker.words(self._last_title)), *others]

    def _in_columns(self, numbers: Sequence[int], layout: _Layout, console: Console) -> Iterator[Text]:
        """Yield the rows of these numbers in columns."""
        columns, widths, spread_beside = layout
        room = self._width - (sum(widths) + GAP * len(widths))
        if self._spreads and not spread_beside:
            yield from self._above_spreads(numbers, layout, console)
            return
        titles = [*(column.title for column in columns), *([self._last_title] if spread_beside else [])]
        table = _table(titles, columns, widths)
        for number in numbers:
            first, *others = (column.cells[number] for column in columns)
            spread = [self._spread(number, room)] if spread_beside else []
            table.add_row(_hung(first, widths[0], console), *others, *spread)
        yield from _lines(table, console)

    def _above_spreads(self, numbers: Sequence[int], layout: _Layout, console: Console) -> Iterator[Text]:
        """Yield the rows of these numbers, each with its spread below it; a long name has a line of its own above."""
        columns, widths, _ = layout
        yield from _lines(_table([column.title for column in columns], columns, widths), console)
        yield from self._scale(console) if self._columns[0].title else ()
        for number in numbers:
            first, *others = (column.cells[number] for column in columns)
            if first.cell_len > widths[0]:
                yield from _indented(first, "", self._width, console)
                first = Text()
            table = _table(None, columns, widths)
            table.add_row(first, *others)
            yield from _lines(table, console)
            yield Text(" " * HANG).append_text(self._spread(number, self._width - HANG))

    def _in_words(self, numbers: Sequence[int], console: Console) -> Iterator[Text]:
        """Yield each row of these numbers as an item of a list: its name, and each cell behind its title."""
        yield from _indented(Text(self._columns[0].title, "bold"), "", self._width, console)
        if self._spreads:
            yield from self._scale(console)
        for number in numbers:
            told, *notes = self._columns[0].cells[number].split("\n")
            for index, column in enumerate(self._without_bars()[1:]):
                if column.cells[number].plain:
                    title = Text(f"{column.title} " if column.title else "", "dim")
                    told.append(self._maker.words(SEPARATOR) if index else ": ").append_text(title)
                    told.append_text(column.cells[number])
            yield from _indented(told, self._maker.words("• "), self._width, console)
            yield from (row for note in notes for row in _indented(note, " " * HANG, self._width, console))
            if self._spreads:
                yield Text(" " * HANG).append_text(self._maker.spread(self._spreads[number], self._width - HANG))

    def _spread(self, number: int, room: int) -> Text:
        return self._maker.spread(self._spreads[number], min(SPREAD_MOST, room))

    def _scale(self, console: Console) -> Iterator[Text]:
        """Return what spreads are drawn on, where they stand below their rows."""
        return _indented(Text(self._maker.words(self._last_title), "dim"), " " * HANG, self._width, console)


def _indented(told: Text, lead: str, width: int, console: Console) -> Iterator[Text]:
    """Yield text in lines behind a lead, those after the first indented."""
    for index, row in enumerate(wrapped(told, width - HANG, console) if told else ()):
        yield Text(" " * HANG if index else lead).append_text(row)


def _columns(grid: Grid, rows: Sequence[tuple[Cell, ...]], maker: TextMaker) -> Iterator[_Column]:
    """Yield the columns that the cells of a grid need; a bar has one for itself, behind its words."""
    for index, title in enumerate(grid.header):
        cells = [row[index] for row in rows]
        bars = [cell for cell in cells if isinstance(cell, Bar)]
        if bars:
            yield _Column(title=maker.words(title), cells=[Text(maker.words(one.words)) for one in bars], right=True)
            yield _Column(title="", cells=[maker.bar(one, BAR) for one in bars], is_bar=True)
        else:
            drawn = [Text("\n").join(map(maker.text, cell.lines())) for cell in cells if isinstance(cell, Line)]
            yield _Column(title=maker.words(title), cells=drawn, right=index in grid.figures)


def _widths(columns: Sequence[_Column], room: int, ease: _Ease) -> list[int]:
    """Return how wide each column is: as it needs to be, the widest made narrower until all fit; none where none do."""
    widths = [column.most() for column in columns]
    texts = (ease.first if index == 0 else ease.other for index in range(len(columns)))
    least = [column.least(text, ease.word) for column, text in zip(columns, texts, strict=True)]
    room -= GAP * (len(columns) - 1)
    if sum(least) > room:
        return []
    while sum(widths) > room:
        widest = max(range(len(widths)), key=lambda index: (widths[index] > least[index], widths[index]))
        widths[widest] -= 1
    return widths


def _table(titles: Sequence[str] | None, columns: Sequence[_Column], widths: Sequence[int]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, GAP, 0, 0), header_style="bold", show_header=titles is not None)
    for index, title in enumerate(titles or [column.title for column in columns]):
        within = index < len(columns)
        justify: JustifyMethod = "right" if within and columns[index].right else "left"
        table.add_column(title, justify=justify, width=widths[index] if within else None, overflow="fold")
    return table


def _hung(cell: Text, width: int, console: Console) -> Text:
    """Return a cell whose lines after the first are indented."""
    if cell.cell_len <= width and "\n" not in cell.plain:
        return cell
    lines = (line for part in cell.split("\n") for line in part.wrap(console, width - HANG, overflow="fold"))
    first, *rest = lines
    return Text("\n").join([first, *(Text(" " * HANG).append_text(one) for one in rest)])


def _lines(table: Table, console: Console) -> Iterator[Text]:
    for segments in console.render_lines(table, pad=False):
        yield Text.assemble(*((segment.text, segment.style or "") for segment in segments))
