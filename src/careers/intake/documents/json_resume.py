"""JSON Resume, https://jsonresume.org: its versions, its drafts, and what is commonly added to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from careers.domain.document import Document
from careers.intake.documents.fragments import unmarked
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
from careers.intake.documents.skill_entries import skill_entries
from careers.intake.documents.values import Value

FORM = "JSON Resume"
_KEYS = (
    "work", "experience", "education", "skills", "projects", "volunteer", "certificates", "languages", "awards",
    "publications",
)  # fmt: skip


def fits(value: Value) -> bool:
    """Return whether a value looks like JSON Resume: it has basics, or positions or degrees and another list."""
    return value.has("basics") or (value.has(*_KEYS[:3]) and sum(map(value.has, _KEYS)) > 1)


def read(resume: Value) -> Document:
    """Return the document that a résumé in this form is.

    Raises:
        CareersError: a value is of a kind that its key can't have.
    """
    basics = resume.get("basics") or resume
    text = resume_text(basics.text("label", "headline", "title"), place(basics.get("location")), _parts(resume))
    return Document(file=resume.source.file, text=text, form=FORM, kind="resume")


def place(location: Value) -> str:
    """Return where somebody lives: a town, a region, a country."""
    if not isinstance(location.data, dict):
        return location.text()
    parts = (location.get(key) for key in ("city", "region", "country", "countryCode"))
    return joined(*(part.text() for part in parts)) or location.text("address")


def _parts(resume: Value) -> Iterable[Part]:
    summary = resume.get("basics").text("summary") or resume.text("summary")
    yield Part("Summary", [Entry("", unmarked(summary))])
    yield Part("Skills", skill_entries(resume.get("skills")))
    yield Part("Experience", _entries(resume.get("work", "experience"), _position))
    yield Part("Projects", _entries(resume.get("projects"), _project))
    yield Part("Education", _entries(resume.get("education"), _degree))
    yield Part("Certificates", _entries(resume.get("certificates", "certifications"), _certificate))
    yield Part("Languages", [language(item) for item in resume.get("languages").items()])
    yield Part("Volunteering", _entries(resume.get("volunteer"), _position))
    yield Part("Publications", _entries(resume.get("publications"), _publication))
    yield Part("Awards", _entries(resume.get("awards"), _award))


def _entries(listed: Value, read: Callable[[Value], Entry]) -> list[Entry]:
    """Return the items of a list, some of which may be a line of words alone."""
    return [Entry(item.text()) if isinstance(item.data, str) else read(item) for item in listed.items()]


def _position(item: Value) -> Entry:
    firm = item.text("name", "company", "organization", "employer")
    words = position(item.text("position", "title", "role"), firm, _period(item))
    return Entry(words, _words(item), _bullets(item))


def _period(item: Value) -> str:
    return period(item.text("startDate", "start"), item.text("endDate", "end")) or item.text("date", "dates")


def _words(item: Value) -> str:
    return unmarked(item.text("summary", "description"))


def _bullets(item: Value) -> list[str]:
    return [unmarked(words) for words in item.texts("highlights", "bullets", "achievements")] + _named(item)


def _named(item: Value) -> list[str]:
    return [labelled("Technologies", item.texts("keywords", "technologies", "techStack", "stack", "tools", "skills"))]


def _project(item: Value) -> Entry:
    span = period(item.text("startDate"), item.text("endDate"), open_end=False)
    words = joined(item.text("name", "title"), *item.texts("roles"), span)
    return Entry(words, _words(item), _bullets(item))


def _degree(item: Value) -> Entry:
    span = period(item.text("startDate"), item.text("endDate", "graduationDate", "date"), open_end=False)
    degree = joined(item.text("studyType", "degree"), item.text("area", "field", "fieldOfStudy"))
    words = joined(degree, item.text("institution", "school", "university"), span)
    return Entry(words, _words(item), [labelled("Courses", item.texts("courses")), *item.texts("highlights")])


def _certificate(item: Value) -> Entry:
    return Entry(joined(item.text("name", "title"), period("", item.text("date", "startDate"))))


def language(item: Value) -> Entry:
    """Return the line of a language that people speak: ``German (native speaker)``."""
    if isinstance(item.data, str):
        return Entry(item.text())
    return Entry(skill_line(item.text("language", "name"), item.text("fluency", "proficiency", "level")))


def _publication(item: Value) -> Entry:
    return Entry(joined(item.text("name", "title"), period("", item.text("releaseDate", "date"))), _words(item))


def _award(item: Value) -> Entry:
    return Entry(joined(item.text("title", "name"), period("", item.text("date"))), _words(item))
