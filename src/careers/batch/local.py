"""Partitions answered on this machine: by this process, or a process a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.advice.processes import in_order
from careers.batch.answers import Scorer
from careers.batch.partitions import Outcome, Partition, answer_partition
from careers.batch.question import Question
from careers.domain.knowledge_base import KnowledgeBase


def answer_locally(
    partitions: Sequence[Partition], question: Question, knowledge: KnowledgeBase, jobs: int = 1
) -> Iterator[Outcome]:
    """Yield what became of each partition, in their order, shared among so many processes.

    Raises:
        CareersError: a process was ended; what is finished stays, and is passed over when asked again.
    """
    scorer = Scorer(knowledge, question.among, question.top)
    by_source = {one.source: one for one in partitions}

    def answer(source: str) -> Outcome:
        return answer_partition(by_source[source], question, scorer)

    yield from in_order(answer, list(by_source), jobs)
