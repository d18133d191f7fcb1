"""Showing on a terminal that long work goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from careers.cli.session import Session

if TYPE_CHECKING:
    from rich.progress import Progress

T = TypeVar("T")
SOON = 1.0
"""Seconds after which work is long."""
STEP = 100
"""Answers between two looks at the clock."""


def watched(documents: Iterable[T], session: Session, what: str = "people", *, at_once: bool = False) -> Iterator[T]:
    """Yield documents as they come; count them on stderr where that is a terminal and no answers go there meanwhile.

    Args:
        documents: what is read or answered.
        session: where answers and notes go.
        what: the word for several of them.
        at_once: whether the answer comes after all of them.
    """
    terminal = session.terminal
    if session.quiet or (terminal.is_tty and not at_once) or not terminal.error_is_tty:
        yield from documents
        return
    begin, bar = monotonic(), None
    with ExitStack() as end:
        for number, document in enumerate(documents, start=1):
            yield document
            if number % STEP == 0 and bar is None and monotonic() - begin > SOON:
                bar = end.enter_context(_bar(session, what))
                bar.add_task(what, total=None, rate=0.0)
            if bar and number % STEP == 0:
                bar.update(bar.task_ids[0], completed=number, rate=number / (monotonic() - begin))


def _bar(session: Session, what: str) -> Progress:
    from rich.console import Console
    from rich.progress import Progress, TextColumn, TimeElapsedColumn

    console = Console(file=session.terminal.stderr, no_color=not session.terminal.error_color)
    told = TextColumn(f"{{task.completed:,.0f}} {what}, {{task.fields[rate]:,.0f}} a second")
    return Progress(told, TimeElapsedColumn(), console=console, transient=True)
