"""Showing on a terminal that long work goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
    """Yield the documents as they come; count them on stderr where that is a terminal and the answers go elsewhere.

    The count is drawn again and again, which a program that reads the screen aloud can't follow: it gets none.
    """
    terminal = session.terminal
    if session.quiet or terminal.is_tty or terminal.accessible or not terminal.error_is_tty:
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
