"""From the path of a document to its text."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import BinaryIO

from careers.domain.document import Document
from careers.domain.errors import Location, fail
from careers.intake.documents.recognising import read_content
from careers.knowledge.text_file import unreadable

MOST_BYTES = 20_000_000
"""A résumé with photographs takes two million."""


def read_documents(path: str) -> Iterator[Document]:
    """Yield the documents of a file, or of standard input for ``-``: one of most files, many of a file of postings.

    Raises:
        CareersError: the file can't be read, is too large, or holds nothing that is read.
    """
    file = "standard input" if path == "-" else path
    content = _content(path, file)
    if not content.strip():
        raise fail("the file is empty", "name a résumé, a posting or a profile", Location(file))
    yield from read_content(content, file)


def _content(path: str, file: str) -> bytes:
    try:
        if path == "-":
            return _bounded(sys.stdin.buffer, file)
        with open(path, "rb") as opened:
            return _bounded(opened, file)
    except (OSError, ValueError) as error:
        raise unreadable(file, error) from error


def _bounded(opened: BinaryIO, file: str) -> bytes:
    content = opened.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        message = f"the file is larger than {MOST_BYTES // 1_000_000} MB"
        raise fail(message, "is this the right file?", Location(file))
    return content
