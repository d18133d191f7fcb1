"""The way in: how a file of people, or a folder of files, is answered; each way imports what it needs."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from stat import S_ISREG
from typing import TYPE_CHECKING

from careers.advice.fit_lines import line_maker
from careers.advice.fit_people import Answers, fit_people
from careers.batch.extras import is_parquet, require
from careers.batch.question import BatchQuestion, Workers
from careers.domain.knowledge_base import KnowledgeBase
from careers.intake.people.source import People

if TYPE_CHECKING:
    from careers.batch.partitions import Outcome
    from careers.batch.sources import Source

LONG = 1_000
"""People of a file from which on arrays answer sooner, with the time that it takes to load what they need."""


def fit_file(path: str, question: BatchQuestion, knowledge: KnowledgeBase, *, full: bool) -> Answers:
    """Return the lines of a file, whole documents if they are wanted; of a long file by arrays if they are installed.

    Raises:
        CareersError: the file can't be read, or what reads it is not installed.
    """
    make = line_maker(knowledge, question.among, question.top, full=full)
    if is_parquet(path):
        require("pyarrow", "Parquet", "batch")
        from careers.batch.parquet_people import ParquetPeople

        parquet = ParquetPeople(path, question.columns)
        return fit_people(parquet, knowledge, make) if full else _by_arrays(parquet, question, knowledge)
    people = People(path, question.columns)
    if full or not _is_whole(path) or find_spec("pyarrow") is None or not people.has(LONG):
        return fit_people(people, knowledge, make)
    from careers.batch.sources import RowFile

    return _by_arrays(RowFile(people), question, knowledge)


def _is_whole(path: str) -> bool:
    """Return whether all of the file is there: who writes into a pipe may wait for an answer after each line."""
    return S_ISREG(os.fstat(sys.stdin.fileno()).st_mode) if path == "-" else os.path.isfile(path)


def _by_arrays(source: Source, question: BatchQuestion, knowledge: KnowledgeBase) -> Answers:
    from careers.batch.many import BatchAnswers

    return BatchAnswers(source, knowledge, question.among, question.top)


def fit_files(
    paths: Sequence[str], output: str, question: BatchQuestion, knowledge: KnowledgeBase, workers: Workers
) -> Iterator[Outcome]:
    """Yield what became of each file of people as its answers are written, or are found to be there.

    Raises:
        CareersError: no file can be found, or the engine is not installed or can't be reached.
    """
    require("pyarrow", "Parquet", "batch")
    from careers.batch.partitions import answer_locally, drop_drafts, partitions_of

    partitions = partitions_of(paths, output)
    try:
        if workers.engine == "dask":
            require("distributed", "a cluster", "dask")
            from careers.batch.cluster import answer_on_cluster

            yield from answer_on_cluster(partitions, question, knowledge, workers.jobs, workers.scheduler)
        else:
            yield from answer_locally(partitions, question, knowledge, workers.jobs)
    finally:
        drop_drafts(partitions)
