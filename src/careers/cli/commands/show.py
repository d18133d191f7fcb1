"""`careers show`: one role, every section."""

from __future__ import annotations

from typing import Annotated

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common


def show(common: Common, role: Annotated[str, typer.Argument(metavar="ROLE", show_default=False)]) -> None:
    """Show everything there is to know of a role."""
    session = common.open()
    knowledge = session.load()
    (chosen,) = careers.resolve_roles([role], knowledge)
    session.answer(careers.show(chosen, knowledge))


app = command(show)
