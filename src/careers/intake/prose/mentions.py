"""Names of skills in text: the longest that stands there, where it is sure to be meant."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.names_in_text import NamesInText
from careers.intake.prose.passages import Passage
from careers.intake.prose.place import Candidate, meant
from careers.knowledge.names import text_key

_WORD = re.compile(r"[^\W_]+[+#]*")
_GAP = re.compile(r" ?[-‐‑–/&,] ?|[ \t\xa0]{1,2}|[.'’_]|-?[ \t]*\n[ \t]*|\\[-.]")  # noqa: RUF001
_Words = Sequence[re.Match[str]]
SHORT = 3
"""Letters of a key that is too short to be a plural: ``aws`` is no ``aw``."""


class Mention(NamedTuple):
    """A skill that a text names, and where."""

    skill: str
    start: int
    end: int
    passage: Passage


def mentions(text: str, parts: Sequence[Passage], knowledge: KnowledgeBase) -> list[Mention]:
    """Return the skills that a text names, in the order of the text; no two overlap."""
    table = knowledge.names_in_text["en"]
    starts = [part.start for part in parts]
    found: list[Candidate] = []
    for start, end, key in _names(text, table):
        at = bisect_right(starts, start) - 1
        if at >= 0 and start < parts[at].end:
            skill, rule = table.skills[key], table.rules.get(key, "")
            if rule == "dot":
                start = _with_dot(text, start)
            found.append(
                Candidate(
                    start=start,
                    end=end,
                    skill=skill,
                    rule=rule,
                    product=skill in table.products,
                    passage=parts[at],
                )
            )
    return [Mention(skill=one.skill, start=one.start, end=one.end, passage=one.passage) for one in meant(text, found)]


def _with_dot(text: str, start: int) -> int:
    """Return where ``.NET`` begins; without its dot, where its letters do."""
    dot = text.rfind(".", max(0, start - 2), start)
    return start if dot < 0 else dot


def _names(text: str, table: NamesInText) -> Iterator[tuple[int, int, str]]:
    """Yield where a name stands, and its key; of names that begin with the same word the longest."""
    lower = text.lower()
    if len(lower) != len(text):  # a few letters become two
        lower = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    words = list(_WORD.finditer(lower))
    letters = [word[0] for word in words]
    letters.append("")
    skills, marked = table.skills, table.marked
    known = skills.get
    done = 0
    for index, word in enumerate(words):
        first = letters[index]
        name = known(first)
        if name is None:
            if first[-1] != "s" or not known(first[:-1]):
                continue
        elif not name and f"{first} {letters[index + 1]}" not in skills and first not in marked:
            continue
        start = word.start()
        if start < done:
            continue
        end, key = _longest(text, words, index, skills)
        if key:
            done = end
            yield start, end, key


def _longest(text: str, words: _Words, index: int, skills: Mapping[str, str]) -> tuple[int, str]:
    """Return the end and the key of the longest name that begins with a word; no key where none does."""
    key, start, end = words[index][0], words[index].start(), words[index].end()
    best = (0, "")
    while True:
        name = key if skills.get(key) else _singular(key, text[start:end], skills)
        if name:
            best = end, name
        index += 1
        if key not in skills or index == len(words):
            return best
        joint = _joint(text[end : words[index].start() + 1])
        if joint is None:
            return best
        key, end = key + joint + words[index][0], words[index].end()


def _singular(key: str, written: str, skills: Mapping[str, str]) -> str:
    """Return the key without the ending of a plural, where that is a name; ``APIs`` is one, ``miss`` is none."""
    if key[-1] != "s" or not skills.get(key[:-1]):
        return ""
    return key[:-1] if len(key) > SHORT + 1 or (written[:-1].isupper() and written[-1] == "s") else ""


@lru_cache(maxsize=4096)
def _joint(gap: str) -> str | None:
    """Return what stands between two words in the key of a name, from their gap and the letter that follows it.

    None where no name goes on: a line may break within one only before a small letter.
    """
    marks = gap[:-1]
    if not _GAP.fullmatch(marks) or ("\n" in marks and gap[-1].isupper()):
        return None
    return text_key(marks) or " "
