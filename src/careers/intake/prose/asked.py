"""How a posting asks for the skills that it names: as required, as preferred, or not at all."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from careers.domain.reports.reading import Asked, Section
from careers.intake.prose import degree_fields, demands, preferences
from careers.intake.prose.letters import in_small_letters
from careers.intake.prose.mentions import Mention
from careers.intake.prose.sentences import NamingLine, Span, namings

_ASKING: frozenset[Section] = frozenset(
    {"requirements", "skills", "experience", "certificates", "languages", "preferred"}
)
_SILENT: frozenset[Section] = frozenset({"title", "benefits", "company", "duties", "education"})
"""Sections that ask for nothing, unless a line says that it does."""
_READINGS: tuple[tuple[frozenset[str], Asked | None, Callable[[str, Sequence[Span]], list[Span]]], ...] = (
    (demands.TRIGGERS, "required", demands.demanded_spans),
    (preferences.TRIGGERS, "preferred", preferences.preferred_spans),
    (degree_fields.TRIGGERS, None, degree_fields.field_spans),
)
"""What a line is read closely for when it has one of some words; the later goes before the earlier."""
LONGEST_TITLE = 90
"""Characters of the longest line that is a title alone."""


def asked_of(text: str, lines: Iterable[NamingLine]) -> dict[int, Asked | None]:
    """Return how each mention is asked for, by where it begins.

    It is None where a skill is part of a duty, of a degree or of other things. The section tells first. What a
    sentence says itself goes before it: "is a plus", "(preferred)", "must have".
    """
    lower = in_small_letters(text)
    asked: dict[int, Asked | None] = {}
    for line in lines:
        asked.update(zip([one.start for one in line.mentions], _in_line(lower, line), strict=True))
    return asked


def _in_line(lower: str, line: NamingLine) -> list[Asked | None]:
    asked = _by_place(lower, line)
    for triggers, told, spans in _READINGS:
        if not triggers.isdisjoint(line.words):
            _set(asked, line.mentions, spans(lower, line.sentences), told)
    return asked


def _by_place(lower: str, naming: NamingLine) -> list[Asked | None]:
    """Return what section, heading and opening of a line tell."""
    line, words = naming.passage, naming.words
    told: Asked | None = None
    if line.section in _ASKING:
        told = "preferred" if line.section == "preferred" or _is_preferring(line.heading) else "required"
        told = None if demands.is_prose_of_the_firm(lower, line.start, line.end, words) else told
    elif demands.NEEDS.isdisjoint(words):
        told = None
    elif demands.opens_with_need(lower, line.start, line.end):
        told = "required"
    elif line.section not in _SILENT or (line.section == "title" and line.end - line.start > LONGEST_TITLE):
        return _by_sentence(lower, naming)
    return [told] * len(naming.mentions)


@lru_cache(maxsize=512)
def _is_preferring(heading: str) -> bool:
    return bool(preferences.preferred_spans(heading.lower(), [Span(0, len(heading))]))


def _by_sentence(lower: str, line: NamingLine) -> list[Asked | None]:
    return [
        "required" if demands.asks(lower, *naming.span, one.start) else None
        for naming in namings([line])
        for one in naming.mentions
    ]


def _set(asked: list[Asked | None], named: Sequence[Mention], spans: Sequence[Span], told: Asked | None) -> None:
    """Let the mentions within the spans be asked for in a way of their own."""
    starts = [one.start for one in named]
    for span in spans:
        for index in range(bisect_left(starts, span.start), bisect_left(starts, span.end)):
            asked[index] = told
