"""What the program itself writes as JSON, given back: the profile in it is read again."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.document import Document, DocumentKind
from careers.domain.errors import fail
from careers.intake.documents.resume_text import Entry, Part, resume_text, skill_line
from careers.intake.documents.skill_entries import years_words
from careers.intake.documents.values import Value, located

FORM = "careers document"


def fits(value: Value) -> bool:
    """Return whether a value is a document of this program: its schema says so."""
    schema = value.get("schema").data
    return isinstance(schema, str) and schema.startswith("careers.")


def read(value: Value) -> Document:
    """Return the document that the profile or the reading in a document of this program is.

    Raises:
        CareersError: the document holds neither.
    """
    skills = value.get("skills") or value.get("profile").get("skills")
    if not value.has("skills") and not value.get("profile").has("skills"):
        message = f"this document of careers, {value.text('schema')}, holds no skills of a person"
        raise fail(message, "give what fit, gap, plan or read wrote with --json", located(value.source, ()))
    unknown = value.get("unknown") or value.get("profile").get("unknown")
    entries = [Entry(_line(item)) for item in skills.items()] + [Entry(item.text("given")) for item in unknown.items()]
    kind: DocumentKind = "posting" if value.text("kind") == "posting" else "profile"
    heading = "Requirements" if kind == "posting" else "Skills"
    titles = [item.text("given") for item in value.get("titles").items()]
    text = resume_text(next(iter(titles), ""), "", [Part(heading, entries), *_rest(value)])
    return Document(file=value.source.file, text=text, form=FORM, kind=kind)


def _line(item: Value) -> str:
    return skill_line(item.text("name", "id"), item.text("level"), years_words(item.text("years")))


def _rest(value: Value) -> Iterator[Part]:
    yield Part("Education", [Entry(item.text("text")) for item in value.get("education").items()])
    yield Part("Conditions", [Entry(item.text("text")) for item in value.get("gates").items()])
