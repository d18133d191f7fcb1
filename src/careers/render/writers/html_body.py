"""What stands in the body of an HTML page: its parts, of which a phone shows the first, and its blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from careers.domain.source import Source
from careers.render.blocks import (
    BREAK,
    Bar,
    Block,
    Bullets,
    Cell,
    Chart,
    Checklist,
    Columns,
    Grid,
    Heading,
    Line,
    Page,
    Paragraph,
    Task,
    Terms,
    Words,
)
from careers.render.writers.html_chart import chart_lines, drawn_bar, drawn_spread, escape
from careers.render.writers.links import web_address

Links = Mapping[str, str]
"""Addresses by what the words are about that lead there."""

FEW = 2
"""Blocks above the first part up to which that part is the answer, and does not fold."""
LONG = 6
"""Parts from which on a page begins with links to them."""
WIDE = ' class="wide"'
"""Marks a table whose cells stand below their headers where the screen is narrow."""
FOLDS = ' class="folds"'
"""Marks a part of which a phone shows the title alone until it is opened."""


class Body:
    """Draws the blocks of one page, whose sources have the numbers of their first mention."""

    def __init__(self, made: Page, links: Links) -> None:
        """Take a page as it is on paper, and where its words may lead."""
        self._page = made
        self._links = links
        self._cited = made.cited()
        self._numbers = made.numbers()

    def lines(self) -> Iterator[str]:
        """Yield the lines from the title to the end of the page."""
        lead, parts = _parts(self._page.blocks)
        yield f"<h1>{escape(self._page.title)}</h1>"
        yield from _contents([title.text for title, _ in parts] + (["Sources"] if self._cited else []))
        yield from self._blocks(lead)
        for number, (title, blocks) in enumerate(parts, start=1):
            yield from _part(
                f"part-{number}", self._line(title), self._blocks(blocks), folds=number > 1 or len(lead) > FEW
            )
        if self._cited:
            told = ["<ol>", *map(self._source, self._cited), "</ol>"]
            yield from _part(f"part-{len(parts) + 1}", "Sources", told, folds=bool(parts))
        edition = self._page.edition
        yield f"</main><footer>{escape(f'careers, knowledge base {edition.version} ({edition.date})')}</footer>"

    def _blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        for block in blocks:
            if isinstance(block, Heading):
                yield f"<h3>{self._line(block.line)}</h3>"
            elif isinstance(block, Paragraph):
                yield f"<p>{self._line(block.line)}</p>"
            elif isinstance(block, Bullets):
                yield self._list(block.items)
            elif isinstance(block, Terms):
                yield self._list(block.lines())
            elif isinstance(block, Grid):
                yield from self._table(block)
            elif isinstance(block, Chart):
                yield from chart_lines(block, [self._line(row.label) for row in block.rows])
            elif isinstance(block, Checklist):
                yield from ('<ul class="tasks">', *map(self._task, block.tasks), "</ul>")
            elif isinstance(block, Columns):
                yield from self._columns(block)

    def _list(self, items: Iterable[Line]) -> str:
        return f"<ul>{''.join(f'<li>{self._line(item)}</li>' for item in items)}</ul>"

    def _task(self, task: Task) -> str:
        return f"<li>{self._line(task.line)}{self._list(task.told) if task.told else ''}</li>"

    def _columns(self, columns: Columns) -> Iterator[str]:
        yield '<div class="columns">'
        for title, body in zip(columns.titles, columns.bodies, strict=True):
            yield f"<section><h3>{escape(title)}</h3>"
            yield from self._blocks([body])
            yield "</section>"
        yield "</div>"

    def _table(self, grid: Grid) -> Iterator[str]:
        marks = [' class="figure"' if index in grid.figures else "" for index in range(len(grid.header))]
        heads = list(zip(marks, map(escape, grid.header), strict=True))
        if grid.wide:  # on a phone each cell has its header above it
            marks = [f'{mark} data-head="{head}"' for mark, head in heads]
        yield f'<div class="scroll" tabindex="0"><table{WIDE if grid.wide else ""}>'
        yield f"<thead><tr>{''.join(map(_header, heads))}</tr></thead><tbody>"
        for row in grid.rows:
            cells = zip(row, marks, strict=True)
            yield f"<tr>{''.join(f'<td{mark}>{self._cell(cell)}</td>' for cell, mark in cells)}</tr>"
        yield "</tbody></table></div>"

    def _cell(self, cell: Cell) -> str:
        if isinstance(cell, Line):
            return self._line(cell)
        return drawn_bar(cell) if isinstance(cell, Bar) else drawn_spread(cell)

    def _line(self, line: Line) -> str:
        return "".join(self._words(words) + self._marks(words.sources) for words in line.parts)

    def _words(self, words: Words) -> str:
        told = _styled(words)
        return f'<a href="{escape(self._links[words.about])}">{told}</a>' if words.about in self._links else told

    def _marks(self, sources: Sequence[str]) -> str:
        numbers = sorted(self._numbers[name] for name in sources)
        links = ",".join(f'<a href="#source-{number}">{number}</a>' for number in numbers)
        return f"<sup>[{links}]</sup>" if numbers else ""

    def _source(self, source: Source) -> str:
        told = escape(f"{self._page.source_words(source)}.")
        link = f" {_address(source.url)}" if source.url else ""
        return f'<li id="source-{self._numbers[source.id]}">{told}{link}</li>'


def _parts(blocks: Sequence[Block]) -> tuple[list[Block], list[tuple[Line, list[Block]]]]:
    """Return what stands before the first heading of a part, and each part with its title."""
    lead: list[Block] = []
    parts: list[tuple[Line, list[Block]]] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            parts.append((block.line, []))
        else:
            (parts[-1][1] if parts else lead).append(block)
    return lead, parts


def _contents(titles: Sequence[str]) -> Iterator[str]:
    """Yield links to the parts of a long page."""
    if len(titles) >= LONG:
        links = (f'<a href="#part-{number}">{escape(title)}</a>' for number, title in enumerate(titles, start=1))
        yield f'<nav aria-label="Parts">{" ".join(links)}</nav>'


def _part(name: str, title: str, told: Iterable[str], *, folds: bool) -> Iterator[str]:
    """Yield a part; one that folds does so on a phone, where its title opens it in the place of its heading."""
    yield f'<section id="{name}"{FOLDS if folds else ""}><h2>{title}</h2>'
    if folds:
        yield f'<details><summary><span role="heading" aria-level="2">{title}</span></summary>'
    yield from told
    yield "</details></section>" if folds else "</section>"


def _header(head: tuple[str, str]) -> str:
    mark, title = head
    return f'<th{mark} scope="col">{title}</th>' if title else f"<td{mark}></td>"


def _styled(words: Words) -> str:
    if words is BREAK:
        return "<br/>"
    if words.style == "strong":
        return f"<strong>{escape(words.text)}</strong>"
    if words.style == "quiet":
        return f'<span class="quiet">{escape(words.text)}</span>'
    return _address(words.text) if words.style == "address" else escape(words.text)


def _address(text: str) -> str:
    address = web_address(text)
    return f'<a href="{escape(address)}" rel="noreferrer">{escape(text)}</a>' if address else escape(text)
