"""A report for a program that reads the screen aloud: lines that tell by themselves, in the order of reading.

Nothing depends on where it stands: a cell comes after the title of its column, a row begins with its name, what is
drawn elsewhere is told in figures, and no line is broken. Markdown would have its tables read out mark by mark, and
plain text has no titles.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from careers.render.blocks import (
    Bar,
    Block,
    Bullets,
    Cell,
    Columns,
    Grid,
    Heading,
    Line,
    Page,
    Paragraph,
    Spread,
    Terms,
    heading,
)
from careers.render.clean import clean
from careers.render.display import Display
from careers.render.views import page
from careers.render.words import ASCII, MARKS, SEPARATOR, legend, spread_legend

SAID = {f"{mark} ": said for mark, said in zip(MARKS, ("have it: ", "in part: ", "not yet: "), strict=True)}
"""What a mark says."""
ENDS = ("P10", "P90")
"""The titles of the columns that have the ends of a spread; without them it is told in words."""
KEYS = (Paragraph(legend()), Paragraph(spread_legend()))
"""What explains drawings."""
RANGE = re.compile("(?<=\\d)–(?=\\d)")  # noqa: RUF001 - the dash of a range


def write(report: Any, display: Display) -> str:
    """Return a report as lines of any length, without escape sequences."""
    told = "".join(f"{row}\n" for row in _Reader(page(report)).rows())
    return told if display.unicode else told.translate(ASCII)


class _Reader:
    """Reads out the blocks of one page, whose sources have the numbers of their first mention."""

    def __init__(self, made: Page) -> None:
        self._page = made
        self._numbers = made.numbers()

    def rows(self) -> Iterator[str]:
        before: Block | None = None
        if self._page.named:
            before = heading(clean(self._page.title))
            yield before.line.text
        for block in self._page.blocks:
            if block not in KEYS:
                if before and (isinstance(block, Heading) or not isinstance(before, Heading | Paragraph)):
                    yield ""
                yield from self._block(block)
                before = block
        if self._numbers:
            yield from ("", "Sources")
            for source in self._page.cited():
                yield f"[{self._numbers[source.id]}] {clean(self._page.source_words(source))}"

    def _block(self, block: Block) -> Iterator[str]:
        if isinstance(block, Heading | Paragraph):
            yield from self._lines(block.line)
        elif isinstance(block, Bullets):
            yield from _apart(list(self._lines(item)) for item in block.items)
        elif isinstance(block, Terms):
            yield from (self._words(item) for item in block.lines())
        elif isinstance(block, Columns):
            for title, body in zip(block.titles, block.bodies, strict=True):
                yield from (f"{clean(title)}:", *self._block(body))
        elif isinstance(block, Grid):
            yield from _apart(list(self._row(block.header, row)) for row in block.rows)

    def _row(self, header: tuple[str, ...], row: tuple[Cell, ...]) -> Iterator[str]:
        """Yield the name of a row with what stands below it, and each other cell behind its title."""
        for index, (title, cell) in enumerate(zip(header, row, strict=True)):
            if isinstance(cell, Spread):
                yield from [] if ENDS[0] in header else [_ends(cell)]
                continue
            first, *notes = [clean(cell.words)] if isinstance(cell, Bar) else self._lines(cell)
            if first:
                yield f"{clean(title)}: {first}" if title and index else first
            yield from notes

    def _lines(self, line: Line) -> Iterator[str]:
        return map(self._words, line.lines())

    def _words(self, line: Line) -> str:
        told = ""
        for words in line.parts:
            text = SAID.get(words.text, clean(words.text))
            numbers = sorted(self._numbers[name] for name in words.sources)
            told += text + (f" [{','.join(map(str, numbers))}]" if numbers else "")
        return RANGE.sub(" to ", told.replace(SEPARATOR, "; ").replace(" → ", " to ")).strip()


def _ends(spread: Spread) -> str:
    """Return in words the figures at both ends of a spread."""
    low, *_, high = (f"{figure:,.0f}" for figure in spread.percentiles)
    return f"{' to '.join(ENDS)}: {low} to {high}{'+' if spread.open_ended else ''}"


def _apart(items: Iterable[list[str]]) -> Iterator[str]:
    """Yield the lines of items, parted by empty lines where an item has several."""
    listed = list(items)
    if all(len(lines) == 1 for lines in listed):
        return chain.from_iterable(listed)
    return chain.from_iterable([*([""] if index else []), *lines] for index, lines in enumerate(listed))
