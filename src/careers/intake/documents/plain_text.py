"""Plain text: what the file says, character for character."""

from __future__ import annotations

from careers.domain.document import Document


def read(text: str, file: str) -> tuple[Document, ...]:
    """Return the document that a text is."""
    return (Document(file=file, text=text, form="text"),)
