"""From the bytes of a text to its characters."""

from __future__ import annotations

import codecs
import re

from careers.domain.errors import CareersError, Location, fail

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4_000
"""Characters, or bytes, that are looked at to tell what a file is."""
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
"""What steers a terminal, except for tab and the ends of lines; and halves of characters, which no file can hold."""
_CHARSET = re.compile(
    rb"charset=[\"']?(iso-8859-(?:[2-9]|1[0135])|windows-125\d|gbk|gb2312|gb18030|big5|shift_jis|euc-jp|euc-kr|koi8-[ru])\b",
    re.IGNORECASE,
)
_MOST_CONTROLS = 0.02
"""Share of the characters, beyond which bytes are no text."""


def decode(content: bytes, file: str) -> str:
    """Return the text of a file, with a space for each control character, so that offsets stay.

    A byte order mark tells the encoding; without one it is UTF-16 if every second byte is zero, UTF-8 if it can be,
    else Windows-1252.

    Raises:
        CareersError: the bytes are no text.
    """
    text = _characters(content)
    controls = len(_CONTROL.findall(text, 0, _SAMPLE))
    if "\0" in text or controls > _MOST_CONTROLS * min(len(text), _SAMPLE):
        raise fail("this is not a text", "save the document as PDF, DOCX or plain text", Location(file))
    return without_controls(text)


def encoding_of(head: bytes) -> str:
    """Return the encoding of a text by its first bytes; a byte order mark is not taken off."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    encoding = _unmarked_encoding(head[:_SAMPLE])
    try:
        codecs.getincrementaldecoder(encoding)().decode(head)
    except UnicodeDecodeError:
        return "cp1252"
    return encoding


def without_controls(text: str) -> str:
    """Return a text of the same length, with a space for what would steer a terminal and for halves of characters."""
    if text.replace("\n", "").isprintable():  # much faster than the search, and true of most
        return text
    return _CONTROL.sub(" ", text)


def _characters(content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    encoding = _unmarked_encoding(content[:_SAMPLE])
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return content.decode(_old_encoding(content) if encoding == "utf-8" else encoding, "replace")


def _old_encoding(content: bytes) -> str:
    """Return the encoding that a web page says it has, else that of Windows for western Europe."""
    said = _CHARSET.search(content, 0, _SAMPLE)
    return said[1].decode().lower() if said else "cp1252"


def _unmarked_encoding(sample: bytes) -> str:
    first, second = sample[::2].count(0), sample[1::2].count(0)
    if 5 * max(first, second) < len(sample) or 20 * min(first, second) > len(sample):
        return "utf-8"
    return "utf-16-le" if second > first else "utf-16-be"


def too_long(most: int, file: str) -> CareersError:
    """Return the error for a document of more characters than are read."""
    return fail(f"the document holds more than {most:,} characters", "is this the right file?", Location(file))
