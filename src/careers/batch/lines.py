"""The short lines of a batch as records, each equal to what the plain path gives one person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.batch.answers import Answered
from careers.batch.arrays import Array
from careers.batch.table import CreditTable
from careers.domain.reports.fit_people import FitLine, LineProblem, LineRole, Points, told_unknown


def lines_of(answers: Answered, table: CreditTable) -> Iterator[FitLine | LineProblem]:
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


def _roles(answers: Answered, table: CreditTable) -> Iterator[tuple[LineRole, ...]]:
    scores = answers.scores
    evidence = _named_points(scores.evidence, scores.evidence_points, table.skills)
    gaps = _named_points(scores.gaps, scores.gap_points, table.labels)
    columns = scores.role, scores.score, scores.low, scores.high, scores.essential
    for figures, proofs, lacks in zip(
        zip(*(one.tolist() for one in columns), strict=True), evidence, gaps, strict=True
    ):
        yield tuple(
            LineRole(table.roles[role], score, (low, high), essential, proof, lack)
            for role, score, low, high, essential, proof, lack in zip(*figures, proofs, lacks, strict=True)
        )


def _named_points(numbers: Array, points: Array, names: Sequence[str]) -> Iterator[list[tuple[Points, ...]]]:
    """Yield for each person, role by role, names with their points."""
    for ranks, worth in zip(numbers.tolist(), points.tolist(), strict=True):
        yield [
            tuple((names[number], one) for number, one in zip(*role, strict=True) if number >= 0)
            for role in zip(ranks, worth, strict=True)
        ]
