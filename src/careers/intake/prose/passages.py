"""The lines of a text, each with the section that it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from careers.domain.document import DocumentKind
from careers.domain.reports.reading import Section
from careers.intake.prose.headings import Heading, heading_of, label_of

LONG = 300
"""Characters of a line that is likely to hold several sentences or, with its breaks lost, a whole posting."""


class Passage(NamedTuple):
    """A line of a text, or a sentence of a long line; a heading is a passage of the section that it opens."""

    start: int
    end: int
    line: int
    section: Section
    heading: str


_LINE = re.compile(r"[^\n]+")
_LABEL = re.compile(r"[\s#*_\-•▪●◦·>]*([^\W\d_][^:\n.!?]{1,68}?)\s*[*_]{0,2}\s*:(?!//)[*_]{0,2}")
_BREAK = re.compile(
    r"(?<=[.!?])\s+(?=[A-Z*•])|\s*[•●▪◦]\s*|\s+\*\s+|\s+-\s+(?=[A-Z])|(?<=[a-z)0-9][.!?])(?=[A-Z][a-z])|(?<=[a-z)])(?=[A-Z][a-z]+ ?(?:[A-Z][a-z]+ ?){0,3}:)"
)
_NOT_ABOUT_SKILLS = re.compile(
    r"equal opportunit|without regard to|regardless of (?:race|age|gender|color|sex)|sexual orientation|protected veteran|reasonable accommodation"
    r"|401\(?k|dental|paid time off|health insurance|life insurance|parental leave|background check|e-verify|affirmative action|disability status|pension",
    re.IGNORECASE,
)


def passages(text: str, kind: DocumentKind) -> list[Passage]:
    """Return the lines of a text in order, without empty ones; a long line is parted into its sentences."""
    parts: list[Passage] = []
    section: Section = "title" if kind == "posting" else "other"
    heading, line, counted = "", 1, 0
    for found in _LINE.finditer(text):
        start, end = found.span()
        line, counted = line + text.count("\n", counted, start), start
        for first, last in _sentences(text, start, end):
            here = text[first:last]
            opened, labelled, words = _opening(here, kind)
            own = opened.section if opened else section
            if opened and not labelled:
                section, heading = opened.section, words
            if kind == "posting" and _NOT_ABOUT_SKILLS.search(here):
                own = "benefits"
            if here.strip():
                parts.append(
                    Passage(start=first, end=last, line=line, section=own, heading=words if opened else heading)
                )
        if section == "title" and len(parts) > 0:
            section = "other"
    return parts


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if end - start <= LONG:
        yield start, end
        return
    for found in _BREAK.finditer(text, start, end):
        if found.start() > start:
            yield start, found.start()
            start = found.end()
    yield start, end


def _opening(here: str, kind: DocumentKind) -> tuple[Heading | None, bool, str]:
    """Return the heading that a passage is or begins with, and whether it is a label of this passage alone."""
    whole = heading_of(here, kind)
    if whole:
        return whole, False, here.strip(" #*_:\t\r")
    found = _LABEL.match(here)
    if found and (label := label_of(found[1], kind)):
        return label, label.label and bool(here[found.end() :].strip()), found[1]
    return None, False, ""
