"""Plain text and Markdown: what the file says, character for character, marks and all."""

from __future__ import annotations

from careers.domain.document import Document
from careers.intake.documents.recognising import looks_like_markdown


def read(text: str, file: str) -> tuple[Document, ...]:
    """Return the document that a text is."""
    return (Document(file=file, text=text, form="Markdown" if looks_like_markdown(text) else "text"),)
