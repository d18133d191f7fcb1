"""The order in which people read the pieces of a page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from careers.intake.documents.labels import sections_beside_labels
from careers.intake.documents.pdf_words import Piece

Row = list[Piece]
"""Pieces side by side in one line, from left to right."""
_MOST_PIECES = 1_000
"""Of a page; with more of them it is a drawing, and stays as the file has it."""
_MOST_FLOATS = 30
"""Pieces at the beginning of a page that may belong into later lines: browsers write dates at the right first."""
_NEAREST_FLOATS = 0.5
"""Heights of a line between two of them; the lines of a column are nearer."""
_FEWEST_BACK = 2
"""Pieces that are passed over and come back to; one alone is a page number or a date."""
_SHIFT = 0.15
"""Heights of a line; letters of another size are shifted less."""
_SHORTEST = 4
"""Characters of words; icons and raised letters are shorter."""
_FEWEST_BESIDE = 5
"""Pieces on each side of a gutter."""
_FEWEST_ALIGNED = 3
"""Pieces that begin where a column does."""
_MOST_ACROSS = 0.35
"""Share of the pieces that may lie across a gutter, such as the name above two columns."""
_MOST_GUTTERS = 40
"""Places that are tried, those with the most pieces first."""


def rows_in_order(pieces: Sequence[Piece]) -> list[Row]:
    """Return the rows of a page: in the order of the file unless that goes back and forth, else column by column."""
    pieces = _with_floats_in_lines(pieces)
    if len(pieces) > _MOST_PIECES:
        return _rows(pieces)
    if labelled := sections_beside_labels(pieces):
        return [row for part in labelled for row in _rows(_from_above(part))]
    if _is_disordered(pieces):
        return [row for part in _columns(pieces) for row in _rows(part)]
    return _rows(pieces)


def _rows(pieces: Iterable[Piece]) -> list[Row]:
    rows: list[Row] = []
    for piece in pieces:
        if rows and _is_beside(rows[-1][-1], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _is_beside(last: Piece, piece: Piece) -> bool:
    return piece.left >= last.right and last.is_level_with(piece)


def _overlap(one: Piece, other: Piece) -> bool:
    return one.left < other.right and other.left < one.right


def _is_disordered(pieces: Sequence[Piece]) -> bool:
    """Tell whether the file comes back to places above what it had already, or jumps between columns line by line."""
    back = beside = 0
    for number, (last, piece) in enumerate(pairwise(pieces), start=1):
        if piece.bottom > last.bottom + piece.height:
            back += sum(_overlap(one, piece) and one.top < piece.bottom for one in pieces[:number])
        beside += piece.right < last.left and last.is_level_with(piece)
        beside += piece.left > last.right and _is_lower_or_higher(last, piece)
        if max(back, beside) >= _FEWEST_BACK:
            return True
    return False


def _is_lower_or_higher(last: Piece, piece: Piece) -> bool:
    """Tell whether a piece beside another is not in its line: both are words, and not set on the same base."""
    shift = abs(last.bottom - piece.bottom) / max(last.height, piece.height, 1)
    return _SHIFT < shift < 1 and min(len(last.text), len(piece.text)) >= _SHORTEST


def _columns(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Return the pieces in groups that are read one after the other."""
    gutter = _gutter(pieces)
    if gutter is None:
        return [_from_above(pieces)]
    groups: list[list[Piece]] = []
    for band in _bands(pieces, gutter):
        left = [piece for piece in band if piece.right <= gutter]
        right = [piece for piece in band if piece.left >= gutter]
        if left and right and len(left) + len(right) == len(band):
            groups += [part for side in (left, right) for part in _columns(side)]
        else:
            groups.append(_from_above(band))
    return groups


def _from_above(pieces: Iterable[Piece]) -> list[Piece]:
    """Return pieces line by line."""
    return [piece for line in _lines(pieces) for piece in line]


def _lines(pieces: Iterable[Piece]) -> list[Row]:
    lines: list[Row] = []
    for piece in sorted(pieces, key=lambda one: -one.bottom - one.top):
        if lines and lines[-1][0].is_level_with(piece):
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return [sorted(line, key=lambda one: one.left) for line in lines]


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Return the place that parts the pieces best: where columns begin, with the fewest pieces across."""
    places = Counter(round(piece.left) for piece in pieces).most_common(_MOST_GUTTERS)
    found: list[tuple[int, int, float]] = []
    for place, aligned in places:
        if aligned < _FEWEST_ALIGNED:
            break
        left = sum(piece.right <= place for piece in pieces)
        right = sum(piece.left >= place - 1 for piece in pieces)
        across = len(pieces) - left - right
        if min(left, right) >= _FEWEST_BESIDE and across <= _MOST_ACROSS * len(pieces):
            found.append((across, -min(left, right), place - 1))
    return min(found)[2] if found else None


def _bands(pieces: Sequence[Piece], gutter: float) -> list[list[Piece]]:
    """Return the pieces from above, lines across a gutter apart from those beside it."""
    bands: list[list[Piece]] = []
    was_across = None
    for line in _lines(pieces):
        across = any(piece.left < gutter < piece.right for piece in line)
        if across != was_across:
            bands.append([])
            was_across = across
        bands[-1] += line
    return bands


def _with_floats_in_lines(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces of a page, those of its beginning that belong into a later line behind the words of that."""
    count = _count_floats(pieces)
    ordered = list(pieces[count:])
    for one in reversed(pieces[:count]):
        place = _line_of(one, ordered)
        if place is None:
            return list(pieces)
        ordered.insert(place + 1, one)
    return ordered


def _count_floats(pieces: Sequence[Piece]) -> int:
    """Return how many pieces at the beginning stand apart from one another, beside words that come later."""
    for count, piece in enumerate(pieces[:_MOST_FLOATS]):
        near = any(_is_near(one, piece) for one in pieces[:count])
        if near or _line_of(piece, pieces[count + 1 :]) is None:
            return 0 if near else count
    return 0


def _is_near(one: Piece, other: Piece) -> bool:
    gap = max(one.bottom - other.top, other.bottom - one.top)
    return _overlap(one, other) and gap < _NEAREST_FLOATS * one.height


def _line_of(piece: Piece, others: Sequence[Piece]) -> int | None:
    """Return the index of the last piece that stands left of another in its line."""
    found = [index for index, one in enumerate(others) if one.right < piece.left and piece.is_level_with(one)]
    return max(found, key=lambda index: others[index].right, default=None)
