"""Postings that a page marks up within what people see: Microdata and RDFa of schema.org."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_DEEPEST = 200
"""Open tags; a page has thirty."""
_LONGEST = 2_000
"""Characters of a marked text that are kept; facts are short."""
_MOST_PIECES = 100
"""Pieces of text between tags in a marked text."""


def marked_posting(text: str) -> dict[str, Any] | None:
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
