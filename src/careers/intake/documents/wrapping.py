"""Whether a line goes on with the one before, where only the width of a column broke it."""

from __future__ import annotations

import re
from typing import NamedTuple

from careers.intake.documents.lines import CELL
from careers.intake.documents.pdf_words import Piece
from careers.intake.documents.reading_order import Row

MARK = re.compile(r"(?:[•●▪■◦○‣·∙➢➤►✓✔*-]|[\uf000-\uf8ff]|\d{1,2}[.)])(?: |$)|[•●▪■‣➢➤►✓✔\uf000-\uf8ff]")
"""What begins an item."""
_OTHER_SIZE = 0.15
"""Share by which the letters of a heading are larger."""
_FEWEST_WORDS = 3
_UNFINISHED = re.compile(r"(?:[,(&/-]|\b(?:and|or|of|in|the|with|for|to|on|a|an|by|using|from|at|as|that|via))$")
_ADDRESS = re.compile(r"@|www\.|://|\.(?:com|org|io|net)\b")


class Line(NamedTuple):
    """A row as text, where lines of its indent end, and whether many lines end where it does, as in justified prose."""

    row: Row
    text: str
    edge: float
    is_filled: bool


def goes_on(first: Line, last: Line, line: Line) -> bool:
    """Tell whether a line goes on with a paragraph, of which the first and the last line so far are given."""
    before, piece = last.row[-1], line.row[0]
    if CELL in last.text or len(line.row) > 1 or MARK.match(line.text) or _ADDRESS.search(piece.text.split(" ")[0]):
        return False
    if abs(before.height - piece.height) > _OTHER_SIZE * piece.height:
        return False
    if MARK.match(first.text) and piece.left > first.row[0].left + 1:  # the next item would have its own mark
        return True
    return piece.left >= last.row[0].left - 1 and _is_broken(last, piece)


def _is_broken(last: Line, piece: Piece) -> bool:
    """Tell whether the first word of a piece would not have fitted into the line before."""
    if last.text.count(" ") < _FEWEST_WORDS - 1:
        return False
    if piece.text[0].islower() or _UNFINISHED.search(last.text):
        return last.row[-1].right + _first_word(piece) > last.edge
    is_flush = abs(piece.left - last.row[0].left) < piece.height and last.row[-1].right > last.edge - piece.height / 2
    return last.is_filled and is_flush and last.text[-1] not in ".:;!?"


def _first_word(piece: Piece) -> float:
    """Return the room that the first word of a piece takes."""
    return (piece.right - piece.left) * (len(piece.text.partition(" ")[0]) + 1) / len(piece.text)
