"""Styled text in lines of a terminal: wrapped at spaces, its further lines hanging.

Rich measures the letters, and no more: laying out a page with its tables and texts takes it longer than all the rest of
an answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from rich.cells import cell_len

from careers.render.blocks import Bar, Line, Spread, Words
from careers.render.clean import clean
from careers.render.words import SEPARATOR
from careers.render.writers import bars

GAP = 2
"""Columns between two columns."""
GLUE = "\u00a0"
"""A space at which no line ends; text from outside has none, for `clean` makes it a plain one."""
_WORD = re.compile("[^ ]+")
_NARROW = re.compile("[ -~\u00a0·–—•→✓✗░█─│]*")  # noqa: RUF001
"""Text whose letters take a column each, told without measuring them one by one."""
_ASCII = str.maketrans({"→": "->", "·": "*", "–": "-", "—": "-", "•": "-", "✓": "x", "✗": "o", "…": "..."})  # noqa: RUF001
_CODES = {"strong": 1, "quiet": 2, "good": 32, "fair": 33}
"""By style the number of the escape sequence that begins it."""


class Span(NamedTuple):
    """Text in one style."""

    text: str
    style: str = ""


Row = list[Span]
"""What stands on one line of the terminal."""


def text_width(text: str) -> int:
    """Return the columns that a text takes; letters of East Asia take two."""
    return len(text) if _NARROW.fullmatch(text) else cell_len(text)


def row_width(row: Row) -> int:
    """Return the columns that a row takes."""
    return sum([text_width(text) for text, _ in row])


def longest_word(row: Row) -> int:
    """Return the columns of the longest word; 0 without a word."""
    return max(map(text_width, _plain(row).split(" ")))


def wrap(row: Row, width: int, hang: int = 0) -> list[Row]:
    """Return a row as rows of at most so many columns, those after the first indented; a longer word is broken."""
    text = _plain(row)
    if text_width(text) <= width:
        return [row]
    indent = [Span(" " * hang)] if hang else []
    first, *others = _lines(text, width, width - hang)
    return [_part(row, *first), *([*indent, *_part(row, *ends)] for ends in others)]


def _plain(row: Row) -> str:
    return "".join([text for text, _ in row])


def _lines(text: str, room: int, room_after: int) -> Iterator[tuple[int, int]]:
    """Return where each line begins and ends, of so many columns in the first line and in those after it."""
    measure = len if _NARROW.fullmatch(text) else cell_len
    begin = end = 0
    for word in _WORD.finditer(text):
        if measure(text[begin : word.end()]) > room:
            if end > begin:
                yield begin, end
                begin, room = word.start(), room_after
            while measure(text[begin : word.end()]) > room:
                end = _cut(text, begin, word.end(), room)
                yield begin, end
                begin, room = end, room_after
        end = word.end()
    yield begin, end


def _cut(text: str, begin: int, end: int, room: int) -> int:
    """Return where to break a word longer than its line; the numbers of its sources keep a letter beside them."""
    mark = text.rfind(f"{GLUE}[", begin, end) - 1
    last = mark if begin < mark < begin + room else begin + room
    return next((cut for cut in range(last, begin, -1) if text_width(text[begin:cut]) <= room), begin + 1)


def _part(row: Row, begin: int, end: int) -> Row:
    """Return what stands between two letters of a row."""
    part, place = [], 0
    for text, style in row:
        if max(begin, place) < min(end, place + len(text)):
            part.append(Span(text[max(0, begin - place) : end - place], style))
        place += len(text)
    return part


def painted(row: Row, *, color: bool) -> str:
    """Return the line of a row, without spaces at its end; without colour there is no escape sequence in it."""
    spans = _part(row, 0, len(_plain(row).rstrip()))
    codes = [_CODES.get(style) if color else None for _, style in spans]
    line = [f"\x1b[{code}m{text}\x1b[0m" if code else text for (text, _), code in zip(spans, codes, strict=True)]
    return "".join(line).replace(GLUE, " ")


def side_by_side(cells: Sequence[tuple[Row, int, bool]]) -> Row:
    """Return one row of several, each with its width and whether it is set to the right."""
    row: Row = []
    for cell, width, right in cells:
        pad = Span(" " * (width - row_width(cell)))
        row += [pad, *cell, Span(" " * GAP)] if right else [*cell, pad, Span(" " * GAP)]
    return row


class Typesetter:
    """Makes rows of what a page is made of, in the letters that a terminal has."""

    def __init__(self, numbers: Mapping[str, int], *, unicode: bool) -> None:
        """Take the number of each source, by id, and whether there is more than ASCII."""
        self._numbers = numbers
        self._unicode = unicode
        self._marks = bars.UNICODE if unicode else bars.ASCII

    def text(self, text: str) -> str:
        """Return text that is safe to show, no line of which begins with a separator; marks become ASCII if need be."""
        cleaned = clean(text)
        if self._unicode:
            return cleaned.replace(SEPARATOR, f"{GLUE}{SEPARATOR.lstrip()}")
        return cleaned.replace(SEPARATOR, "; ").translate(_ASCII)

    def rows(self, line: Line) -> list[Row]:
        """Return the rows of a line, which are not wrapped yet."""
        return [[span for words in part.parts for span in self._spans(words)] for part in line.lines()]

    def _spans(self, words: Words) -> Iterator[Span]:
        """Return words with the numbers of their sources, which never begin a row."""
        yield Span(self.text(words.text), words.style)
        if words.sources:
            numbers = sorted(self._numbers[name] for name in words.sources)
            yield Span(f"{GLUE}[{','.join(map(str, numbers))}]", "quiet")

    def bar(self, bar: Bar, columns: int) -> Row:
        """Return a bar whose full and empty parts differ in shape, not in colour alone."""
        full, empty = bars.bar(bar.points, columns, self._marks)
        return [Span(full, "good"), Span(empty, "quiet")]

    def spread(self, spread: Spread, columns: int) -> Row:
        """Return a spread."""
        return [Span(bars.spread(spread, columns, self._marks))]
