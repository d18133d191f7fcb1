"""The lines of the people of one file, a batch at a time: as records, or as text that needs no record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

import numpy as np

from careers.advice.fit_people import Answers, Form, Piece, nobody
from careers.batch.answers import Answered, Scorer
from careers.batch.csv_lines import csv_header, csv_lines
from careers.batch.json_lines import json_lines
from careers.batch.lines import lines_of
from careers.batch.sources import Source
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.fit_people import LineProblem


class BatchAnswers(Answers):
    """The lines of the people of a file, made a batch at a time."""

    def __init__(
        self, source: Source, knowledge: KnowledgeBase, among: Sequence[str] | None = None, top: int | None = None
    ) -> None:
        """Take the file, the roles and skills, ids of the roles to score or None for all, and how many to report."""
        self._scorer = Scorer(knowledge, among, top)
        self._batches = self._scorer.answers(source.batches(self._scorer.most_people))
        index = knowledge.requirement_index
        self._titles = dict(zip(index.roles, index.titles, strict=True))
        lines = (line for batch in self._batches for line in lines_of(batch, self._scorer.table))
        super().__init__(lines, source)

    def pieces(self, form: Form) -> Iterator[Piece]:
        """Return the texts of batches, the same as of line after line.

        Raises:
            CareersError: before anything is told, where nobody can be answered.
        """
        held: list[Answered] = []
        for batch in self._batches:
            held.append(batch)
            if len(batch.answered):
                break
        else:
            raise nobody([one for batch in held for one in _problems(batch)], self._source.file)
        header = csv_header() if form == "csv" else ""
        for batch in chain(held, self._batches):
            yield self._piece(batch, header, form)
            header = ""

    def _piece(self, batch: Answered, header: str, form: Form) -> Piece:
        table = self._scorer.table
        text = csv_lines(batch, table, self._titles) if form == "csv" else json_lines(batch, table)
        unknown = np.diff(batch.understood.first_unknown)[batch.answered]
        return Piece(
            text=header + text,
            people=len(batch.people.ids),
            problems=_problems(batch),
            unknown=int(unknown.sum()),
            puzzling=int((unknown > 0).sum()),
        )


def _problems(batch: Answered) -> list[LineProblem]:
    people = batch.people
    return [LineProblem(people.ids[place], people.lines[place], error) for place, error in batch.problems.items()]
