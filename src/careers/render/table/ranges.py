"""Ranges of pay as bars on a common scale."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from careers.domain.market import EVERY, PERCENTILES
from careers.domain.reports.pay import PayFigure
from careers.render.canvas import Canvas
from careers.render.table.parts import text

STEP = 50_000
"""The scale ends at a multiple of this."""
NARROWEST, WIDEST = 24, 60
"""Columns of a bar that stands beside its figures, and of one that has a line for itself."""
INDENT = 2
HEADERS = ("", "n", "years", "P10", "P25", "median", "P75", "P90")


class Scale:
    """From nothing to the highest pay that is drawn in a currency, and the columns that stand for it."""

    def __init__(self, figures: Iterable[PayFigure], canvas: Canvas) -> None:
        """Take every figure that is to be drawn, so that all bars can be set against each other."""
        drawn = list(figures)
        self.tops: dict[str, int] = {}
        for one in drawn:
            self.tops[one.currency] = max(self.tops.get(one.currency, 0), -(-one.p90 // STEP) * STEP)
        self.canvas = canvas
        rows = [HEADERS, *map(cells, drawn)]
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
        outer, inner, mark, onward = self._marks()
        p10, p25, p50, p75, p90 = (self._column(getattr(one, name), one.currency) for name in PERCENTILES)
        drawn = [" "] * p10 + [outer] * (p90 - p10 + 1)
        drawn[p25 : p75 + 1] = [inner] * (p75 - p25 + 1)
        if "p90" in one.at_least:
            drawn[p90] = onward
        drawn[p50] = mark
        return text("".join(drawn))

    def _marks(self) -> tuple[str, str, str, str]:
        """Give what draws P10 to P90, P25 to P75, the median, and an end that is not known."""
        return ("─", "█", "│", "→") if self.canvas.unicode else ("-", "=", "|", ">")

    def _column(self, amount: int, currency: str) -> int:
        return min(self.columns - 1, amount * self.columns // self.tops[currency])

    def legend(self) -> Text:
        """Tell what the parts of a bar stand for, and the scale."""
        outer, inner, mark, _ = self._marks()
        full = " or ".join(f"{top:,} {currency}" for currency, top in sorted(self.tops.items()))
        return text(
            f"Bars: {outer} P10 to P90, {inner} P25 to P75, {mark} median; the full width is 0 to {full}.", "dim"
        )


def cells(one: PayFigure) -> tuple[str, ...]:
    """Give a figure as the words of a row; a lower bound ends in a plus."""
    told = (f"{getattr(one, name):,}{'+' if name in one.at_least else ''}" for name in PERCENTILES)
    first, last = (str(year) for year in one.years)
    years = first if first == last else f"{first}-{last[2:]}"
    return cell_name(one.country, one.level), f"{one.n:,}", years, *told


def cell_name(country: str, level: str) -> str:
    """Give a country and a level in few letters: ``US``, ``US senior``."""
    return f"{'all countries' if country == EVERY else country}{'' if level == EVERY else f' {level}'}"


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
