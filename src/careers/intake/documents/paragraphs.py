"""From the rows of a page to lines, with those made whole that only the width of a column broke."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from careers.intake.documents.hyphens import mend_hyphen
from careers.intake.documents.lines import CELL
from careers.intake.documents.pdf_words import HYPHEN, Piece
from careers.intake.documents.reading_order import Row
from careers.intake.documents.wrapping import MARK, Line, goes_on

_WIDER = 0.45
"""Heights of a line by which a gap between blocks is wider than one between lines."""
_FEWEST_FULL = 3
"""Lines that end at the edge of a column where prose fills it."""
_CLOSE = 0.15
"""Heights of a line; what is nearer belongs to the same word, as the letters of 1st."""
_SEPARATORS = frozenset({"|", "·", "•"})


def paragraphs(rows: Sequence[Row]) -> list[str]:
    """Return the lines of a page, with an empty one where a block or a column ends."""
    gap = _usual_gap(rows) + _WIDER
    lines: list[str] = []
    first = last = None
    for line in _with_edges(rows):
        is_next = not last or _is_next(last.row[0], line.row[0], gap)
        if last and last.text.endswith(HYPHEN):
            lines[-1] = mend_hyphen(lines[-1].rstrip(HYPHEN), line.text)
        elif first and last and is_next and goes_on(first, last, line):
            lines[-1] = _continued(lines[-1], line.text)
        else:
            lines += [line.text] if is_next else ["", line.text]
            first = line
        last = line
    return lines


def _continued(line: str, rest: str) -> str:
    return mend_hyphen(line[:-1], rest) if line.endswith("-") and line[-2:-1] != " " else f"{line} {rest}"


def _usual_gap(rows: Sequence[Row]) -> float:
    """Return the distance of most lines to the next, in heights of a line."""
    gaps = sorted(_gap(one[0], other[0]) for one, other in pairwise(rows) if one[0].bottom > other[0].bottom)
    return gaps[len(gaps) // 2] if gaps else 0


def _gap(last: Piece, piece: Piece) -> float:
    return (last.bottom - piece.top) / max(last.height, piece.height, 1)


def _is_next(last: Piece, piece: Piece, gap: float) -> bool:
    return -1 < _gap(last, piece) < gap


def _with_edges(rows: Sequence[Row]) -> Iterator[Line]:
    """Give the rows with the edges of their columns; a column ends where the next row is higher."""
    begin = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or rows[end][0].bottom > rows[end - 1][0].top:
            yield from _column(rows[begin:end])
            begin = end


def _column(rows: Sequence[Row]) -> Iterator[Line]:
    edges: dict[int, float] = {}
    ends: Counter[int] = Counter()
    for row in rows:
        right = row[-1].right if len(row) == 1 else 0
        edges[_indent(row)] = max(edges.get(_indent(row), 0), right)
        ends[round(right)] += 1
    for row in rows:
        yield Line(row, _text(row), edges[_indent(row)], is_filled=ends[round(row[-1].right)] >= _FEWEST_FULL)


def _indent(row: Row) -> int:
    return round(row[0].left / 4)


def _text(row: Row) -> str:
    """Return the text of a row; the mark of an item is not parted from it, nor what stands close together."""
    text = row[0].text
    for last, piece in pairwise(row):
        gap = piece.left - last.right
        if piece.text in _SEPARATORS and piece is not row[-1]:
            continue
        if gap < _CLOSE * piece.height:
            text += piece.text
        else:
            text += f" {piece.text}" if MARK.fullmatch(text) else CELL + piece.text
    return text
