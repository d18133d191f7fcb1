"""Showing on a terminal that long work goes on, how fast, and how long it may take."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from careers.cli.session import PAGES, Session

if TYPE_CHECKING:
    from rich.progress import Progress, ProgressColumn

SOON = 1.0
"""Seconds after which work is long."""
PAUSE = 0.1
"""Seconds between two looks at how far it is."""
Answer = TypeVar("Answer")


def watched(  # noqa: PLR0913 - what is counted, and how
    answers: Iterable[Answer],
    session: Session,
    what: str,
    share: Callable[[], float | None] = lambda: None,
    *,
    count: Callable[[Answer], int] = lambda _: 1,
    at_once: bool = False,
) -> Iterator[Answer]:
    """Yield what is read or answered as it comes; count it on stderr where that is a terminal without answers on it.

    The count is drawn again and again, which a program that reads the screen aloud can't follow: it gets none.

    Args:
        answers: what is to be counted.
        session: the terminal, and where the answers go.
        what: the word for several of them.
        share: tells how much of the work is done, 0 to 1; None where that is not known.
        count: tells how many an answer is for.
        at_once: whether the answer comes after all of them; a page always does.
    """
    terminal = session.terminal
    goes_there = terminal.is_tty and session.format not in PAGES and not at_once
    if session.quiet or goes_there or terminal.accessible or not terminal.error_is_tty:
        yield from answers
        return
    begin = looked = monotonic()
    number = 0
    bar: Progress | None = None
    with ExitStack() as end:
        for answer in answers:
            yield answer
            number += count(answer)
            now = monotonic()
            if now - looked < PAUSE:
                continue
            looked = now
            if bar is None and now - begin > SOON:
                bar = end.enter_context(_bar(session, what, known=share() is not None))
                bar.add_task(what, total=1.0, rate=0.0, count=0)
            if bar:
                bar.update(bar.task_ids[0], completed=share() or 0.0, count=number, rate=number / (now - begin))


def _bar(session: Session, what: str, *, known: bool) -> Progress:
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    told = TextColumn(f"{{task.fields[count]:,.0f}} {what}, {{task.fields[rate]:,.0f}} a second")
    left = (BarColumn(20), TimeRemainingColumn(), TextColumn("left"))
    return _progress(session, told, *(left if known else (TimeElapsedColumn(),)))


def _progress(session: Session, *columns: ProgressColumn) -> Progress:
    from rich.console import Console
    from rich.progress import Progress

    console = Console(file=session.terminal.stderr, no_color=not session.terminal.error_color)
    return Progress(*columns, console=console, transient=True)


def page_bar(session: Session, end: ExitStack) -> Callable[[int, int], None]:
    """Return what is told how many pages are written, of how many, and shows it on a terminal until the end."""
    terminal = session.terminal
    if session.quiet or terminal.accessible or not terminal.error_is_tty:
        return lambda _done, _all: None
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn

    told = TextColumn("{task.completed:,.0f} of {task.total:,.0f} pages")
    bar = end.enter_context(_progress(session, told, BarColumn(), TimeRemainingColumn()))
    task = bar.add_task("pages", total=1)
    return lambda done, every: bar.update(task, completed=done, total=every)
