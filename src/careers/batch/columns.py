"""Answers as columns of Arrow, which Parquet and engines take: the fields of the short line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from careers.batch.answers import Answered
from careers.batch.arrays import Array, Ints, ramp, starts_of
from careers.batch.table import CreditTable
from careers.domain.profile import LineId
from careers.domain.reports.fit_people import MOST_UNKNOWN, told_unknown

GROUP, GROUP_BYTES = 1 << 15, 1 << 26
"""People of a row group, and bytes that they take in memory: it ends when either is reached."""
_RANGE = pa.struct({"low": pa.float64(), "high": pa.float64()})
_EVIDENCE = pa.struct({"skill": pa.string(), "points": pa.float64()})
_GAP = pa.struct({"label": pa.string(), "points": pa.float64()})
_ROLE = pa.struct(
    {
        "id": pa.string(),
        "score": pa.float64(),
        "range": _RANGE,
        "essential": pa.float64(),
        "evidence": pa.list_(_EVIDENCE),
        "gaps": pa.list_(_GAP),
    }
)
SCHEMA = pa.schema(
    {
        "id": pa.string(),
        "line": pa.int64(),
        "understood": pa.int64(),
        "stated": pa.int64(),
        "unknown": pa.list_(pa.string()),
        "roles": pa.list_(_ROLE),
        "error": pa.string(),
    }
)
"""Of the answers; `understood` is how many of the `stated` skills are known, `error` why there are no roles."""


def record_batch(answers: Answered, table: CreditTable) -> pa.RecordBatch:
    """Return answers as columns, a row a person."""
    people, understood = answers.people, answers.understood
    places = range(len(people.ids))
    known = np.diff(understood.statements.first)
    columns = [
        pa.array(list(map(_text, people.ids)), pa.string()),
        pa.array(people.lines, pa.int64()),
        pa.array(known),
        pa.array(known + np.diff(understood.first_unknown)),
        _unknown(answers),
        _lists(answers.role_counts, _roles(answers, table)),
        pa.array([_text(answers.problems.get(place)) for place in places], pa.string()),
    ]
    return pa.record_batch(columns, schema=SCHEMA)


def _text(value: LineId) -> str | None:
    """Return a text that UTF-8 can write: JSON may hold halves of characters."""
    return None if value is None else str(value).encode("utf-8", "replace").decode("utf-8")


def _unknown(answers: Answered) -> pa.Array:
    """Return of each person the first of the words that name no skill."""
    understood = answers.understood
    counts = np.diff(understood.first_unknown)
    told = understood.unknown_of[ramp(counts) < MOST_UNKNOWN]
    words = [_text(told_unknown([word])[0]) for word in understood.unknown]
    return _lists(np.minimum(counts, MOST_UNKNOWN), pa.array(words, pa.string()).take(pa.array(told)))


def _roles(answers: Answered, table: CreditTable) -> pa.Array:
    scores = answers.scores
    columns = [
        pa.array(table.roles, pa.string()).take(pa.array(scores.role.reshape(-1))),
        pa.array(scores.score.reshape(-1)),
        _structs(_RANGE, pa.array(scores.low.reshape(-1)), pa.array(scores.high.reshape(-1))),
        pa.array(scores.essential.reshape(-1)),
        _named_points(_EVIDENCE, scores.evidence, scores.evidence_points, table.skills),
        _named_points(_GAP, scores.gaps, scores.gap_points, table.labels),
    ]
    return _structs(_ROLE, *columns)


def _named_points(kind: pa.DataType, numbers: Ints, points: Array, names: Sequence[str]) -> pa.Array:
    """Return names with their points, a list for each role of each person."""
    there = numbers >= 0
    named = pa.array(names, pa.string()).take(pa.array(numbers[there]))
    return _lists(there.sum(axis=2).reshape(-1), _structs(kind, named, pa.array(points[there])))


def _structs(kind: pa.DataType, *columns: pa.Array) -> pa.Array:
    return pa.StructArray.from_arrays(columns, fields=list(kind))


def _lists(counts: Ints, values: pa.Array) -> pa.Array:
    return pa.ListArray.from_arrays(pa.array(starts_of(counts).astype(np.int32)), values)


class AnswerFile:
    """A Parquet file of answers, which grows by batches."""

    def __init__(self, path: str, metadata: dict[bytes, bytes]) -> None:
        """Begin the file, with what it tells of itself."""
        self._writer = pq.ParquetWriter(path, SCHEMA.with_metadata(metadata), compression="zstd")
        self._held: list[pa.RecordBatch] = []

    def __enter__(self) -> Self:
        """Return the file."""
        return self

    def __exit__(self, *_: object) -> None:
        """Write what is left, and end the file."""
        self._write()
        self._writer.close()

    def write(self, batch: pa.RecordBatch) -> None:
        """Take a batch; several make a row group."""
        self._held.append(batch)
        if sum(map(len, self._held)) >= GROUP or sum(one.nbytes for one in self._held) >= GROUP_BYTES:
            self._write()

    def _write(self) -> None:
        if self._held:
            self._writer.write_table(pa.Table.from_batches(self._held))
        self._held = []
