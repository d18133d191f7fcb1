"""What people type for their skills, read name by name; what names nothing is told, and never guessed."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.knowledge_base import KnowledgeBase
from careers.intake.words.cleaning import clean
from careers.intake.words.labels import Label
from careers.intake.words.line import Line
from careers.intake.words.spelled import Names, SpelledSkill
from careers.intake.words.speller import Speller
from careers.intake.words.splitting import lines


def read_words(text: str, knowledge: KnowledgeBase) -> list[SpelledSkill]:
    """Return what a text of skills names, in its order; ``text[start:end]`` is what was written for each."""
    plain = clean(text)
    placed = ((one, *plain.place(one.start, one.end)) for one in _read(plain.text, Speller(Names(knowledge))))
    return [one._replace(given=text[start:end], start=start, end=end) for one, start, end in placed]


def _read(text: str, speller: Speller) -> Iterator[SpelledSkill]:
    label: Label | None = None
    for words in lines(text):
        line = Line(words, speller, label)
        yield from line.read()
        label = line.label if line.ends_with_label else None
