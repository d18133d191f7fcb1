"""Talking with the program on a terminal: keys go in, a screen comes out."""

from __future__ import annotations

import fcntl
import os
import re
import select
import struct
import termios
import time
from collections.abc import Callable
from typing import Self

from program import SECONDS, Program

COLOURS = re.compile(r"\x1b\[[0-9;]*m")


class Conversation:
    """One run of the program on a terminal of its own."""

    def __init__(self, program: Program, *words: str, width: int = 80) -> None:
        """Start a command."""
        self._ours, theirs = os.openpty()
        self.resize(width)
        self.shown = ""
        self._told = 0
        self._process = program.start(*words, stdin=theirs, stdout=theirs, stderr=theirs)
        self._modes = termios.tcgetattr(theirs)
        self._theirs = theirs

    def resize(self, width: int) -> None:
        """Make the terminal as wide as this."""
        fcntl.ioctl(self._ours, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))

    def until(self, text: str) -> str:
        """Return what was shown since the last time, once a text is in it and the program waits for a key."""
        self._wait(lambda: text in self.shown[self._told :] and self._waits())
        begun, self._told = self._told, len(self.shown)
        return self.shown[begun:]

    def press(self, *keys: str) -> None:
        """Press keys one after the other; each is waited for, and shows something."""
        for key in keys:
            self._wait(self._waits)
            before = len(self.shown)
            self.type(key)
            self._wait(lambda: len(self.shown) > before or self._process.poll() is not None)  # noqa: B023 - runs now

    def type(self, keys: str) -> None:
        """Press keys, whatever the program does."""
        os.write(self._ours, keys.encode())

    def _wait(self, is_so: Callable[[], bool]) -> None:
        end = time.monotonic() + SECONDS
        while not is_so():
            assert time.monotonic() < end, self.shown
            self._read()

    def end(self) -> int:
        """Return the exit code, once the program has ended."""
        while self._process.poll() is None:
            self._read()
        self._read()
        return self._process.returncode

    def modes_are_kept(self) -> bool:
        """Return whether the terminal is as it was before."""
        return termios.tcgetattr(self._theirs) == self._modes

    def signal(self, number: int) -> None:
        """Send a signal."""
        self._process.send_signal(number)

    def _waits(self) -> bool:
        """Return whether a key is being waited for: then lines are not edited."""
        return not termios.tcgetattr(self._theirs)[3] & termios.ICANON and not select.select([self._ours], [], [], 0)[0]

    def _read(self) -> None:
        while select.select([self._ours], [], [], 0.02)[0]:
            self.shown += COLOURS.sub("", os.read(self._ours, 65536).decode()).replace("\r\n", "\n")

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the program if it still runs."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for stream in (self._ours, self._theirs):
            os.close(stream)
