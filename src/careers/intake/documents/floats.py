"""Words at the right of lines, such as dates, which browsers write into a PDF file before all other words."""

from __future__ import annotations

from collections.abc import Sequence

from careers.intake.documents.pdf_words import Piece

_MOST = 30
_NEAREST = 0.5
"""Heights of a line between two of them; the lines of a column are nearer."""


def with_floats_in_lines(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces of a page, those of its beginning that belong into a later line behind the words of that."""
    count = _floats(pieces)
    ordered = list(pieces[count:])
    for one in reversed(pieces[:count]):
        place = _line_of(one, ordered)
        if place is None:
            return list(pieces)
        ordered.insert(place + 1, one)
    return ordered


def _floats(pieces: Sequence[Piece]) -> int:
    """Return how many pieces at the beginning stand apart from one another, beside words that come later."""
    for count, piece in enumerate(pieces[:_MOST]):
        near = any(_is_near(one, piece) for one in pieces[:count])
        if near or _line_of(piece, pieces[count + 1 :]) is None:
            return 0 if near else count
    return 0


def _is_near(one: Piece, other: Piece) -> bool:
    gap = max(one.bottom - other.top, other.bottom - one.top)
    return one.left < other.right and other.left < one.right and gap < _NEAREST * one.height


def _line_of(piece: Piece, others: Sequence[Piece]) -> int | None:
    """Return the index of the last piece that stands left of another in its line."""
    found = [index for index, one in enumerate(others) if one.right < piece.left and piece.is_level_with(one)]
    return max(found, key=lambda index: others[index].right, default=None)
