"""LinkedIn's export of one's own data: the ZIP file, or a table out of it."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from itertools import islice

from careers.domain.document import Document
from careers.domain.errors import Location, fail
from careers.intake.documents.archive import Archive
from careers.intake.documents.decoding import decode
from careers.intake.documents.fragments import plain
from careers.intake.documents.resume_text import Entry, Part, joined, period, position, resume_text, skill_line
from careers.intake.documents.rows import MOST_ROWS, Table
from careers.intake.documents.signs import member_name
from careers.intake.documents.values import Source, Value

FORM = "LinkedIn export"
_OWNER = "profile.csv"


def read(archive: Archive, file: str) -> tuple[Document, ...]:
    """Return the document that an export is.

    Raises:
        CareersError: the export is damaged, too large, or holds nothing about its owner.
    """
    members = {member_name(name): name for name in reversed(archive.names) if member_name(name)}
    tables = {base: _table(archive, members.get(base, ""), file) for base in (_OWNER, *_PARTS)}
    parts = [Part(heading, [entry(row) for row in tables[base]]) for base, (heading, entry) in _PARTS.items()]
    owner = next(iter(tables[_OWNER]), Value(None, Source(file, FORM)))
    summary = Part("Summary", [Entry("", plain(owner.text("Summary")))])
    text = resume_text(owner.text("Headline"), owner.text("Geo Location"), [summary, *parts])
    if not text.strip():
        hint = "ask LinkedIn for the larger archive; Skills.csv and Positions.csv have to be in it"
        raise fail("this LinkedIn export holds no skills and no positions", hint, Location(file))
    return (Document(file=file, text=text, form=FORM, kind="resume"),)


def _table(archive: Archive, name: str, file: str) -> list[Value]:
    if not name:
        return []
    text = decode(archive.read(name), file)
    source, table = Source(file, FORM), Table(StringIO(text, newline=""), file)
    return [Value(row, source) for row in islice(table, MOST_ROWS)]


def _skill(row: Value) -> Entry:
    return Entry(row.text("Name", "Skill", "Skill Name"))


def _position(row: Value) -> Entry:
    span = period(row.text("Started On", "Start Date"), row.text("Finished On", "End Date"))
    return Entry(position(row.text("Title"), row.text("Company Name"), span), _text(row))


def _project(row: Value) -> Entry:
    span = period(row.text("Started On"), row.text("Finished On"), open_end=False)
    return Entry(joined(row.text("Title"), span), _text(row))


def _degree(row: Value) -> Entry:
    span = period(row.text("Started On", "Start Date"), row.text("Finished On", "End Date"), open_end=False)
    degree = joined(row.text("Degree Name"), row.text("Field of Study"))
    return Entry(joined(degree, row.text("School Name"), span), plain(row.text("Notes")))


def _certificate(row: Value) -> Entry:
    return Entry(joined(row.text("Name"), row.text("Started On")))


def _language(row: Value) -> Entry:
    return Entry(skill_line(row.text("Name"), row.text("Proficiency")))


def _text(row: Value) -> str:
    return plain(row.text("Description"))


_PARTS: dict[str, tuple[str, Callable[[Value], Entry]]] = {
    "skills.csv": ("Skills", _skill),
    "positions.csv": ("Experience", _position),
    "projects.csv": ("Projects", _project),
    "education.csv": ("Education", _degree),
    "certifications.csv": ("Certificates", _certificate),
    "languages.csv": ("Languages", _language),
}
"""What is read beside the owner's profile. Messages, connections and all else stay unopened."""
