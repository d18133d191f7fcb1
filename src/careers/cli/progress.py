"""Showing on a terminal that long work goes on, how fast, and how long it may take."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from careers.cli.session import PAGES, Session

if TYPE_CHECKING:
    from rich.progress import Progress

SOON = 1.0
"""Seconds after which work is long."""
PAUSE = 0.1
"""Seconds between two looks at how far it is."""
Answer = TypeVar("Answer")


def watched(
    answers: Iterable[Answer],
    session: Session,
    share: Callable[[], float | None],
    people: Callable[[Answer], int] = lambda _: 1,
) -> Iterator[Answer]:
    """Yield answers as they come; count them on stderr where that is a terminal and they do not go to it too.

    Args:
        answers: what is to be counted.
        session: the terminal, and where the answers go.
        share: tells how much of the work is done, 0 to 1; None where that is not known.
        people: tells how many people an answer is for.
    """
    terminal = session.terminal
    goes_there = terminal.is_tty and session.format not in PAGES
    if session.quiet or goes_there or not terminal.error_is_tty:
        yield from answers
        return
    begin = looked = monotonic()
    number, bar = 0, None
    with ExitStack() as end:
        for answer in answers:
            yield answer
            number += people(answer)
            now = monotonic()
            if now - looked < PAUSE:
                continue
            looked = now
            if bar is None and now - begin > SOON:
                bar = end.enter_context(_bar(session, known=share() is not None))
                bar.add_task("people", total=1.0, rate=0.0, count=0)
            if bar:
                bar.update(bar.task_ids[0], completed=share() or 0.0, count=number, rate=number / (now - begin))


def _bar(session: Session, *, known: bool) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    console = Console(file=session.terminal.stderr, no_color=not session.terminal.error_color)
    told = TextColumn("{task.fields[count]:,.0f} people, {task.fields[rate]:,.0f} a second")
    if not known:
        return Progress(told, TimeElapsedColumn(), console=console, transient=True)
    left = (BarColumn(20), TimeRemainingColumn(), TextColumn("left"))
    return Progress(told, *left, console=console, transient=True)
