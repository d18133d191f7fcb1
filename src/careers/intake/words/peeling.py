"""What stands beside a name and is no part of it: levels, years, versions and words such as skills or programming."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from careers.domain.level import Level
from careers.intake.words.levels import EMPTY, FULL, LEVEL_WORDS, read_level
from careers.intake.words.splitting import Words
from careers.intake.words.years import NUMBERS, SPAN, read_years, years_of

_BEFORE_AND_AFTER = frozenset(
    ("beginner", "novice", "basic", "elementary", "intermediate", "proficient", "advanced", "expert", "fluent")
)
# fmt: off
_AFTER = _BEFORE_AND_AFTER | {
    "basics", "fundamentals", "avancé", "courant", "avanzado", "avançado", "avanzato", "fluente", "básico",
    "intermedio",
}
_BEFORE = _BEFORE_AND_AFTER | {
    "strong", "solid", "competent", "experienced", "very good", "excellent", "limited", "a little", "learning",
}
# fmt: on
"""Levels that stand beside a name without a mark; other words of the table make names of their own: React Native."""
_OF = r"(?:in|of|with|at|on|using|to|mit|en|em|de|di|con|com|avec)"
_WHAT = (
    r"(?:knowledge|understanding|skills?|experience|command|proficiency|familiarity|expertise|level|user|exposure"
    r"|kenntnisse|erfahrung|connaissances?|expérience|experiencia|experiência|esperienza|conocimientos?|conhecimentos?|conoscenza)"
)
_LEVELS = "|".join(sorted((re.escape(word) for word in LEVEL_WORDS), key=len, reverse=True))
_LEVEL_OF = re.compile(
    rf"(?P<level>{_LEVELS})\s+(?:(?:\w+\s+)?{_WHAT}\s+{_OF}|{_OF}|{_WHAT}:?)\s+(?=\S)", re.IGNORECASE
)
_LEVEL_BEFORE = re.compile(rf"(?P<level>{'|'.join(sorted(_BEFORE))})\s+(?=\S)", re.IGNORECASE)
_LEVEL_AFTER = re.compile(
    rf"\s+(?P<level>(?:{'|'.join(sorted(_AFTER))})(?:[\s-](?:levels?|knowledge|skills?|users?|proficiency))?"
    rf"|(?:{_LEVELS})[\s-](?:level|knowledge|proficiency|speaker))$",
    re.IGNORECASE,
)
_MARKED_AFTER = re.compile(r"\s*(?:\s--?|--?\s|=>?|->)\s*(?P<level>[^\s=>-][^=>]{0,40})$")
_ROW_AFTER = re.compile(
    rf"\s*(?P<level>[{FULL}{EMPTY}][{FULL}{EMPTY}\s]*|\d{{1,3}}\s?%"
    r"|\d{1,2}(?:[.,]\d)?\s?(?:/|out of|of)\s?(?:5|10|100)|(?<=\s)[ABC][12])$"
)
_YEARS_BEFORE = re.compile(rf"{SPAN}\s*(?:{_OF}\s+|:\s*|-\s+)?(?=\S)", re.IGNORECASE)
_YEARS_AFTER = re.compile(rf"(?:\s*[-:=]\s*|\s+(?:(?:for|with)\s+)?){SPAN}$", re.IGNORECASE)
_NUMBERED = r"(?:v|ver\.?|version)?\s?[<>=~^]*\s?\d{1,4}(?:\.(?:\d{1,5}|x))*(?:c|g|\.?x)?\+?"
_VERSION = re.compile(
    rf"(?:\s+|(?<=[a-z]{{3}})(?=\d|v\d)|(?<=\+\+)|-)(?:{_NUMBERED})(?:\s?(?:/|&|,|and|-)\s?{_NUMBERED}){{0,5}}(?:\s?(?:lts|sp\d))?$",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"\s\d{1,2}(?:\.\d{1,3}){1,2}$")
_FILLER_BEFORE = re.compile(
    rf"(?:and|or|&|plus|also|including|incl\.?|e\.g\.?|such as|like|using|esp\.?|especially)\s+(?=\S)"
    rf"|(?:(?:hands-on|practical|prior|proven|work|professional)\s+)?{_WHAT}\s+{_OF}\s+(?=\S)"
    r"|(?:programming|development|coding|scripting)\s+(?:in|with|using)\s+(?=\S)",
    re.IGNORECASE,
)
_FILLER_AFTER = re.compile(r"\s+(?:skills?|experience|knowledge|expertise|tools?|certified)$", re.IGNORECASE)
_PRODUCT_AFTER = re.compile(
    r"\s+(?:programming(?: language)?|language|scripting|development|coding|framework|library|database|software"
    r"|platform)$",
    re.IGNORECASE,
)

_DIGIT = re.compile(r"\d")
_DASHES = frozenset("->=")
_LAST = (*_AFTER, "level", "levels", "knowledge", "skill", "skills", "user", "users", "proficiency", "speaker")
"""Of these one ends whatever has its level behind it."""


class Peeled(NamedTuple):
    """What is left of words, and what stood beside it."""

    rest: Words
    level: Level | None = None
    years: float | None = None
    product: bool = False
    """Whether what stood there stands beside products alone, such as a version."""


def peeled(words: Words) -> Iterator[Peeled]:
    """Yield what is left of words without what stands before or after it, the surest first."""
    if _DIGIT.search(words.text) or not NUMBERS.keys().isdisjoint(words.text.lower().split()):
        yield from _years(words)
    yield from _levels(words)
    if " " in words.text:
        yield from _fillers(words)
    yield from _versions(words)


def _levels(words: Words) -> Iterator[Peeled]:
    after = (
        (_ROW_AFTER, words.text[-1].isdigit() or not words.text[-1].isalnum()),
        (_LEVEL_AFTER, words.text.lower().endswith(_LAST)),
        (_MARKED_AFTER, not _DASHES.isdisjoint(words.text)),
    )
    for pattern in (pattern for pattern, may in after if may):
        found = pattern.search(words.text)
        level = found and _level_of(found["level"])
        if found and level:
            yield Peeled(words.part(0, found.start()), level=level)
    for pattern in (_LEVEL_OF, _LEVEL_BEFORE) if " " in words.text else ():
        found = pattern.match(words.text)
        if found:
            yield Peeled(words.part(found.end()), level=read_level(found["level"]))


def _level_of(text: str) -> Level | None:
    return None if text.isdecimal() else read_level(text)


def _years(words: Words) -> Iterator[Peeled]:
    found = _YEARS_AFTER.search(words.text)
    if found:
        yield Peeled(words.part(0, found.start()), years=years_of(found))
    found = _YEARS_BEFORE.match(words.text)
    if found:
        yield Peeled(words.part(found.end()), years=years_of(found))


def _fillers(words: Words) -> Iterator[Peeled]:
    if found := _FILLER_BEFORE.match(words.text):
        yield Peeled(words.part(found.end()))
    if found := _FILLER_AFTER.search(words.text):
        yield Peeled(words.part(0, found.start()))
    if found := _PRODUCT_AFTER.search(words.text):
        yield Peeled(words.part(0, found.start()), product=True)


def _versions(words: Words) -> Iterator[Peeled]:
    found = _VERSION.search(words.text) if _DIGIT.search(words.text) else None
    if found and (found.start() > 1 or _DOTTED.search(words.text)):
        yield Peeled(words.part(0, found.start()), product=True)


def stands_alone(text: str) -> bool:
    """Return whether a level is meant where its words stand between commas; ``Basic`` and ``Native`` may be names."""
    word = text.casefold()
    return " " in word or not word.isalpha() or (word in _AFTER and word != "basic")


def read_mark(text: str) -> tuple[Level | None, float | None]:
    """Return the level or the years that words are, and nothing else."""
    years = read_years(text)
    return (None, years) if years else (read_level(text), None)
