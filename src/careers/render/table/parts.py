"""What several drawings are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rich.table import Table
from rich.text import Text

from careers.render import words
from careers.render.canvas import Canvas
from careers.render.clean import clean

BAR_CELLS = 20
WORDS = ("Level", "")
"""Columns that hold words or a bar, beside the first."""
NARROW = 60
"""Columns of the terminal below which rows of several cells are drawn as a list."""


def text(words: str, style: str = "") -> Text:
    """Give outside words as text that nothing in them can style, and whose style ends with them."""
    return Text().append(clean(words), style)


def heading(words: str) -> Text:
    """Give the line above a section."""
    return text(words, "bold")


def bar(points: float, canvas: Canvas, cells: int = BAR_CELLS) -> Text:
    """Draw 0 to 100 points as a bar whose full and empty parts differ in shape, not in colour alone."""
    full, empty = ("█", "░") if canvas.unicode else ("#", ".")
    filled = round(points * cells / 100)
    return text(full * filled, "green") + text(empty * (cells - filled), "dim")


def mark(percent: float, canvas: Canvas) -> Text:
    """Give the mark of something that a person has in full, in part or not at all."""
    style = "green" if percent >= 100 else "yellow" if percent else "dim"  # noqa: PLR2004 - in full
    return text(words.mark(percent, canvas), style)


def bulleted(items: Iterable[Text], canvas: Canvas) -> Table:
    """Put a bullet before each item and hang its further lines."""
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(width=1)
    table.add_column(ratio=1)
    for item in items:
        table.add_row("•" if canvas.unicode else "-", item)
    return table


def grid(*ratios: int | None, gap: int = 2, expand: bool = False) -> Table:
    """Give a table without lines; a column with a ratio takes its part of the free width."""
    table = Table.grid(padding=(0, gap, 0, 0), expand=expand)
    for ratio in ratios:
        table.add_column(ratio=ratio)
    return table


def tabulated(rows: Sequence[Mapping[str, Text]], canvas: Canvas, narrowest: int = NARROW) -> Table:
    """Draw rows of cells by heading, the first of words and the rest of figures but for ``WORDS``.

    Where there is too little room for a table, each row becomes an item of a list, with every heading by its cell.
    """
    headers = list(rows[0])
    if canvas.width < narrowest:
        listed = Table.grid()
        listed.add_row(heading(headers[0]))
        listed.add_row(bulleted([_as_item(row, canvas) for row in rows], canvas))
        return listed
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for header in headers:
        words = header in {headers[0], *WORDS}
        table.add_column(header, justify="left" if words else "right", ratio=1 if header == headers[0] else None)
    for row in rows:
        table.add_row(*row.values())
    return table


def _as_item(row: Mapping[str, Text], canvas: Canvas) -> Text:
    (_, name), *cells = row.items()
    told = [text(f"{header} " if header else "", "dim") + cell for header, cell in cells if cell]
    return name + text(": ") + Text(words.separator(canvas)).join(told)
