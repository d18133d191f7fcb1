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
    (chosen,) = careers.resolve_roles([role], knowledge)
    session.answer(careers.show(chosen, knowledge))


app = command(show)
