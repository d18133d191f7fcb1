"""Names of skills in text: the longest that stands there, where it is sure to be meant."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.names_in_text import NamesInText
from careers.intake.prose.passages import Passage
from careers.knowledge.names import text_key

_WORD = re.compile(r"[^\W_]+[+#]*")
_NEXT = re.compile(r"((?: ?[-‐‑–/&,] ?|[\s.'’_]|-\s*\n\s*){1,2})([^\W_]+[+#]*)")  # noqa: RUF001


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
    found: list[Mention] = []
    for start, end, key in _names(text, table):
        at = bisect_right(starts, start) - 1
        if at >= 0 and end <= parts[at].end:
            found.append(Mention(skill=table.skills[key], start=start, end=end, passage=parts[at]))
    return found


def _names(text: str, table: NamesInText) -> Iterator[tuple[int, int, str]]:
    lower = text.lower()
    longest, skills = table.longest, table.skills
    done = 0
    for word in _WORD.finditer(lower):
        first = word[0]
        start = word.start()
        if start < done or first not in longest:
            continue
        best = None
        key, end = first, word.end()
        if key in skills:
            best = (start, end, key)
        for _ in range(longest[first]):
            more = _NEXT.match(lower, end)
            if not more:
                break
            key, end = key + text_key(more[1]) + more[2], more.end()
            if key in skills:
                best = (start, end, key)
        if best:
            done = best[1]
            yield best
