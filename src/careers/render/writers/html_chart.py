"""Bars, spreads and charts as SVG within a page; none of them speaks, for the words beside tell the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape as escape_html

from careers.render.blocks import Bar, Chart, ChartRow, Spread, Stretch
from careers.render.clean import clean

LEAST = 0.6
"""Percent of the width that a stretch takes at least, for it to be seen."""


def escape(text: str) -> str:
    """Return text that is shown as it is, between tags and within the quotes of an attribute."""
    return escape_html(clean(text))


def drawn_bar(bar: Bar) -> str:
    """Return a bar before its words."""
    part = f'<rect class="part" width="{bar.points:.1f}" height="8"/>'
    return _drawn(_svg(8, f'<rect class="rest" width="100" height="8"/>{part}'), bar.words)


def drawn_spread(spread: Spread) -> str:
    """Return the middle half drawn as a box with the median in it, and a thin line from P10 to P90."""
    low, high = spread.scale
    p10, p25, p50, p75, p90 = (100 * (figure - low) / (high - low) for figure in spread.percentiles)
    shapes = (
        '<rect class="rest" width="100" height="10"/>'
        f'<rect class="part" x="{p10:.1f}" y="4" width="{p90 - p10:.1f}" height="2"/>'
        f'<rect class="part" x="{p25:.1f}" y="1" width="{p75 - p25:.1f}" height="8"/>'
        f'<rect class="middle" x="{p50 - 0.5:.1f}" width="1" height="10"/>'
    )
    return _drawn(_svg(10, shapes), "")


def chart_lines(chart: Chart, labels: Iterable[str]) -> Iterator[str]:
    """Yield a chart as a list: a row of a label, its bar, and what it tells, and below them the scale."""
    scale = _Scale(chart.ticks)
    yield f'<figure class="chart"><figcaption>{escape(chart.title)}{_key(chart)}</figcaption><ul>'
    for label, row in zip(labels, chart.rows, strict=True):
        yield f"<li><span>{label}</span>{scale.bar(row)}<span>{escape(row.words)}</span></li>"
    yield f"</ul>{scale.axis()}</figure>"


def _key(chart: Chart) -> str:
    """Return what the colours mean, where there are several, and the mark of what is usual."""
    named = chart.series if len(chart.series) > 1 else ()
    told = [_key_words(f'class="series-{number}" height="100%"', name) for number, name in enumerate(named)]
    if chart.usual:
        told.append(_key_words('class="usual" y="35%" height="30%"', chart.usual))
    return f" <small>{' '.join(told)}</small>" if told else ""


def _key_words(mark: str, words: str) -> str:
    return f'<span class="key"><svg aria-hidden="true"><rect {mark} width="100%"/></svg> {escape(words)}</span>'


class _Scale:
    """Places on the scale of a chart, in percent of its width."""

    def __init__(self, ticks: Sequence[tuple[float, str]]) -> None:
        self._ticks = ticks
        self._low, self._high = ticks[0][0], ticks[-1][0]

    def bar(self, row: ChartRow) -> str:
        lines = (f'<rect class="tick" x="{self._at(place):.2f}%" width="1" height="100%"/>' for place, _ in self._ticks)
        shapes = [*lines, *map(self._stretch, row.stretches)]
        if row.usual:
            low, high = map(self._at, row.usual)
            shapes.append(f'<rect class="usual" x="{low:.2f}%" y="1.3em" width="{high - low:.2f}%" height="0.2em"/>')
        return f'<svg aria-hidden="true">{"".join(shapes)}</svg>'

    def _stretch(self, one: Stretch) -> str:
        wide = max(self._at(one.end) - self._at(one.begin), LEAST)
        begin = min(self._at(one.begin), 100 - wide)
        return f'<rect class="series-{one.series}" x="{begin:.2f}%" y="0.4em" width="{wide:.2f}%" height="0.8em"/>'

    def axis(self) -> str:
        texts = (self._tick(place, told, index) for index, (place, told) in enumerate(self._ticks))
        return f'<svg class="axis" aria-hidden="true">{"".join(texts)}</svg>'

    def _tick(self, place: float, told: str, index: int) -> str:
        last = len(self._ticks) - 1
        anchor = "start" if not index else "end" if index == last else "middle"
        return f'<text x="{self._at(place):.2f}%" y="1em" text-anchor="{anchor}">{escape(told)}</text>'

    def _at(self, place: float) -> float:
        return 100 * (place - self._low) / (self._high - self._low)


def _drawn(drawing: str, words: str) -> str:
    return f'<span class="drawn">{drawing} <span>{escape(words)}</span></span>'


def _svg(height: int, shapes: str) -> str:
    return f'<svg viewBox="0 0 100 {height}" preserveAspectRatio="none" aria-hidden="true">{shapes}</svg>'
