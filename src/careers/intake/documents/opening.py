"""From the path of a document to its text."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import BinaryIO

from careers.domain.document import Document
from careers.domain.errors import Location, fail, file_name
from careers.intake.documents.decoding import too_long, without_controls
from careers.intake.documents.recognising import read_content
from careers.knowledge.text_file import unreadable

MOST_BYTES = 20_000_000
"""A résumé with photographs takes two million."""
MOST_CHARACTERS = 2_000_000
"""Of one document; a book has a million."""


def read_documents(path: str) -> Iterator[Document]:
    """Yield the documents of a file, or of standard input for ``-``: one of most files, many of a file of postings.

    Raises:
        CareersError: the file can't be read, is too large, or holds nothing that is read.
    """
    file = file_name(path)
    is_empty = True
    with _opened(path, file) as opened:
        try:
            for document in _documents(opened, file):
                is_empty = False
                yield _bounded(document, file)
        except OSError as error:
            raise unreadable(file, error) from error
    if is_empty:
        raise fail("the file holds a header and nothing else", "is this the right file?", Location(file))


def text_document(text: str) -> Document:
    """Return a text as a document, for `read` and `match`.

    Raises:
        CareersError: it is empty or too long.
    """
    if not text.strip():
        raise fail("the text is empty", "give a résumé, a posting or a profile")
    return _bounded(Document(file="text", text=text, form="text"), "text")


def _bounded(document: Document, file: str) -> Document:
    if len(document.text) > MOST_CHARACTERS:
        raise too_long(MOST_CHARACTERS, file)
    return document._replace(text=without_controls(document.text))


def _opened(path: str, file: str) -> AbstractContextManager[BinaryIO]:
    try:
        return nullcontext(sys.stdin.buffer) if path == "-" else open(path, "rb")
    except (OSError, ValueError) as error:
        raise unreadable(file, error) from error


def _documents(opened: BinaryIO, file: str) -> Iterator[Document]:
    content = opened.read(MOST_BYTES + 1)
    if not content.strip():
        raise fail("the file is empty", "name a résumé, a posting or a profile", Location(file))
    if len(content) <= MOST_BYTES:
        yield from read_content(content, file)
    else:
        from careers.intake.documents import large

        yield from large.read(content, opened, file)
