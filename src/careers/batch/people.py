"""Many people as columns, in batches that are bounded by what they state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Annotated, NamedTuple

import numpy as np

from careers.batch.arrays import Ints, starts_of
from careers.domain.profile import LineId, PersonRow

MOST_WORDS = 1 << 16
MOST_CHARACTERS = 1 << 23
"""What a batch holds at most of words and of their characters; one person may state more."""


class People(NamedTuple):
    """A batch of people, as a file tells of them."""

    ids: Sequence[LineId]
    lines: Sequence[int]
    problems: Annotated[dict[int, str], "by the place of a person in the batch, why nothing can be told of them"]
    words: Annotated[Sequence[str], "distinct skills as written"]
    word: Annotated[Ints, "person by person, the places of theirs in `words`"]
    first: Annotated[Ints, "for each person the first of them, and the end of the last"]


def people_of(rows: Iterable[PersonRow], most: int) -> Iterator[People]:
    """Yield people in batches, in their order, at most so many in one."""
    batch: list[PersonRow] = []
    words = characters = 0
    for row in rows:
        batch.append(row)
        words += len(row.words)
        characters += sum(map(len, row.words))
        if len(batch) >= most or words >= MOST_WORDS or characters >= MOST_CHARACTERS:
            yield _batch(batch)
            batch, words, characters = [], 0, 0
    if batch:
        yield _batch(batch)


def _batch(rows: Sequence[PersonRow]) -> People:
    places: dict[str, int] = {}
    words = [places.setdefault(word, len(places)) for word in chain.from_iterable(row.words for row in rows)]
    return People(
        ids=[row.id for row in rows],
        lines=[row.line for row in rows],
        problems={place: row.problem for place, row in enumerate(rows) if row.problem is not None},
        words=list(places),
        word=np.array(words, np.int64),
        first=starts_of(np.array([len(row.words) for row in rows], np.int64)),
    )


def rows_of(people: People) -> Iterator[PersonRow]:
    """Yield the people of a batch one by one."""
    for place, (name, line) in enumerate(zip(people.ids, people.lines, strict=True)):
        own = people.word[people.first[place] : people.first[place + 1]].tolist()
        words = tuple(people.words[one] for one in own)
        yield PersonRow(id=name, line=line, words=words, problem=people.problems.get(place))
