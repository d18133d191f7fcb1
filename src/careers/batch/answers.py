"""Answers for batches of people: what the plain path says of each, as columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, NamedTuple

import numpy as np

from careers.batch.arrays import Ints
from careers.batch.people import People
from careers.batch.scoring import Scores, score
from careers.batch.statements import Statements
from careers.batch.table import credit_table
from careers.batch.vocabulary import Understood, Vocabulary
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.fit_people import nothing_known

MOST_CELLS = 1 << 18
"""Credits, and requirements of reported roles, that are looked at together: few enough to stay near the processor."""
MOST_STATEMENTS = 1 << 14
"""Statements that are looked at together; one person may state more."""

MOST_ROLES = 20_000
"""Roles of people that are told together."""


class Answered(NamedTuple):
    """What is told of a batch of people: of some their best roles, of the others why they have none."""

    people: People
    problems: Annotated[dict[int, str], "by the place of a person in the batch"]
    answered: Annotated[Ints, "the places of those who have roles"]
    understood: Understood
    scores: Annotated[Scores, "of those who have roles, in order"]

    @property
    def role_counts(self) -> Ints:
        """How many roles are told of each person of the batch."""
        counts = np.zeros(len(self.people.ids), np.int64)
        counts[self.answered] = self.scores.role.shape[1]
        return counts

    def unknown(self, person: int) -> list[str]:
        """Return the words of a person that name no skill, in order."""
        words, first = self.understood, self.understood.first_unknown
        return [words.unknown[place] for place in words.unknown_of[first[person] : first[person + 1]]]


class Scorer:
    """Answers for batches of people, as `careers.advice.fit_lines` does for one after the other."""

    def __init__(self, knowledge: KnowledgeBase, among: Sequence[str] | None = None, top: int | None = None) -> None:
        """Take the roles and skills, ids of the roles to score or None for all, and how many to report or None.

        Raises:
            KeyError: an id in `among` is not a role.
        """
        self.table = credit_table(knowledge, among)
        self._vocabulary = Vocabulary(knowledge)
        self._top = top

    @property
    def most_people(self) -> int:
        """How many people a batch is to have at most, for their roles are held together."""
        ranks = min(len(self.table.roles), self._top or len(self.table.roles))
        return max(1, MOST_ROLES // max(1, ranks))

    def answers(self, batches: Iterable[People]) -> Iterator[Answered]:
        """Yield what is told of each batch."""
        return map(self._answers, batches)

    def _answers(self, people: People) -> Answered:
        understood = self._vocabulary.understand(people)
        stated = np.diff(understood.statements.first) > 0
        scores = [
            score(part, self.table, self._top) for part in self._parts(understood.statements.of_those_who_state())
        ]
        answers = Answered(
            people, {}, np.flatnonzero(stated), understood, Scores(*map(np.concatenate, zip(*scores, strict=True)))
        )
        nobody = np.flatnonzero(~stated).tolist()
        told = {one: people.problems.get(one) or nothing_known(answers.unknown(one)) for one in nobody}
        return answers._replace(problems=told)

    def _parts(self, people: Statements) -> Iterator[Statements]:
        """Yield the people in parts that are small enough; at least one part, which may be empty."""
        most = max(
            1, MOST_CELLS // max(1, self.table.demand_count, self.table.weights.size if self._top is None else 1)
        )
        begin = 0
        while begin < max(1, people.people):
            within = int(np.searchsorted(people.first, people.first[begin] + MOST_STATEMENTS, "right")) - 1
            end = min(people.people, begin + most, max(within, begin + 1))
            yield people.part(begin, end)
            begin = max(end, begin + 1)
