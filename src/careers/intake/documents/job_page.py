"""Web pages of one or more postings, which carry them for search engines: as JSON-LD, or marked in what people see."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from careers.domain.document import Document
from careers.intake.documents import boards, html
from careers.intake.documents.data_text import too_deep
from careers.intake.documents.postings import is_posting, posting
from careers.intake.documents.values import Source, Value

_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_DEEPEST = 200
"""Open tags; a page has thirty."""
_LONGEST = 2_000
"""Characters of a marked text that are kept; facts are short."""
_MOST_PIECES = 100
"""Pieces of text between tags in a marked text."""


def read(text: str, file: str) -> Iterator[Document]:
    """Yield the documents that the postings of a page are; the page that people see if it carries none.

    Raises:
        CareersError: the page shows no text, or a posting is wrong.
    """
    found = [data for piece in html.linked_data(text) for data in _parsed(piece)]
    value = Value(found, Source(file, boards.FORM))
    if boards.fits(value):
        yield from boards.read(value)
        return
    for document in html.read(text, file):
        yield _with_facts(document, Value(_marked_posting(text), value.source))


def _with_facts(seen: Document, marked: Value) -> Document:
    """Return the page that people see with the facts that it marks."""
    if not is_posting(marked):
        return seen
    return seen._replace(kind="posting", facts=posting(marked, seen.file).facts)


def _parsed(piece: str) -> Iterator[object]:
    """Yield the values of a piece of JSON-LD; pages write line ends into words, which strict JSON has not."""
    if too_deep(piece):
        return
    try:
        data = json.loads(piece.strip().removesuffix(";"), strict=False)
    except (ValueError, RecursionError):
        return
    yield from data if isinstance(data, list) else [data]


def _marked_posting(text: str) -> dict[str, Any] | None:
    """Return what a page marks as the first posting, by the names of schema.org; None if it marks none."""
    page = _Page()
    page.feed(f"{text}\n")
    return page.posting


class _Open:
    """A tag that is open: the property that it is, the item that it begins, and the words in it."""

    def __init__(self, tag: str, name: str, item: dict[str, Any] | None) -> None:
        self.tag = tag
        self.name = name
        self.item = item
        self.words: list[str] = []


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.posting: dict[str, Any] | None = None
        self._open: list[_Open] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        kind = given.get("itemtype") or given.get("typeof") or ""
        item: dict[str, Any] | None = {} if kind else None
        if self.posting is None and kind.rpartition("/")[2] == "JobPosting":
            self.posting = item
        name = given.get("itemprop") or given.get("property") or ""
        if tag in _VOID or "content" in given:
            self._keep(name, given.get("content") or given.get("href") or "")
            name = ""
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append(_Open(tag, name, item))

    def handle_endtag(self, tag: str) -> None:
        if all(one.tag != tag for one in self._open):
            return
        while True:
            done = self._open.pop()
            self._keep(done.name, done.item or " ".join("".join(done.words).split())[:_LONGEST])
            if done.tag == tag:
                return

    def handle_data(self, data: str) -> None:
        for one in self._open:
            if one.name and len(one.words) < _MOST_PIECES:
                one.words.append(data[:_LONGEST])

    def _keep(self, name: str, value: Any) -> None:
        item = next((one.item for one in reversed(self._open) if one.item is not None), None)
        if item is not None and name and value:
            item.setdefault(name, value)
