"""What a person wants of every answer: by the environment, then by their file of defaults."""

from __future__ import annotations

import os
import sys

import careers
from careers.cli.session import RECORDS, Format
from careers.cli.terminal import ColorChoice, Terminal


def read_defaults() -> careers.Config:
    """Return the defaults of the person; none where they have no file.

    Raises:
        CareersError: the file can't be read, or has problems.
    """
    path = careers.user_config()
    if os.path.exists(path) or os.environ.get("CAREERS_CONFIG"):
        return careers.read_config(path)
    return careers.Config()


def usual_color(defaults: careers.Config) -> ColorChoice:
    """Return when there is colour where no option says so: variables and a pipe go before the person's defaults."""
    if os.environ.get("NO_COLOR") or os.environ.get("FORCE_COLOR") or not sys.stdout.isatty():
        return "auto"
    return defaults.color or "auto"


def usual_format(defaults: careers.Config, terminal: Terminal, *, has_fields: bool) -> Format:
    """Return the format of what no file takes: a default is for a terminal, and a pipe is the same for everybody."""
    usual: Format = defaults.format or "table"
    return usual if terminal.is_tty and (usual in RECORDS or not has_fields) else "plain"


def usual_pager(defaults: careers.Config, terminal: Terminal) -> str | None:
    """Return the command that shows long answers; None for a pipe, and for who can't use one."""
    if not terminal.is_tty or terminal.accessible or os.environ.get("TERM") == "dumb":
        return None
    from careers.cli.pager import pager_command

    return pager_command(os.environ, defaults.pager)
