"""The lines of a text, each with the section that it stands in."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from careers.domain.document import DocumentKind
from careers.domain.reports.reading import Section, SkillEvidence
from careers.intake.prose.cutting import LONG, pieces
from careers.intake.prose.headings import LONGEST, heading_of, label_of
from careers.intake.prose.letters import in_small_letters, places

_LONGEST_LABEL = 80
_LONGEST_TITLE = 120
_LONG_OF_EMPLOYER = 150
"""Characters of a line about the employer that is likely to tell of other things in sentences of their own."""
_LONGEST_SENTENCE = 600
"""Characters of a passage that one phrase tells the matter of; longer ones have lost their marks."""


class Passage(NamedTuple):
    """A line of a text, or a sentence of a long line; a heading is a passage of the section that it opens."""

    start: int
    end: int
    line: int
    section: Section
    heading: str

    def evidence(self, text: str, start: int, end: int) -> SkillEvidence:
        """Return where a skill stands in the text, as a document tells it."""
        return SkillEvidence(text=text[start:end], start=start, end=end, line=self.line, section=self.section)


_ASKS = re.compile(
    r"\s*[•*·▪-]\s"
    r"|[^\n]*\b(?:experience|expertise|knowledge|familiarity|proficiency)\b (?:of|in|on|with|using|\w+ing)\b",
    re.IGNORECASE,
)
"""What the first line of a posting begins with, or has, where it is no title but the first that is asked for."""
_LABEL = re.compile(r"[\s#*_\-•▪●◦·>]{0,20}([^\W\d_][^:\n.!?]{1,68}):(?!//)[*_]{0,2}")
# fmt: off
_OF_EMPLOYER = (
    "equal opportunit", "without regard to", "regardless of race", "regardless of age", "regardless of gender",
    "sexual orientation", "protected veteran", "veteran status", "reasonable accommodation", "affirmative action",
    "conviction record", "background check", "applicable law", "e-verify", "401k", "401(k", "dental", "paid time off",
    "parental leave", "pension", "health insurance", "medical insurance", "life insurance", "global leader",
    "leader in the", "leading provider", "headquartered in", "founded in", "our mission is", "our vision is",
)
# fmt: on
"""What tells that a sentence is about the employer, not about the work."""


def passages(text: str, kind: DocumentKind) -> list[Passage]:
    """Return the lines of a text in order, without empty ones; a long line is parted into its sentences."""
    reader = _Reader(text, kind)
    start = 0
    for number, line in enumerate(text.split("\n"), start=1):
        end = start + len(line)
        if len(line) <= _LONG_OF_EMPLOYER and ":" not in line:
            reader.read(start, end, number)  # as most lines are
        else:
            for first, last in pieces(text, start, end, reader.longest(start, end)):
                reader.read(first, last, number)
        start = end + 1
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

    def longest(self, start: int, end: int) -> int:
        """Return the letters up to which a line is read whole: one that tells of the employer is parted sooner."""
        return _LONG_OF_EMPLOYER if self._tells_of_employer(start, end) else LONG

    def read(self, start: int, end: int, line: int) -> None:
        """Take a passage, unless it is blank."""
        here = self._text[start:end]
        if not here or here.isspace():
            return
        section, heading = self._section, self._heading
        opened = _opening(here, self._kind) if len(here) <= LONGEST or ":" in here[:_LONGEST_LABEL] else None
        if opened:
            section, heading = self._opened(opened), opened.words
            if not opened.alone:
                self._section, self._heading = opened.section, opened.words
        section = self._of_passage(start, end, section)
        self.parts.append(Passage(start=start, end=end, line=line, section=section, heading=heading))

    def _opened(self, opened: _Opening) -> Section:
        """Return the section that goes with a heading, here: among skills, languages are those of programmers.

        A label among what is preferred names more of it.
        """
        within = opened.section == "languages" and self._section == "skills"
        if opened.alone and (within or self._section == "preferred"):
            return self._section
        return opened.section

    def _tells_of_employer(self, start: int, end: int) -> bool:
        at = bisect_left(self._employer, start)
        return at < len(self._employer) and self._employer[at] < end

    def _of_passage(self, start: int, end: int, section: Section) -> Section:
        """Return the section of a passage, which may be another one than its heading tells."""
        if self._employer and end - start <= _LONGEST_SENTENCE and self._tells_of_employer(start, end):
            return "benefits"
        if section == "title" and (self.parts or end - start > _LONGEST_TITLE or _ASKS.match(self._text, start, end)):
            return "other"
        return section


def _of_employer(text: str) -> list[int]:
    """Return where words stand that tell of the employer, in order."""
    lower = in_small_letters(text)
    return sorted(at for words in _OF_EMPLOYER if words in lower for at in places(lower, words))


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
