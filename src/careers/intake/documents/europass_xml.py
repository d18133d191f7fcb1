"""Europass as XML."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from careers.domain.document import Document
from careers.intake.documents.europass import FORM, read as read_values
from careers.intake.documents.values import Source, Value
from careers.intake.documents.xml_tree import local_name, name_of, parse_xml


def read(text: str, file: str) -> tuple[Document, ...]:
    """Return the document that a Europass CV in XML is.

    Raises:
        CareersError: the text is no XML, or holds no CV.
    """
    bare = text.lstrip()
    above = text[: len(text) - len(bare)].count("\n")
    root = parse_xml(bare, file, above)
    return (read_values(Value({name_of(root): _value(root)}, Source(file, FORM))),)


def _value(element: Element) -> Any:
    """Return what JSON would hold: a text, or attributes and elements by name, in lists where a name comes again."""
    members: dict[str, Any] = {local_name(key): value for key, value in element.attrib.items()}
    words = [element.text, *(child.tail for child in element)]
    for child in element:
        name, value = name_of(child), _value(child)
        if name not in members:
            members[name] = value
        elif isinstance(members[name], list):
            members[name].append(value)
        else:
            members[name] = [members[name], value]
    text = "".join(filter(None, words)).strip()
    return text if text or not members else members
