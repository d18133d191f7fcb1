"""A report as one HTML page that stands alone: no script, nothing fetched, for phone, desk and print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape as escape_html
from typing import Any

from careers.domain.source import Source
from careers.render.blocks import (
    BREAK,
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
    Words,
)
from careers.render.clean import clean
from careers.render.views import page
from careers.render.writers.html_style import STYLE
from careers.render.writers.links import web_address

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""What a browser may load for the page: nothing but the style within it."""

LONG = 6
"""Headings from which on a page begins with links to its parts."""
WIDE = ' class="wide"'
"""Marks a table whose cells stand below their headers where the screen is narrow."""


def write(report: Any) -> str:
    """Return a report as a page that is well-formed XML too, so that any parser reads it."""
    made = page(report)
    return "\n".join([*_head(made), *_Body(made).lines(), "</html>"]) + "\n"


def escape(text: str) -> str:
    """Return text that is shown as it is, between tags and within the quotes of an attribute."""
    return escape_html(clean(text))


def _head(made: Page) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield '<html lang="en">'
    yield '<head><meta charset="utf-8"/>'
    yield f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}"/>'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>'
    yield '<meta name="color-scheme" content="light dark"/>'
    yield f"<title>{escape(made.title)} · careers</title>"
    yield f"<style>{STYLE}</style></head>"


class _Body:
    """Draws the blocks of one page, whose sources have the numbers of their first mention."""

    def __init__(self, made: Page) -> None:
        self._page = made
        self._cited = made.cited()
        parts = (block.line.text for block in made.blocks if isinstance(block, Heading) and block.level == 1)
        self._parts = {text: number for number, text in enumerate(parts, start=1)}
        self._numbers = made.numbers()

    def lines(self) -> Iterator[str]:
        edition = self._page.edition
        yield f"<body><main><h1>{escape(self._page.title)}</h1>"
        yield from self._contents()
        yield from self._blocks(self._page.blocks)
        if self._cited:
            yield "<h2>Sources</h2><ol>"
            yield from map(self._source, self._cited)
            yield "</ol>"
        told = f"careers, knowledge base {edition.version} ({edition.date})"
        yield f"</main><footer>{escape(told)}</footer></body>"

    def _contents(self) -> Iterator[str]:
        """Yield links to the parts of a long page."""
        if len(self._parts) >= LONG:
            links = (f'<a href="#part-{number}">{escape(text)}</a>' for text, number in self._parts.items())
            yield f"<nav>{' '.join(links)}</nav>"

    def _blocks(self, blocks: Sequence[Block]) -> Iterator[str]:
        for block in blocks:
            if isinstance(block, Heading):
                yield self._heading(block)
            elif isinstance(block, Paragraph):
                yield f"<p>{self._line(block.line)}</p>"
            elif isinstance(block, Bullets):
                yield self._list(block.items)
            elif isinstance(block, Terms):
                yield self._list(block.lines())
            elif isinstance(block, Grid):
                yield from self._table(block)
            else:
                yield from self._columns(block)

    def _heading(self, heading: Heading) -> str:
        told = self._line(heading.line)
        if heading.level > 1:
            return f"<h3>{told}</h3>"
        return f'<h2 id="part-{self._parts[heading.line.text]}">{told}</h2>'

    def _list(self, items: Iterable[Line]) -> str:
        return f"<ul>{''.join(f'<li>{self._line(item)}</li>' for item in items)}</ul>"

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
        yield f"<thead><tr>{''.join(f'<th{mark}>{head}</th>' for mark, head in heads)}</tr></thead><tbody>"
        for row in grid.rows:
            cells = zip(row, marks, strict=True)
            yield f"<tr>{''.join(f'<td{mark}>{self._cell(cell)}</td>' for cell, mark in cells)}</tr>"
        yield "</tbody></table></div>"

    def _cell(self, cell: Cell) -> str:
        if isinstance(cell, Line):
            return self._line(cell)
        return _drawn(_bar(cell), cell.words) if isinstance(cell, Bar) else _drawn(_spread(cell), "")

    def _line(self, line: Line) -> str:
        return "".join(_styled(words) + self._marks(words.sources) for words in line.parts)

    def _marks(self, sources: Sequence[str]) -> str:
        numbers = sorted(self._numbers[name] for name in sources)
        links = ",".join(f'<a href="#source-{number}">{number}</a>' for number in numbers)
        return f"<sup>[{links}]</sup>" if numbers else ""

    def _source(self, source: Source) -> str:
        told = escape(f"{self._page.source_words(source)}.")
        link = f" {_address(source.url)}" if source.url else ""
        return f'<li id="source-{self._numbers[source.id]}">{told}{link}</li>'


def _drawn(drawing: str, words: str) -> str:
    return f'<span class="drawn">{drawing} <span>{escape(words)}</span></span>'


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


def _bar(bar: Bar) -> str:
    part = f'<rect class="part" width="{bar.points:.1f}" height="8"/>'
    return _svg(8, f'<rect class="rest" width="100" height="8"/>{part}')


def _spread(spread: Spread) -> str:
    """Return the middle half drawn as a box with the median in it, and a thin line from P10 to P90."""
    low, high = spread.scale
    p10, p25, p50, p75, p90 = (100 * (figure - low) / (high - low) for figure in spread.percentiles)
    return _svg(
        10,
        '<rect class="rest" width="100" height="10"/>'
        f'<rect class="part" x="{p10:.1f}" y="4" width="{p90 - p10:.1f}" height="2"/>'
        f'<rect class="part" x="{p25:.1f}" y="1" width="{p75 - p25:.1f}" height="8"/>'
        f'<rect class="middle" x="{p50 - 0.5:.1f}" width="1" height="10"/>',
    )


def _svg(height: int, shapes: str) -> str:
    return f'<svg viewBox="0 0 100 {height}" preserveAspectRatio="none" aria-hidden="true">{shapes}</svg>'
