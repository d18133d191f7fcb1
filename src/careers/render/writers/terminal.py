"""A report for a terminal, drawn by Rich: what does not fit into a line is wrapped, set below or listed, never cut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import zip_longest
from typing import Any

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.console import Console
from rich.segment import Segment
from rich.text import Text

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
    line as words_line,
    quiet,
)
from careers.render.display import Display
from careers.render.views import page
from careers.render.writers.terminal_table import TerminalTable
from careers.render.writers.terminal_text import GAP, GLUE, TextMaker, longest_address, wrapped

COLORS = ColorSystem.STANDARD
NARROWEST = 28
"""Columns that a list needs to stand beside another; with less they stand below each other."""


def write(report: Any, display: Display) -> str:
    """Return a report as lines of at most the display's width, but for longer addresses.

    There is no escape sequence in them without colour and links.
    """
    console = Console(
        file=StringIO(),
        width=display.width,
        color_system="standard" if display.color else None,
        force_terminal=display.color,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
        _environ={},
    )
    rows = list(_Screen(page(report), display, console).rows())
    for row in rows:
        row.rstrip()
    told = "".join(_letters(one, display) for one in Text("\n").join(rows).render(console))
    lines = told.replace(GLUE, " ").splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)  # a line that a long word fills may end in glue


def _letters(segment: Segment, display: Display) -> str:
    """Return letters in their style; Rich gives each link a number at random, and none where there is no colour."""
    style = segment.style
    if not style:
        return segment.text
    told = style.update_link().render(segment.text, color_system=COLORS) if display.color else segment.text
    return f"\x1b]8;;{style.link}\x1b\\{told}\x1b]8;;\x1b\\" if style.link else told


class _Screen:
    """Draws the blocks of one page, whose sources have the numbers of their first mention."""

    def __init__(self, made: Page, display: Display, console: Console) -> None:
        self._page = made
        self._width = display.width
        self._console = console
        self._cited = made.cited()
        self._numbers = made.numbers()
        self._maker = TextMaker(self._numbers, unicode=display.unicode, links=display.links)
        self._tables: dict[tuple[str, ...], TerminalTable] = {}

    def rows(self) -> Iterator[Text]:
        """Yield the lines of the page, and its sources by number."""
        before: Block | None = None
        for block in (*([heading(self._page.title)] if self._page.named else []), *self._page.blocks):
            if before and not _belongs(before, block):
                yield Text()
            yield from self._block(block, self._width)
            before = block
        if self._cited:
            yield from (Text(), Text("Sources", "bold"))
            yield from (row for source in self._cited for row in self._source(source))

    def _source(self, source: Source) -> Iterator[Text]:
        number = f"[{self._numbers[source.id]}]".ljust(len(f"[{len(self._cited)}] "))
        return self._hung(words_line(quiet(self._page.source_words(source))), number, self._width)

    def _block(self, block: Block, width: int) -> Iterator[Text]:
        if isinstance(block, Heading):
            yield from self._heading(block, width)
        elif isinstance(block, Paragraph):
            yield from self._hung(block.line, "", width)
        elif isinstance(block, Bullets):
            yield from (row for item in block.items for row in self._hung(item, "• ", width))
        elif isinstance(block, Terms):
            yield from self._terms(block, width)
        elif isinstance(block, Columns):
            yield from self._columns(block, width)
        elif isinstance(block, Grid):
            yield from self._table(block)

    def _heading(self, block: Heading, width: int) -> Iterator[Text]:
        told = self._maker.text(block.line)
        told.stylize("bold")
        return wrapped(told, width, self._console)

    def _terms(self, block: Terms, width: int) -> Iterator[Text]:
        room = max(len(term) for term, _ in block.items) + 2 * GAP
        for term, told in block.items:
            yield from self._hung(told, f"{'':{GAP}}{term}".ljust(room), width)

    def _columns(self, block: Columns, width: int) -> Iterator[Text]:
        room = (width - GAP * (len(block.titles) - 1)) // len(block.titles)
        beside = max(NARROWEST, *(longest_address(line.text) + GAP for line in _listed(block.bodies)))
        room = room if room >= beside else width
        lists = [
            [*self._heading(heading(title), room), *self._block(body, room)]
            for title, body in zip(block.titles, block.bodies, strict=True)
        ]
        if room == width:
            yield from (row for rows in lists for row in rows)
        else:
            yield from (_side_by_side(rows, room) for rows in zip_longest(*lists, fillvalue=Text()))

    def _table(self, grid: Grid) -> Iterator[Text]:
        if grid.header not in self._tables:
            same = [block for block in self._page.blocks if isinstance(block, Grid) and block.header == grid.header]
            self._tables[grid.header] = TerminalTable(same, self._maker, self._width)
        return self._tables[grid.header].rows(grid, self._console)

    def _hung(self, told: Line, lead: str, width: int) -> Iterator[Text]:
        """Yield a line behind its lead, with all further lines indented."""
        for number, part in enumerate(told.lines()):
            for index, row in enumerate(wrapped(self._maker.text(part), width - cell_len(lead), self._console)):
                first = not number and not index
                yield Text(self._maker.words(lead) if first else " " * cell_len(lead)).append_text(row)


def _side_by_side(rows: Sequence[Text], room: int) -> Text:
    told = Text()
    for row in rows:
        padded = row.copy()
        padded.pad_right(room + GAP - row.cell_len)
        told.append_text(padded)
    return told


def _listed(bodies: Sequence[Paragraph | Bullets]) -> Iterator[Line]:
    for body in bodies:
        yield from (body.line,) if isinstance(body, Paragraph) else body.items


def _belongs(before: Block, block: Block) -> bool:
    """Return whether a block follows another without an empty line."""
    if isinstance(before, Heading):
        return not isinstance(block, Heading)
    return isinstance(before, Paragraph) and isinstance(block, Paragraph)
