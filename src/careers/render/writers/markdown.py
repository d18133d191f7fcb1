"""A report as Markdown in GitHub's flavour, whatever its texts hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from careers.domain.source import Source
from careers.render.blocks import (
    Bar,
    Block,
    Bullets,
    Cell,
    Checklist,
    Columns,
    Grid,
    Heading,
    Line,
    Page,
    Paragraph,
    Spread,
    Task,
    Terms,
    Words,
)
from careers.render.clean import clean
from careers.render.views import page
from careers.render.writers import bars
from careers.render.writers.links import web_address

MARKS = re.compile(r"[\\`*_\[\]<>|~$]|&(?=[#\w])|(?<!\S)#")
"""What would be read as a mark of Markdown, of HTML or of mathematics."""
FIRST_MARKS = re.compile(r"[-+=]|\d+(?=[.)])")
"""What would be read as a mark at the beginning of a paragraph or an item."""
BAR_CELLS = 10
SPREAD_CELLS = 30


def write(report: Any) -> str:
    """Return a report as headings, tables and lists, without its charts; sources are footnotes named by their ids."""
    made = page(report, "text")
    edition = f"Knowledge base {made.edition.version} ({made.edition.date})"
    parts = [f"# {escape(made.title)}", *_parts(made.blocks), escape(edition)]
    notes = "\n".join(_footnote(source, made) for source in made.cited())
    return "\n\n".join([*parts, *([notes] if notes else [])]) + "\n"


def escape(text: str) -> str:
    """Return text that is shown as it is, within a line."""
    return MARKS.sub(r"\\\g<0>", clean(text))


def _parts(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Heading):
            yield f"{'#' * (block.level + 1)} {_line(block.line)}"
        elif isinstance(block, Paragraph):
            yield _own_lines(block.line, "")
        elif isinstance(block, Bullets):
            yield "\n".join(f"- {_own_lines(item, '  ')}" for item in block.items)
        elif isinstance(block, Terms):
            yield "\n".join(f"- {_line(item)}" for item in block.lines())
        elif isinstance(block, Grid):
            yield _table(block)
        elif isinstance(block, Checklist):
            yield "\n".join(map(_task, block.tasks))
        elif isinstance(block, Columns):
            yield from _columns(block)


def _task(task: Task) -> str:
    return "\n".join([f"- [ ] {_line(task.line)}", *(f"  - {_own_lines(told, '    ')}" for told in task.told)])


def _columns(columns: Columns) -> Iterator[str]:
    for title, body in zip(columns.titles, columns.bodies, strict=True):
        yield f"### {escape(title)}"
        yield from _parts([body])


def _table(grid: Grid) -> str:
    rules = ("--:" if index in grid.figures else "---" for index in range(len(grid.header)))
    rows = (map(_cell, row) for row in grid.rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (map(escape, grid.header), rules, *rows))


def _cell(cell: Cell) -> str:
    if isinstance(cell, Line):
        return "<br>".join(map(_line, cell.lines()))
    return _bar(cell) if isinstance(cell, Bar) else _spread(cell)


def _bar(bar: Bar) -> str:
    return f"{''.join(bars.bar(bar.points, BAR_CELLS))} {escape(bar.words)}".strip()


def _spread(spread: Spread) -> str:
    return f"` {bars.spread(spread, SPREAD_CELLS).ljust(SPREAD_CELLS)} `"  # a space at each end is not shown


def _line(line: Line) -> str:
    """Return a line within another, as a cell has it."""
    return "".join(map(_words, line.parts)).strip()


def _own_lines(line: Line, indent: str) -> str:
    """Return the lines of a paragraph or an item."""
    return f"\\\n{indent}".join(_own_line(part) for part in line.lines())


def _own_line(line: Line) -> str:
    """Return a line at whose beginning a mark might be read."""
    text = _line(line)
    mark = FIRST_MARKS.match(text)
    if not mark:
        return text
    end = mark.end() if mark.group().isdigit() else 0
    return f"{text[:end]}\\{text[end:]}"


def _words(words: Words) -> str:
    text = escape(words.text)
    core = text.strip()
    if core and words.style == "strong":
        text = text.replace(core, f"**{core}**", 1)
    if words.style == "address":
        text = _address(words.text)
    return text + "".join(f"[^{_name(source)}]" for source in words.sources)


def _address(text: str) -> str:
    address = web_address(text)
    return f"<{address}>" if address else escape(text)


def _name(source: str) -> str:
    return re.sub(r"[^\w.-]", "-", source)


def _footnote(source: Source, made: Page) -> str:
    told = escape(f"{made.source_words(source)}.")
    return f"[^{_name(source.id)}]: {told} {_address(source.url or '')}".rstrip()
