"""The skills that a text names: the longest names that stand there, where it is sure that they are meant."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from careers.domain.document import DocumentKind
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.names_in_text import NamesInText
from careers.intake.prose.candidates import Candidate
from careers.intake.prose.meaning import meant
from careers.intake.prose.named import named
from careers.intake.prose.passages import Passage


class Mention(NamedTuple):
    """A skill that a text names, and where."""

    skill: str
    start: int
    end: int
    passage: Passage


def mentions(text: str, parts: Sequence[Passage], knowledge: KnowledgeBase, kind: DocumentKind) -> list[Mention]:
    """Return the skills that a text names, in the order of the text; no two overlap."""
    found = list(_candidates(text, parts, knowledge.names_in_text["en"]))
    return [
        Mention(skill=one.skill, start=one.start, end=one.end, passage=one.passage) for one in meant(text, found, kind)
    ]


def _candidates(text: str, parts: Sequence[Passage], table: NamesInText) -> Iterator[Candidate]:
    starts = [part.start for part in parts]
    for start, end, key in named(text, table):
        at = bisect_right(starts, start) - 1
        if at >= 0 and start < parts[at].end:
            skill, rule = table.skills[key], table.rules.get(key, "")
            if rule == "product" and end - start > len(key):
                continue  # the plural of a word that is a name as well: basics
            yield Candidate(
                start=_with_dot(text, start) if rule == "dot" else start,
                end=end,
                skill=skill,
                rule=rule,
                product=skill in table.products,
                passage=parts[at],
            )


def _with_dot(text: str, start: int) -> int:
    """Return where ``.NET`` begins; without its dot, where its letters do."""
    dot = text.rfind(".", max(0, start - 2), start)
    return start if dot < 0 else dot
