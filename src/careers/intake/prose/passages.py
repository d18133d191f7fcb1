"""The lines of a text, each with the section that it stands in."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from careers.domain.document import DocumentKind
from careers.domain.reports.reading import Section
from careers.intake.prose.headings import heading_of, label_of
from careers.intake.prose.letters import in_small_letters

LONG = 300
"""Characters of a line that is likely to hold several sentences or, with its breaks lost, a whole posting."""
_LONGEST_LABEL = 80
_LONGEST_TITLE = 120
_LONGEST_SENTENCE = 600
"""Characters of a passage that one phrase tells the matter of; longer ones have lost their marks."""
FEWEST = 12
"""Characters before the colon of a heading within a line."""


class Passage(NamedTuple):
    """A line of a text, or a sentence of a long line; a heading is a passage of the section that it opens."""

    start: int
    end: int
    line: int
    section: Section
    heading: str


_LINE = re.compile(r"[^\n]+")
_LABEL = re.compile(r"[\s#*_\-•▪●◦·>]{0,20}([^\W\d_][^:\n.!?]{1,68}):(?!//)[*_]{0,2}")
_BREAK = re.compile(
    r"(?<=[.!?])\s{1,9}(?=[A-Z*•])|[•●▪◦]\s{0,9}|\s\*\s{1,9}|\s-\s{1,9}(?=[A-Z])|(?<=[a-z)0-9][.!?])(?=[A-Z][a-z])"
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
# fmt: off
_EMPLOYER = (
    "equal opportunit", "without regard to", "regardless of race", "regardless of age", "regardless of gender",
    "sexual orientation", "protected veteran", "veteran status", "reasonable accommodation", "401k", "401(k", "dental",
    "paid time off", "health insurance", "medical insurance", "life insurance", "parental leave", "background check",
    "e-verify", "affirmative action", "applicable law", "conviction record", "pension", "global leader",
    "leading provider", "leader in the", "headquartered in", "founded in", "our mission is", "our vision is",
)
# fmt: on
"""What tells that a sentence is about the employer, and not about the work or who is to do it."""


def passages(text: str, kind: DocumentKind) -> list[Passage]:
    """Return the lines of a text in order, without empty ones; a long line is parted into its sentences."""
    reader = _Reader(text, kind)
    line, counted = 1, 0
    for found in _LINE.finditer(text):
        start, end = found.span()
        line, counted = line + text.count("\n", counted, start), start
        for first, last in _sentences(text, start, end):
            reader.read(first, last, line)
    return reader.parts


class _Reader:
    """Goes through a text, and knows in which section it is."""

    def __init__(self, text: str, kind: DocumentKind) -> None:
        self.parts: list[Passage] = []
        self._text = text
        self._kind = kind
        self._section: Section = "title" if kind == "posting" else "other"
        self._heading = ""
        self._employer = _of_employer(text) if kind == "posting" else []

    def read(self, start: int, end: int, line: int) -> None:
        """Take a passage, unless it is blank."""
        here = self._text[start:end]
        if here.isspace():
            return
        opened = _opening(here, self._kind)
        if opened and not opened.alone:
            self._section, self._heading = opened.section, opened.words
        section = self._of_passage(start, end, self._opened(opened))
        heading = opened.words if opened else self._heading
        self.parts.append(Passage(start=start, end=end, line=line, section=section, heading=heading))

    def _opened(self, opened: _Opening | None) -> Section:
        """Return the section that goes with a heading, here: among skills, languages are those of programmers.

        A label among what is preferred names more of it.
        """
        if opened is None:
            return self._section
        within = opened.section == "languages" and self._section == "skills"
        if opened.alone and (within or self._section == "preferred"):
            return self._section
        return opened.section

    def _of_passage(self, start: int, end: int, section: Section) -> Section:
        """Return the section of a passage, which may be another one than its heading tells."""
        if self._employer and end - start <= _LONGEST_SENTENCE:
            at = bisect_left(self._employer, start)
            if at < len(self._employer) and self._employer[at] < end:
                return "benefits"
        if section == "title" and (self.parts or end - start > _LONGEST_TITLE):
            return "other"
        return section


def _of_employer(text: str) -> list[int]:
    """Return where words stand that tell of the employer, in order."""
    lower = in_small_letters(text)
    return sorted(
        found.start() for words in _EMPLOYER if words in lower for found in re.finditer(re.escape(words), lower)
    )


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a line: its sentences where it is long, else what stands before and behind a heading."""
    long = end - start > LONG
    if not long and (text.find(":", start + FEWEST, end) < 0 or _is_heading_alone(text[start:end])):
        yield start, end
        return
    for found in (_BREAK if long else _INLINE).finditer(text, start, end):
        if found.start() - start >= (1 if long else FEWEST):
            yield start, found.start()
            start = found.end()
    yield start, end


def _is_heading_alone(line: str) -> bool:
    """Return whether the only colon of a short line ends it: ``Preferred Qualifications:`` is one heading."""
    return len(line) <= _LONGEST_LABEL and ":" not in line.rstrip(" *_:\t\r")


class _Opening(NamedTuple):
    """The heading that a passage is or begins with; ``alone``: it labels this passage and opens no section."""

    section: Section
    words: str
    alone: bool


def _opening(here: str, kind: DocumentKind) -> _Opening | None:
    whole = heading_of(here, kind)
    if whole:
        return _Opening(section=whole.section, words=here.strip(" #*_:\t\r"), alone=False)
    found = _LABEL.match(here) if ":" in here[:_LONGEST_LABEL] else None
    label = label_of(found[1], kind) if found else None
    if not found or not label:
        return None
    return _Opening(section=label.section, words=found[1], alone=label.label and bool(here[found.end() :].strip()))
