"""Work that several processes share, whose results come in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import Any, TypeVar

from careers.domain.errors import fail

Item = TypeVar("Item")
Result = TypeVar("Result")
AHEAD = 4
"""Pieces of work that each process has before it."""
_work: Callable[[Any], Any]


def in_order(work: Callable[[Item], Result], items: Iterable[Item], jobs: int) -> Iterator[Result]:
    """Yield what a function gives for each of the items, in their order; no more of them are held than are at work.

    Processes are forked, so that they have the function and all that it knows at once. None outlives the program.

    Raises:
        CareersError: the system can't fork, or a process was ended.
    """
    items = iter(items)
    first = list(islice(items, 2))
    if min(jobs, len(first)) <= 1:
        yield from map(work, chain(first, items))
        return
    from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor
    from multiprocessing import get_all_start_methods, get_context

    if "fork" not in get_all_start_methods():
        raise fail("this system has no processes to share the work", "leave --jobs out")
    pool = ProcessPoolExecutor(jobs, get_context("fork"), initializer=_begin, initargs=(work,))
    try:
        yield from _results(pool, chain(first, items), jobs)
    except BrokenProcessPool as error:
        raise fail(
            "a process that reads documents was ended", "there may be too little memory: give fewer --jobs"
        ) from error
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _results(pool: Any, items: Iterable[Any], jobs: int) -> Iterator[Any]:
    begun: deque[Any] = deque()
    for item in items:
        begun.append(pool.submit(_answer, item))
        if len(begun) > AHEAD * jobs:
            yield begun.popleft().result()
    while begun:
        yield begun.popleft().result()


def _begin(work: Callable[[Any], Any]) -> None:
    """Prepare a process: it ends as signals say, and when the program that it works for has gone."""
    import signal
    from threading import Thread

    global _work  # noqa: PLW0603 - what a process works at
    _work = work
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        signal.signal(getattr(signal, name), signal.SIG_DFL)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    import os
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _answer(item: Any) -> Any:
    return _work(item)
