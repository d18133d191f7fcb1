"""What the program is talking to, decided once."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Literal, NamedTuple, TextIO

ColorChoice = Literal["auto", "always", "never"]
DRAWN = "█░•→—·–"  # noqa: RUF001 - the marks that a drawing may use
NARROWEST, USUAL = 40, 80


class Terminal(NamedTuple):
    """The output streams, whether they are terminals and take colour, and how wide and in what letters to write."""

    stdout: TextIO
    stderr: TextIO
    is_tty: bool
    width: int
    color: bool
    error_color: bool
    unicode: bool


def detect(stdout: TextIO, stderr: TextIO, environ: Mapping[str, str], color: ColorChoice = "auto") -> Terminal:
    """Look at the streams and the environment."""
    return Terminal(
        stdout,
        stderr,
        is_tty=stdout.isatty(),
        width=_width(stdout, environ),
        color=takes_color(stdout, environ, color),
        error_color=takes_color(stderr, environ, color),
        unicode=_shows(stdout, DRAWN),
    )


def takes_color(stream: TextIO, environ: Mapping[str, str], color: ColorChoice = "auto") -> bool:
    """Decide about colour on a stream: the choice, NO_COLOR, FORCE_COLOR, TERM=dumb, then whether it is a terminal."""
    if color != "auto":
        return color == "always"
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return True
    return environ.get("TERM") != "dumb" and stream.isatty()


def _width(stream: TextIO, environ: Mapping[str, str]) -> int:
    named = environ.get("COLUMNS", "")
    if named.isdigit() and int(named):
        return max(NARROWEST, int(named))
    try:
        return max(NARROWEST, os.get_terminal_size(stream.fileno()).columns or USUAL)
    except (OSError, ValueError):
        return USUAL


def _shows(stream: TextIO, letters: str) -> bool:
    try:
        letters.encode(stream.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
