"""Lines of justified prose, whose blanks may be as wide as the gaps between the items of a list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import groupby, pairwise

from careers.intake.documents.pdf_words import Piece

_FEWEST_LINES = 3
"""Lines that end at the same place."""
_WIDEST_BLANK = 2.5
"""Heights of a line."""
_EVEN = 1.25
"""How much wider than the narrowest blank of a justified line the widest is."""


def mend_justified(pieces: Iterable[Piece]) -> list[Piece]:
    """Return pieces, those made one that are the words of a justified line: far apart, evenly, and up to an edge."""
    lines = [list(line) for _, line in groupby(pieces, key=lambda one: one.line)]
    ends = Counter(round(line[-1].right) for line in lines)
    mended: list[Piece] = []
    for line in lines:
        is_prose = ends[round(line[-1].right)] >= _FEWEST_LINES and _is_even(line)
        mended += [_joined(line)] if is_prose else line
    return mended


def _is_even(line: list[Piece]) -> bool:
    gaps = [piece.left - last.right for last, piece in pairwise(line)]
    if not gaps or any(" " in piece.text for piece in line):
        return False
    return 0 < max(gaps) < min(_EVEN * min(gaps) + 1, _WIDEST_BLANK * line[0].height)


def _joined(line: list[Piece]) -> Piece:
    words = " ".join(piece.text for piece in line)
    bottom, top = min(piece.bottom for piece in line), max(piece.top for piece in line)
    return line[0]._replace(text=words, bottom=bottom, top=top, right=line[-1].right)
