"""JSON and YAML files: which form their values are in, the surest first, and what to say when they are in none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from careers.domain.document import Document
from careers.domain.errors import CareersError, Location, fail
from careers.intake.documents import (
    boards,
    europass,
    json_resume,
    own_documents,
    reactive_resume,
    rendercv,
    skill_list,
)
from careers.intake.documents.data_text import parse
from careers.intake.documents.signs import looks_like_json
from careers.intake.documents.values import Source, Value, kind_of, located

FORMS = (own_documents, europass, rendercv, reactive_resume, boards, json_resume, skill_list)
"""Modules with ``FORM``, ``fits(value)`` and ``read(value)``."""
_WRAPPERS = ("resume", "cv", "data", "profile", "result", "attributes", "content")
"""Keys under which programs put the whole of a document."""
TOOLS = tuple(form.FORM for form in FORMS if form not in {own_documents, boards, skill_list})
"""What profiles of other tools are called."""
KNOWN = f'known are {", ".join(TOOLS)}, postings, and lists like {{"skills": ["python"]}}'
_ENDINGS = (".yaml", ".yml", ".json")


def read(text: str, file: str) -> Iterator[Document]:
    """Yield the documents that a text of JSON or YAML holds.

    Raises:
        CareersError: it is neither, in no form that is known, or something in it is wrong.
    """
    try:
        data = parse(text, file)
    except CareersError:
        if looks_like_json(text) or file.lower().endswith(_ENDINGS):
            raise
        yield Document(file=file, text=text, form="text")  # headings with colons look like YAML
        return
    yield from read_shapes(data, file, text)


def read_shapes(data: Any, file: str, text: str = "") -> Iterator[Document]:
    """Yield the documents that the values of a file hold.

    Raises:
        CareersError: they are in no form that is known, or something in them is wrong.
    """
    value = Value(data, Source(file, "", text))
    if isinstance(data, list) and len(data) > 1 and all(map(_is_person, value.items())):
        for number, person in enumerate(data, start=1):
            yield from read_shapes(person, f"{file}:{number}")
        return
    for candidate in (value, *_unwrapped(value)):
        for form in FORMS:
            if form.fits(candidate):
                source = Source(file, form.FORM, text)
                read = form.read(Value(candidate.data, source, candidate.path))
                yield from [_filled(read)] if isinstance(read, Document) else read
                return
    raise _unknown(value)


def _filled(document: Document) -> Document:
    """Return a document that holds something."""
    if not document.text.strip():
        message = f"this looks like {document.form}, but it holds no skills and no text"
        raise fail(message, "is this the right file?", Location(document.file))
    return document


def _is_person(value: Value) -> bool:
    """Return whether an item of a list is a whole document about somebody, not a group of skills."""
    if not isinstance(value.data, dict) or value.has(
        "category", "group", "label", "area", "keywords", "items", "level"
    ):
        return False
    listed = value.has("skills") and value.has("id", "name", "email", "person")
    return listed or any(form.fits(value) for form in FORMS[:-1] if form is not boards)


def _unwrapped(value: Value) -> Iterator[Value]:
    for key in _WRAPPERS:
        inner = value.get(key)
        if isinstance(inner.data, dict):
            yield inner


def _unknown(value: Value) -> CareersError:
    what = f"this is {kind_of(value.data)} of no form that is known"
    if isinstance(value.data, dict) and value.data:
        what += f": its keys are {', '.join(f'`{key[:40]}`' for key in list(value.data)[:5])}"
    return fail(what, KNOWN, located(value.source, ()) if value.source.text else Location(value.source.file))
