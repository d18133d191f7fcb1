"""A text parted into words, without the marks of gender that employers add."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from careers.knowledge.names import normalise_name
from careers.knowledge.titles.tables import ORDINALS, RANKS

FURTHEST = 40
"""Words of a text in which titles are looked for; advertisements say what they seek at the beginning."""
BRACKETS = 2
"""Marks around words that stand in brackets."""
LONGEST = 400
"""Letters of a text that are read; so many words of a title have less."""

_WORD = re.compile(r"[^\W_]+[+#]*|[,;:()\[\]{}/|•]|&|\s[-–—]+\s")  # noqa: RUF001 - dashes as employers type them
_GENDERS = re.compile(
    r"\(\s*(?:[mwfhdxitgnb]|div|gn|mf|all\s+genders|alle)(?:\s*[/|,*]\s*(?:[mwfhdxitgnb*]|div)\.?)*\s*\)"
    r"|(?<!\w)[mwfh]\s?[/|]\s?[mwfh](?:\s?[/|]\s?(?:[dxn]|div))?(?!\w)",
    re.IGNORECASE,
)
_FEMININE = re.compile(
    r"(?<=[^\W\d_]{4})(?:[/*:·•.]-?(?:innen|in|trice|rice|euse|euses|se|ne|e|a)(?!\w)"
    r"|\((?:innen|in|trice|rice|euse|se|ne|e|a)\)|_(?:innen|in)(?!\w))"
)


class Word(NamedTuple):
    """A word of a text; ``part`` counts the marks before it, ``key`` is what it is looked up by."""

    position: int
    text: str
    key: str
    part: int
    mark: str
    """The mark that stands right before it, if it is one of ``/&|``."""
    aside: bool
    """Whether it stands in brackets."""
    worth: float = 1.0
    """What it counts in a title: nothing when it is rank, less when it is misspelt."""
    slips: int = 0
    """Slips of the pen that made it what it is in the text."""


def split_words(text: str) -> list[Word]:
    """Return the words of a text, the first of them when there are many."""
    plain = unicodedata.normalize("NFKC", text[:LONGEST])
    words: list[Word] = []
    part, depth, mark = 0, 0, ""
    for found in _WORD.findall(_FEMININE.sub("", _GENDERS.sub(" ", plain))):
        if found[0].isalnum():
            words.append(_word(found, len(words), part)._replace(mark=mark, aside=depth > 0))
            mark = ""
        else:
            part += found != "&"
            depth = max(0, depth + (found in "([{") - (found in ")]}"))
            mark = found if found in "/&|" else ""
    return words[:FURTHEST]


def _word(text: str, position: int, part: int) -> Word:
    key = normalise_name(text)
    is_rank = key in RANKS and (position > 0 or key not in ORDINALS)
    return Word(position=position, text=text, key=key, part=part, mark="", aside=False, worth=0.0 if is_rank else 1.0)


def without_asides(words: Sequence[Word]) -> list[Word]:
    """Return the words that do not stand in brackets, as if these had not parted them: ``Data (ETL) Engineer``."""
    kept: list[Word] = []
    taken_out = 0
    for before, word in pairwise([None, *words]):
        if word is not None and word.aside and (before is None or not before.aside):
            taken_out += BRACKETS
        elif word is not None and not word.aside:
            kept.append(word._replace(part=word.part - taken_out))
    return kept


def join_keys(words: Sequence[Word]) -> str:
    """Return what words that stand together are looked up by."""
    return "".join(word.key for word in words)
