"""`careers gap`: what I lack for a role."""

from __future__ import annotations

from typing import Annotated

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common, Person


def gap(
    common: Common,
    person: Person,
    roles: Annotated[list[str], typer.Argument(metavar="ROLE…", show_default=False)],
) -> None:
    """Show what you lack for a role, in the order in which to learn it."""
    session = common.open()
    knowledge = session.load()
    chosen = careers.resolve_roles(roles, knowledge)
    session.answer(careers.gap(person.require(session, knowledge), chosen, knowledge))


app = command(gap)
