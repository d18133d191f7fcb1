"""From words to statements: each distinct word is understood once, by the reader that understands one person's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, NamedTuple

import numpy as np

from careers.batch.arrays import Ints, ramp, starts_of
from careers.batch.people import People
from careers.batch.statements import Statements, statements_of
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.intake.profile_reader import ProfileReader

MOST_KEPT = 1 << 17
"""Distinct words that are kept; when there are more, all are forgotten, for those that come often come again."""
MOST_CHARACTERS = 1 << 24
"""Characters of the words that are kept."""
_LEVELS = len(Level) + 1


class Understood(NamedTuple):
    """What people state, and which of their words name no skill."""

    statements: Statements
    unknown: Annotated[tuple[str, ...], "distinct words that name no skill, in order"]
    unknown_of: Annotated[Ints, "person by person the places of theirs in `unknown`, each once, in order"]
    first_unknown: Annotated[Ints, "for each person the first of them, and the end of the last"]


class Vocabulary:
    """Understands words, and keeps what they mean for the people to come."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Take the knowledge base that words are looked up in."""
        self._skills = {skill: number for number, skill in enumerate(sorted(knowledge.skills))}
        self._reader = ProfileReader(knowledge, suggest=False)
        self._forget()

    def _forget(self) -> None:
        self._numbers: dict[str, int] = {}
        self._characters = 0
        self._meant: list[int] = []
        """Word by word what it means: a skill and a level as one number, or -1 and less for what names none."""
        self._ends = [0]
        self._unknown: dict[str, int] = {}
        self._arrays = np.zeros(0, np.int64), np.zeros(1, np.int64)

    def understand(self, people: People) -> Understood:
        """Return what a batch of people states."""
        count = len(people.ids)
        word = self._understood(people.words)[people.word]
        person, meant = self._meanings(np.repeat(np.arange(count), np.diff(people.first)), word)
        known = meant >= 0
        skill, level = np.divmod(meant[known], _LEVELS)
        statements = statements_of(person[known], skill, level, count)
        return self._with_unknown(statements, person[~known], -1 - meant[~known])

    def _understood(self, words: Sequence[str]) -> Ints:
        """Return the numbers of words; what is new is looked up first."""
        if len(self._numbers) > MOST_KEPT or self._characters > MOST_CHARACTERS:
            self._forget()
        before = len(self._numbers)
        numbers = np.array([self._number(word) for word in words], np.int64)
        if len(self._numbers) > before:
            self._arrays = np.array(self._meant, np.int64), np.array(self._ends, np.int64)
        return numbers

    def _number(self, word: str) -> int:
        number = self._numbers.get(word)
        if number is not None:
            return number
        profile = self._reader.understand([word])
        self._meant += [self._skills[one.id] * _LEVELS + (one.level or 0) for one in profile.skills]
        self._meant += [-1 - self._unknown.setdefault(one.given, len(self._unknown)) for one in profile.unknown]
        self._ends.append(len(self._meant))
        self._characters += len(word)
        return self._numbers.setdefault(word, len(self._numbers))

    def _meanings(self, person: Ints, word: Ints) -> tuple[Ints, Ints]:
        """Return what words mean, one meaning after the other, with the person of each."""
        meant, ends = self._arrays
        first = ends[word]
        counts = ends[word + 1] - first
        return np.repeat(person, counts), meant[np.repeat(first, counts) + ramp(counts)]

    def _with_unknown(self, statements: Statements, person: Ints, unknown: Ints) -> Understood:
        texts = list(self._unknown)
        present, place = np.unique(unknown, return_inverse=True)
        words = [texts[one] for one in present.tolist()]
        order = sorted(range(len(words)), key=words.__getitem__)
        rank = np.argsort(np.array(order, np.int64))
        keys = np.unique(person * max(1, len(order)) + rank[place])
        person, theirs = np.divmod(keys, max(1, len(order)))
        first = starts_of(np.bincount(person, minlength=statements.people))
        return Understood(statements, tuple(words[one] for one in order), theirs, first)
