"""Headings of résumés and postings, in the wordings that people use, and the section that each opens."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from careers.domain.document import DocumentKind
from careers.domain.reports.reading import Section
from careers.intake.prose.heading_words import FACTS, FILLERS, SECTIONS

LONGEST = 70
"""Characters of the longest heading."""
SPARE = 3
"""Words that a marked heading may have beside those that make it one."""


class Heading(NamedTuple):
    """A heading: the section that it opens, and whether it labels its own line alone."""

    section: Section
    label: bool


_LABELS: tuple[Section, ...] = ("skills", "languages", "other", "title")
"""Sections whose headings label a line where text follows on it: ``Tools: Git, Docker``."""


def _whole_words(wordings: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(wordings)})(?![^\W_])")


_MATCHERS = tuple((section, _whole_words(wordings)) for section, wordings in SECTIONS.items())
_FILLER = _whole_words(FILLERS)
_FACT = re.compile(rf"(?:^|\s)(?:{'|'.join(FACTS)})$")
_FIRST: frozenset[Section] = frozenset(("benefits", "preferred"))
_MARKED = re.compile(r"\s*(?:#{1,6}\s|\*\*|__|={2,}\s)")
_DRESS = re.compile(r"^[\s#*_=\-•▪●◦·|>]+|[\s#*_=:\-•|]+$")
_SPACED = re.compile(r"(?:[^\W\d_] ){3,}[^\W\d_](?![^\W_])")
_WORDS = re.compile(r"[^\W_]+")
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
    bare = _DRESS.sub("", line)
    if not bare or bare[-1] in ".;,!" or bare[0].islower():
        return None
    marked = bool(_MARKED.match(line)) or line.rstrip(" *_").endswith(":") or (bare.isupper() and len(bare) > SPARE)
    return _recognised(_joined(bare).lower().replace("’", "'"), marked, kind)  # noqa: RUF001


def label_of(words: str, kind: DocumentKind) -> Heading | None:
    """Return the heading that words before a colon are."""
    if len(words) > LONGEST:
        return None
    return _recognised(_joined(_DRESS.sub("", words)).lower().replace("’", "'"), True, kind)  # noqa: FBT003, RUF001


def _joined(words: str) -> str:
    """Return a heading whose letters were set apart, ``S K I L L S``, as words; two blanks part them."""
    if not _SPACED.search(words):
        return words
    return " ".join(re.sub(r"(?<=\S) (?=\S(?: |$))", "", part) for part in re.split(r"\s{2,}", words))


@lru_cache(maxsize=4096)
def _recognised(words: str, marked: bool, kind: DocumentKind) -> Heading | None:  # noqa: FBT001
    found = _section_of(words)
    if found is None:
        return None
    rest = words
    for _, matcher in _MATCHERS:
        rest = matcher.sub(" ", rest)
    spare = len(_WORDS.findall(_FILLER.sub(" ", rest)))
    if spare > (SPARE if marked else 0):
        return None
    if _FACT.search(words):
        return Heading(section="other", label=True)
    return Heading(section=_for_kind(found, words, kind), label=found in _LABELS)


def _section_of(words: str) -> Section | None:
    """Return the section of the longest wording that stands in a heading; what is preferred is never required."""
    found = [(len(match[0]), section) for section, matcher in _MATCHERS for match in matcher.finditer(words)]
    first = next((section for _, section in found if section in _FIRST), None)
    return first or (max(found, key=lambda one: one[0])[1] if found else None)


def _for_kind(section: Section, words: str, kind: DocumentKind) -> Section:
    """Return what a heading opens in a document of a kind: nobody has duties and benefits in a résumé."""
    if kind == "posting":
        return "requirements" if section == "skills" and "skill" in words else _IN_POSTINGS.get(section, section)
    return _IN_RESUMES.get(section, section)
