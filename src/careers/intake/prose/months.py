"""Dates in résumés: months, and stretches of time from one to another."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_NAMES = (
    ("jan", "ene", "gen"),
    ("feb", "fév", "fev"),
    ("mar", "mär"),
    ("apr", "avr", "abr"),
    ("may", "mai", "mag"),
    ("jun", "juin", "giu"),
    ("jul", "juil", "lug"),
    ("aug", "aoû", "ago"),
    ("sep", "set"),
    ("oct", "okt", "out", "ott"),
    ("nov",),
    ("dec", "dez", "déc", "dic"),
)
"""What the names of the months begin with in English, German, French, Spanish, Portuguese and Italian."""
_WHOLE = {"gen": "gen(?=naio|\\b)", "mag": "mag(?=gio|\\b)", "set": "set(?=tembr|embro|\\b)", "out": "out(?=ubro|\\b)"}
"""Beginnings that other words have as well: ``Time Magazine 2014``."""
_BEGINNINGS = "|".join(_WHOLE.get(start, start) for names in _NAMES for start in names)
_NAMED = rf"(?:{_BEGINNINGS})[^\W\d_]{{0,6}}\.?[\s,'’-]{{0,2}}(?:\d{{1,2}},\s)?"  # noqa: RUF001
_YEAR = r"(?:(?:19|20)\d\d)"
_POINT = rf"(?:{_NAMED}{_YEAR}|\d{{1,2}}[/.]{_YEAR}|{_YEAR}[-/.]\d{{1,2}}(?:[-/.]\d{{1,2}})?(?![\d])|{_YEAR})"
_NOW = (
    r"(?:present|current(?:ly)?|now|today|ongoing|to\s+date|till\s+date|until\s+now|date|heute|actualidad"
    r"|aujourd['’]hui|actualmente|atual|oggi|hoje|hoy)"  # noqa: RUF001
)
_POINT_ALONE = re.compile(rf"(?<![\w/.-]){_POINT}(?![\w/])", re.IGNORECASE)
_STRETCH = re.compile(
    rf"(?<![\w/.])(?P<start>{_POINT})\s{{0,3}}(?:[-–—]{{1,2}}|to\b|until\b|till\b|bis\b|à)\s{{0,3}}(?:bis\s)?(?:(?P<end>{_POINT})|(?P<now>{_NOW}))(?!\w)"  # noqa: RUF001
    rf"|\b(?:since|seit|depuis)\s+(?P<since>{_POINT})",
    re.IGNORECASE,
)
_YEAR_ALONE = re.compile(_YEAR)
_PARTS = re.compile(rf"(?P<year>{_YEAR})")


class Stretch(NamedTuple):
    """A time from one month to another, the second not counted; None where it goes on."""

    start: int
    end: int | None


def month_of(year: int, month: int = 1) -> int:
    """Return the number of a month, counted from the year 0."""
    return year * 12 + month - 1


def stretches(text: str, start: int, end: int) -> Iterator[Stretch]:
    """Yield the stretches of time that a part of a text tells: ``Jan 2015 to Mar 2018``, ``2019 - present``.

    A month at the end counts in full. A year alone stands for its first month, so that 2015 to 2018 are three years.
    """
    for found in _STRETCH.finditer(text, start, end) if _YEAR_ALONE.search(text, start, end) else ():
        begin = _month(found["start"] or found["since"])
        last = _end(found["end"]) if found["end"] else None
        if last is None or last >= begin:
            yield Stretch(start=begin, end=last)


def latest_month(text: str, before: int) -> int | None:
    """Return the last month that a text names, none later than the one that is given."""
    months = (_end(found.group()) for found in _POINT_ALONE.finditer(text))
    return max((month for month in months if month <= before), default=None)


def _end(words: str) -> int:
    return _month(words) + (0 if re.fullmatch(_YEAR, words) else 1)


def _month(words: str) -> int:
    year = _PARTS.search(words)
    number = re.sub(_YEAR, " ", words)
    named = next((place for place, names in enumerate(_NAMES, start=1) if words.lower().startswith(names)), None)
    digits = re.search(r"\d{1,2}", number)
    month = named or (int(digits.group()) if digits and 1 <= int(digits.group()) <= len(_NAMES) else 1)
    return month_of(int(year.group()) if year else 0, month)
