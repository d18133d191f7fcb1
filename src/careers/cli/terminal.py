"""What the program is talking to, decided once."""

import contextlib
import os
import sys
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple, TextIO

ColorChoice = Literal["auto", "always", "never"]
DRAWN = "█░─│•→—·–✓✗"  # noqa: RUF001 - the marks that a drawing may use
NARROWEST, USUAL, WIDEST = 40, 80, 1000


class Terminal(NamedTuple):
    """The output streams, whether they are terminals and take colour, and how wide and in what letters to write."""

    stdout: TextIO
    stderr: TextIO
    is_tty: bool
    error_is_tty: bool
    width: int
    color: bool
    error_color: bool
    unicode: bool


@cache
def current_terminal(color: ColorChoice = "auto") -> Terminal:
    """Return what this run of the program is talking to."""
    return detect(sys.stdout, sys.stderr, os.environ, color)


def detect(stdout: TextIO, stderr: TextIO, environ: Mapping[str, str], color: ColorChoice = "auto") -> Terminal:
    """Return what the streams and the environment say of the terminal."""
    return Terminal(
        stdout=stdout,
        stderr=stderr,
        is_tty=stdout.isatty(),
        error_is_tty=stderr.isatty(),
        width=width_of(stdout, environ),
        color=_takes_color(stdout, environ, color),
        error_color=_takes_color(stderr, environ, color),
        unicode=_shows(stdout, DRAWN),
    )


def _takes_color(stream: TextIO, environ: Mapping[str, str], color: ColorChoice = "auto") -> bool:
    """Return whether a stream has colour: by the choice, NO_COLOR, FORCE_COLOR, TERM=dumb, then what the stream is."""
    if color != "auto":
        return color == "always"
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return True
    return environ.get("TERM") != "dumb" and stream.isatty()


def width_of(stream: TextIO, environ: Mapping[str, str]) -> int:
    """Return how many columns a stream has now, 40 to 1000."""
    try:
        named = int(environ.get("COLUMNS", "0"))
    except ValueError:
        named = 0
    return min(max(NARROWEST, named if named > 0 else _columns(stream)), WIDEST)


def _columns(stream: TextIO) -> int:
    try:
        return os.get_terminal_size(stream.fileno()).columns or USUAL
    except (OSError, ValueError):
        return USUAL


def _shows(stream: TextIO, letters: str) -> bool:
    try:
        letters.encode(stream.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def silence(stream: TextIO) -> None:
    """Let nothing more be written to a stream that nobody reads, not even by the interpreter's flush at its end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
