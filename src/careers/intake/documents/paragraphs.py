"""From the rows of a page to lines, with those made whole that only the width of a column broke."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from careers.intake.documents.hyphens import mend_hyphen
from careers.intake.documents.lines import CELL
from careers.intake.documents.pdf_words import HYPHEN, Piece
from careers.intake.documents.reading_order import Row

_WIDER = 0.45
"""Heights of a line by which a gap between blocks is wider than one between lines."""
_OTHER_SIZE = 0.15
"""Share by which the letters of a heading are larger."""
_FEWEST_FULL = 3
"""Lines that end at the edge of a column where prose fills it."""
_FEWEST_WORDS = 3
_CLOSE = 0.15
"""Heights of a line; what is nearer belongs to the same word, as the letters of 1st."""
_MARK = re.compile(r"(?:[•●▪■◦○‣·∙➢➤►✓✔*-]|[\uf000-\uf8ff]|\d{1,2}[.)])(?: |$)|[•●▪■‣➢➤►✓✔\uf000-\uf8ff]")
"""What begins an item."""
_UNFINISHED = re.compile(r"(?:[,(&/-]|\b(?:and|or|of|in|the|with|for|to|on|a|an|by|using|from|at|as|that|via))$")
_ADDRESS = re.compile(r"@|www\.|://|\.(?:com|org|io|net)\b")
_SEPARATORS = frozenset({"|", "·", "•"})


class _Line(NamedTuple):
    """A row as text, where its column ends, and whether lines fill the column as they do in justified prose."""

    row: Row
    text: str
    edge: float
    is_filled: bool


def paragraphs(rows: Sequence[Row]) -> list[str]:
    """Return the lines of a page, with an empty one where a block or a column ends."""
    gap = _usual_gap(rows) + _WIDER
    lines: list[str] = []
    last: _Line | None = None
    for line in _with_edges(rows):
        if last and last.text.endswith(HYPHEN):
            lines[-1] = mend_hyphen(lines[-1].rstrip(HYPHEN), line.text)
        elif last and _is_next(last.row[0], line.row[0], gap) and _goes_on(last, line):
            lines[-1] = _continued(lines[-1], line.text)
        else:
            is_next = not last or _is_next(last.row[0], line.row[0], gap)
            lines += [line.text] if is_next else ["", line.text]
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


def _with_edges(rows: Sequence[Row]) -> Iterator[_Line]:
    """Give the rows with the edges of their columns; a column ends where the next row is higher."""
    begin = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or rows[end][0].bottom > rows[end - 1][0].top:
            yield from _column(rows[begin:end])
            begin = end


def _column(rows: Sequence[Row]) -> Iterator[_Line]:
    rights: dict[int, list[float]] = {}
    for row in rows:
        rights.setdefault(_indent(row), []).append(row[-1].right if len(row) == 1 else 0)
    edges = {indent: max(ends) for indent, ends in rights.items()}
    for row in rows:
        edge = edges[_indent(row)]
        filled = sum(right > edge - row[0].height / 2 for right in rights[_indent(row)])
        yield _Line(row, _text(row), edge, is_filled=filled >= _FEWEST_FULL)


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
            text += f" {piece.text}" if _MARK.fullmatch(text) else CELL + piece.text
    return text


def _goes_on(last: _Line, line: _Line) -> bool:
    """Tell whether a row goes on with the one before: its first word would not have fitted there."""
    before, piece = last.row[-1], line.row[0]
    if CELL in last.text or len(line.row) > 1 or _MARK.match(line.text) or _ADDRESS.search(piece.text.split(" ")[0]):
        return False
    if piece.left < last.row[0].left - 1 or abs(before.height - piece.height) > _OTHER_SIZE * piece.height:
        return False
    if last.text.count(" ") < _FEWEST_WORDS - 1:
        return False
    if piece.text[0].islower() or _UNFINISHED.search(last.text):
        return before.right + _first_word(piece) > last.edge
    return last.is_filled and last.text[-1] not in ".:;!?" and before.right > last.edge - piece.height / 2


def _first_word(piece: Piece) -> float:
    """Return the room that the first word of a piece takes."""
    return (piece.right - piece.left) * (len(piece.text.partition(" ")[0]) + 1) / len(piece.text)
