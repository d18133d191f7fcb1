"""From the characters of a PDF page to pieces of lines, with their places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from ctypes import byref
from itertools import groupby, pairwise
from math import isfinite
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

HYPHEN = "\u00ad"
"""Ends a piece whose last word goes on in the next line."""
_BREAK = "\x02\ufffe"
"""What stands for a hyphen at the end of a line: the first by character, the second in the text as a whole."""
_WORD = re.compile(rf"[^\s\0{_BREAK}]+[{_BREAK}]?")
_DRAWN_HYPHEN = re.compile("-?\u00ad[\u2010-]?")
_WIDE_GAP = 0.9
"""Heights of a line; the blanks of a justified line are narrower."""
_FEWEST_SPACED = 4
_WIDER = 1.6
"""How much wider than between spaced letters the gap between their words is."""
_OTHER_LINE = 0.5
"""Heights of a line by which a word is higher or lower, if it stands in another."""
_FEWEST_LINES = 3
"""Lines that end at the same place, where prose is justified."""
_WIDEST_BLANK = 2.5
"""Heights of a line; blanks of justified prose may be as wide as the gaps between the items of a list."""
_EVEN = 1.25
"""How much wider than the narrowest blank of a justified line the widest is."""


class Piece(NamedTuple):
    """Words of a line without a wide gap, and where they stand; units are points, from the lower left of the page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    line: int = 0

    @property
    def height(self) -> float:
        """Return the height of the line, of which the letters take up most."""
        return self.top - self.bottom

    def is_level_with(self, other: Piece) -> bool:
        """Tell whether another piece stands in the same line, though its letters may be larger or smaller."""
        return abs(self.bottom + self.top - other.bottom - other.top) < max(self.height, other.height)


def page_pieces(page: PdfTextPage) -> list[Piece]:
    """Return the pieces of a page, in the order in which the file has them."""
    pieces: list[Piece] = []
    words: list[Piece] = []
    for word in _words(page):
        if words and _is_apart(words[-1], word):
            pieces.append(_joined(words))
            words.clear()
        words.append(word)
    if words:
        pieces.append(_joined(words))
    return _mend_justified(pieces)


def _is_apart(last: Piece, word: Piece) -> bool:
    height = max(last.height, word.height)
    gap = word.left - last.right
    return (
        last.line != word.line
        or last.text.endswith(HYPHEN)
        or not -height < gap < _WIDE_GAP * height
        or abs(word.bottom - last.bottom) > _OTHER_LINE * height
    )


def _joined(words: list[Piece]) -> Piece:
    return Piece(
        text=_spaced(words),
        left=words[0].left,
        bottom=min(word.bottom for word in words),
        right=words[-1].right,
        top=max(word.top for word in words),
        line=words[0].line,
    )


def _spaced(words: list[Piece]) -> str:
    """Return words with blanks between them; spaced letters with wider ones where one of their words ends."""
    texts = [word.text for word in words]
    if len(words) < _FEWEST_SPACED or any(len(text) > 1 for text in texts):
        return " ".join(texts)
    gaps = [word.left - last.right for last, word in pairwise(words)]
    wide = _WIDER * median(gaps)
    return texts[0] + "".join(f"{'  ' if gap > wide else ' '}{text}" for gap, text in zip(gaps, texts[1:], strict=True))


def _words(page: PdfTextPage) -> Iterator[Piece]:
    from pypdfium2 import raw

    box, handle = raw.FS_RECTF(), page.raw
    reference = byref(box)
    text, line, seen = _characters(page), 0, 0
    for match in _WORD.finditer(text):
        begin, end = match.span()
        line += text.count("\n", seen, begin)
        raw.FPDFText_GetLooseCharBox(handle, begin, reference)
        left, bottom, top = box.left, box.bottom, box.top
        raw.FPDFText_GetLooseCharBox(handle, end - 1 - (match[0][-1] in _BREAK), reference)
        word = _DRAWN_HYPHEN.sub("-", match[0]) if HYPHEN in match[0] else match[0]
        word = word[:-1] + HYPHEN if word[-1] in _BREAK else word
        bottom, top = min(bottom, box.bottom), max(top, box.top)
        if isfinite(left + bottom + box.right + top):
            yield Piece(word, left, bottom, box.right, top, line)
        else:  # in a damaged file
            yield Piece(word, 0, 0, 0, 0, line)
        seen = end


def _characters(page: PdfTextPage) -> str:
    """Return a character for each that the page counts, so that an index means the same in both."""
    from pypdfium2 import raw

    count = page.count_chars()
    text = page.get_text_range(0, count) if count else ""
    if len(text) == count:
        return text
    return "".join(map(chr, (raw.FPDFText_GetUnicode(page.raw, index) for index in range(count))))


def _mend_justified(pieces: list[Piece]) -> list[Piece]:
    """Return pieces, those made one that are the words of a justified line: far apart, evenly, and up to an edge."""
    lines = [list(line) for _, line in groupby(pieces, key=lambda one: one.line)]
    ends = Counter(round(line[-1].right) for line in lines)
    mended: list[Piece] = []
    for line in lines:
        is_prose = ends[round(line[-1].right)] >= _FEWEST_LINES and _is_even(line)
        mended += [_joined_line(line)] if is_prose else line
    return mended


def _is_even(line: list[Piece]) -> bool:
    gaps = [piece.left - last.right for last, piece in pairwise(line)]
    if not gaps or any(" " in piece.text for piece in line):
        return False
    return 0 < max(gaps) < min(_EVEN * min(gaps) + 1, _WIDEST_BLANK * line[0].height)


def _joined_line(line: list[Piece]) -> Piece:
    words = " ".join(piece.text for piece in line)
    bottom, top = min(piece.bottom for piece in line), max(piece.top for piece in line)
    return line[0]._replace(text=words, bottom=bottom, top=top, right=line[-1].right)
