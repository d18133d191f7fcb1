"""`careers mcp`: the same answers for agents."""

from __future__ import annotations

from typing import Annotated

import typer

from careers.cli.app import command
from careers.cli.errors import write_note
from careers.cli.terminal import current_terminal
from careers.domain.errors import fail

WAITING = (
    "waiting for a client on standard input; Ctrl-C ends it\nhint: `careers help agents` tells how to set one up\n"
)


def mcp(
    kb: Annotated[
        list[str] | None, typer.Option("--kb", metavar="DIR", help="Add a folder of your own roles and skills.")
    ] = None,
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error came from.")] = False,  # noqa: ARG001
) -> None:
    """Answer agents over the Model Context Protocol. It uses stdin and stdout, and reads only what they name.

    Examples:
        careers mcp
    """
    try:
        from careers.mcp.server import serve
    except ImportError as error:  # the SDK is not there, or too old
        raise fail("`careers mcp` needs the extra mcp", "pip install 'careers[mcp]'") from error
    terminal = current_terminal()
    if terminal.is_tty and terminal.error_is_tty:
        write_note(terminal.stderr, WAITING)
    serve(kb or ())


app = command(mcp)
