"""Other ways to read the words of a title: short forms, other languages, shared nouns, misspellings."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence

from careers.domain.similarity import Near
from careers.knowledge.titles.index import TitleIndex
from careers.knowledge.titles.languages import LINKS, is_noun, translate, without_accents
from careers.knowledge.titles.tables import ALIKE, FIELDS, JOINING, NOUNS, READINGS, SHORT_FORMS
from careers.knowledge.titles.words import FURTHEST, Word

READ = 0.95
"""What a word counts that was written short or in another language."""
SHARING = ("/", "&")
"""Marks between words that may share a noun."""
SLIP = 0.25
"""What a word of a title counts less for each slip of the pen."""


def written_out(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield the words with their short forms written out, in each of the two ways that some may be meant."""
    first = _replaced(words, SHORT_FORMS)
    if first != words:
        yield first
        second = _replaced(words, SHORT_FORMS | READINGS)
        if second != first:
            yield second


def practised(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield the words with fields of work as those who work in them, or with another noun for the same people.

    ``Praktikum Frontend Development`` is for frontend developers, ``Data Visualization Engineer`` for its developers.
    """
    if not any(word.key in NOUNS for word in words):
        yield _replaced(words, FIELDS)
    elif any(word.key in ALIKE for word in words):
        yield from (_replaced(words, dict.fromkeys(ALIKE, (noun,))) for noun in ALIKE)


def _replaced(words: Sequence[Word], table: Mapping[str, tuple[str, ...]]) -> list[Word]:
    return [made for word in words for made in _made_of(word, table.get(word.key, ()))]


def _made_of(word: Word, keys: Sequence[str]) -> list[Word]:
    """Return the words that stand for a word in its place."""
    return [word._replace(key=key, text=key, worth=word.worth * READ) for key in keys] or [word]


def translated(words: Sequence[Word]) -> list[Word]:
    """Return the words in English when one of them names who does the work in another language; else none."""
    if not any(_is_foreign(word) for word in words):
        return []
    kept = [word for word in words if without_accents(word.key) not in LINKS]
    return [made for word in kept for made in _made_of(word, translate(word.text))]


def _is_foreign(word: Word) -> bool:
    return is_noun(word.text) or len(translate(word.text)) > 1


def shared(words: Sequence[Word], titles: Container[int]) -> Iterator[list[Word]]:
    """Yield what two words say that share a noun or what stands before it.

    ``Frontend/Backend Developer`` is a frontend developer too, and ``Data Analyst/Engineer`` a data engineer. The noun
    must belong to a title itself; ``titles`` has the positions of the words that do.
    """
    for at in range(1, len(words)):
        is_joining = words[at].key in JOINING
        if words[at].mark in SHARING or is_joining:
            yield from _shared(words[:at], words[at + is_joining :], titles)


def _shared(before: Sequence[Word], behind: Sequence[Word], titles: Container[int]) -> Iterator[list[Word]]:
    noun = next((place for place, word in enumerate(behind) if word.key in NOUNS), None)
    if noun is None:
        return
    if before[-1].key in NOUNS and noun == 0 and before[-1].position in titles:
        yield [*map(_lent, before[:-1]), _beside(behind[0], before[-1])]
    elif before[-1].key not in NOUNS and behind[noun].position in titles:
        yield [*before, _beside(_lent(behind[noun]), before[-1])]


def _lent(word: Word) -> Word:
    """Return a word for a second title, so that the first may have it too."""
    return word._replace(position=word.position + FURTHEST)


def _beside(word: Word, other: Word) -> Word:
    return word._replace(part=other.part)


def corrected(words: Sequence[Word], index: TitleIndex) -> Iterator[list[Word]]:
    """Yield the words with each misspelt one put right, in each way that it may be meant."""
    meant = [index.meant(word.key) for word in words]
    nearest = [_put_right(word, near[0]) if near else word for word, near in zip(words, meant, strict=True)]
    for at, near in enumerate(meant):
        for one in near:
            yield [*nearest[:at], _put_right(words[at], one), *nearest[at + 1 :]]


def _put_right(word: Word, near: Near) -> Word:
    return word._replace(key=near.name, text=near.name, worth=1 - SLIP * near.slips, slips=near.slips)
