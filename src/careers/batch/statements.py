"""What people state, as arrays: one statement for each skill of each person."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import numpy as np

from careers.batch.arrays import Flags, Ints, starts_of
from careers.domain.level import UNSAID


class Statements(NamedTuple):
    """The skills of people, ordered by person and then by skill, each of a person once."""

    person: Annotated[Ints, "of each statement, from 0"]
    skill: Annotated[Ints, "numbers of the table"]
    level: Annotated[Ints, "1 to 4; a working level where none was said"]
    said: Annotated[Flags, "whether the level was said"]
    first: Annotated[Ints, "for each person the first statement, and the end of the last"]

    @property
    def people(self) -> int:
        """The number of people, with those who state nothing."""
        return len(self.first) - 1

    def part(self, begin: int, end: int) -> Statements:
        """Return the statements of some of the people, who are numbered from 0 again."""
        own = slice(self.first[begin], self.first[end])
        first = self.first[begin : end + 1] - self.first[begin]
        return Statements(self.person[own] - begin, self.skill[own], self.level[own], self.said[own], first)

    def of_those_who_state(self) -> Statements:
        """Return the same of those alone who state something, numbered anew."""
        counts = np.diff(self.first)
        stated = counts > 0
        number = np.cumsum(stated) - 1
        return self._replace(person=number[self.person], first=starts_of(counts[stated]))


def statements_of(person: Ints, skill: Ints, level: Ints, people: int) -> Statements:
    """Return statements in order; of several of one skill the highest counts, one whose level was said before another.

    Args:
        person: of each statement, from 0.
        skill: numbers of the table.
        level: 1 to 4, or 0 where none was said.
        people: how many there are.
    """
    said = level > 0
    rank = np.where(said, level, UNSAID) * 2 + said
    skills = int(skill.max(initial=0)) + 1
    keys = np.sort((person * skills + skill) * _RANKS + rank)
    last = np.ones(len(keys), np.bool_)
    last[:-1] = keys[1:] // _RANKS != keys[:-1] // _RANKS
    named, rank = np.divmod(keys[last], _RANKS)
    person, skill = np.divmod(named, skills)
    counts = np.bincount(person, minlength=people)
    return Statements(person=person, skill=skill, level=rank // 2, said=rank % 2 == 1, first=starts_of(counts))


_RANKS = 16
"""More than any level, said or not, has for its rank."""
