"""A folder of files of people in, a folder of Parquet out: one file at a time, each written whole or not at all."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator, Sequence
from multiprocessing import active_children
from typing import Annotated, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from careers.advice.processes import in_order
from careers.batch.answers import Answered, Scorer
from careers.batch.columns import AnswerFile, record_batch
from careers.batch.question import BatchQuestion
from careers.batch.sources import source_of
from careers.domain.errors import CareersError, Location, Problem, fail, os_reason
from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.whole_file import replacing

FORMS = (".parquet", ".csv", ".tsv", ".jsonl", ".ndjson")
"""Names of files that a folder of people is read by."""
_ASKED = b"careers"
"""The key under which a file tells what it answers."""


class Partition(NamedTuple):
    """A file of people, and the file that their answers go to."""

    source: str
    target: str


class Outcome(NamedTuple):
    """What became of a partition."""

    partition: Partition
    answered: Annotated[int, "people who have roles"] = 0
    unread: Annotated[int, "people and rows that have none"] = 0
    skipped: Annotated[bool, "whether its answers were there already"] = False
    problems: Annotated[tuple[Problem, ...], "why there are no answers at all"] = ()


def partitions_of(sources: Sequence[str], folder: str) -> list[Partition]:
    """Return the files of folders, in the order of their names, and those that are named, each with its target.

    Args:
        sources: files and folders.
        folder: where the answers go; of a single file the name of theirs, if it ends in ``.parquet``.

    Raises:
        CareersError: there is no such file, no file of people in a folder, or two have one target.
    """
    if folder.lower().endswith(".parquet") and not os.path.isdir(folder):
        if len(sources) != 1 or os.path.isdir(sources[0]):
            raise fail(f"{folder} is one file, and the answers to several files go to a folder", "name a folder")
        return [Partition(source=_files(sources[0])[0], target=folder)]
    if os.path.isfile(folder) or os.path.splitext(folder)[1] in {*FORMS, ".xlsx", ".json"}:
        raise fail(f"the answers to files go to a folder, and {folder} is a file", "name a folder")
    found: dict[str, Partition] = {}
    for source in sources:
        for file in _files(source):
            name = os.path.relpath(file, source) if os.path.isdir(source) else os.path.basename(file)
            target = os.path.join(folder, name if name.endswith(".parquet") else f"{name}.parquet")
            if target in found and found[target].source != file:
                raise fail(f"{found[target].source} and {file} would have one file of answers, {target}")
            found[target] = Partition(source=file, target=target)
    return list(found.values())


def _files(source: str) -> list[str]:
    if not os.path.isdir(source):
        if source == "-":
            raise fail("standard input can't be read again after a stop", "write it to a file first")
        if not os.path.isfile(source):
            raise fail("there is no such file or folder", "check the path", Location(source))
        return [source]
    found = []
    for folder, within, names in os.walk(source):
        within[:] = [name for name in within if _is_told(name)]
        found += [os.path.join(folder, name) for name in names if _is_told(name) and name.lower().endswith(FORMS)]
    if not found:
        raise fail("no file of people is in this folder", f"it reads {', '.join(FORMS)}", Location(source))
    return sorted(found)


def _is_told(name: str) -> bool:
    """Return whether a file is data: engines put down their own with a dot or a line before the name."""
    return not name.startswith((".", "_"))


def answer_partition(partition: Partition, question: BatchQuestion, scorer: Scorer) -> Outcome:
    """Write the answers of a partition, unless they are there; a file that can't be read is told and passed by."""
    try:
        metadata = {_ASKED: _identity(partition, question)}
        if _is_finished(partition, metadata):
            return Outcome(partition, skipped=True)
        batches = source_of(partition.source, question.columns).batches(scorer.most_people)
        return _written(partition, metadata, scorer.answers(batches), scorer)
    except CareersError as error:
        return Outcome(partition, problems=error.problems)
    except OSError as error:
        problem = Problem(f"it can't be read or answered: {os_reason(error)}", Location(partition.source))
        return Outcome(partition, problems=(problem,))


def _identity(partition: Partition, question: BatchQuestion) -> bytes:
    """Return what answers depend on: the question, the program, and the state of the file."""
    told = os.stat(partition.source)
    state = {"size": told.st_size, "changed": told.st_mtime_ns}
    return json.dumps(question._asdict() | state).encode()


def _is_finished(partition: Partition, metadata: dict[bytes, bytes]) -> bool:
    if not os.path.isfile(partition.target):
        return False
    with contextlib.suppress(pa.ArrowException, OSError):
        held = pq.read_schema(partition.target).metadata or {}
        return bool(held.get(_ASKED) == metadata[_ASKED])
    return False


def _written(
    partition: Partition, metadata: dict[bytes, bytes], batches: Iterator[Answered], scorer: Scorer
) -> Outcome:
    answered = unread = 0
    os.makedirs(os.path.dirname(partition.target) or ".", exist_ok=True)
    with replacing(partition.target) as draft, AnswerFile(draft, metadata) as file:
        for answers in batches:
            file.write(record_batch(answers, scorer.table))
            answered += len(answers.answered)
            unread += len(answers.problems)
    return Outcome(partition, answered, unread)


def drop_drafts(partitions: Sequence[Partition]) -> None:
    """Remove what processes that were killed have left of files; none of them is to be at work any more."""
    names = {f".{os.path.basename(one.target)}." for one in partitions}
    for folder in {os.path.dirname(one.target) or "." for one in partitions}:
        with contextlib.suppress(OSError):
            for name in os.listdir(folder):
                if name.endswith(".part") and f"{name.rsplit('.', 3)[0]}." in names:
                    os.unlink(os.path.join(folder, name))


def answer_locally(
    partitions: Sequence[Partition], question: BatchQuestion, knowledge: KnowledgeBase, jobs: int = 1
) -> Iterator[Outcome]:
    """Yield what became of each partition, in their order, shared among so many processes.

    Raises:
        CareersError: a process was ended; what is finished stays, and is passed over when asked again.
    """
    scorer = Scorer(knowledge, question.among, question.top)
    by_source = {one.source: one for one in partitions}

    def answer(source: str) -> Outcome:
        return answer_partition(by_source[source], question, scorer)

    before = active_children()
    try:
        yield from in_order(answer, list(by_source), jobs)
    finally:
        for process in active_children():
            if process not in before:  # none of ours is to write on when this one was stopped
                process.terminate()
                process.join()
