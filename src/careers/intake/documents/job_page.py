"""Web pages of one or more postings, which carry them for search engines: as JSON-LD, or marked in what people see."""

from __future__ import annotations

import json
from collections.abc import Iterator

from careers.domain.document import Document
from careers.intake.documents import boards, html
from careers.intake.documents.data_text import too_deep
from careers.intake.documents.microdata import marked_posting
from careers.intake.documents.postings import is_posting, posting
from careers.intake.documents.values import Source, Value


def read(text: str, file: str) -> Iterator[Document]:
    """Yield the documents that the postings of a page are; the page that people see if it carries none.

    Raises:
        CareersError: the page shows no text, or a posting is wrong.
    """
    found = [data for piece in html.linked_data(text) for data in _parsed(piece)]
    value = Value(found, Source(file, boards.FORM))
    if boards.fits(value):
        yield from boards.read(value)
        return
    for document in html.read(text, file):
        yield _with_facts(document, Value(marked_posting(text), value.source))


def _with_facts(seen: Document, marked: Value) -> Document:
    """Return the page that people see with the facts that it marks."""
    if not is_posting(marked):
        return seen
    return seen._replace(kind="posting", facts=posting(marked, seen.file).facts)


def _parsed(piece: str) -> Iterator[object]:
    """Yield the values of a piece of JSON-LD; pages write line ends into words, which strict JSON has not."""
    if too_deep(piece):
        return
    try:
        data = json.loads(piece.strip().removesuffix(";"), strict=False)
    except (ValueError, RecursionError):
        return
    yield from data if isinstance(data, list) else [data]
