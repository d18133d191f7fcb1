"""Reactive Resume, https://rxresu.me: what its versions 3, 4 and 5 export as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.domain.document import Document
from careers.intake.documents.fragments import unmarked
from careers.intake.documents.json_resume import language, place
from careers.intake.documents.resume_text import (
    Entry,
    Part,
    joined,
    labelled,
    period,
    position,
    resume_text,
    skill_line,
)
from careers.intake.documents.skill_entries import as_number, rating
from careers.intake.documents.values import Value

FORM = "Reactive Resume"
_UNREAD = {"references", "profiles", "interests"}
"""Sections of what others say, of addresses, and of what is no skill."""
_HEADINGS = {
    "work": "Experience",
    "experience": "Experience",
    "certifications": "Certificates",
    "volunteer": "Volunteering",
}
_STARS = 5
_TENTHS = 10


def fits(value: Value) -> bool:
    """Return whether a value looks like Reactive Resume: it has basics and sections."""
    return isinstance(value.get("sections").data, dict) and value.has("basics", "metadata")


def read(value: Value) -> Document:
    """Return the document that a résumé in this form is.

    Raises:
        CareersError: a value is of a kind that its key can't have.
    """
    basics = value.get("basics")
    title, where = basics.text("headline", "label"), place(basics.get("location"))
    summary = Part("Summary", [Entry("", unmarked(_summary(value, basics)))])
    text = resume_text(title, where, [summary, *_parts(value)])
    return Document(file=value.source.file, text=text, form=FORM, kind="resume")


def _summary(value: Value, basics: Value) -> str:
    section = value.get("summary") or value.get("sections").get("summary")
    return basics.text("summary") or ("" if _hidden(section) else section.get("content").text())


def _parts(value: Value) -> Iterator[Part]:
    for key, section in value.get("sections").members():
        if key == "custom":
            yield from (_part(own.text("name"), key, own) for _, own in section.members())
        elif key not in _UNREAD | {"summary"}:
            yield _part(_HEADINGS.get(key, key.title()), key, section)
    for section in value.get("customSections").items():
        yield _part(section.text("title", "name"), section.text("type"), section)


def _part(heading: str, kind: str, section: Value) -> Part:
    """Return a section under its usual heading, for people name theirs in their language."""
    shown = [] if _hidden(section) or kind in _UNREAD else section.get("items").items()
    return Part(heading or "Other", [_entry(kind, item) for item in shown if not _hidden(item)])


def _hidden(item: Value) -> bool:
    return item.get("visible").data is False or item.get("hidden").data is True


def _entry(kind: str, item: Value) -> Entry:
    if kind == "skills":
        return _skill(item)
    if kind == "languages":
        return language(item) if item.has("language", "fluency") else _language(item)
    if kind == "education":
        return Entry(joined(_degree(item), _period(item, ongoing=False)), _text(item), _tools(item))
    return Entry(_line(item), _text(item), _tools(item))


def _skill(item: Value) -> Entry:
    """Return the line of a skill; version 4 writes the level's word as a description, and 0 for no level at all."""
    words = item.text("proficiency", "description")
    level = item.text("level")
    if as_number(level) is not None:
        level = words if level == "0" else words or rating([level], _STARS).words(level)
    elif not level:
        level = words or rating((), _TENTHS).words(item.text("levelNum"))
    return Entry(skill_line(item.text("name"), unmarked(level), items=item.texts("keywords")))


def _language(item: Value) -> Entry:
    level = item.text("description", "level")
    return Entry(skill_line(item.text("name"), "" if as_number(level) is not None else unmarked(level)))


def _degree(item: Value) -> str:
    return joined(item.text("studyType", "degree"), item.text("area"), item.text("institution", "school"))


def _line(item: Value) -> str:
    firm = item.text("company", "organization") or (item.text("name") if item.has("position") else "")
    if firm:
        return position(item.text("position"), firm, _period(item))
    given = item.text("title") or item.text("name")
    about = "" if item.text("summary") or not item.has("summary") else unmarked(item.text("description"))
    return joined(given, item.text("subtitle"), about, _period(item, ongoing=False))


def _period(item: Value, *, ongoing: bool = True) -> str:
    date = item.get("date", "period", "releaseDate")
    if isinstance(date.data, dict):
        return period(date.text("start"), date.text("end"), open_end=ongoing)
    return period("", date.text())


def _text(item: Value) -> str:
    return unmarked(item.text("summary") or item.text("description"))


def _tools(item: Value) -> Sequence[str]:
    return [labelled("Technologies", item.texts("keywords")), labelled("Courses", item.texts("courses"))]
