"""Running the real program: words, standard input and an environment in; an exit code and two texts out."""

from __future__ import annotations

import contextlib
import fcntl
import os
import struct
import subprocess
import sys
import termios
import threading
from collections.abc import Collection, Iterator
from typing import Literal, NamedTuple, Self

from forks import Fork, ForkServer

Stream = Literal["stdout", "stderr"]
SECONDS = 300
"""After which a run hangs: no result depends on it, however busy the machine is."""
CAREERS = (sys.executable, "-m", "careers")


class Done(NamedTuple):
    """How a run ended."""

    code: int
    out: str
    err: str


class Program(NamedTuple):
    """The program with its environment, which holds nothing of the person's who runs the tests.

    Where there is a fork server, `run` has it fork; `start` starts a new interpreter all the same.
    """

    environment: dict[str, str]
    folder: str
    command: tuple[str, ...] = CAREERS
    server: ForkServer | None = None

    def given(self, **environment: str) -> Program:
        """Return the program with more in its environment; what an interpreter reads as it starts needs a new one."""
        server = None if any(name.startswith("PYTHON") for name in environment) else self.server
        return self._replace(environment=self.environment | environment, server=server)

    def run(self, *words: str | bytes, stdin: bytes = b"", tty: Collection[Stream] = (), width: int = 80) -> Done:
        """Run a command to its end; streams named in ``tty`` are terminals of the given width, the others pipes."""
        with _Outlet("stdout" in tty, width) as out, _Outlet("stderr" in tty, width) as err:
            process: subprocess.Popen[bytes] | Fork
            if self.server and self.command == CAREERS:
                process = self.server.start(words, self.environment, self.folder, out.end, err.end)
            else:
                process = self.start(*words, stdout=out.end, stderr=err.end)
            out.read()
            err.read()
            process.communicate(stdin, timeout=SECONDS)
        return Done(process.returncode, out.text(), err.text())

    def start(
        self,
        *words: str | bytes,
        stdin: int = subprocess.PIPE,
        stdout: int = subprocess.PIPE,
        stderr: int = subprocess.PIPE,
        pass_fds: Collection[int] = (),
    ) -> subprocess.Popen[bytes]:
        """Start a command."""
        return subprocess.Popen(
            [*self.command, *words],
            stdin=stdin,
            stdout=stdout,
            stderr=stderr,
            pass_fds=pass_fds,
            cwd=self.folder,
            env=self.environment,
        )


class _Outlet:
    """A pipe or a terminal that a program writes to, and that is read while it runs."""

    def __init__(self, is_tty: bool, width: int) -> None:  # noqa: FBT001
        self._reading, self.end = os.openpty() if is_tty else os.pipe()
        self._chunks: list[bytes] = []
        self._thread = threading.Thread(target=self._collect)
        if is_tty:
            fcntl.ioctl(self.end, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
            state = termios.tcgetattr(self.end)
            state[1] &= ~termios.OPOST  # what the program writes, without a terminal's carriage returns
            termios.tcsetattr(self.end, termios.TCSANOW, state)

    def read(self) -> None:
        os.close(self.end)
        self._thread.start()

    def _collect(self) -> None:
        with contextlib.suppress(OSError):  # how a terminal tells that the last writer has gone
            while chunk := os.read(self._reading, 65536):
                self._chunks.append(chunk)

    def text(self) -> str:
        return b"".join(self._chunks).decode()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.join(SECONDS)
        os.close(self._reading)


def transcript(words: str, done: Done) -> str:
    """Return a run as a reader sees it: the command, the answer, what stood beside it, and the exit code."""
    shown = f"$ careers {words}\n{done.out}"
    shown += f"--- stderr\n{done.err}" if done.err else ""
    shown += f"--- exit {done.code}\n" if done.code else ""
    return shown.replace("\x1b", "␛")


def splits(text: str) -> Iterator[list[str]]:
    """Return the fields of each line of tab-separated text."""
    return (line.split("\t") for line in text.splitlines())
