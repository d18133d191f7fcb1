"""From the rows of a page to lines, with those made whole that only the width of a column broke."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from careers.intake.documents.lines import CELL
from careers.intake.documents.pdf_words import HYPHEN, Piece
from careers.intake.documents.reading_order import Row

_WIDER = 0.45
"""Heights of a line by which a gap between blocks is wider than one between lines."""
_FEWEST_FULL = 3
"""Lines that end at the edge of a column where prose fills it."""
_CLOSE = 0.15
"""Heights of a line; what is nearer belongs to the same word, as the letters of 1st."""
_SEPARATORS = frozenset({"|", "·", "•"})
MARK = re.compile(r"(?:[•●▪■◦○‣·∙➢➤►✓✔*-]|[\uf000-\uf8ff]|\d{1,2}[.)])(?: |$)|[•●▪■‣➢➤►✓✔\uf000-\uf8ff]")
"""What begins an item."""
_OTHER_SIZE = 0.15
"""Share by which the letters of a heading are larger."""
_FEWEST_WORDS = 3
_UNFINISHED = re.compile(r"(?:[,(&/-]|\b(?:and|or|of|in|the|with|for|to|on|a|an|by|using|from|at|as|that|via))$")
_ADDRESS = re.compile(r"@|www\.|://|\.(?:com|org|io|net)\b")
_FIRST = re.compile(
    r"all|back|client|cloud|code|community|cost|cross|customer|cutting|data|domain|edge|end|event|fact|fast|first|front"
    r"|full|fully|goal|hands|high|higher|industry|key|large|long|low|machine|mission|mobile|model|multi|near|non|object"
    r"|off|on|one|open|part|peer|performance|plug|point|privacy|problem|product|production|project|read|ready|real"
    r"|result|risk|role|security|self|server|service|short|side|single|small|software|solution|state|team|test|third"
    r"|time|top|two|type|up|user|value|web|well|work|world|write|zero"
)
"""First parts of words that are written with a hyphen: cross-functional."""
_SECOND = re.compile(
    r"(?:agnostic|aligned|aware|backed|based|born|bound|building|call|class|cloud|commerce|compliant|critical|cutting"
    r"|depth|driven|edge|efficient|effective|end|ends|facing|first|focused|free|friendly|functional|generation|grade"
    r"|hand|heavy|house|intensive|learning|level|line|ling?ual|making|native|off|on|only|oriented|party|performance"
    r"|person|platform|plus|point|powered|premise|premises|price|priority|quality|rate|ready|related|responsive|rich"
    r"|run|scale|score|server|service|side|site|solving|source|specific|speed|stack|start|step|style|tech|tenant|term"
    r"|test|tier|time|to|tolerant|tuning|up|use|user|value|volume|wide)\b"
)
"""Second parts of such words: community-driven."""
_LAST_WORD = re.compile(r"[^\W\d_]*$")


class Line(NamedTuple):
    """A row as text, where lines of its indent end, and whether many lines end where it does, as in justified prose."""

    row: Row
    text: str
    edge: float
    is_filled: bool


def paragraphs(rows: Sequence[Row]) -> list[str]:
    """Return the lines of a page, with an empty one where a block or a column ends."""
    gap = _usual_gap(rows) + _WIDER
    lines: list[str] = []
    first = last = None
    for line in _with_edges(rows):
        is_next = not last or -1 < _gap(last.row[0], line.row[0]) < gap
        if last and last.text.endswith(HYPHEN):
            lines[-1] = mend_hyphen(lines[-1].rstrip(HYPHEN), line.text)
        elif first and last and is_next and _goes_on(first, last, line):
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


def _goes_on(first: Line, last: Line, line: Line) -> bool:
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


def mend_hyphen(line: str, rest: str) -> str:
    """Return a line and what follows its hyphen, with the hyphen where the word has one of its own."""
    first = _LAST_WORD.search(line)
    word = first[0].lower() if first else ""
    parted_by_width = len(word) > 1 and rest[:1].islower() and not line[: len(line) - len(word)].endswith("-")
    if parted_by_width and not _FIRST.fullmatch(word) and not _SECOND.match(rest):
        return line + rest
    return f"{line}-{rest}"
