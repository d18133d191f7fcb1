"""How long people say that they have known something."""

from __future__ import annotations

import re

_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty"
)
NUMBERS = {word: number for number, word in enumerate(_WORDS.split(), start=1)}
NUMBER = rf"(?:\d{{1,3}}(?:[.,]\d{{1,2}})?|{'|'.join(reversed(NUMBERS))})"
"""A number in digits or words, as a regular expression; ``sixteen`` goes before the ``six`` that it begins with."""
_UNIT_OF_YEARS = r"(?:years?|yrs?|yoe|jahre?n?|ans|années?|años?|anos?|anni|anno|y)"
_UNIT_OF_MONTHS = r"(?:months?|mos?|monaten?|mois|meses|mesi)"
SPAN = (
    r"(?:(?:over|more than|at least|about|around|approx\.?|approximately|nearly|almost|min\.?|minimum|>=?|~|\+)\s*)?"
    rf"(?P<from>{NUMBER})\s*(?:\+|plus)?\s*(?:(?:-|to)\s*{NUMBER}\s*\+?\s*)?"
    rf"(?:(?P<years>{_UNIT_OF_YEARS})\b\.?(?:\s*(?:and\s*)?(?P<more>\d{{1,2}})\s*{_UNIT_OF_MONTHS}\b\.?)?"
    rf"|(?P<months>{_UNIT_OF_MONTHS})\b\.?)"
    r"(?:'?\s*(?:of\s+|d'|de\s+|di\s+)?(?:hands-on |professional |work(?:ing)? |relevant |practical )?"
    r"(?:experience|exp\b\.?|(?:berufs)?erfahrung|expérience|experiencia|experiência|esperienza))?"
)
"""A length of time, as a regular expression; with its groups ``years_of`` tells how many years it is."""
_ALONE = re.compile(rf"(?:experience:?\s*)?{SPAN}", re.IGNORECASE)
MOST = 60
"""Years that anybody has known anything."""


def read_years(text: str) -> float | None:
    """Return the years that words name, of a span the least: ``5+ yrs``, ``3-5 years``, ``18 months``; None if none."""
    found = _ALONE.fullmatch(" ".join(text.split()))
    return years_of(found) if found else None


def years_of(found: re.Match[str]) -> float | None:
    """Return the years that a match of ``SPAN`` tells; None for more than anybody has."""
    first = found["from"].casefold().replace(",", ".")
    number = float(NUMBERS.get(first) or first)
    years = number / 12 if found["months"] else number + int(found["more"] or 0) / 12
    return round(years, 2) if 0 < years <= MOST else None
