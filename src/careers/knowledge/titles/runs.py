"""Where the titles of roles stand among words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from careers.domain.similarity import SHORT
from careers.knowledge.titles.index import TitleIndex
from careers.knowledge.titles.tables import BRANCHES, COMMON, JOINING, NOUNS, OWN, TRADES
from careers.knowledge.titles.words import Word, join_keys

LONGEST = 60
"""Letters of the longest title that is looked for among other words."""
CROSSING = 3
"""Words that a title has at least which marks may part: ``Data Analyst (Power BI)``, but not ``plan B, a guide``."""
TURNED = 0.9
"""What a word counts in a title whose noun stands first: ``Engineer, Data``."""


class Run(NamedTuple):
    """Words of a text that are the title of a role."""

    worth: float
    """How many words it is made of; less where they are not as the title has them."""
    words: tuple[Word, ...]
    role: str
    slips: int
    """Slips of the pen in its words."""

    @property
    def positions(self) -> tuple[int, ...]:
        """Return the places of its words in the text, in order."""
        return tuple(sorted({word.position for word in self.words}))


def runs_in(words: Sequence[Word], index: TitleIndex, *, turned: bool = False) -> Iterator[Run]:
    """Yield the runs of words that are a title, and of no other trade.

    ``turned`` says that a noun may come before whatever else belongs to its title, as in other languages.
    """
    for run in (*_runs(words, index), *_turned_runs(words, index, partly=turned)):
        if not _is_of_another_trade(run, words):
            yield run


def _runs(words: Sequence[Word], index: TitleIndex) -> Iterator[Run]:
    for first in range(len(words)):
        key = ""
        for last in range(first, len(words)):
            key += words[last].key
            if len(key) > LONGEST or not index.begins(key):
                break
            role = _title_of(words[first : last + 1], key, index)
            if role:
                yield _run(words[first : last + 1], role)


def _run(words: Sequence[Word], role: str, share: float = 1.0) -> Run:
    worth = sum(word.worth for word in words) * share
    return Run(worth=worth, words=tuple(words), role=role, slips=sum(word.slips for word in words))


def _title_of(run: Sequence[Word], key: str, index: TitleIndex) -> str | None:
    if run[0].part != run[-1].part and len(run) < CROSSING:
        return None
    if len(key) <= SHORT:  # an abbreviation is written in capitals, and means nothing else
        return index.titles.get(key) if len(run) == 1 and run[0].text.isupper() else None
    return index.role(key)


def _turned_runs(words: Sequence[Word], index: TitleIndex, *, partly: bool) -> Iterator[Run]:
    """Yield the titles whose noun comes first: ``Engineer, Data``, and in other languages ``ingeniero de datos``.

    What follows the noun must be all that its part of the text says, or only begin so when ``partly`` is set.
    """
    for at, noun in enumerate(words):
        if noun.key in NOUNS and (at == 0 or words[at - 1].part != noun.part):
            rest = _rest_of_part(words[at + 1 :], noun.part)
            for length in range(len(rest), 0, -1) if partly else range(len(rest), len(rest) - 1, -1):
                yield from _turned(noun, rest[:length], index)


def _rest_of_part(words: Sequence[Word], part: int) -> Sequence[Word]:
    """Return the words that stand together behind a noun, in its own part or the next one."""
    own = words[0].part if words and words[0].part <= part + 1 else -1
    return [word for word in words if word.part == own]


def _turned(noun: Word, rest: Sequence[Word], index: TitleIndex) -> Iterator[Run]:
    if any(word.key in NOUNS for word in rest):
        return
    for order in (rest, rest[::-1]):
        role = index.role(join_keys([*order, noun]))
        if role:
            yield _run([noun, *rest], role, TURNED)
            return


def _is_of_another_trade(run: Run, words: Sequence[Word]) -> bool:
    """Return whether a title that many trades share stands beside a word of another trade."""
    own = {word.position for word in run.words}
    parts = {word.part for word in run.words}
    others = [word for word in words if word.position not in own]
    shared = all(word.key in COMMON or not word.worth for word in run.words)
    return (
        shared
        and any(word.key in TRADES or (word.key in BRANCHES and word.part in parts) for word in others)
        and not any(word.key in OWN for word in others)
    )


def double_roles(run: Run, index: TitleIndex) -> list[str]:
    """Return the roles of a title that two roles share: ``Data Analyst / Data Engineer``."""
    marks = [at for at, word in enumerate(run.words) if word.mark or word.key in JOINING]
    ends = pairwise([0, *marks, len(run.words)])
    parts = [[word for word in run.words[first:last] if word.key not in JOINING] for first, last in ends]
    named = [part for part in parts if len(part) > 1 and part[-1].key in NOUNS] if marks else []
    return [role for part in named if (role := index.role(join_keys(part)))]
