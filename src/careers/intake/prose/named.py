"""Where the names of the base stand in a text, meant or not: one pass over the words, the longest name first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from careers.domain.names_in_text import NamesInText
from careers.intake.prose.letters import in_small_letters
from careers.knowledge.names import text_key

_WORD = re.compile(r"[^\W_]+(?:\\?[+#])*")
"""Markdown may have a stroke before a mark: ``C\\#``."""
_GAP = re.compile(r" ?[-‐‑–/&,] ?|[ \t\xa0]{1,2}|[.'’_]|-?[ \t]*\n[ \t]*|\\[-.]")  # noqa: RUF001
_LONGEST_GAP = 20
_SHORT = 3
"""Letters of a key that is too short to be a plural in small letters: ``aws`` is no ``aw``."""
Named = tuple[int, int, str]
"""Where a name begins and ends, and its key."""


def named(text: str, table: NamesInText) -> Iterator[Named]:
    """Yield the names in the order of the text; of those that begin with the same word the longest."""
    words = list(_WORD.finditer(in_small_letters(text)))
    letters = [*map(_letters, words)]
    letters.append("")
    known, marked, done = table.skills, table.marked, 0
    for index, first in enumerate(letters[:-1]):
        skill = known.get(first)
        if skill is None:
            if first[-1] != "s" or not known.get(first[:-1]):
                continue
        elif not skill and f"{first} {letters[index + 1]}" not in known and first not in marked:
            continue
        if words[index].start() >= done:
            end, key = _longest(text, words, index, known)
            if key:
                done = end
                yield words[index].start(), end, key


def _letters(word: re.Match[str]) -> str:
    return word[0].replace("\\", "")


def _longest(text: str, words: Sequence[re.Match[str]], index: int, known: Mapping[str, str]) -> tuple[int, str]:
    """Return the end and the key of the longest name that begins with a word; no key where none does."""
    key, start, end = _letters(words[index]), words[index].start(), words[index].end()
    best = (0, "")
    while True:
        name = key if known.get(key) else _singular(key, text[start:end], known)
        if name:
            best = end, name
        index += 1
        if key not in known or index == len(words) or words[index].start() - end > _LONGEST_GAP:
            return best
        joint = _joint(text[end : words[index].start() + 1])
        if joint is None:
            return best
        key, end = key + joint + _letters(words[index]), words[index].end()


def _singular(key: str, written: str, known: Mapping[str, str]) -> str:
    """Return the key without the ending of a plural, where that is a name; ``APIs`` is one, ``miss`` is none."""
    if key[-1] != "s" or not known.get(key[:-1]):
        return ""
    return key[:-1] if len(key) > _SHORT + 1 or (written[:-1].isupper() and written[-1] == "s") else ""


@lru_cache(maxsize=4096)
def _joint(gap: str) -> str | None:
    """Return what stands between two words in the key of a name, from their gap and the letter that follows it.

    None where no name goes on: a line may break within one only before a small letter.
    """
    marks = gap[:-1]
    if not _GAP.fullmatch(marks) or ("\n" in marks and gap[-1].isupper()):
        return None
    return text_key(marks) or " "
