"""Some words read as the names that they hold, whatever stands beside, between or behind those."""

from __future__ import annotations

from careers.intake.words.bracketed import read_bracketed
from careers.intake.words.joined import read_joined
from careers.intake.words.peeling import peeled
from careers.intake.words.same_words import find_otherwise
from careers.intake.words.spelled import LONGEST, Names, SpelledSkill, spelled, with_marks
from careers.intake.words.splitting import Words

DEEPEST = 8
"""Marks, brackets and joints that are taken off one after the other."""


class Speller:
    """Reads words, and keeps what it has read of one text."""

    def __init__(self, names: Names) -> None:
        """Take the names that count."""
        self.names = names
        self._kept: dict[Words, list[SpelledSkill] | None] = {}
        self._depth = 0

    def read(self, words: Words) -> list[SpelledSkill] | None:
        """Return the skills that words name, where all of them are understood; None otherwise.

        The exact text comes first: ``CI/CD`` and ``React Native`` are never taken apart.
        """
        if not words.text or len(words.text) > LONGEST:
            return None
        skill = self.names.find(words.text) or find_otherwise(words.text, self.names.find)
        if skill:
            return self._with_level(words, skill)
        if words not in self._kept:
            self._kept[words] = self._taken_apart(words)
        return self._kept[words]

    def _with_level(self, words: Words, skill: str) -> list[SpelledSkill]:
        """Return a name; where it is one of the base's own spellings with a level in it, with that: ``basic SQL``."""
        for left in peeled(words) if " " in words.text else ():
            if left.level and self.names.find(left.rest.text) == skill:
                return with_marks([spelled(left.rest, skill)], left.level, left.years)
        return [spelled(words, skill)]

    def _taken_apart(self, words: Words) -> list[SpelledSkill] | None:
        if self._depth >= DEEPEST or words.text.isalpha():  # one word has nothing beside it
            return None
        self._depth += 1
        try:
            return (
                read_bracketed(words, self.read, self.names)
                or self._without_marks(words)
                or read_joined(words, self.read)
            )
        finally:
            self._depth -= 1

    def _without_marks(self, words: Words) -> list[SpelledSkill] | None:
        for left in peeled(words):
            found = self.read(left.rest)
            if found and (not left.product or all(one.skill and self.names.is_product(one.skill) for one in found)):
                return with_marks(found, left.level, left.years)
        return None
