"""A function from batches of Arrow to batches of Arrow, for engines that take one: Spark, Ray, DuckDB, Polars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

import pyarrow as pa

from careers.batch.answers import Scorer
from careers.batch.columns import record_batch
from careers.batch.parquet_people import holds_lists_of_text, people_of_lists
from careers.domain.errors import fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.intake.people.columns import Asked, find_columns, no_columns
from careers.knowledge.compiled import pack, unpack

SPARK_SCHEMA = (
    "id string, line bigint, understood bigint, stated bigint, unknown array<string>, roles array<struct<id:string,"
    "score:double,range:struct<low:double,high:double>,essential:double,evidence:array<struct<skill:string,points:"
    "double>>,gaps:array<struct<label:string,points:double>>>>, error string"
)
"""The columns of the answers as Spark names their types."""
_FILE = "the table"
_FOUND = Asked()
"""The columns that are found by their names."""


class Answerer:
    """Answers for batches of people with a column of ids and a column of lists of skills, in whatever process.

    It can be pickled, and carries the knowledge base with it.
    """

    def __init__(
        self,
        knowledge: KnowledgeBase,
        among: Iterable[str] | None = None,
        top: int | None = None,
        asked: Asked = _FOUND,
    ) -> None:
        """Take the roles and skills, ids of the roles to score or None for all, how many to report, and the columns."""
        self._packed = pack(knowledge, "")
        self._among = None if among is None else tuple(among)
        self._top = top
        self._asked = asked

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Yield the answers of each batch; `line` counts the people of one call.

        Raises:
            CareersError: no column holds lists of skills.
        """
        scorer = _scorer(self._packed, self._among, self._top)
        line = 1
        for batch in batches:
            yield from self._answers(batch, line, scorer)
            line += len(batch)

    def _answers(self, batch: pa.RecordBatch, line: int, scorer: Scorer) -> Iterator[pa.RecordBatch]:
        header = batch.schema.names
        columns = find_columns(header, self._asked)
        if columns is None:
            raise no_columns(header, self._asked, _FILE, 0)
        if not holds_lists_of_text(batch.schema.field(columns.skills[0]).type):
            raise fail(f"`{header[columns.skills[0]]}` holds no lists of texts", 'split it: split(skills, ",")')
        for begin in range(0, len(batch), scorer.most_people):
            some = batch.slice(begin, scorer.most_people)
            ids = [None] * len(some) if columns.id is None else some.column(columns.id).cast(pa.string()).to_pylist()
            people = people_of_lists(ids, line + begin, some.column(columns.skills[0]))
            yield from (record_batch(answers, scorer.table) for answers in scorer.answers([people]))


@lru_cache(maxsize=2)
def _scorer(packed: bytes, among: tuple[str, ...] | None, top: int | None) -> Scorer:
    """Return what answers, once a process."""
    return Scorer(unpack(packed), among, top)
