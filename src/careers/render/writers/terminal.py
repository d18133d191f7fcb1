"""A report for a terminal: what does not fit into a line is wrapped, set below or listed, and nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Any

from careers.domain.source import Source
from careers.render.blocks import (
    Block,
    Bullets,
    Columns,
    Grid,
    Heading,
    Line,
    Page,
    Paragraph,
    Terms,
    heading,
    line,
    quiet,
)
from careers.render.display import Display
from careers.render.views import page
from careers.render.writers.terminal_table import Table
from careers.render.writers.terminal_text import (
    GAP,
    GLUE,
    Row,
    Span,
    Typesetter,
    painted,
    row_width,
    side_by_side,
    wrap,
)

NARROWEST = 28
"""Columns that a list needs to stand beside another; with less they stand below each other."""
LONG_BAR = 20
"""Columns of a bar behind a heading."""


def write(report: Any, display: Display) -> str:
    """Return a report as lines of at most the display's width; without colour there is no escape sequence in them."""
    rows = _Screen(page(report), display).rows()
    return "".join(f"{painted(row, color=display.color)}\n" for row in rows)


class _Screen:
    """Draws the blocks of one page, whose sources have the numbers of their first mention."""

    def __init__(self, made: Page, display: Display) -> None:
        self._page = made
        self._width = display.width
        self._cited = made.cited()
        self._numbers = {source.id: number for number, source in enumerate(self._cited, start=1)}
        self._type = Typesetter(self._numbers, unicode=display.unicode)
        self._tables: dict[tuple[str, ...], Table] = {}

    def rows(self) -> Iterator[Row]:
        """Return the lines of the page, and its sources by number."""
        before: Block | None = None
        for block in (*([heading(self._page.title)] if self._page.named else []), *self._page.blocks):
            if before and not _belongs(before, block):
                yield []
            yield from self._block(block, self._width)
            before = block
        if self._cited:
            yield from ([], [Span("Sources", "strong")])
            yield from (row for source in self._cited for row in self._source(source))

    def _source(self, source: Source) -> Iterator[Row]:
        room = len(f"[{len(self._cited)}] ")
        number = f"[{self._numbers[source.id]}]".ljust(room)
        old = ", old" if source.id in self._page.old else ""
        told = f"{source.title}. {source.publisher}, {source.date}{old}"
        return self._hung(line(quiet(told)), number, self._width)

    def _block(self, block: Block, width: int) -> Iterable[Row]:
        if isinstance(block, Heading):
            return self._heading(block, width)
        if isinstance(block, Paragraph):
            return self._hung(block.line, "", width)
        if isinstance(block, Bullets):
            return [row for item in block.items for row in self._hung(item, "• ", width)]
        if isinstance(block, Terms):
            return self._terms(block, width)
        return self._columns(block, width) if isinstance(block, Columns) else self._table(block)

    def _heading(self, block: Heading, width: int) -> list[Row]:
        (row,) = self._type.rows(block.line)
        row = [span._replace(style=span.style or "strong") for span in row]
        if not block.bar:
            return wrap(row, width)
        told = [*row, Span(f"  {self._type.text(block.bar.words)}")]
        drawn = [*told, Span("  "), *self._type.bar(block.bar, LONG_BAR)]
        return [drawn] if row_width(drawn) <= width else wrap(told, width)

    def _terms(self, block: Terms, width: int) -> Iterator[Row]:
        room = max(len(term) for term, _ in block.items) + 2 * GAP
        for term, told in block.items:
            yield from self._hung(told, f"{'':{GAP}}{term}".ljust(room), width)

    def _columns(self, block: Columns, width: int) -> Iterator[Row]:
        room = (width - GAP * (len(block.titles) - 1)) // len(block.titles)
        narrow = room < NARROWEST
        lists = [
            [*self._heading(heading(title), width if narrow else room), *self._block(body, width if narrow else room)]
            for title, body in zip(block.titles, block.bodies, strict=True)
        ]
        if narrow:
            yield from (row for rows in lists for row in rows)
        else:
            for rows in zip_longest(*lists, fillvalue=[]):
                yield side_by_side([(row, room, False) for row in rows])

    def _table(self, grid: Grid) -> Iterator[Row]:
        if grid.header not in self._tables:
            same = [block for block in self._page.blocks if isinstance(block, Grid) and block.header == grid.header]
            self._tables[grid.header] = Table(same, self._type, self._width)
        return self._tables[grid.header].rows(grid)

    def _hung(self, told: Line, lead: str, width: int) -> Iterator[Row]:
        """Return a line behind its lead, which it is not parted from, with all further lines indented."""
        begin = self._type.text(lead).replace(" ", GLUE)
        for row in self._type.rows(told):
            yield from wrap([Span(begin), *row], width, len(lead))
            begin = GLUE * len(lead)


def _belongs(before: Block, block: Block) -> bool:
    """Return whether a block follows another without an empty line."""
    if isinstance(before, Heading):
        return not isinstance(block, Heading)
    return isinstance(before, Paragraph) and isinstance(block, Paragraph)
