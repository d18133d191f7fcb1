"""The lines of a text, however long they are and in whatever encoding."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from io import TextIOWrapper
from typing import BinaryIO, NamedTuple

from careers.domain.errors import Location, fail
from careers.intake.documents.decoding import encoding_of
from careers.intake.people.bounds import LONGEST

ENDLESS = 100
"""Times the longest line without an end, after which the file is given up."""


class TextLine(NamedTuple):
    """A line without its end."""

    number: int
    """From 1."""
    text: str
    whole: bool = True
    """Whether this is all of it; of one that is too long the beginning is there."""


def text_of(file: BinaryIO, head: bytes) -> TextIOWrapper:
    """Return the characters of a file whose first bytes tell their encoding: UTF-8, UTF-16 or Windows-1252.

    In a file of UTF-8 a byte that can't be is one of Windows-1252: files are pasted together.
    """
    encoding = encoding_of(head)
    return TextIOWrapper(file, encoding, "windows" if encoding == "utf-8" else "replace")


def _windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("windows", _windows)


def lines_of(stream: TextIOWrapper, file: str) -> Iterator[TextLine]:
    """Yield the lines of a text as they come, without a byte order mark.

    Raises:
        CareersError: a line does not end within bounds.
    """
    number = 0
    while text := stream.readline(LONGEST + 1):
        number += 1
        rest, more = text, 0
        while len(rest) > LONGEST and not rest.endswith("\n"):
            rest, more = stream.readline(LONGEST + 1), more + 1
            if more == ENDLESS:
                raise fail(
                    f"line {number} does not end within {ENDLESS * LONGEST // 1_000_000} MB", None, Location(file)
                )
        text = text.removeprefix("\ufeff") if number == 1 else text
        yield TextLine(number=number, text=text.removesuffix("\n"), whole=not more and len(text) <= LONGEST)
