"""`careers roles`: which roles are there."""

from __future__ import annotations

from typing import Annotated

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common
from careers.domain.role import Family


def roles(
    common: Common,
    text: Annotated[str, typer.Argument(metavar="[TEXT]", help="What to look for.", show_default=False)] = "",
    family: Annotated[Family | None, typer.Option("--family", help="Roles of one family.", show_default=False)] = None,
) -> None:
    """List the roles. With a text, those that have it in their title, aliases or definition.

    Examples:
        careers roles
        careers roles vision
        careers roles --family data
    """
    session = common.open()
    session.answer(careers.roles(session.load(), text, family))


app = command(roles)
