"""ZIP files, read within bounds: Word and OpenDocument texts, and exports that hold many files."""

from __future__ import annotations

import io
import zlib
from zipfile import BadZipFile, ZipFile

from careers.domain.errors import CareersError, Location, fail

MOST_MEMBERS = 5_000
MOST_EXPANDED = 10_000_000
"""Bytes of all members that are read; the text of a long book takes a million."""
_ENTRY = b"PK\x01\x02"
_BROKEN = (BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, LookupError)
"""What zipfile raises for members that are damaged, locked or packed in a way that it does not know."""


class Archive:
    """A ZIP file: the names of its members, which are looked up and never written to, and their bytes."""

    def __init__(self, content: bytes, file: str) -> None:
        """Read the list of members.

        Raises:
            CareersError: the file is damaged or has too many members.
        """
        self.file = file
        self._left = MOST_EXPANDED
        if content.count(_ENTRY) > MOST_MEMBERS:
            raise fail(f"the archive holds more than {MOST_MEMBERS:,} files", "unpack what you need", Location(file))
        try:
            self._zip = ZipFile(io.BytesIO(content))
        except _BROKEN as error:
            raise self._damaged() from error
        self.names = tuple(dict.fromkeys(self._zip.namelist()))

    def read(self, name: str) -> bytes:
        """Return the bytes of a member; none if there is no such member.

        Raises:
            CareersError: the member is damaged or locked, or too much has been read.
        """
        if name not in self.names:
            return b""
        try:
            with self._zip.open(name) as member:
                content = member.read(self._left + 1)
        except _BROKEN as error:
            raise self._damaged() from error
        self._left -= len(content)
        if self._left < 0:
            message = f"unpacked, the file is larger than {MOST_EXPANDED // 1_000_000} MB"
            raise fail(message, "is this the right file?", Location(self.file))
        return content

    def _damaged(self) -> CareersError:
        return fail(
            "the file is damaged or locked",
            "open it in the program that made it, and save it again",
            Location(self.file),
        )
