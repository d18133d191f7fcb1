"""Reading text that somebody else wrote, within bounds."""

from __future__ import annotations

import sys
from typing import BinaryIO

from careers.domain.errors import STANDARD_INPUT, CareersError, Location, fail, os_reason

MOST_BYTES = 2_000_000
"""More than any hand-written file of the knowledge base or a profile; less than what would stall the program."""


def read_text(path: str) -> str:
    """Return the text of a file, or of standard input for ``-``.

    Raises:
        CareersError: the file is missing, unreadable, too large or not UTF-8 text.
    """
    try:
        if path == "-":
            return _decode(_read_bounded(sys.stdin.buffer, STANDARD_INPUT), STANDARD_INPUT)
        with open(path, "rb") as file:
            return _decode(_read_bounded(file, path), path)
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error


def read_lines(path: str) -> list[str]:
    """Return the lines of a file, or of standard input for ``-``, that are not empty.

    Raises:
        CareersError: as for ``read_text``.
    """
    return [line.strip() for line in read_text(path).splitlines() if line.strip()]


def _read_bounded(file: BinaryIO, name: str) -> bytes:
    content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        message = f"the file is larger than {MOST_BYTES // 1_000_000} MB"
        raise fail(message, "a list of skills or a role takes a few kilobytes: is this the right file?", Location(name))
    return content


def _decode(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        raise fail("this is not UTF-8 text", "save the file as UTF-8", Location(name, line, column)) from error


def unreadable(path: str, error: Exception) -> CareersError:
    """Return the words for a file that can't be opened or read."""
    reason = os_reason(error) if isinstance(error, OSError) else "no file can have this name"
    hint = "name a file in it" if isinstance(error, IsADirectoryError) else "check the path and its permissions"
    return fail(f"the file can't be read: {reason}", hint, Location(path))
