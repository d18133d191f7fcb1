"""What pages are made of, whatever they are written in: a page knows no format, and a format knows no report."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.source import Source

Style = Literal["", "strong", "quiet", "address"]


class Words(NamedTuple):
    """Words in one style, and the sources that they rest on; an address leads where it says."""

    text: str
    style: Style = ""
    sources: Annotated[tuple[str, ...], "ids"] = ()


class Line(NamedTuple):
    """Words that follow each other without a break; where a space belongs between them, they have it."""

    parts: tuple[Words, ...]


class Bar(NamedTuple):
    """A share of a whole, drawn beside its words."""

    points: Annotated[float, "0 to 100"]
    words: str


class Spread(NamedTuple):
    """How figures are spread, drawn on a scale that the spreads of a table share."""

    percentiles: Annotated[tuple[float, float, float, float, float], "the 10th, 25th, 50th, 75th and 90th"]
    scale: Annotated[tuple[float, float], "the figures at both ends of the drawing"]
    words: str


Cell = Line | Bar | Spread


class Heading(NamedTuple):
    """The line above a part of the page."""

    text: str


class Paragraph(NamedTuple):
    """One paragraph."""

    line: Line


class Bullets(NamedTuple):
    """A list without an order."""

    items: tuple[Line, ...]


class Grid(NamedTuple):
    """A table."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    figures: Annotated[tuple[int, ...], "the columns that hold figures"] = ()
    wide: Annotated[bool, "a phone has no room for it, but for one row below the other"] = False


class Columns(NamedTuple):
    """Lists, each under its title, side by side where there is room and below each other elsewhere."""

    titles: tuple[str, ...]
    bodies: tuple[Paragraph | Bullets, ...]


Block = Heading | Paragraph | Bullets | Grid | Columns


class Page(NamedTuple):
    """A report as a page."""

    title: str
    blocks: tuple[Block, ...]
    edition: Edition
    sources: Annotated[Mapping[str, Source], "those that may be cited, by id"]
    old: Annotated[Collection[str], "ids of those that are long before the knowledge base"] = ()

    def cited(self) -> tuple[Source, ...]:
        """Give the sources that the page cites, in the order in which it first cites them."""
        names = (name for line in _lines(self.blocks) for words in line.parts for name in words.sources)
        return tuple(self.sources[name] for name in dict.fromkeys(names))


def _lines(blocks: Iterable[Block]) -> Iterator[Line]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.line
        elif isinstance(block, Bullets):
            yield from block.items
        elif isinstance(block, Grid):
            yield from (cell for row in block.rows for cell in row if isinstance(cell, Line))
        elif isinstance(block, Columns):
            yield from _lines(block.bodies)


def line(*parts: Words | str) -> Line:
    """Give words that follow each other."""
    return Line(tuple(Words(part) if isinstance(part, str) else part for part in parts))


def strong(text: str) -> Words:
    """Give words that stand out."""
    return Words(text, "strong")


def quiet(text: str) -> Words:
    """Give words that stand back."""
    return Words(text, "quiet")
