"""Ranges of pay as bars on a common scale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from careers.domain.market import PERCENTILES
from careers.domain.reports.pay import PayFigure
from careers.render.canvas import Canvas
from careers.render.pay_parts import HEADERS, cells, scale_tops
from careers.render.table.parts import text
from careers.render.words import ASCII_SPREAD, SPREAD, SpreadMarks, spread_marks

NARROWEST, WIDEST = 24, 60
"""Columns of a bar that stands beside its figures, and of one that has a line for itself."""
INDENT = 2


class Scale:
    """From nothing to the highest pay that is drawn in a currency, and the columns that stand for it."""

    def __init__(self, figures: Sequence[PayFigure], canvas: Canvas) -> None:
        """Take every figure that is to be drawn, so that all bars can be set against each other."""
        self.tops = scale_tops(figures)
        self.canvas = canvas
        rows = [HEADERS, *map(cells, figures)]
        self.widths = [max(len(row[column]) for row in rows) for column in range(len(HEADERS))]
        room = canvas.width - self.table_width - INDENT
        self.beside = room >= NARROWEST
        self.columns = min(WIDEST, room if self.beside else canvas.width - INDENT)

    @property
    def table_width(self) -> int:
        """The columns that the figures take."""
        return sum(self.widths) + len(self.widths) - 1

    def line(self, row: Sequence[str]) -> str:
        """Give a row of figures, set in columns."""
        padded = (word.rjust(width) for word, width in zip(row[1:], self.widths[1:], strict=True))
        return " ".join([row[0].ljust(self.widths[0]), *padded])

    def bar(self, one: PayFigure) -> Text:
        """Draw P10 to P90 as a line, the quarters on both sides of the median as a block, and the median as a mark."""
        places = [getattr(one, name) * self.columns // self.tops[one.currency] for name in PERCENTILES]
        onward = "→" if self.canvas.unicode else ">"
        return text(spread_marks(places, self.columns, self.marks, onward if "p90" in one.at_least else ""))

    @property
    def marks(self) -> SpreadMarks:
        """What a bar is drawn with."""
        return SPREAD if self.canvas.unicode else ASCII_SPREAD

    def legend(self) -> Text:
        """Tell what the parts of a bar stand for, and the scale."""
        outer, inner, mark = self.marks
        full = " or ".join(f"{top:,} {currency}" for currency, top in sorted(self.tops.items()))
        return text(
            f"Bars: {outer} P10 to P90, {inner} P25 to P75, {mark} median; the full width is 0 to {full}.", "dim"
        )


def draw_figures(figures: Sequence[PayFigure], scale: Scale) -> list[RenderableType]:
    """Draw figures under each other: beside their bars, above them, or on a narrow screen in lines of words."""
    if scale.table_width > scale.canvas.width:
        return [line for one in figures for line in _in_words(one, scale)]
    lines: list[RenderableType] = [text(scale.line(HEADERS), "dim")]
    return [*lines, *(line for one in figures for line in _in_columns(one, scale))]


def _in_columns(one: PayFigure, scale: Scale) -> Iterator[Text]:
    row = text(scale.line(cells(one)))
    if scale.beside:
        yield row + "  " + scale.bar(one)
    else:
        yield row
        yield text(" " * INDENT) + scale.bar(one)


def _in_words(one: PayFigure, scale: Scale) -> Iterator[Text]:
    where, *told = cells(one)
    named = [f"{header} {word}" for header, word in zip(HEADERS[1:], told, strict=True)]
    yield text(", ".join([where, *named[:2]]))
    yield text(" " * INDENT) + text(", ".join(named[2:]))
    yield text(" " * INDENT) + scale.bar(one)
