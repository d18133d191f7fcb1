"""Markdown: what the file says, character for character, for its marks read as those of plain text do."""

from __future__ import annotations

from careers.domain.document import Document


def read(text: str, file: str) -> tuple[Document, ...]:
    """Return the document that a Markdown text is, with its marks."""
    return (Document(file=file, text=text, form="Markdown"),)
