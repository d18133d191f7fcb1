"""A file of people: what form it has, its rows as they come, and how much of it is behind."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext, suppress
from io import BufferedReader
from itertools import chain, islice
from typing import cast

from careers.domain.errors import Location, fail, file_name
from careers.domain.profile import PersonRow
from careers.intake.documents.decoding import decode, encoding_of
from careers.intake.people import json_lines, text_table
from careers.intake.people.bounds import bounded
from careers.intake.people.columns import Asked
from careers.intake.people.lines import lines_of, text_of
from careers.knowledge.text_file import unreadable

_BUFFER = 1 << 16
_LINES = (".jsonl", ".ndjson")
_ZIP = b"PK\x03\x04"
_DOCUMENTS = (b"%PDF-", b"{\\rtf", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff")
"""What documents of one person begin with, and what is none."""


class People:
    """The people of a file, or of standard input for ``-``."""

    def __init__(self, path: str, asked: Asked) -> None:
        """Take the path, and the columns that were named.

        Raises:
            CareersError: the file can't be opened.
        """
        self.file = file_name(path)
        self._path = path
        self._asked = asked
        self._opened: BufferedReader | None = None
        self._size = 0
        self._rows: Iterator[PersonRow] = self._read_rows()

    @property
    def share(self) -> float | None:
        """Return how much of the file is read, 0 to 1; None where its end is not known."""
        if not self._size or self._opened is None:
            return None
        return 1.0 if self._opened.closed else min(1.0, self._opened.tell() / self._size)

    def has(self, count: int) -> bool:
        """Return whether so many people stand in the file; they are read ahead, and come first all the same.

        Raises:
            CareersError: as for ``rows``.
        """
        begun = list(islice(self._rows, count))
        self._rows = chain(begun, self._rows)
        return len(begun) == count

    def rows(self) -> Iterator[PersonRow]:
        """Return the people as they come, once; a row that can't be read says why.

        Raises:
            CareersError: as they come, where the file can't be read, or nobody stands in it.
        """
        return self._rows

    def _read_rows(self) -> Iterator[PersonRow]:
        try:
            with self._open() as opened:
                self._opened = opened
                yield from bounded(self._read(opened), self.file)
        except (OSError, ValueError) as error:
            raise unreadable(self.file, error) from error

    def _open(self) -> AbstractContextManager[BufferedReader]:
        if self._path == "-":
            return nullcontext(cast("BufferedReader", sys.stdin.buffer))
        told = os.stat(self._path)
        if stat.S_ISCHR(told.st_mode) or stat.S_ISBLK(told.st_mode):
            raise fail("this is a device, not a file", "give a file, or - for standard input", Location(self.file))
        self._size = told.st_size
        return cast("BufferedReader", open(self._path, "rb", buffering=_BUFFER))

    def _read(self, opened: BufferedReader) -> Iterator[PersonRow]:
        head = opened.peek(_BUFFER)
        if head.startswith(_ZIP):
            from careers.intake.people import workbook

            return workbook.read(opened.read(workbook.MOST_BYTES + 1), self._asked, self.file)
        if head.startswith(_DOCUMENTS):
            raise fail("this is a document of one person", "name it with --from, or its folder", Location(self.file))
        return self._read_text(opened, head)

    def _read_text(self, opened: BufferedReader, head: bytes) -> Iterator[PersonRow]:
        begin, text = self._beginning(head), text_of(opened, head)
        try:
            lines = lines_of(text, self.file)
            if begin.startswith("{") or self._path.lower().endswith(_LINES):
                yield from json_lines.read(lines, self._asked)
            elif begin.startswith("["):
                yield from json_lines.read_list(text, self._asked, self.file)
            else:
                yield from text_table.read(lines, self._asked, self.file)
        finally:
            with suppress(ValueError):  # the file is closed by whoever opened it, who may have been first
                text.detach()

    def _beginning(self, head: bytes) -> str:
        if not head.strip():
            raise fail("the file is empty", "`careers help many-people` shows what is read", Location(self.file))
        if encoding_of(head) in {"utf-8", "cp1252"}:
            decode(head, self.file)  # refuses what is no text
        return head.decode(encoding_of(head), "replace").removeprefix("\ufeff").lstrip()
