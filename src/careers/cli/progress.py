"""Showing on a terminal that long work goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from time import monotonic
from typing import TYPE_CHECKING

from careers.cli.session import Session

if TYPE_CHECKING:
    from rich.progress import Progress

SOON = 1.0
"""Seconds after which work is long."""
STEP = 100
"""Answers between two looks at the clock."""


def watched(documents: Iterable[str], session: Session) -> Iterator[str]:
    """Yield the documents as they come; count them on stderr where that is a terminal and the answers go elsewhere."""
    terminal = session.terminal
    if session.quiet or terminal.is_tty or not terminal.error_is_tty:
        yield from documents
        return
    begin, bar = monotonic(), None
    with ExitStack() as end:
        for number, document in enumerate(documents, start=1):
            yield document
            if number % STEP == 0 and bar is None and monotonic() - begin > SOON:
                bar = end.enter_context(_bar(session))
                bar.add_task("people", total=None)
            if bar and number % STEP == 0:
                bar.update(bar.task_ids[0], completed=number)


def _bar(session: Session) -> Progress:
    from rich.console import Console
    from rich.progress import Progress, TextColumn, TimeElapsedColumn

    console = Console(file=session.terminal.stderr, no_color=not session.terminal.error_color)
    return Progress(TextColumn("{task.completed:,.0f} people"), TimeElapsedColumn(), console=console, transient=True)


def page_bar(session: Session, end: ExitStack) -> Callable[[int, int], None]:
    """Return what is told how many pages are written, of how many, and shows it on a terminal until the end."""
    terminal = session.terminal
    if session.quiet or not terminal.error_is_tty:
        return lambda _done, _all: None
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(file=terminal.stderr, no_color=not terminal.error_color)
    columns = (TextColumn("{task.completed:,.0f} of {task.total:,.0f} pages"), BarColumn(), TimeRemainingColumn())
    bar = end.enter_context(Progress(*columns, console=console, transient=True))
    task = bar.add_task("pages", total=1)
    return lambda done, every: bar.update(task, completed=done, total=every)
