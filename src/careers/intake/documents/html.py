"""Web pages: their text, block by block, and the data for machines that they carry."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from careers.domain.document import Document
from careers.intake.documents.decoding import too_long
from careers.intake.documents.lines import Lines
from careers.intake.documents.mending import document_of

MOST_CHARACTERS = 5_000_000
"""Of a page with its marks and scripts."""
_UNSEEN = frozenset(
    {"title", "script", "style", "template", "noscript", "svg", "select", "iframe", "object", "math", "nav"}
)
_BLOCKS = re.compile(
    r"address|blockquote|body|br|button|caption|dd|div|dt|figcaption|form|hr|html|label|legend|option|pre|tbody|tfoot|thead|tr"
)
_APART = re.compile(r"article|aside|details|dl|fieldset|figure|footer|h[1-6]|header|main|ol|p|section|table|ul")
"""Blocks with an empty line around them."""
_MARKED = re.compile(r"<!\[[^<>]*>?")
"""Conditions of old browsers, at which the parser would stop if they are broken."""
_BLANKS = re.compile(r"\s+")


def read(text: str, file: str) -> tuple[Document, ...]:
    """Return the document that people see of a web page.

    Raises:
        CareersError: the page shows no text, or is too long.
    """
    if len(text) > MOST_CHARACTERS:
        raise too_long(MOST_CHARACTERS, file)
    return (document_of(page_text(text).split("\n"), file, "web page"),)


def page_text(text: str) -> str:
    """Return the text of a page or of a piece of one: a line for each block, a bullet for each item of a list."""
    page = _Page()
    page.feed(_MARKED.sub("", f"{text}\n"))  # never closed: a tag without an end is searched for again and again then
    return page.lines.text()


def linked_data(text: str) -> list[str]:
    """Return the JSON-LD that a page carries for machines, each piece as it stands."""
    scripts = _Scripts()
    scripts.feed(_MARKED.sub("", f"{text}\n"))
    return scripts.found


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.lines = Lines()
        self._unseen = self._kept = 0
        self._ended = False
        """Whether an element ended, and no word came after it."""

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "li":
            self.lines.item()
        elif tag in {"td", "th"}:
            self.lines.cell()
        else:
            self._part(tag)
        if self._ended:  # <b>Engineer</b><i>2019</i>, which style sets apart
            self.lines.add(" ")
        self._kept += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag == "li":
            self.lines.end()
        else:
            self._part(tag)
        self._ended = True
        self._kept = max(0, self._kept - (tag == "pre"))

    def _part(self, tag: str) -> None:
        if _APART.fullmatch(tag):
            self.lines.gap()
        elif _BLOCKS.fullmatch(tag):
            self.lines.end()

    def handle_data(self, data: str) -> None:
        self._ended = False
        if self._unseen:
            return
        for number, line in enumerate(data.split("\n") if self._kept else [data]):
            if number:
                self.lines.end()
            self.lines.add(_BLANKS.sub(" ", line))


class _Scripts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kind = dict(attrs).get("type") or ""
        self._inside = tag == "script" and kind.lower().startswith("application/ld+json")

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found.append(data)
            self._inside = False
