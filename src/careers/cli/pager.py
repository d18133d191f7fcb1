"""Showing an answer that is longer than the screen in a pager."""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from careers.cli.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator

USUAL = "less"
NONE = {"", "never", "cat"}
"""Commands that mean no pager."""
LESS = "FRX"
"""Options of less if the person has none: end on a short text, show colours, leave the text on the screen."""
LINKS_SINCE = 581
"""The first version of less that lets links through to the terminal."""
SEQUENCE = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\")


def pager_command(environ: Mapping[str, str], chosen: str | None) -> str | None:
    """Return the command that shows long answers: of this program's variable, of the defaults, of all programs.

    None where there is to be none.
    """
    named = environ.get("CAREERS_PAGER", chosen)
    command = environ.get("PAGER", USUAL) if named is None else named
    return None if command.strip() in NONE else command


def is_long(text: str, terminal: Terminal) -> bool:
    """Return whether a text leaves no line of the screen for the prompt."""
    shown = SEQUENCE.sub("", text).splitlines() if "\x1b" in text else text.splitlines()
    rows = sum(max(1, -(-len(line) // terminal.width)) for line in shown)
    return 0 < terminal.height <= rows


def shows_links(command: str) -> bool:
    """Return whether a pager lets links through to the terminal; others show the sequence."""
    import subprocess

    words = _words(command)
    if not words or os.path.basename(words[0]) != USUAL:
        return False
    told = subprocess.run([words[0], "--version"], capture_output=True, check=False, stdin=subprocess.DEVNULL).stdout  # noqa: S603 - the person's own pager
    found = re.match(rb"less (\d+)", told)
    return found is not None and int(found[1]) >= LINKS_SINCE


def show_paged(text: str, command: str, encoding: str) -> bool:
    """Show a text in a pager until the person leaves it; return False where it can't be run.

    Ctrl-C is the pager's: it does not end this program, whose exit code tells of the answer.
    """
    import subprocess

    words = _words(command)
    if not words:
        return False
    with _uninterrupted():
        try:
            pager = subprocess.Popen(words, stdin=subprocess.PIPE, env=_environment(encoding))  # noqa: S603 - the person's own pager
        except OSError:
            return False
        pager.communicate(text.encode(encoding, "replace"))
    return True


def _words(command: str) -> list[str] | None:
    """Return the words of a command whose program is there."""
    import shlex
    from shutil import which

    try:
        words = shlex.split(command, posix=os.name != "nt")
    except ValueError:
        return None
    return words if words and which(words[0]) else None


def _environment(encoding: str) -> dict[str, str]:
    """Return the environment of a pager; a less with options of the person's own shows colours all the same."""
    own = os.environ.get("LESS")
    more = {"LESS": LESS if own is None else f"-R {own}", "LV": os.environ.get("LV", "-c")}
    if encoding.lower().replace("-", "") == "utf8":
        more["LESSCHARSET"] = os.environ.get("LESSCHARSET", "utf-8")
    return {**os.environ, **more}


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Leave Ctrl-C to another program; a handler that does nothing is not handed on to it, as ignoring would be."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
