"""Where a sentence names fields of a degree: what was studied, and no skill that is asked for."""

import re
from collections.abc import Sequence

from careers.intake.prose.sentences import Span

# fmt: off
TRIGGERS = frozenset({
    "degree", "degrees", "bachelor", "bachelors", "master", "masters", "phd", "phds", "ph", "doctorate", "doctoral",
    "diploma", "bs", "ms", "bsc", "msc", "ba", "ma", "btech", "mtech", "be", "me", "b", "m", "major", "majors",
    "graduate", "graduated", "laurea", "studium", "grado", "licenciatura", "superior", "bac", "hochschulabschluss",
})
# fmt: on
"""Of these words one stands in every line that names a degree."""

_DEGREE = re.compile(
    r"\b(?:degrees?|bachelor(?:['’]?s)?|master(?:['’]s|s|\s+of\s+(?:science|arts|engineering))|(?:under)?graduate\s+degree|doctorate|doctoral"  # noqa: RUF001
    r"|diploma|ph\.?\s?d\.?s?|(?:b\.?s\.?c?|m\.?s\.?c?|b\.a|m\.a|b\.?e|m\.?e|b\.?tech|m\.?tech)\.?(?=\s+(?:in|or|degree|and)\b|\s*[/,)]|\s+\()"
    r"|majors?\s+in|graduated?\s+in"
    r"|laurea|(?:hochschul)?studium|hochschulabschluss|grado\s+en|licenciatura|superior\s+completo|bac\s?\+\s?\d)(?!\w)"
)
_LEFT_BEHIND = re.compile(
    r";|\bwith\b(?!\s+(?:an?\s+)?(?:\w+\s+)?(?:focus|major|minor|concentration|emphasis|speciali))|\b(?:and|plus|or|,)\s+(?:at\s+least\s+|a\s+minimum\s+of\s+)?\d"
    r"|\d\+?\s*(?:years|yrs|jahre|ans|años|anos|anni)|experience|erfahrung|expérience|experi[eê]ncia|esperienza|knowledge|certif|skill|\bmust\b|proficien|familiar|understanding|equivalente|vergleichbar|\bafin"
    r"|\b(?:related|similar|equivalent|relevant)\b(?!\s+(?:\w+\s+)?(?:fields?|disciplines?|areas?|subjects?|majors?|degrees?)?\s*(?:\(|such|like|e\.g|i\.e|includ|:))"
)
_ARTICLE = re.compile(r"\b(?:an?|the|with|in|of|years|experience|have|has|required)\b|[;:(]")
FURTHEST = 60
"""Characters before "degree" within which its field is looked for: ``statistics or computer science degree``."""


def field_spans(lower: str, line: Sequence[Span]) -> list[Span]:
    """Return the parts of a line that name fields of a degree, by its sentences in a text in small letters."""
    return [span for sentence in line for span in _in_sentence(lower, sentence)]


def _in_sentence(lower: str, sentence: Span) -> list[Span]:
    spans: list[Span] = []
    at = sentence.start
    while found := _DEGREE.search(lower, at, sentence.end):
        left = _LEFT_BEHIND.search(lower, found.end(), sentence.end)
        end = left.start() if left else sentence.end
        spans.append(Span(start=_beginning(lower, max(at, found.start() - FURTHEST), found.start()), end=end))
        at = max(found.end(), end)
    return spans


def _beginning(lower: str, start: int, end: int) -> int:
    parted = [found.end() for found in _ARTICLE.finditer(lower, start, end)]
    return parted[-1] if parted else start
