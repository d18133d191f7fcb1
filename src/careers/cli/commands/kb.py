"""`careers kb`: the knowledge base itself."""

from __future__ import annotations

from typing import Annotated

import typer

import careers
from careers.cli.app import add_command, new_group
from careers.cli.options import Common


def check(
    common: Common,
    folder: Annotated[
        str | None,
        typer.Argument(metavar="[DIR]", help="Your folder; without it, the base in use.", show_default=False),
    ] = None,
) -> None:
    """Check the knowledge base, or a folder of your own. Every problem is told with its place.

    Examples:
        careers kb check
    """
    session = common.open()
    session.answer(careers.check(folder, session.overlays))


def where(common: Common) -> None:
    """Show which folders and files are read and written.

    Examples:
        careers kb where
    """
    session = common.open()
    session.answer(careers.where())


def sources(common: Common) -> None:
    """List every source with its date and terms.

    Examples:
        careers kb sources
        careers kb sources --json
    """
    session = common.open()
    session.answer(careers.sources(session.load()))


def diff(
    common: Common,
    old: Annotated[str, typer.Argument(metavar="OLD", help="The data folder of an edition.", show_default=False)],
    new: Annotated[
        str | None, typer.Argument(metavar="[NEW]", help="Another; without it, the one in use.", show_default=False)
    ] = None,
) -> None:
    """Show what changed between two editions: roles, requirements, skills, sources and figures.

    Examples:
        careers kb diff ../careers-2025/data
    """
    session = common.open()
    session.answer(careers.diff(old, new))


def _overview(context: typer.Context) -> None:
    """Check the knowledge base. Show where it is and what it rests on.

    Examples:
        careers kb where
        careers kb check
        careers kb sources --format csv
    """
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


app = new_group(_overview)
for function in (check, where, sources, diff):
    add_command(app, function)
