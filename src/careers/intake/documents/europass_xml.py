"""Europass as XML."""

from __future__ import annotations

from careers.domain.document import Document
from careers.intake.documents.europass import FORM, read as read_values
from careers.intake.documents.values import Source, Value
from careers.intake.documents.xml_values import parse_xml


def read(text: str, file: str) -> tuple[Document, ...]:
    """Return the document that a Europass CV in XML is.

    Raises:
        CareersError: the text is no XML, or holds no CV.
    """
    return (read_values(Value(parse_xml(text, file), Source(file, FORM))),)
