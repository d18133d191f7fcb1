"""Where the names of the base stand in a text, meant or not: one pass over the words, the longest name first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import accumulate
from typing import Annotated, NamedTuple

from careers.domain.names_in_text import NamesInText
from careers.intake.prose.letters import in_small_letters
from careers.knowledge.names import text_key

_LETTERS = "[a-z0-9µß-öø-ɏΆ-ӿ]+"
"""Those of alphabets whose words are parted by blanks."""
_WORD = re.compile(rf"({_LETTERS}(?:(?<!\d)[+#]+)?)")
_ESCAPED = re.compile(rf"({_LETTERS}(?:(?<!\d)(?:\\?[+#])+)?)")
"""Markdown may have a stroke before a mark: ``C\\#``."""
_GAP = re.compile(r" ?[-‐‑–/&,] ?|[ \t\xa0]{1,2}|[.'’_]|-?[ \t]*\n[ \t]*|\\[-.]")  # noqa: RUF001
_LONGEST_GAP = 20
_SHORT = 3
"""Letters of a key that is too short to be a plural in small letters: ``aws`` is no ``aw``."""
Named = tuple[int, int, str]
"""Where a name begins and ends, and its key."""


class _Words(NamedTuple):
    """A text parted into its words."""

    text: str
    keys: Annotated[list[str], "the words in small letters, and an empty one behind the last"]
    gaps: Annotated[list[str], "what follows each word"]
    starts: list[int]
    ends: list[int]


def named(text: str, table: NamesInText) -> Iterator[Named]:
    """Yield the names in the order of the text; of those that begin with the same word the longest."""
    words, known, firsts, done = _words(text), table.skills, table.firsts, 0
    text, keys, gaps, starts, ends = words
    for at, first in enumerate(keys):
        if first not in firsts:
            if first[-1:].isdigit() and starts[at] >= done and (key := _without_version(first, known)):
                yield starts[at], ends[at] - len(first) + len(key), key
            continue
        if starts[at] < done:
            continue
        pair = f"{first} {keys[at + 1]}"
        if pair in known or (pair[-1] == "s" and pair[:-1] in known) or (firsts[first] and gaps[at] != " "):
            end, key = _longest(words, at, known)
        elif known.get(first):
            end, key = ends[at], first
        elif first[-1] == "s":
            end = ends[at]
            key = _singular(first, text[starts[at] : end], known)
        else:
            continue
        if key:
            done = end
            yield starts[at], done, key


def _words(text: str) -> _Words:
    escaped = "\\" in text
    pieces = (_ESCAPED if escaped else _WORD).split(in_small_letters(text))
    bounds = [*accumulate(map(len, pieces))]
    keys = [*pieces[1::2], ""]
    if escaped:
        keys = [key.replace("\\", "") for key in keys]
    return _Words(text=text, keys=keys, gaps=pieces[2::2], starts=bounds[:-1:2], ends=bounds[1::2])


def _longest(words: _Words, at: int, known: Mapping[str, str]) -> tuple[int, str]:
    """Return the end and the key of the longest name that begins with a word; no key where none does."""
    text, keys, gaps, starts, ends = words
    key, start = keys[at], starts[at]
    best = (0, "")
    while True:
        skill = known.get(key)
        name = key if skill else _singular(key, text[start : ends[at]], known)
        if name:
            best = ends[at], name
        if skill is None or at + 1 == len(ends):
            return best
        joint = " " if gaps[at] == " " else _joint(gaps[at], text[starts[at + 1]].isupper())
        if joint is None:
            return best
        at += 1
        key = key + joint + keys[at]


def _without_version(key: str, known: Mapping[str, str]) -> str:
    """Return the name that a number is written in one with, ``angular2``; a short one then is another thing."""
    name = key.rstrip("0123456789")
    return name if len(name) > _SHORT and known.get(name) else ""


def _singular(key: str, written: str, known: Mapping[str, str]) -> str:
    """Return the key without the ending of a plural, where that is a name; ``APIs`` is one, ``miss`` is none."""
    if key[-1] != "s" or not known.get(key[:-1]):
        return ""
    return key[:-1] if len(key) > _SHORT + 1 or (written[:-1].isupper() and written[-1] == "s") else ""


@lru_cache(maxsize=4096)
def _joint(gap: str, anew: bool) -> str | None:  # noqa: FBT001
    """Return what stands between two words in the key of a name; None where no name goes on.

    A line may break within one, unless the next begins anew with a capital.
    """
    if len(gap) > _LONGEST_GAP or not _GAP.fullmatch(gap) or (anew and "\n" in gap):
        return None
    return text_key(gap) or " "
