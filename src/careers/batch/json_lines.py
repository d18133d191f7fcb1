"""The short lines of a batch as JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

import numpy as np
import pyarrow as pa

from careers.batch.answers import Answered
from careers.batch.arrays import Floats, Ints
from careers.batch.table import CreditTable
from careers.batch.texts import chosen, joined, joined_lists, number_texts, whole_text
from careers.domain.reports.fit_people import FitLine, LineProblem, told_unknown


def json_lines(answers: Answered, table: CreditTable) -> str:
    """Return a line for each person, as the documents of `FitLine` and `LineProblem` are written."""
    roles = joined_lists(answers.role_counts, _roles(answers, table), ", ")
    return whole_text(joined(pa.array(list(_beginnings(answers)), pa.string()), roles, "]}\n"))


def _beginnings(answers: Answered) -> Iterator[str]:
    """Yield the document of each person up to the first of the roles."""
    known = np.diff(answers.understood.statements.first).tolist()
    unknown = np.diff(answers.understood.first_unknown).tolist()
    line_schema, problem_schema = (one._field_defaults["schema"] for one in (FitLine, LineProblem))
    for place, (name, line) in enumerate(zip(answers.people.ids, answers.people.lines, strict=True)):
        told = f'"id": {json.dumps(name)}, "line": {line}'
        if place in answers.problems:
            error = json.dumps(answers.problems[place])
            yield f'{{"schema": "{problem_schema}", {told}, "error": {error}, "roles": ['
        else:
            counts = f"[{known[place]}, {known[place] + unknown[place]}]"
            words = json.dumps(told_unknown(answers.unknown(place))) if unknown[place] else "[]"
            yield f'{{"schema": "{line_schema}", {told}, "understood": {counts}, "unknown": {words}, "roles": ['


def _roles(answers: Answered, table: CreditTable) -> pa.Array:
    scores = answers.scores
    return joined(
        chosen((f'{{"id": {json.dumps(name)}, "score": ' for name in table.roles), scores.role),
        number_texts(scores.score),
        ', "range": [',
        number_texts(scores.low),
        ", ",
        number_texts(scores.high),
        '], "essential": ',
        number_texts(scores.essential),
        ', "evidence": [',
        _named_points(scores.evidence, scores.evidence_points, table.skills),
        '], "gaps": [',
        _named_points(scores.gaps, scores.gap_points, table.labels),
        "]}",
    )


def _named_points(numbers: Ints, points: Floats, names: Sequence[str]) -> pa.Array:
    """Return names with their points, a text for each role of each person."""
    there = numbers >= 0
    pairs = joined(
        chosen((f"[{json.dumps(name)}, " for name in names), numbers[there]), number_texts(points[there]), "]"
    )
    return joined_lists(there.sum(axis=2).reshape(-1), pairs, ", ")
