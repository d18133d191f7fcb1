"""The short lines of a batch as CSV: a row for each role of each person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from careers.batch.answers import Answered
from careers.batch.arrays import Floats, Ints
from careers.batch.table import CreditTable
from careers.batch.texts import chosen, joined, joined_lists, number_texts, tenths, whole_text
from careers.domain.reports.fit_people import told_unknown
from careers.render.clean import clean
from careers.render.records import Records
from careers.render.views.fit_people import FIELDS
from careers.render.writers.csv import FORMULA, lines

END = "\r\n"


def csv_header() -> str:
    """Return the row of names."""
    return next(lines([Records(FIELDS, ())]))


def csv_lines(answers: Answered, table: CreditTable, titles: Mapping[str, str]) -> str:
    """Return the rows of a batch, as its records are written one after the other."""
    people, scores = answers.people, answers.scores
    ranks = scores.role.shape[1]
    names = _cells(people.ids)
    begin = [f"{name},{line}," for name, line in zip(names, people.lines, strict=True)]
    person = np.repeat(answers.answered, ranks)
    rank = np.tile(np.arange(ranks), len(answers.answered))
    rows = joined(
        chosen(begin, person),
        chosen([f"{one + 1}," for one in range(ranks)], rank),
        chosen([f"{role},{title}," for role, title in zip(*_roles(table, titles), strict=True)], scores.role),
        number_texts(scores.score),
        ",",
        number_texts(scores.low),
        ",",
        number_texts(scores.high),
        ",",
        number_texts(scores.essential),
        ",",
        _named_points(scores.evidence, scores.evidence_points, table.skills),
        ",",
        _named_points(scores.gaps, scores.gap_points, table.labels),
        ",",
        chosen(_ends(answers), np.repeat(np.arange(len(answers.answered)), ranks)),
    )
    own_rows = joined_lists(answers.role_counts, rows, "")
    return whole_text(joined(pa.array(_unread(answers, begin), pa.string()), own_rows))


def _cells(values: Iterable[object]) -> list[str]:
    """Return values as the writer of CSV has them in a row."""
    told = lines([Records(("value", "after"), ((value, None) for value in values))])
    next(told)
    return [one.removesuffix(f",{END}") for one in told]


def _roles(table: CreditTable, titles: Mapping[str, str]) -> tuple[list[str], list[str]]:
    return _cells(table.roles), _cells(titles.get(role, role) for role in table.roles)


def _ends(answers: Answered) -> list[str]:
    """Return of each person who has roles the end of their rows: how much was understood."""
    known = np.diff(answers.understood.statements.first).tolist()
    wanting = np.diff(answers.understood.first_unknown).tolist()
    own = answers.answered.tolist()
    words = _cells(told_unknown(answers.unknown(place)) if wanting[place] else None for place in own)
    return [
        f"{known[place]},{known[place] + wanting[place]},{told},{END}" for place, told in zip(own, words, strict=True)
    ]


def _unread(answers: Answered, begin: Sequence[str]) -> list[str]:
    """Return for each person the row of somebody without roles, or nothing."""
    rows = [""] * len(begin)
    nothing = "," * (len(FIELDS) - 3)
    for place, error in zip(answers.problems, _cells(answers.problems.values()), strict=True):
        rows[place] = f"{begin[place]}{nothing}{error}{END}"
    return rows


def _named_points(numbers: Ints, points: Floats, names: Sequence[str]) -> pa.Array:
    """Return names with their points, a cell for each role of each person."""
    there = numbers >= 0
    safe = [FORMULA.sub("'", clean(name)) for name in names]
    parts = joined(chosen(safe, numbers[there]), " ", tenths(points[there]))
    cells = joined_lists(there.sum(axis=2).reshape(-1), parts, ";")
    quoted = joined('"', pc.replace_substring(cells, '"', '""'), '"')
    return pc.if_else(pc.match_substring_regex(cells, '[,"]'), quoted, cells)
