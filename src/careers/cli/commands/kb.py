"""`careers kb`: the knowledge base itself."""

from __future__ import annotations

from typing import Annotated

import typer

import careers
from careers.cli.app import new_app
from careers.cli.command import with_option_groups
from careers.cli.options import Common


def check(
    common: Common,
    folder: Annotated[str | None, typer.Argument(metavar="[DIR]", show_default=False)] = None,
) -> None:
    """Check the knowledge base, or a folder of your own. Every problem is told with its place."""
    session = common.open()
    session.answer(careers.check(folder, session.overlays))


def where(common: Common) -> None:
    """Show which folders and files are read and written."""
    session = common.open()
    session.answer(careers.where())


def sources(common: Common) -> None:
    """List every source with its date and terms."""
    session = common.open()
    session.answer(careers.sources(session.load()))


app = new_app()


@app.callback(invoke_without_command=True)
def overview(context: typer.Context) -> None:
    """Check the knowledge base. Show where it is and what it rests on."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


for function in (check, where, sources):
    app.command(function.__name__)(with_option_groups(function))
