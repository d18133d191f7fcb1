"""Answers as people give them: a key on a terminal, a line everywhere else."""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

NO_ANSWER = re.compile("\x1b(?:\\[[0-9;]*[A-Za-z~]|O[A-Z])?|[\x00\xe0].")
"""Keys that are no letters, as arrows are."""
INTERRUPT, END = "\x03", "\x04"
ENDING = ("SIGTERM", "SIGHUP")
"""Signals that end the program, before which the terminal must be what it was."""
LONGEST = 1000
"""Bytes of a line that are read at once."""
MOST = 300
"""Lines that are read: an interview takes far fewer, and a pipe may never end."""


class AnswerReader:
    """Standard input, from which one answer after the other is read."""

    def __init__(self) -> None:
        """See whether it is a terminal."""
        self.by_key = sys.stdin.isatty()
        self._typed: list[str] = []
        self._lines = 0

    def read(self) -> str | None:
        """Return the next key or line in lower case, empty for Return alone; None where there are no more, or too many.

        Raises:
            KeyboardInterrupt: it is Ctrl-C, or the program is interrupted by others.
        """
        if not self.by_key:
            self._lines += 1
            line = sys.stdin.buffer.readline(LONGEST) if self._lines <= MOST else b""
            return line.decode(errors="replace").strip().lower() if line else None
        while not self._typed:
            keys = _read_keys()
            if not keys or keys == END:
                return None
            self._typed = list(NO_ANSWER.sub("", keys))
        key = self._typed.pop(0)
        if key == INTERRUPT:
            raise KeyboardInterrupt
        return None if key == END else key.strip().lower()


def _read_keys() -> str:
    """Return the keys that were pressed, one if nobody is in a hurry; empty where the terminal has gone."""
    from typer import getchar

    try:
        with _terminal_kept():
            return getchar()
    except (EOFError, OSError):
        return ""
    except _EndedError as ended:
        os.kill(os.getpid(), ended.number)
        raise


@contextmanager
def _terminal_kept() -> Iterator[None]:
    """Let signals unwind while a key is read, for the terminal has neither echo nor lines until that ends."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, *_ending())}
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in _ending():
        signal.signal(number, _end)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _ending() -> list[signal.Signals]:
    """Return the signals that would end the program here."""
    known = (getattr(signal, name) for name in ENDING if hasattr(signal, name))
    return [number for number in known if signal.getsignal(number) is not signal.SIG_IGN]


class _EndedError(BaseException):
    """A signal tells the program to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def _end(number: int, _: FrameType | None) -> None:
    raise _EndedError(number)
