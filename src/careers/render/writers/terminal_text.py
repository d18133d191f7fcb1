"""Words of a page as Rich's text, in the letters that a terminal has."""

from __future__ import annotations

from collections.abc import Mapping

from rich.text import Text

from careers.render.blocks import Bar, Line, Spread
from careers.render.clean import clean
from careers.render.words import SEPARATOR
from careers.render.writers import bars

GAP = 2
"""Columns between two columns."""
GLUE = "\ue000"
"""A space at which no line ends, until all lines are made; `clean` lets no text from outside have it."""
_ASCII = str.maketrans({"→": "->", "·": "*", "–": "-", "—": "-", "•": "-", "✓": "x", "✗": "o", "…": "..."})  # noqa: RUF001
_STYLES = {"strong": "bold", "quiet": "dim", "good": "green", "fair": "yellow", "address": ""}


class TextMaker:
    """Makes Rich's text of what a page is made of."""

    def __init__(self, numbers: Mapping[str, int], *, unicode: bool) -> None:
        """Take the number of each source, by id, and whether there is more than ASCII."""
        self._numbers = numbers
        self._unicode = unicode
        self._marks = bars.UNICODE if unicode else bars.ASCII

    def words(self, text: str) -> str:
        """Return text that is safe to show; no line ends before a separator; marks become ASCII if need be."""
        cleaned = clean(text)
        if self._unicode:
            return cleaned.replace(SEPARATOR, f"{GLUE}{SEPARATOR.lstrip()}")
        return cleaned.replace(SEPARATOR, "; ").translate(_ASCII)

    def text(self, line: Line) -> Text:
        """Return the words of a line with the numbers of their sources, which never begin a line."""
        told = Text()
        for words in line.parts:
            told.append(self.words(words.text), _STYLES.get(words.style, ""))
            numbers = sorted(self._numbers[name] for name in words.sources)
            if numbers:
                told.append(f"{GLUE}[{','.join(map(str, numbers))}]", "dim")
        return told

    def bar(self, bar: Bar, columns: int) -> Text:
        """Return a bar whose full and empty parts differ in shape, not in colour alone."""
        full, empty = bars.bar(bar.points, columns, self._marks)
        return Text().append(full, "green").append(empty, "dim")

    def spread(self, spread: Spread, columns: int) -> Text:
        """Return a spread."""
        return Text(bars.spread(spread, columns, self._marks))
