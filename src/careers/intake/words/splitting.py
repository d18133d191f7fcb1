"""Several skills in one text, parted where people part them: by commas, lines and bullets outside brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_BRACKET = re.compile(r"[()\[\]{}\n\r]")
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_BETWEEN = re.compile(r"[,;|•\n\r\t\v\f]|(?<=\w)\s(?=#[A-Za-z])")
_LEADING = re.compile(
    r"[\s•,;]+"
    r"|[-*+>#~=]+(?=\s)"
    r"|[○●■□◆◇★☆](?![○●■□◆◇★☆])"
    r"|\(?\d{1,3}[.)](?=\s)|\d{1,3}\)(?=[A-Za-z])|\d{1,2}\.(?=[A-Z][a-z])"
    r"|\[{1,2}[xX]\]{1,2}"
    r"|#(?=[A-Za-z])|[\"'*_`]+(?=\S)|\"\s+"
)
_TRAILING = re.compile(r"(?:[\s.,;!?\"'*_`•]|(?<=\s)[-+=])+$")
_REST = re.compile(
    r"(?:^|[\s,&]\s*)(?:\(?(?:etc|&\s?c|et cetera|and (?:so on|more|others?|so forth|the like)|more|others?|u\.?s\.?w"
    r"|many more|and many more|among others|ecc)\b\.?\)?)$|(?<=\w)\s?\.{2,}$",
    re.IGNORECASE,
)
_REST_ENDS = ("etc", "c", "al", "cetera", "on", "more", "other", "others", "forth", "like", "w", "ecc")
"""Letters that end such words."""

_MARKS = "()[]{}<>:/|\\&-+*=~_.,;!?\"'`^@#%$ "
"""What stands between words; where nothing else stands nothing is said."""


class Words(NamedTuple):
    """Some words of a text, and where they begin in it."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Return where they end."""
        return self.start + len(self.text)

    def part(self, first: int, last: int | None = None) -> Words:
        """Return those from one place among them to another, without the spaces and marks around."""
        text = self.text[first:last]
        begin = 0
        while not text[begin : begin + 1].isalpha() and (found := _LEADING.match(text, begin)):
            begin = found.end()
        return Words(_without_end(text[begin:]), self.start + first + begin)


def _without_end(text: str) -> str:
    if text[-1:].isalnum() and not text.lower().endswith(_REST_ENDS):
        return text
    while True:
        shorter = text[: found.start()] if (found := _REST.search(text)) else text
        shorter = shorter[: found.start()] if (found := _TRAILING.search(shorter)) else shorter
        if shorter == text:
            return text
        text = shorter


def brackets(text: str) -> dict[int, int]:
    """Return where each bracket that is closed on its line opens and closes, the outermost alone."""
    if not _BRACKET.search(text):
        return {}
    found, opened = dict[int, int](), list[int]()
    if not any(mark in text for mark in _CLOSING.values()):
        return found
    for mark in _BRACKET.finditer(text):
        if mark[0] in _CLOSING:
            opened.append(mark.start())
        elif mark[0] in "\n\r":
            opened.clear()
        else:
            _close(text, mark.start(), opened, found)
    return _outermost(found)


def _close(text: str, place: int, opened: list[int], found: dict[int, int]) -> None:
    if opened and _CLOSING[text[opened[-1]]] == text[place]:
        found[opened.pop()] = place


def _outermost(found: dict[int, int]) -> dict[int, int]:
    outer, end = dict[int, int](), -1
    for first in sorted(found):
        if first > end:
            outer[first] = end = found[first]
    return outer


def marks_outside(mark: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield where a mark stands outside brackets."""
    marks = list(mark.finditer(text))
    inside = iter(brackets(text).items() if marks else ())
    first, last = next(inside, (len(text), len(text)))
    for found in marks:
        while found.start() > last:
            first, last = next(inside, (len(text), len(text)))
        if found.end() <= first:
            yield found


def parts(words: Words, mark: re.Pattern[str] = _BETWEEN) -> list[Words]:
    """Return the words between marks that stand outside brackets; nothing for what is empty between them."""
    cut = [0]
    for found in marks_outside(mark, words.text):
        cut += found.span()
    cut.append(len(words.text))
    pieces = (words.part(first, last) for first, last in zip(cut[::2], cut[1::2], strict=True))
    return [one for one in pieces if one.text.strip(_MARKS)]


def lines(text: str) -> Iterator[Words]:
    """Yield the lines of a text, empty ones too."""
    start = 0
    for line in text.splitlines(keepends=True):
        yield Words(line.rstrip("\r\n"), start)
        start += len(line)
