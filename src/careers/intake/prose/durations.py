"""Lengths of time in text: ``5+ years``, ``9 Yrs 8 months``, ``three to five years``."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from careers.intake.prose.sentences import Span
from careers.intake.words.years import NUMBER, read_years

MOST_YEARS = 60.0
"""Nobody has worked longer; more is a slip of the pen or a firm's age."""

_YEARS = r"(?:years?|yrs?|y\b|jahre?n?|ans\b|années?|años?\b|anos?\b|anni\b)"
_MONTHS = r"(?:months?|mths?|mos?\b)"
DURATION = re.compile(
    rf"(?<![\w.,$€£/-])(?P<less>(?<!no )(?<!not )less\s+than\s+)?"
    rf"(?P<whole>{NUMBER}(?P<half>\s?(?:½|1/2\b|and\s+a\s+half))?(?:\s?\(\d{{1,2}}\s?\+?\))?\s?(?:\+|plus\b)?"
    rf"(?:\s?(?:[-–—]|to\b|or\b|and\b)\s?{NUMBER}\s?\+?)?[\s-]?(?:{_YEARS}|{_MONTHS}))"  # noqa: RUF001 - dashes as typed
    rf"(?:(?<=s)(?:,?\s?(?:and\s|&\s?)?)(?P<rest>{NUMBER}\s?{_MONTHS}))?(?!\w)",
    re.IGNORECASE,
)
_UNITS = ("year", "yr", "month", "mth", "jahr", " ans", "année", " año", " anos", " anni")
_FIRST = re.compile(NUMBER, re.IGNORECASE)
_UNIT = re.compile(rf"{_YEARS}|{_MONTHS}", re.IGNORECASE)
_SHORT_UNIT = re.compile(r"\d\s?\+?[\s-]?(?:y|mos?|ans)\b")
_HALF = 0.5
"""Years added for ``and a half``, and taken off what something lasted less than."""


class Duration(NamedTuple):
    """A length of time, in years of at most 60, and where it stands."""

    start: int
    end: int
    years: float


def durations(text: str, span: Span) -> Iterator[Duration]:
    """Yield the lengths of time within a span of a text, in their order."""
    for found in DURATION.finditer(text, span.start, span.end) if counts_time(text, *span) else ():
        years = _years(found["whole"]) + _years(found["rest"] or "") + _odd(found)
        if 0 < years <= MOST_YEARS:
            yield Duration(start=found.start(), end=found.end(), years=round(years, 2))


def _odd(found: re.Match[str]) -> float:
    """Return what ``two and a half years`` adds to two, or what ``less than a year`` takes off."""
    return _HALF * (bool(found["half"]) - bool(found["less"]))


def counts_time(text: str, start: int, end: int) -> bool:
    """Return whether a part of a text has what every length of time has: years or months."""
    said = text[start:end].lower()
    return any(unit in said for unit in _UNITS) or bool(_SHORT_UNIT.search(said))


def _years(words: str) -> float:
    """Return the years of one number with its unit, of a span the least; 0 where none are told."""
    unit, number = _UNIT.search(words), _FIRST.match(words)
    return (read_years(f"{number.group()} {unit.group()}") or 0.0) if number and unit else 0.0
