"""rendercv, https://rendercv.com: a résumé in YAML whose sections have the titles that their writer gives them."""

from __future__ import annotations

from collections.abc import Iterable

from careers.domain.document import Document
from careers.intake.documents.fragments import unmarked
from careers.intake.documents.resume_text import Entry, Part, joined, period, position, resume_text, skill_line
from careers.intake.documents.values import Value

FORM = "rendercv"
_LINES = ("bullet", "number", "reversed_number")
"""Keys of entries that are one line."""


def fits(value: Value) -> bool:
    """Return whether a value looks like rendercv: it has a CV."""
    return isinstance(value.get("cv").data, dict)


def read(value: Value) -> Document:
    """Return the document that a résumé in this form is.

    Raises:
        CareersError: a value is of a kind that its key can't have.
    """
    cv = value.get("cv")
    text = resume_text(cv.text("headline", "label"), cv.text("location"), _parts(cv.get("sections")))
    return Document(file=value.source.file, text=text, form=FORM, kind="resume")


def _parts(sections: Value) -> Iterable[Part]:
    if sections and not isinstance(sections.data, dict):
        raise sections.wrong("a mapping of titles to lists of entries")
    for title, section in sections.members():
        yield Part(_heading(title), [_entry(item) for item in section.items()])


def _heading(title: str) -> str:
    """Return a title as it is printed: ``selected_honors`` is written for ``Selected Honors``."""
    return title.replace("_", " ").title() if title.islower() else title


def _entry(item: Value) -> Entry:
    if not isinstance(item.data, dict):
        return Entry("", unmarked(item.text()))
    if item.has("label", "details"):
        return Entry(skill_line(_words(item, "label", "name"), items=[_words(item, "details")]))
    if line := _words(item, *_LINES):
        return Entry("", "", [line])
    bullets = [unmarked(words) for words in item.texts("highlights")]
    return Entry(_line(item), _words(item, "summary"), bullets)


def _line(item: Value) -> str:
    begin = item.text("start_date")
    ongoing = not item.has("institution")
    span = period(begin, item.text("end_date"), open_end=ongoing) or period("", item.text("date"))
    if item.has("institution"):
        return joined(_words(item, "degree", "study_type"), _words(item, "area"), _words(item, "institution"), span)
    if item.has("company"):
        return position(_words(item, "position"), _words(item, "company"), span)
    return joined(_words(item, "name", "title"), _words(item, "journal"), span)


def _words(item: Value, *names: str) -> str:
    return unmarked(item.text(*names))
