"""Degrees and their fields: those that somebody has, or that a posting asks for."""

import re
from collections.abc import Iterator, Sequence

from careers.domain.reports.reading import FoundDegree
from careers.intake.prose.degrees import NamedDegree, degrees
from careers.intake.prose.passages import Passage

MOST = 40
"""Degrees that are told of one document."""
LONGEST_FIELD = 80
"""Characters of the longest field."""
_ABOUT = frozenset({"benefits", "company"})
"""Sections where degrees are of others, or paid for."""
_INTO = re.compile(
    r"(?!\s{2})(?:\s?\([^()]{0,20}\))?\s?(?:degrees?\b)?\s?[,:–—-]?\s?(?P<told>(?:in|of)\s(?:the\sfields?\sof\s)?)?(?:an?\s|the\s)?",  # noqa: RUF001
    re.IGNORECASE,
)
_NAMES = re.compile(r"[A-Z][\w&'’/+-]*(?: (?:and|of|in|for|&|the) (?=[A-Z])[\w&'’/+-]+| [A-Z][\w&'’/+-]*)*")  # noqa: RUF001
_PLAIN = re.compile(
    r"[a-z][\w&'’/-]*(?: (?!or\b|with\b|from\b|at\b|plus\b|is\b|and \d|such\b|required|preferred)[\w&'’/-]+){0,5}"  # noqa: RUF001
)
_NO_FIELD = re.compile(
    r"\b(?:Universi\w+|Hochschule|College|Institute|School|Academy|Polytechnic|Degree|Required|Preferred|Honou?rs|GPA|Equivalent|Minimum"
    r"|Candidate|Expected|Program(?:me)?|Certified|Graduated|Present|PhD|Bachelors?|Masters?|Major|field|discipline|area"
    r"|subject|related|equivalent|higher|January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b"
)


def education(text: str, parts: Sequence[Passage]) -> tuple[FoundDegree, ...]:
    """Return the degrees that a document names with their fields, at most 40, in the order of the text."""
    found: list[FoundDegree] = []
    for part in parts:
        if part.section not in _ABOUT and len(found) < MOST:
            found += _in_line(text, part)
    return tuple(found[:MOST])


def _in_line(text: str, part: Passage) -> Iterator[FoundDegree]:
    named = list(degrees(text, part.start, part.end, listed=part.section == "education"))
    limits = [*(one.start for one in named[1:]), part.end]
    for one, limit in zip(named, limits, strict=False):
        yield _with_field(text, one, min(limit, one.end + LONGEST_FIELD))


def _with_field(text: str, named: NamedDegree, limit: int) -> FoundDegree:
    into = _INTO.match(text, named.end, limit)
    at = into.end() if into else named.end
    found = _NAMES.match(text, at, limit) or (_PLAIN.match(text, at, limit) if into and into["told"] else None)
    if found is None or _NO_FIELD.search(found.group()):
        return FoundDegree(
            text=text[named.start : named.end], degree=named.degree, field=None, start=named.start, end=named.end
        )
    end = found.end()
    return FoundDegree(
        text=text[named.start : end], degree=named.degree, field=found.group(), start=named.start, end=end
    )
