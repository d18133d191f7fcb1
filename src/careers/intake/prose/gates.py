"""What a posting makes a condition beside skills: years, a degree, permits, a clearance, languages, the place."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from careers.domain.reports.reading import Degree, Gate, GateKind, Section
from careers.intake.prose import gate_words as words
from careers.intake.prose.degree_fields import field_spans
from careers.intake.prose.degrees import RANKS, NamedDegree, degrees
from careers.intake.prose.durations import Duration, durations
from careers.intake.prose.letters import in_small_letters
from careers.intake.prose.passages import Passage
from careers.intake.prose.preferences import preferred_spans
from careers.intake.prose.sentences import Span, sentences

LONGEST = 200
"""Characters of a condition that are told."""
LONGEST_PLACE = 60
MOST_PLACES = 3
NEAR = 60
"""Characters within which "experience" stands beside its years."""
_OF_OTHERS: frozenset[Section] = frozenset({"company", "benefits"})
_UNASKED = _OF_OTHERS | {"preferred"}
_KINDS: tuple[GateKind, ...] = ("years", "degree", "permit", "clearance", "language", "place")
_FIRM = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
_READER = re.compile(r"\b(?:you|your|candidates?|must|require[sd]?|requires|minimum|looking|seek\w*)\b", re.IGNORECASE)
_DEGREE_STEMS = (
    "degree",
    "bachelor",
    "master",
    "ph.d",
    "phd",
    "b.s",
    "m.s",
    "bs",
    "ms",
    "b.a",
    "ba",
    "b.tech",
    "btech",
    "laurea",
    "grado en",
    "licenciatura",
    "superior completo",
    "bac+",
    "bac +",
    "studium",
    "hochschulabschluss",
)
_PLACE_STEMS = ("location", "based in", "place", "located in", "reside", "live in")


class _Posting(NamedTuple):
    """A posting with what is looked up in it again and again."""

    text: str
    lower: str
    parts: Sequence[Passage]
    starts: Sequence[int]
    timed: Sequence[int]

    def said(self, *stems: str) -> Iterator[tuple[Passage, Span]]:
        """Yield the sentences of the lines that have one of the stems in small letters, each line once."""
        lines: dict[int, None] = {}
        for stem in stems:
            at = self.lower.find(stem)
            while at >= 0:
                line = bisect_right(self.starts, at) - 1
                lines[max(line, 0)] = None
                at = self.lower.find(stem, max(self.parts[line].end, at + 1))
        for line in sorted(lines):
            part = self.parts[line]
            yield from ((part, span) for span in sentences(self.text, part.start, part.end))

    def asked(self, *stems: str) -> Iterator[Span]:
        """Yield those of the sentences in which the posting asks for something, and not for what would be nice."""
        for part, span in self.said(*stems):
            if part.section not in _UNASKED:
                yield span

    def gate(self, kind: GateKind, value: str, span: Span) -> Gate:
        """Return the condition that a sentence sets."""
        told = " ".join(self.text[span.start : span.end].split()).strip("*•·▪-–_ ")  # noqa: RUF001 - points of lists
        return Gate(kind=kind, text=told if len(told) <= LONGEST else f"{told[: LONGEST - 1]}…", value=value)

    def is_preferred(self, start: int, span: Span) -> bool:
        """Return whether what begins at a place is called nice to have by its sentence."""
        return any(one.start <= start < one.end for one in preferred_spans(self.lower, [span]))


def gates(text: str, parts: Sequence[Passage], timed: Sequence[int] = ()) -> tuple[Gate, ...]:
    """Return the conditions of a posting, by kind: of years the most, of degrees the lowest that it takes.

    What it calls nice to have is no condition.

    Args:
        text: the posting.
        parts: its lines.
        timed: where skills stand that it tells years of, in order: ``5+ yrs Python`` needs no word for experience.
    """
    if not parts:
        return ()
    starts = [part.start for part in parts]
    posting = _Posting(text=text, lower=in_small_letters(text), parts=parts, starts=starts, timed=timed)
    found = (*_years(posting), *_degree(posting), *_worded(posting), *_languages(posting), *_places(posting))
    first = {(gate.kind, gate.value.casefold()): gate for gate in reversed(found)}
    told = [first.pop(one) for one in [(gate.kind, gate.value.casefold()) for gate in found] if one in first]
    return tuple(sorted(told, key=lambda gate: _KINDS.index(gate.kind)))


def _years(posting: _Posting) -> Iterator[Gate]:
    """Yield the most years that a posting asks for; of "5 years, or 3 with a master" the fewest."""
    most: tuple[float, Span] | None = None
    for part, span in posting.said("year", "yr", "jahr", " ans ", " año", " anos", " anni"):
        found = durations(posting.text, span) if part.section not in _UNASKED else ()
        told = [
            one.years for one in found if _counts(posting, one, span) or _opens_requirement(posting, part, one, span)
        ]
        years = min(told) if told and words.EITHER.search(posting.text, *span) else max(told, default=0.0)
        if years and (most is None or years > most[0]):
            most = years, span
    if most:
        yield posting.gate("years", f"{most[0]:g}", most[1])


def _counts(posting: _Posting, told: Duration, span: Span) -> bool:
    """Return whether a length of time is of experience that is asked for."""
    text = posting.text
    near = Span(start=max(span.start, told.start - NEAR // 3), end=min(span.end, told.end + NEAR))
    of_skill = bisect_left(posting.timed, near.start) < bisect_left(posting.timed, near.end)
    if not (of_skill or words.EXPERIENCE.search(text, *near)) or posting.is_preferred(told.start, span):
        return False
    return not _FIRM.search(text, *span) or bool(_READER.search(text, *span))


def _opens_requirement(posting: _Posting, part: Passage, told: Duration, span: Span) -> bool:
    """Return whether years open a sentence of what is required, where they need no word for experience: ``3-5 yrs``."""
    opens = part.section == "requirements" and not words.LETTER.search(posting.text, span.start, told.start)
    of_work = told.years >= 1 and not words.OTHER_TIME.match(posting.text, told.end, span.end)
    return opens and of_work and not posting.is_preferred(told.start, span)


def _degree(posting: _Posting) -> Iterator[Gate]:
    lowest: tuple[int, Span] | None = None
    for span in posting.asked(*_DEGREE_STEMS):
        ranks = [RANKS.index(one) for one in _degrees(posting, span)]
        if ranks and (lowest is None or min(ranks) < lowest[0]):
            lowest = min(ranks), span
    if lowest:
        yield posting.gate("degree", RANKS[lowest[0]], lowest[1])


def _degrees(posting: _Posting, span: Span) -> Iterator[Degree]:
    named = list(degrees(posting.text, *span))
    yield from (one.degree for one in named if not (posting.is_preferred(one.start, span) or _needless(posting, one)))
    unnamed = None if named else words.UNNAMED_DEGREE.search(posting.text, *span)
    if unnamed and not posting.is_preferred(unnamed.start(), span):
        yield "master" if unnamed["advanced"] else "bachelor"


def _needless(posting: _Posting, one: NamedDegree) -> bool:
    """Return whether what stands before a degree says that none is needed: ``No PhD required``."""
    return bool(words.NO.search(posting.text, max(0, one.start - NEAR // 3), one.start))


def _worded(posting: _Posting) -> Iterator[Gate]:
    """Yield permits, clearances and ways of work; of two that one sentence tells of a kind, the first of the table."""
    told: set[tuple[GateKind, int]] = set()
    for rule in words.RULES:
        for part, span in posting.said(*rule.stems):
            if (rule.kind, span.start) in told or (rule.kind == "place" and part.section in _OF_OTHERS):
                continue
            found = rule.pattern.search(posting.text[span.start : span.end])
            if found and _is_set(posting, span.start + found.start(), span):
                told.add((rule.kind, span.start))
                yield posting.gate(rule.kind, rule.value, span)


def _is_set(posting: _Posting, at: int, span: Span) -> bool:
    return not words.NOT_ASKED.search(posting.text, *span) and not posting.is_preferred(at, span)


def _languages(posting: _Posting) -> Iterator[Gate]:
    for part, span in posting.said(*words.LANGUAGE_STEMS):
        if part.section in _UNASKED or not (part.section == "languages" or words.SPOKEN.search(posting.text, *span)):
            continue
        studied = field_spans(posting.lower, [span])
        for found in words.LANGUAGE.finditer(posting.text, *span):
            of_a_degree = any(one.start <= found.start() < one.end for one in studied)
            if not of_a_degree and not posting.is_preferred(found.start(), span):
                yield posting.gate("language", words.LANGUAGES[found["name"].capitalize()], span)


def _places(posting: _Posting) -> Iterator[Gate]:
    """Yield the first places that a posting names as its own, at most three."""
    left = MOST_PLACES
    for part, span in posting.said(*_PLACE_STEMS):
        found = words.PLACE.search(posting.text[span.start : span.end])
        place = found and next(filter(None, found.groups())).strip(" *_.,")
        if place and len(place) <= LONGEST_PLACE and left and part.section != "company":
            left -= 1
            yield posting.gate("place", place, span)
