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
_LONGEST_LABEL = 80
_LONGEST_TITLE = 120
_LONGEST_SENTENCE = 600
"""Characters of a passage that one phrase tells the matter of; longer ones have lost their marks."""
FEWEST = 24
"""Characters before the colon of a heading within a line."""


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
    r"(?<=[.!?])\s+(?=[A-Z*•])|\s*[•●▪◦]\s*|\s+\*\s+|\s+-\s+(?=[A-Z])|(?<=[a-z)0-9][.!?])(?=[A-Z][a-z])"
    r"|(?<=[a-z)])(?=[A-Z][a-z]+ ?(?:[A-Z][a-z]+ ?){0,3}:)"
)
_INLINE = re.compile(
    r"(?<=[\s.;,)a-z])(?=(?:(?:Key|Main|Job|Minimum|Required|Preferred|Desired|Basic|Technical"
    r"|Additional|Primary|Essential|Your|Our) )?"
    r"(?:Technologies|Tech stack|Requirements?|Responsibilities|Qualifications|Skills|Benefits|Education"
    r"|Experience|Industry"
    r"|Company (?:size|type|description)|Job (?:[Dd]escription|[Tt]ype|[Bb]enefits|[Ss]ummary)"
    r"|About (?:us|Us|the (?:role|team|company)))(?: Required| Preferred| Desired)? ?:)"
)
_EMPLOYER = (
    "equal opportunit", "without regard to", "regardless of race", "regardless of age", "regardless of gender", "sexual orientation",
    "protected veteran", "veteran status", "reasonable accommodation", "401k", "401(k", "dental", "paid time off", "health insurance", "medical insurance", "life insurance",
    "parental leave", "background check", "e-verify", "affirmative action", "applicable law", "conviction record", "pension", "global leader", "leading provider",
    "headquartered in", "founded in", "our clients achieve", "our mission is", "our vision is", "leader in the",
)  # fmt: skip
"""What tells that a sentence is about the employer, and not about the work or who is to do it."""


def passages(text: str, kind: DocumentKind) -> list[Passage]:
    """Return the lines of a text in order, without empty ones; a long line is parted into its sentences."""
    parts: list[Passage] = []
    section: Section = "title" if kind == "posting" else "other"
    heading, line, counted = "", 1, 0
    employer = _of_employer(text) if kind == "posting" else []
    for found in _LINE.finditer(text):
        start, end = found.span()
        line, counted = line + text.count("\n", counted, start), start
        for first, last in _sentences(text, start, end):
            here = text[first:last]
            opened, labelled, words = _opening(here, kind)
            own = opened.section if opened else section
            if opened and not labelled:
                section, heading = opened.section, words
            if employer and last - first <= _LONGEST_SENTENCE and any(first <= place < last for place in employer):
                own = "benefits"
            if own == "title" and (parts or last - first > _LONGEST_TITLE):
                own = "other"
            if here.strip():
                parts.append(
                    Passage(start=first, end=last, line=line, section=own, heading=words if opened else heading)
                )
    return parts


def _of_employer(text: str) -> list[int]:
    """Return where words stand that tell of the employer."""
    lower = text.lower()
    return [lower.find(words) for words in _EMPLOYER if words in lower]


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    long = end - start > LONG
    if not long and text.find(":", start + FEWEST, end) < 0:
        yield start, end
        return
    for found in (_BREAK if long else _INLINE).finditer(text, start, end):
        if found.start() > start:
            yield start, found.start()
            start = found.end()
    yield start, end


def _opening(here: str, kind: DocumentKind) -> tuple[Heading | None, bool, str]:
    """Return the heading that a passage is or begins with, and whether it is a label of this passage alone."""
    whole = heading_of(here, kind)
    if whole:
        return whole, False, here.strip(" #*_:\t\r")
    found = _LABEL.match(here) if ":" in here[:_LONGEST_LABEL] else None
    if found and (label := label_of(found[1], kind)):
        return label, label.label and bool(here[found.end() :].strip()), found[1]
    return None, False, ""
