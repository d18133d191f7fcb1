"""Files of more postings than fit into memory: tables, JSON Lines and lists of JSON, read as they come."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from io import BufferedReader, BytesIO, RawIOBase, TextIOWrapper
from typing import Any, BinaryIO

from careers.domain.document import Document
from careers.domain.errors import CareersError, Location, fail
from careers.intake.documents.decoding import encoding_of, without_controls
from careers.intake.documents.signs import looks_like_json_lines, looks_like_table

_CHUNK = 1 << 20
"""Characters that are read at a time."""
LONGEST = 1_000_000
"""Characters of a line or of an item of a list; the longest postings have thirty thousand."""
_BLANKS = ", \t\r\n"


def read(head: bytes, rest: BinaryIO, file: str) -> Iterator[Document]:
    """Yield the documents of a file whose first bytes are there already, and the others not yet read.

    Raises:
        CareersError: the file is no table, no JSON Lines and no list, or something in it can't be read.
    """
    from careers.intake.documents import json_lines, tables

    stream = TextIOWrapper(BufferedReader(_Joined(head, rest)), encoding_of(head), "replace", newline="")
    begin = stream.read(_CHUNK).removeprefix("\ufeff")
    if looks_like_json_lines(begin):
        yield from json_lines.read_lines(_lines(begin, stream), file)
    elif begin.lstrip().startswith("["):
        yield from json_lines.read_values(items(begin, stream.read, file), file)
    elif looks_like_table(begin):
        yield from tables.read_lines(_lines(begin, stream), file)
    else:
        raise too_large(len(head), file)


def too_large(most: int, file: str) -> CareersError:
    """Return the error for a file that is larger than what is read of its form."""
    hint = "is this the right file? Many postings are read as CSV, JSON Lines or one list of JSON"
    return fail(f"the file is larger than {most // 1_000_000} MB", hint, Location(file))


class _Joined(RawIOBase):
    """The bytes that were read, and then those that were not."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = BytesIO(head)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        part = self._head.read(len(buffer)) or self._rest.read(len(buffer))
        buffer[: len(part)] = part
        return len(part)


def _lines(begin: str, stream: TextIOWrapper) -> Iterator[str]:
    """Yield lines with their ends, those that are too long in pieces."""
    *whole, last = begin.splitlines(keepends=True) if "\n" in begin else [begin]
    yield from map(without_controls, whole)
    yield without_controls(last + stream.readline(LONGEST))
    while line := stream.readline(LONGEST):
        yield without_controls(line)


def items(begin: str, read: Callable[[int], str], file: str) -> Iterator[tuple[int, Any]]:
    """Yield the items of a list of JSON with their numbers, without ever holding all of it.

    Raises:
        CareersError: an item is not JSON, or too long; what comes after it is lost.
    """
    decode = json.JSONDecoder(strict=False).raw_decode
    buffer, at, number = begin, begin.index("[") + 1, 1
    while True:
        at = _after_blanks(buffer, at)
        if buffer[at : at + 1] == "]":
            return
        try:
            item, at = decode(buffer, at)
        except (json.JSONDecodeError, RecursionError) as error:
            more = read(_CHUNK)
            if not more or len(buffer) - at > LONGEST:
                message = f"item {number:,} of this list is not JSON, or too long"
                raise fail(message, "export it again, or as JSON Lines", Location(file)) from error
            buffer, at = buffer[at:] + more, 0
        else:
            yield number, item
            number += 1


def _after_blanks(text: str, at: int) -> int:
    while text[at : at + 1] and text[at] in _BLANKS:
        at += 1
    return at
