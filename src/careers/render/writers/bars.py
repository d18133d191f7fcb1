"""Bars and spreads, drawn with letters."""

from __future__ import annotations

from typing import NamedTuple

from careers.render.blocks import Spread


class Marks(NamedTuple):
    """What to draw with."""

    full: str
    empty: str
    outer: str
    inner: str
    median: str
    onward: str


UNICODE = Marks(full="█", empty="░", outer="─", inner="█", median="│", onward="→")
ASCII = Marks(full="#", empty=".", outer="-", inner="=", median="|", onward=">")


def bar(points: float, columns: int, marks: Marks = UNICODE) -> tuple[str, str]:
    """Return the full and the empty part of a bar for 0 to 100 points."""
    filled = round(points * columns / 100)
    return marks.full * filled, marks.empty * (columns - filled)


def spread(one: Spread, columns: int, marks: Marks = UNICODE) -> str:
    """Return P10 to P90 as a line, P25 to P75 as a block and the median as a mark; what is open points onward."""
    low, high = one.scale
    share = columns / (high - low)
    p10, p25, p50, p75, p90 = (min(columns - 1, int((figure - low) * share)) for figure in one.percentiles)
    drawn = [" "] * p10 + [marks.outer] * (p90 - p10 + 1)
    drawn[p25 : p75 + 1] = [marks.inner] * (p75 - p25 + 1)
    drawn[p90] = marks.onward if one.open_ended else drawn[p90]
    drawn[p50] = marks.median
    return "".join(drawn)
