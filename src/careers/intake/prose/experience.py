"""How many years somebody has worked, as they tell it or as their dates add up."""

import re
from collections.abc import Iterable, Sequence

from careers.domain.reports.reading import Section
from careers.intake.prose.durations import Duration, counts_time, durations
from careers.intake.prose.months import Stretch, latest_month, month_of, stretches
from careers.intake.prose.passages import Passage
from careers.intake.prose.sentences import Span, sentences
from careers.intake.prose.titles import HEAD, JOB

LAST = month_of(2100)
MOST_YEARS = 60.0
_TELLING: frozenset[Section] = frozenset({"title", "summary", "other", "experience", "skills"})
_WORK = re.compile(
    r"['’]?\s?(?:\w+[\s-]){0,5}?"  # noqa: RUF001 - apostrophes
    r"(?:experience|exp\b|expertise|erfahrung|expérience|experi[eê]ncia|esperienza)",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(?:experience|exp)\b\W+(?:\w+\W+){0,2}$", re.IGNORECASE)
_TITLE = re.compile(rf"\b{JOB}\b[^.]*$", re.IGNORECASE)
_LETTER = re.compile(r"[^\W_]")
_FIRM = re.compile(r"\b(?:company|firm|team|client|clients|organi[sz]ation|with\s+a\s+combined)\b", re.IGNORECASE)


def years_total(text: str, parts: Sequence[Passage], until: tuple[int, int] | None = None) -> float | None:
    """Return the years of work that a résumé tells or that its dates add up to; None where it has neither.

    The most counts of what somebody says, "10+ years of experience", and of what the dates under the heading of work
    add up to; stretches that overlap count once. One that goes on to the present ends in the year and month that are
    handed in, or else with the last month that the document names: no clock is read.
    """
    told = [one.years for part in parts for one in _told(text, part)]
    summed = _summed(text, parts, until)
    years = max([*told, summed], default=0.0)
    return round(min(years, MOST_YEARS), 1) or None


def _told(text: str, part: Passage) -> Iterable[Duration]:
    """Yield the lengths of time that are of experience."""
    if part.section not in _TELLING or not counts_time(text, part.start, part.end):
        return
    for span in sentences(text, part.start, part.end):
        for one in durations(text, span):
            before = text[span.start : one.start]
            of_work = (
                _WORK.match(text, one.end, span.end) or _BEFORE.search(before) or _beside_title(text, part, one, span)
            )
            if of_work and not _FIRM.search(before):
                yield one


def _beside_title(text: str, part: Passage, told: Duration, span: Span) -> bool:
    """Return whether years end a line at the head of a document that names a title: ``QA Engineer | 4.5 yrs``."""
    ends = part.line <= HEAD and not _LETTER.search(text, told.end, span.end)
    return ends and bool(_TITLE.search(text[span.start : told.start]))


def _summed(text: str, parts: Sequence[Passage], until: tuple[int, int] | None) -> float:
    found = [one for part in parts if part.section == "experience" for one in stretches(text, part.start, part.end)]
    if not found:
        return 0.0
    now = month_of(*until) + 1 if until else latest_month(text, LAST) or 0
    known = [one for one in found if one.end is not None or until or one.start < now - 1]
    return _months(known, now) / 12


def _months(found: Sequence[Stretch], now: int) -> int:
    """Return the months of stretches of time, those in which several fall counted once."""
    total, reached = 0, 0
    for start, end in sorted((one.start, now if one.end is None else one.end) for one in found):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total
