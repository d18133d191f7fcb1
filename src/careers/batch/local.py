"""Partitions answered on this machine: by this process, or a process a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from multiprocessing import active_children

from careers.advice.processes import in_order
from careers.batch.answers import Scorer
from careers.batch.partitions import Outcome, Partition, answer_partition
from careers.batch.question import BatchQuestion
from careers.domain.knowledge_base import KnowledgeBase


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
