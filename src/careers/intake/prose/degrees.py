"""Degrees in text: which of the four, and where they are named."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from careers.domain.reports.reading import Degree

RANKS: tuple[Degree, ...] = ("associate", "bachelor", "master", "doctorate")
"""The four degrees, the lowest first."""

_TAIL = r"(?:\s+of\s+(?:applied\s+)?(?:science|arts?|technology|engineering)\b(?!\s+and\b))?(?:\s+degrees?\b)?"
_DEGREE_FOLLOWS = r"(?=\s+(?:degree|in|of|or|and|preferred|required|program)|\s*[/,(.;)]|\s*$)"
_SHORT = r"(?=\s+in\s|\s+degree|\s?[/,(]|\s+or\s|\s+and\s|\s+[A-Z]|\s*$)"
"""What follows two letters that are a degree; so may a product or a state, which ``_OTHERS`` tells apart."""
_OTHERS = re.compile(
    r"[\s-]*(?:office|sql|excel|word|azure|access|projects?|teams|visio|windows|power\w*|dynamics|exchange|outlook|build"
    r"|visual|dos|paint|title)",
    re.IGNORECASE,
)
_WORDS: dict[Degree, str] = {
    "doctorate": r"\bdoctorate\b|\bdoctoral\s+degree\b|\bdoctor\s+of\s+(?=(?-i:[A-Z]))"
    r"|(?-i:\b(?:P[hH]\.?\s?D|phd|D\.?Phil)\b\.?)|\bdo(?:ctorat|ctorado|utorado|ttorato)\b",
    "master": rf"\bmaster(?:['’]?s\b{_DEGREE_FOLLOWS}|(?=\s+of\s+(?-i:[A-Z])|\s+degree)){_TAIL}"  # noqa: RUF001
    r"|(?-i:(?<![A-Z\d.-])(?:M\.\s?Sc?|MSc|M\.A|M\.?Eng|M\.\s?[Tt]ech|MTech|MBA|M\.B\.A|MCA|M\.?Phil|M\.?Com|LL\.M)\b\.?)"
    rf"|(?-i:(?<![A-Z\d.-])(?:MS|MA|ME){_SHORT})"
    r"|\blaurea\s+magistrale\b|\bmáster\b|\bmestrado\b|\bdiplôme\s+d['’]ingénieur\b|\bbac\s?\+\s?5",  # noqa: RUF001
    "bachelor": rf"\bbachelor(?:['’]?s)?\b{_TAIL}|\bundergraduate\s+degree\b"  # noqa: RUF001
    r"|(?-i:(?<![A-Z\d.-])(?:B\.\s?Sc?|BSc|B\.A|B\.E|B\.?Eng|B\.\s?[Tt]ech|BTech|BBA|BCA|B\.?Com|LL\.?B)\b\.?)"
    rf"|(?-i:(?<![A-Z\d.-])(?:BS|BA|BE){_SHORT})"
    r"|\blaurea\b|\bgrado\s+en\b|\blicenciatura\b|\bbacharelado\b|\bbac\s?\+\s?3|\bhochschulabschluss\b"
    r"|\babgeschlossenes\s+(?:hochschul)?studium\b|\b(?:ensino\s+)?superior\s+completo\b",
    "associate": r"\bassociate(?:['’]?s)?\s+(?:degree|of\s+(?:applied\s+)?(?:science|arts))\b",  # noqa: RUF001
}
_ANY = re.compile("|".join(f"(?P<{degree}>{words})" for degree, words in _WORDS.items()), re.IGNORECASE)
_HINTS = (
    r"[ABDEGHLMPSUabdmpu%s](?<![A-Z].)(?=(?i:octor|aster|achelor|h\.?\s?d|ndergrad|ssociate|aurea|áster|estrado|iplôme"
    r"|ac\s?\+|rado\s|icenciatura|acharelado|ochschulab|bgeschlossenes|nsino\s|uperior\s|outorado|ottorato)"
    r"|(?<=[BDLM])\.?\s?[A-Za-z](?<=[AaSsEeTtPpCcLlBb]))"
)
_HINT, _ROMANCE_HINT = re.compile(_HINTS % ""), re.compile(_HINTS % "gls")
"""Where a degree may be named."""
_ROMANCE = ("laurea", "grado en", "licenciatura", "superior completo")
"""Degrees in small letters that few others begin with: looking for these letters everywhere takes long."""
_BARE = frozenset({"MS", "MA", "ME", "BS", "BA", "BE"})
_BESIDE = re.compile(
    r"\s+in\s+(?!and\b)|\s+degree|\s*(?:/|,|\bor\b|\band\b|and/or)\s*(?:or\s+)?(?:a\s+)?(?:B\.?S|B\.?A|M\.?S|M\.?A|P[hH]|[Bb]achelor|[Mm]aster|MBA)"
)
_BEFORE = re.compile(r"(?:B\.?S|B\.?A|M\.?S|P[hH]\.?D|[Bb]achelor'?s?)\.?\s*(?:/|,|or|and|and/or)\s*(?:an?\s+)?$")
_AGAIN = re.compile(r"\s?[-–(]\s?[BM]\.?(?:[SAE]|Sc|Eng|Tech)\b\.?\)?")  # noqa: RUF001 - dash
"""The short form behind the long one: ``Bachelor of Science - BS, Physics``."""
_NEAR = 24


class NamedDegree(NamedTuple):
    """A degree that a text names, without its field."""

    degree: Degree
    start: int
    end: int


def degrees(text: str, start: int, end: int, *, listed: bool = False) -> Iterator[NamedDegree]:
    """Yield the degrees that a part of a text names, in their order.

    Two letters alone, which may as well be a state or a product, count beside "in", "degree" or another degree; where
    degrees are listed, as under the heading of an education, they count before any name.
    """
    done = start
    romance = any(text.find(word, start, end) >= 0 for word in _ROMANCE)
    for hint in (_ROMANCE_HINT if romance else _HINT).finditer(text, start, end):
        found = _ANY.match(text, hint.start(), end) if hint.start() >= done else None
        if found:
            done = found.end()
            if found.group() not in _BARE or _is_degree(text, found, start, listed=listed):
                again = _AGAIN.match(text, done, end)
                done = again.end() if again else done
                yield NamedDegree(degree=next(one for one in RANKS if found[one]), start=found.start(), end=done)


def _is_degree(text: str, found: re.Match[str], start: int, *, listed: bool) -> bool:
    if _OTHERS.match(text, found.end()):
        return False
    if _BESIDE.match(text, found.end()):
        return True
    before = text[max(start, found.start() - _NEAR) : found.start()]
    return bool(_BEFORE.search(before)) or (listed and not before.rstrip().endswith(","))
