"""What several drawings are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rich.table import Table
from rich.text import Text

from careers.domain.source import Fact, Source
from careers.render.canvas import Canvas
from careers.render.clean import clean

BAR_CELLS = 20


def text(words: str, style: str = "") -> Text:
    """Give outside words as text that nothing in them can style."""
    return Text(clean(words), style)


def heading(words: str) -> Text:
    """Give the line above a section."""
    return text(words, "bold")


def bar(points: float, canvas: Canvas, cells: int = BAR_CELLS) -> Text:
    """Draw 0 to 100 points as a bar whose full and empty parts differ in shape, not in colour alone."""
    full, empty = ("█", "░") if canvas.unicode else ("#", ".")
    filled = round(points * cells / 100)
    return Text(full * filled, "green") + Text(empty * (cells - filled), "dim")


def separator(canvas: Canvas) -> str:
    """Give what stands between items on one line."""
    return " · " if canvas.unicode else "; "


def bulleted(items: Iterable[Text], canvas: Canvas) -> Table:
    """Put a bullet before each item and hang its further lines."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(width=1)
    grid.add_column(ratio=1)
    for item in items:
        grid.add_row("•" if canvas.unicode else "-", item)
    return grid


def grid(*ratios: int | None, gap: int = 2, expand: bool = False) -> Table:
    """Give a table without lines; a column with a ratio takes its part of the free width."""
    table = Table.grid(padding=(0, gap, 0, 0), expand=expand)
    for ratio in ratios:
        table.add_column(ratio=ratio)
    return table


def hours_range(low: float, high: float, canvas: Canvas) -> str:
    """Give a range of hours, or one figure where the two round to the same."""
    dash = "–" if canvas.unicode else "-"  # noqa: RUF001 - an en dash is how a range is set
    first, last = f"{low:.0f}", f"{high:.0f}"
    return f"{first} h" if first == last else f"{first}{dash}{last} h"


class Footnotes:
    """Numbers the sources that a page cites, by id, and lists them at its end."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        """Number the sources in their order."""
        self.sources = sources
        self.numbers = {name: str(number) for number, name in enumerate(sources, start=1)}

    def mark(self, names: Iterable[str]) -> Text:
        """Give the numbers of sources: ``[1,3]``."""
        return Text(f"[{','.join(self.numbers[name] for name in names)}]", "dim")

    def fact(self, fact: Fact) -> Text:
        """Give a fact with its sources; one that newer sources replace says so."""
        told = text(fact.text) + " " + self.mark(fact.sources)
        if fact.superseded_by:
            told += Text(" (superseded by ", "dim") + self.mark(fact.superseded_by) + Text(")", "dim")
        return told

    def listing(self) -> Table:
        """Give the list of sources."""
        table = grid(None, 1, gap=1)
        for name, source in self.sources.items():
            table.add_row(self.mark([name]), text(f"{source.title}. {source.publisher}, {source.date}", "dim"))
        return table
