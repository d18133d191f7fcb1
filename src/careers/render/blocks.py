"""What pages are made of, whatever they are written in: a page knows no format, and a format knows no report."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.source import Source

Style = Literal["", "strong", "quiet", "address", "good", "fair"]
"""How words stand out or back; an address leads where it says; good and fair are colours and nothing else."""


class Words(NamedTuple):
    """Words in one style, and the sources that they rest on."""

    text: str
    style: Style = ""
    sources: Annotated[tuple[str, ...], "ids"] = ()
    about: Annotated[str, "``role/ID`` or ``skill/ID`` that they name; a set of pages leads to the page of it"] = ""


class Line(NamedTuple):
    """Words that follow each other; where a space belongs between them, they have it."""

    parts: tuple[Words, ...]

    @property
    def text(self) -> str:
        """The words alone, in one line."""
        return "".join(" " if words is BREAK else words.text for words in self.parts)

    def lines(self) -> "Iterator[Line]":
        """Yield what stands between the breaks, at least one line."""
        parts: list[Words] = []
        for words in self.parts:
            if words is BREAK:
                yield Line(tuple(parts))
                parts = []
            else:
                parts.append(words)
        yield Line(tuple(parts))


BREAK = Words("\n")
"""Among words: what follows begins a new line, where the format has one here, and else stands behind a space."""


class Bar(NamedTuple):
    """A share of a whole, drawn beside its words."""

    points: Annotated[float, "0 to 100"]
    words: str


class Spread(NamedTuple):
    """How figures are spread, drawn on a scale that the spreads of a table share."""

    percentiles: Annotated[tuple[float, float, float, float, float], "the 10th, 25th, 50th, 75th and 90th"]
    scale: Annotated[tuple[float, float], "the figures at both ends of the drawing"]
    open_ended: Annotated[bool, "whether the 90th percentile is a lower bound"] = False


Cell = Line | Bar | Spread


class Heading(NamedTuple):
    """The line above a part of the page, or above a part of a part."""

    line: Line
    level: Literal[1, 2] = 1


class Paragraph(NamedTuple):
    """One paragraph."""

    line: Line


class Bullets(NamedTuple):
    """A list without an order."""

    items: tuple[Line, ...]


class Terms(NamedTuple):
    """A list of short terms, each with what there is to say of it."""

    items: tuple[tuple[str, Line], ...]

    def lines(self) -> Iterator[Line]:
        """Yield each term and what there is to say of it as one line."""
        return (line(strong(f"{term}:"), " ", *told.parts) for term, told in self.items)


class Grid(NamedTuple):
    """A table, each column of one kind of cell; tables of a page with the same header share their columns."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    figures: Annotated[tuple[int, ...], "the columns that hold figures"] = ()
    wide: Annotated[bool, "a phone has no room for it, but for one row below the other"] = False


class Columns(NamedTuple):
    """Lists, each under its title, side by side where there is room and below each other elsewhere."""

    titles: tuple[str, ...]
    bodies: tuple[Paragraph | Bullets, ...]


class Stretch(NamedTuple):
    """A part of a bar."""

    begin: float
    end: float
    series: Annotated[int, "which of the chart's it is of, from 0"]


class ChartRow(NamedTuple):
    """A bar between what it is of and what it tells."""

    label: Line
    stretches: tuple[Stretch, ...]
    words: str
    usual: Annotated[tuple[float, float] | None, "from where to where others lie"] = None


class Chart(NamedTuple):
    """Bars on one scale, for formats that draw; its words tell the same, and so does what a screen has instead."""

    title: str
    series: Annotated[tuple[str, ...], "at most three"]
    rows: tuple[ChartRow, ...]
    ticks: Annotated[tuple[tuple[float, str], ...], "in order; the first and the last are the ends of the scale"]
    usual: Annotated[str, "what the range is of that rows mark beside their bars"] = ""


class Task(NamedTuple):
    """Something to be done, and what there is to know of it."""

    line: Line
    told: tuple[Line, ...]


class Checklist(NamedTuple):
    """Tasks to tick off."""

    tasks: tuple[Task, ...]


Drawable = Heading | Paragraph | Bullets | Terms | Grid | Columns | Chart | Checklist


class Either(NamedTuple):
    """What stands in one place of the page, by what it is shown on."""

    screen: tuple[Drawable, ...] = ()
    text: Annotated[tuple[Drawable, ...], "to be pasted elsewhere"] = ()
    paper: Annotated[tuple[Drawable, ...], "to be kept and handed out, with charts"] = ()


Block = Drawable | Either
Medium = Literal["screen", "text", "paper"]


class Page(NamedTuple):
    """A report as a page."""

    title: str
    blocks: tuple[Block, ...]
    edition: Edition
    sources: Annotated[Mapping[str, Source], "those that may be cited, by id"] = {}
    old: Annotated[Collection[str], "ids of those that are long before the knowledge base"] = ()
    named: Annotated[bool, "the title names what was asked about; a screen shows no other title"] = False

    def on(self, medium: Medium) -> "Page":
        """Return the page as a medium shows it."""
        return self._replace(blocks=tuple(_chosen(self.blocks, medium)))

    def cited(self) -> tuple[Source, ...]:
        """Return the sources that the page cites, in the order in which it first cites them."""
        names = (name for line in _lines(self.blocks) for words in line.parts for name in words.sources)
        return tuple(self.sources[name] for name in dict.fromkeys(names))

    def numbers(self) -> dict[str, int]:
        """Return the number of each cited source, by id."""
        return {source.id: number for number, source in enumerate(self.cited(), start=1)}

    def source_words(self, source: Source) -> str:
        """Return what a source is called, who published it and when, and that it is old where it is."""
        return f"{source.title}. {source.publisher}, {source.date}{', old' if source.id in self.old else ''}"


def _lines(blocks: Iterable[Block]) -> Iterator[Line]:
    for block in blocks:
        if isinstance(block, Paragraph | Heading):
            yield block.line
        elif isinstance(block, Bullets):
            yield from block.items
        elif isinstance(block, Terms):
            yield from (line for _, line in block.items)
        elif isinstance(block, Grid):
            yield from (cell for row in block.rows for cell in row if isinstance(cell, Line))
        elif isinstance(block, Chart):
            yield from (row.label for row in block.rows)
        elif isinstance(block, Checklist):
            yield from (line for task in block.tasks for line in (task.line, *task.told))
        elif isinstance(block, Columns):
            yield from _lines(block.bodies)


def _chosen(blocks: Iterable[Block], medium: Medium) -> Iterator[Drawable]:
    for block in blocks:
        if isinstance(block, Either):
            yield from getattr(block, medium)
        else:
            yield block


def line(*parts: Words | str) -> Line:
    """Return words that follow each other."""
    return Line(tuple(Words(part) if isinstance(part, str) else part for part in parts))


def strong(text: str) -> Words:
    """Return words that stand out."""
    return Words(text, "strong")


def quiet(text: str) -> Words:
    """Return words that stand back."""
    return Words(text, "quiet")


def heading(text: str) -> Heading:
    """Return the line above a part of the page."""
    return Heading(line(text))


def paragraph(*parts: Words | str) -> Paragraph:
    """Return a paragraph of words that follow each other."""
    return Paragraph(line(*parts))


def bullets(items: Iterable[Line]) -> list[Block]:
    """Return a list of the items; nothing for no items."""
    told = tuple(items)
    return [Bullets(told)] if told else []
