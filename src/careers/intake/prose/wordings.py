"""The wordings of headings as a table: all that each of them stands for, by its words."""

from __future__ import annotations

import re
from collections import deque
from functools import cache
from typing import Annotated, NamedTuple

from careers.domain.reports.reading import Section
from careers.intake.prose import foreign_headings as foreign
from careers.intake.prose.heading_words import FACTS, FILLERS, SECTIONS, SUBJECTS

_PART = re.compile(r"\(\?:|\[[^\]]*\]|[^()\[\]|?\\]+(?!\?)|\\?.")
_WORDS = re.compile(r"[^\W_]+|[,&/|]")


class Wordings(NamedTuple):
    """What headings are looked up in, in small letters, words parted by one blank."""

    sections: Annotated[dict[str, Section], "of a wording that stands under two sections, the first"]
    facts: frozenset[str]
    fillers: frozenset[str]
    subjects: frozenset[str]
    words: Annotated[frozenset[str], "those of all wordings and fillers"]
    most_words: Annotated[int, "of the longest wording"]


@cache
def wordings() -> Wordings:
    """Return the table, made once."""
    fillers = frozenset((*FILLERS, *foreign.FILLERS, *",&/|"))
    sections: dict[str, Section] = {}
    for section, patterns in (*SECTIONS.items(), *foreign.SECTIONS.items()):
        for spelling in (spelling for pattern in patterns for spelling in spellings(pattern)):
            sections.setdefault(spelling, section)
    return Wordings(
        sections=sections,
        facts=frozenset(spelling for pattern in FACTS for spelling in spellings(pattern)),
        fillers=fillers,
        subjects=frozenset(spelling for pattern in SUBJECTS for spelling in spellings(pattern)),
        words=frozenset(word for wording in sections for word in wording.split()) | fillers,
        most_words=max(wording.count(" ") for wording in sections) + 1,
    )


def words_of(heading: str) -> list[str]:
    """Return the words of a heading in small letters; marks that part several headings are words as well."""
    return _WORDS.findall(heading.lower())


def spellings(pattern: str) -> list[str]:
    """Return all that a pattern stands for; it has groups, sets of letters and parts that may be left out."""
    return [" ".join(words_of(one)) for one in _alternatives(deque(_PART.findall(pattern)))]


def _alternatives(parts: deque[str]) -> list[str]:
    """Return what the parts stand for up to the bracket that closes."""
    ways, heads = list[str](), [""]
    while parts and (part := parts.popleft()) != ")":
        if part == "|":
            ways, heads = [*ways, *heads], [""]
        else:
            bits = _alternatives(parts) if part == "(?:" else list(part[1:-1]) if part[0] == "[" else [part]
            if parts and parts[0] == "?":
                parts.popleft()
                bits = [*bits, ""]
            heads = [head + bit for head in heads for bit in bits]
    return [*ways, *heads]
