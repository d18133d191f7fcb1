"""Words as their writer meant them, where type-setting changed them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from unicodedata import normalize

from careers.domain.document import Document
from careers.domain.errors import Location, fail
from careers.intake.documents.decoding import without_controls
from careers.intake.documents.lines import BULLET

_LETTERS = str.maketrans(
    {
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "ﬅ": "st",
        "ﬆ": "st",
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff\ufffe\uffff\ufffc", ""),  # seen by nobody
        **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f\u3000", " "),
        **dict.fromkeys("\u2010\u2011", "-"),
    }
)
_SYMBOL_BULLET = re.compile(r"^\s*[\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf06e\uf0b0]\s*")
"""Bullets of the fonts Symbol and Wingdings, whose characters have no meaning of their own."""
_PRIVATE = re.compile(r"[\ue000-\uf8ff\ufffd\ud800-\udfff\U000f0000-\U0010ffff]+ ?")
_SPACED = re.compile(r"(?<!\S)[^\W\d_](?: {1,4}[^\W\d_&]| {1,4}&){3,}(?!\S)")
_WIDE = re.compile(r" {2,}")
_BLANKS = re.compile(r"[ \t]*\t[ \t]*|  +")


def document_of(lines: Iterable[str], file: str, form: str) -> Document:
    """Return the document whose lines these are, mended.

    Raises:
        CareersError: no text is in them.
    """
    text = mend_lines(lines)
    if not text:
        advice = "if it shows pictures of a text, run OCR on it, or export the document with its text"
        raise fail("the document holds no text", advice, Location(file))
    return Document(file=file, text=text, form=form)


def mend_lines(lines: Iterable[str]) -> str:
    """Return the text of lines: without what only type-setting needs, and no two empty lines in a row."""
    mended: list[str] = []
    for line in lines:
        words = mend_line(line)
        if words or (mended and mended[-1]):
            mended.append(words)
    return "\n".join(mended).strip()


def mend_line(line: str) -> str:
    """Return a line with its ligatures as letters, spaced letters as words, and no private or unseen characters."""
    line = normalize("NFC", without_controls(line).translate(_LETTERS))
    line = _PRIVATE.sub("", _SYMBOL_BULLET.sub(BULLET, line))
    return _BLANKS.sub(_one_blank, _SPACED.sub(_joined, line)).strip()


def _joined(spaced: re.Match[str]) -> str:
    return " ".join(word.replace(" ", "") for word in _WIDE.split(spaced[0]))


def _one_blank(blanks: re.Match[str]) -> str:
    return "\t" if "\t" in blanks[0] else " "
