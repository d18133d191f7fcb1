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
NO = {"", "0", "false", "no"}
"""Values of a variable that mean as much as none."""


class Terminal(NamedTuple):
    """The output streams, whether they are terminals and take colour, and how wide and in what letters to write.

    A height of 0 is not known. `links` tells whether a text can lead to an address, and `accessible` whether a program
    reads the screen aloud.
    """

    stdout: TextIO
    stderr: TextIO
    is_tty: bool
    error_is_tty: bool
    width: int
    color: bool
    error_color: bool
    unicode: bool
    height: int
    links: bool
    accessible: bool


@cache
def current_terminal(color: ColorChoice = "auto") -> Terminal:
    """Return what this run of the program is talking to."""
    return detect(sys.stdout, sys.stderr, os.environ, color)


def detect(stdout: TextIO, stderr: TextIO, environ: Mapping[str, str], color: ColorChoice = "auto") -> Terminal:
    """Return what the streams and the environment say of the terminal."""
    is_tty, accessible = stdout.isatty(), environ.get("ACCESSIBLE", "").lower() not in NO
    return Terminal(
        stdout=stdout,
        stderr=stderr,
        is_tty=is_tty,
        error_is_tty=stderr.isatty(),
        width=width_of(stdout, environ),
        color=_takes_color(stdout, environ, color),
        error_color=_takes_color(stderr, environ, color),
        unicode=_shows(stdout, DRAWN),
        height=_height(stdout, environ) if is_tty else 0,
        links=is_tty and not accessible and _takes_links(environ),
        accessible=accessible,
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


def _takes_links(environ: Mapping[str, str]) -> bool:
    from careers.cli.hyperlinks import takes_links  # a pipe has none

    return takes_links(environ)


def width_of(stream: TextIO, environ: Mapping[str, str]) -> int:
    """Return how many columns a stream has now, 40 to 1000."""
    named = _number(environ, "COLUMNS")
    return min(max(NARROWEST, named if named > 0 else _size(stream)[0] or USUAL), WIDEST)


def _height(stream: TextIO, environ: Mapping[str, str]) -> int:
    named = _number(environ, "LINES")
    return named if named > 0 else _size(stream)[1]


def _number(environ: Mapping[str, str], name: str) -> int:
    try:
        return int(environ.get(name, "0"))
    except ValueError:
        return 0


def _size(stream: TextIO) -> tuple[int, int]:
    """Return the columns and lines of a terminal; noughts where they are not known."""
    try:
        return os.get_terminal_size(stream.fileno())
    except (OSError, ValueError):
        return 0, 0


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
