"""The short lines of many people, each equal to what the plain path gives one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from careers.batch.answers import Answers, Scorer
from careers.batch.arrays import Array
from careers.batch.people import people_of
from careers.batch.table import CreditTable
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.people import PersonRow
from careers.domain.reports.fit_line import FitLine, LineProblem, LineRole, Points, told_unknown


def fit_lines(
    rows: Iterable[PersonRow], knowledge: KnowledgeBase, among: Sequence[str] | None = None, top: int | None = None
) -> Iterator[FitLine | LineProblem]:
    """Yield the best roles of people in their order, a batch at a time; see `careers.advice.fit_lines`.

    Raises:
        KeyError: an id in `among` is not a role.
    """
    scorer = Scorer(knowledge, among, top)
    for answers in scorer.answers(people_of(rows, scorer.most_people)):
        yield from lines_of(answers, scorer.table)


def lines_of(answers: Answers, table: CreditTable) -> Iterator[FitLine | LineProblem]:
    """Yield the lines of a batch."""
    roles = _roles(answers, table)
    known = answers.understood.statements.first
    for place, (name, line) in enumerate(zip(answers.people.ids, answers.people.lines, strict=True)):
        if place in answers.problems:
            yield LineProblem(id=name, line=line, error=answers.problems[place])
            continue
        unknown = answers.unknown(place)
        count = int(known[place + 1] - known[place])
        understood = count, count + len(unknown)
        yield FitLine(id=name, line=line, understood=understood, unknown=told_unknown(unknown), roles=next(roles))


def _roles(answers: Answers, table: CreditTable) -> Iterator[tuple[LineRole, ...]]:
    scores = answers.scores
    evidence = _told(scores.evidence, scores.evidence_points, table.skills)
    gaps = _told(scores.gaps, scores.gap_points, table.labels)
    columns = scores.role, scores.score, scores.low, scores.high, scores.essential
    for figures, proofs, lacks in zip(
        zip(*(one.tolist() for one in columns), strict=True), evidence, gaps, strict=True
    ):
        yield tuple(
            LineRole(table.roles[role], score, (low, high), essential, proof, lack)
            for role, score, low, high, essential, proof, lack in zip(*figures, proofs, lacks, strict=True)
        )


def _told(numbers: Array, points: Array, names: Sequence[str]) -> Iterator[list[tuple[Points, ...]]]:
    """Yield for each person, role by role, names with their points."""
    for ranks, worth in zip(numbers.tolist(), points.tolist(), strict=True):
        yield [
            tuple((names[number], one) for number, one in zip(*role, strict=True) if number >= 0)
            for role in zip(ranks, worth, strict=True)
        ]
