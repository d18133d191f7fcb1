"""Partitions answered by Dask: a cluster of processes on this machine, or one that runs elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from logging import CRITICAL
from typing import Any, cast

from dask import config
from distributed import Client, KilledWorker, LocalCluster, WorkerPlugin, as_completed, get_worker

from careers.batch.partitions import Outcome, Partition, answer_partition
from careers.batch.question import BatchQuestion
from careers.domain.errors import fail
from careers.domain.knowledge_base import KnowledgeBase

_LOCAL = "127.0.0.1"
_KNOWLEDGE = "careers-knowledge"
CONNECT_SECONDS = 10
_SETTINGS = {
    # workers that may end under a task before it is given up: a machine that is taken away is not the task's fault
    "distributed.scheduler.allowed-failures": 10,
    # no pages, on a port that Dask opens whatever one asks for
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
}


class Knowledge(WorkerPlugin):
    """The knowledge base on each worker: it is sent once, and to a worker that comes later when it comes."""

    name = _KNOWLEDGE

    def __init__(self, packed: bytes, question: BatchQuestion) -> None:
        """Take the compiled form of the knowledge base, and what is asked."""
        self._packed = packed
        self._question = question

    def setup(self, worker: Any) -> None:  # noqa: ARG002 - as Dask calls it
        """Make what answers, on the worker."""
        from careers.batch.answers import Scorer
        from careers.knowledge.compiled import unpack

        self.scorer = Scorer(unpack(self._packed), self._question.among, self._question.top)


def answer_on_cluster(
    partitions: Sequence[Partition],
    question: BatchQuestion,
    knowledge: KnowledgeBase,
    workers: int = 1,
    scheduler: str | None = None,
) -> Iterator[Outcome]:
    """Yield what became of partitions, as they are finished.

    A worker that ends in the middle is replaced, and its partition done again from its beginning.

    Args:
        partitions: what is to be answered; every worker must be able to read and write the files.
        question: what is asked.
        knowledge: the roles and skills, sent to each worker once.
        workers: how many processes a cluster on this machine has.
        scheduler: address of a cluster, such as ``tcp://10.0.0.1:8786``; None for one on this machine.

    Raises:
        CareersError: the cluster can't be reached, or workers end again and again.
    """
    from careers.knowledge.compiled import pack

    with config.set(_SETTINGS), _client(workers, scheduler) as client:
        client.register_plugin(Knowledge(pack(knowledge, ""), question))
        futures = client.map(_answer, partitions, question=question, pure=False)
        try:
            for future in as_completed(futures):
                yield future.result()
        except KilledWorker as error:
            raise fail("workers end again and again", "there may be too little memory: give fewer --workers") from error


@contextmanager
def _client(workers: int, scheduler: str | None) -> Iterator[Client]:
    """Open a way to a cluster; one of this machine listens to this machine alone, and ends with the program."""
    if scheduler is None:
        with (
            LocalCluster(
                n_workers=workers,
                threads_per_worker=1,
                host=_LOCAL,
                dashboard_address=f"{_LOCAL}:0",
                scheduler_kwargs={"dashboard": False},
                silence_logs=CRITICAL,
            ) as cluster,
            Client(cluster) as client,
        ):
            yield client
        return
    try:
        client = Client(scheduler, timeout=CONNECT_SECONDS)
    except (OSError, ValueError) as error:
        hint = "an address looks like tcp://10.0.0.1:8786; `dask scheduler` prints it"
        raise fail(f"no cluster answers at {scheduler}", hint) from error
    with client:
        yield client


def _answer(partition: Partition, question: BatchQuestion) -> Outcome:
    knowledge = cast("Knowledge", get_worker().plugins[_KNOWLEDGE])
    return answer_partition(partition, question, knowledge.scorer)
