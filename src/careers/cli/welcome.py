"""What somebody sees who types the program's name and nothing else, on a terminal: what it is, and where to begin."""

from __future__ import annotations

import os
from collections.abc import Sequence
from textwrap import wrap

import careers
from careers.cli.terminal import Terminal

WIDEST = 80
WHAT = (
    "careers tells which roles in AI, data and software fit you, how they differ, and what to learn next. "
    "It works offline, knows no more of you than you say, and gives a reason and a source for every number."
)
MORE = "`careers --help` lists all commands, `careers help` what else there is to look up."
Ways = Sequence[tuple[str, str]]
"""Commands, each with what for."""
BEGIN: Ways = (
    ("careers profile ask", "from nothing: ten questions at most, by key press, then the roles that fit"),
    ("careers fit resume.pdf", "from a résumé or another tool's profile; from words: careers fit python sql"),
    ("careers match posting.txt", "from a posting: what it asks for, and how you stand with --from resume.pdf"),
    ("careers show data-analyst", "from a wish: all there is to know of a role; `careers roles` lists them"),
)
GO_ON: Ways = (
    ("careers fit", "which roles fit you, and why"),
    ("careers plan ROLE", "what to learn for a role; `careers profile add` marks what you have learnt"),
    ("careers match posting.txt", "how you stand against a posting"),
    ("careers profile", "what you keep; `careers profile ask` goes on asking"),
)


def welcome(terminal: Terminal) -> str:
    """Return the lines of the first screen; whoever keeps a profile is told how to go on."""
    width = min(terminal.width, WIDEST)
    keeps = os.path.isfile(careers.user_profile())
    head = "You keep a profile, so these need no more" if keeps else "Where to begin"
    lines = [*wrap(WHAT, width), "", f"\x1b[1m{head}\x1b[0m" if terminal.color else head]
    for command, told in GO_ON if keeps else BEGIN:
        lines += [f"  {command}", *wrap(told, width, initial_indent="      ", subsequent_indent="      ")]
    return "".join(f"{line}\n" for line in [*lines, "", *wrap(MORE, width)])
