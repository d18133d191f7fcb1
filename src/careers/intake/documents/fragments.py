"""Text in the fields of files: it may be marked up as HTML or Markdown, or hold entities."""

from __future__ import annotations

import re

from careers.intake.documents.decoding import without_controls

_TAG = re.compile(r"<(?:/?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]{0,500})?/?|!--)")
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_ESCAPED = re.compile(r"\\([-+*_#.!&()\[\]{}<>|~`/:$])")
_HALF = re.compile("[\ud800-\udfff]")
"""Half of a character, which JSON can write and no file can hold."""
_LINK = re.compile(r"\[([^\[\]\n]{1,300})\]\([^()\s]{0,2000}\)")
_STRONG = re.compile(r"\*\*(?=\S)([^\n]{1,500}?)(?<=\S)\*\*")


def plain(text: str) -> str:
    """Return the words of a field: the text of HTML, with entities resolved; other text as it is."""
    marked = _marked(text)
    if not marked and "&" in text and _ENTITY.search(text):
        from html import unescape

        text = safe(unescape(text))
        marked = _marked(text)  # some boards escape the whole field once more
    if marked:
        from careers.intake.documents.html import page_text

        text = page_text(text)
        return safe(text)
    return text


def _marked(text: str) -> bool:
    return "<" in text and bool(_TAG.search(text))


def safe(text: str) -> str:
    """Return a text without what would steer a terminal, and without halves of characters."""
    if text.replace("\n", "").isprintable():  # much faster than the search, and true of most
        return text
    return _HALF.sub("\ufffd", without_controls(text))


def unmarked(text: str) -> str:
    """Return the words of a field that may be Markdown: without backslashes, stars around words, and addresses."""
    text = plain(text)
    if "\\" in text:
        text = _ESCAPED.sub(r"\1", text)
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    return _STRONG.sub(r"\1", text) if "**" in text else text
