"""Headings of résumés and postings, in the wordings that people use, and the section that each opens."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from careers.domain.document import DocumentKind
from careers.domain.reports.reading import Section
from careers.intake.prose.heading_words import SECTIONS
from careers.intake.prose.wordings import wordings, words_of

LONGEST = 70
"""Characters of the longest heading."""
SPARE = 3
"""Words that a marked heading may have beside those that make it one."""

SPACED = 3
"""Letters for each blank, at most, of words whose letters are set apart."""


class Heading(NamedTuple):
    """A heading: the section that it opens, and whether it labels its own line alone."""

    section: Section
    label: bool


_LABELS: tuple[Section, ...] = ("skills", "languages", "other", "title")
"""Sections whose headings label a line where text follows on it: ``Tools: Git, Docker``."""
_FIRST: frozenset[Section] = frozenset(("benefits", "preferred"))
_MARKED = re.compile(r"\s*(?:#{1,6}\s|\*\*|__|={2,}\s)")
_BEFORE = " \t\r\xa0#*_=-•▪●◦·|>"
_BEHIND = " \t\r\xa0#*_=:-•|"
"""Marks that dress a heading."""
_FIRST_WORD = re.compile(r"[^\W_]+")
_SPACED = re.compile(r"(?:[^\W\d_] ){3,}[^\W\d_](?![^\W_])")
_IN_POSTINGS: dict[Section, Section] = {"experience": "requirements", "summary": "duties"}
_IN_RESUMES: dict[Section, Section] = {
    "requirements": "summary",
    "preferred": "skills",
    "benefits": "other",
    "duties": "experience",
    "company": "experience",
}


def heading_of(line: str, kind: DocumentKind) -> Heading | None:
    """Return the heading that a line is; None where it is none, as most lines are."""
    if len(line) > LONGEST:
        return None
    bare = line.lstrip(_BEFORE).rstrip(_BEHIND)
    if not bare or bare[-1] in ".;,!" or bare[0].islower():
        return None
    marked = line.rstrip(" *_").endswith(":") or (bare.isupper() and len(bare) > SPARE) or bool(_MARKED.match(line))
    first = _FIRST_WORD.search(bare)
    if not marked and first and first[0].lower() not in wordings().words and bare[1:2] != " ":
        return None
    return _recognised(bare, marked, kind)


def label_of(words: str, kind: DocumentKind) -> Heading | None:
    """Return the heading that words before a colon are."""
    if len(words) > LONGEST:
        return None
    return _recognised(words, True, kind)  # noqa: FBT003


def _joined(words: str) -> str:
    """Return a heading whose letters were set apart, ``S K I L L S``, as words; two blanks part them."""
    if words.count(" ") * SPACED < len(words) or not _SPACED.search(words):
        return words
    return " ".join(re.sub(r"(?<=\S) (?=\S(?: |$))", "", part) for part in re.split(r"\s{2,}", words))


@lru_cache(maxsize=4096)
def _recognised(written: str, marked: bool, kind: DocumentKind) -> Heading | None:  # noqa: FBT001
    words, table = words_of(_joined(written)), wordings()
    if not marked and (" ".join(words) in table.subjects or not table.words.issuperset(words)):
        return None
    found = [(first, last) for first, last in _runs(words) if " ".join(words[first:last]) in table.sections]
    taken = {place for run in found for place in range(*run)}
    spare = [word for place, word in enumerate(words) if place not in taken and word not in table.fillers]
    if not found or len(spare) > (SPARE if marked else 0):
        return None
    if _tail(words) in table.facts:
        return Heading(section="other", label=True)
    section = _section_of([" ".join(words[first:last]) for first, last in found], table.sections)
    return Heading(section=_for_kind(section, words, kind), label=section in _LABELS)


def _tail(words: Sequence[str]) -> str:
    """Return the longest wording that ends a heading."""
    table, tails = wordings(), (" ".join(words[first:]) for first in range(len(words)))
    return next((tail for tail in tails if tail in table.sections or tail in table.facts), "")


def _runs(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    most = wordings().most_words
    for first in range(len(words)):
        yield from ((first, last) for last in range(first + 1, min(first + most, len(words)) + 1))


def _section_of(found: Sequence[str], sections: Mapping[str, Section]) -> Section:
    """Return the section of the longest wording that stands in a heading; what is preferred is never required."""
    order = list(SECTIONS)
    placed = sorted(found, key=lambda one: order.index(sections[one]))
    first = next((sections[one] for one in placed if sections[one] in _FIRST), None)
    return first or sections[max(placed, key=len)]


def _for_kind(section: Section, words: Sequence[str], kind: DocumentKind) -> Section:
    """Return what a heading opens in a document of a kind: nobody has duties and benefits in a résumé."""
    if kind == "posting":
        of_skills = section == "skills" and any("skill" in word for word in words)
        return "requirements" if of_skills else _IN_POSTINGS.get(section, section)
    return _IN_RESUMES.get(section, section)
