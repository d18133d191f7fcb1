"""`careers show`: one role, every section."""

from __future__ import annotations

import careers
from careers.cli.app import command
from careers.cli.options import Common, RoleArgument


def show(role: RoleArgument, common: Common) -> None:
    """Show everything there is to know of a role.

    Examples:
        careers show dl-engineer
        careers show "machine learning engineer" --format md
    """
    session = common.open()
    knowledge = session.load()
    session.answer(careers.show(role, knowledge))


app = command(show)
