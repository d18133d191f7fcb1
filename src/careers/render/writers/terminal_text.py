"""Words of a page as Rich's text, in the letters that a terminal has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.text import Text

from careers.render.blocks import Bar, Line, Spread, Words
from careers.render.clean import clean
from careers.render.words import ASCII, SEPARATOR
from careers.render.writers import bars
from careers.render.writers.links import web_address

GAP = 2
"""Columns between two columns."""
GLUE = "\ue000"
"""A space at which no line ends, until all lines are made; `clean` lets no text from outside have it."""
ADDRESS = re.compile(r"\S*://\S+")
LONG = 40
"""Columns above which the words of a link are cut to its host."""
_STYLES = {"strong": "bold", "quiet": "dim", "good": "green", "fair": "yellow", "address": ""}


class TextMaker:
    """Makes Rich's text of what a page is made of."""

    def __init__(self, numbers: Mapping[str, int], *, unicode: bool, links: bool) -> None:
        """Take the number of each source, by id, whether there is more than ASCII, and whether a text can be a link."""
        self._numbers = numbers
        self._unicode = unicode
        self._links = links
        self._marks = bars.UNICODE if unicode else bars.ASCII

    def words(self, text: str) -> str:
        """Return text that is safe to show; no line ends before a separator; marks become ASCII if need be."""
        cleaned = clean(text)
        if self._unicode:
            return cleaned.replace(SEPARATOR, f"{GLUE}{SEPARATOR.lstrip()}")
        return cleaned.replace(SEPARATOR, "; ").translate(ASCII)

    def text(self, line: Line) -> Text:
        """Return the words of a line with the numbers of their sources, which never begin a line."""
        told = Text()
        for words in line.parts:
            told.append(*self._styled(words))
            numbers = sorted(self._numbers[name] for name in words.sources)
            if numbers:
                told.append(f"{GLUE}[{','.join(map(str, numbers))}]", "dim")
        return told

    def _styled(self, words: Words) -> tuple[str, str | Style]:
        """Return words with their style; an address is short where it is a link, and else stands whole."""
        address = web_address(words.text) if self._links and words.style == "address" else None
        if address is None:
            return self.words(words.text), _STYLES.get(words.style, "")
        told = words.text.partition("://")[2].rstrip("/")
        told = told if len(told) <= LONG else f"{told.partition('/')[0]}/…"
        return self.words(told), Style(link=address)

    def bar(self, bar: Bar, columns: int) -> Text:
        """Return a bar whose full and empty parts differ in shape, not in colour alone."""
        full, empty = bars.bar(bar.points, columns, self._marks)
        return Text().append(full, "green").append(empty, "dim")

    def spread(self, spread: Spread, columns: int) -> Text:
        """Return a spread."""
        return Text(bars.spread(spread, columns, self._marks))


def wrapped(text: Text, width: int, console: Console) -> Iterator[Text]:
    """Yield a text in lines of a width; an address that is longer has one of its own, whole, so that it can be copied.

    A terminal goes on with such a line in its next row, and copies it as one.
    """
    if text.cell_len <= width:
        yield text
        return
    for address in [one for one in ADDRESS.finditer(text.plain) if cell_len(one.group()) > width][:1]:
        before, whole, after = text.divide(address.span())
        before.rstrip()
        yield from before.wrap(console, width, overflow="fold") if before else ()
        yield whole
        yield from wrapped(after[1:], width, console) if len(after) > 1 else ()
        return
    yield from text.wrap(console, width, overflow="fold")


def longest_address(text: str) -> int:
    """Return how many columns the longest address of a text takes; 0 where there is none."""
    return max((cell_len(one) for one in ADDRESS.findall(text)), default=0)
