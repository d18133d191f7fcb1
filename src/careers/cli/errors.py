"""Telling problems on stderr."""

from __future__ import annotations

from typing import Literal, TextIO

from careers.cli.terminal import silence
from careers.domain.errors import Problem
from careers.render.clean import clean

BEGIN = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m"}
DIM = "\x1b[2m"
END = "\x1b[0m"


def format_problem(problem: Problem, kind: Literal["error", "warning"] = "error", *, color: bool = False) -> str:
    """Return the lines of a problem: what, where, and what to do next."""
    begin, end = (BEGIN[kind], END) if color else ("", "")
    lines = [f"{begin}{kind}:{end} {clean(problem.message)}"]
    if problem.location:
        lines.append(f"  at {clean(str(problem.location))}")
    if problem.hint:
        lines.append(f"hint: {clean(problem.hint)}")
    return "\n".join(lines) + "\n"


def format_hint(command: str, when: str = "next", *, color: bool = False) -> str:
    """Return the line that tells when a command may help, in letters that stand back where there is colour."""
    line = f"{when}: {clean(command)}"
    return f"{DIM}{line}{END}\n" if color else f"{line}\n"


def format_origin(error: Exception) -> str:
    """Return the lines that show where in the program an error came from."""
    from traceback import format_exception

    return "".join(f"{clean(line)}\n" for part in format_exception(error) for line in part.rstrip("\n").split("\n"))


def write_note(stream: TextIO, text: str) -> None:
    """Write what stands beside the answer; that nobody reads it must not stop the answer."""
    try:
        stream.write(text)
        stream.flush()
    except OSError:
        silence(stream)


class Notes:
    """Tells at once or, where a program may find an error on stderr instead, when the answer is written."""

    def __init__(self, stream: TextIO, *, wait: bool) -> None:
        """Take the stream, and whether to wait for the answer."""
        self._stream = stream
        self._wait = wait
        self._held = ""

    def tell(self, text: str) -> None:
        """Write a text, or hold it until the answer is written."""
        if self._wait:
            self._held += text
        else:
            write_note(self._stream, text)

    def release(self) -> None:
        """Write what was held: the answer is there, and nothing waits any more."""
        self._wait = False
        if self._held:
            write_note(self._stream, self._held)
            self._held = ""
