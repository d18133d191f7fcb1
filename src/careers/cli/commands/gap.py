"""`careers gap`: what I lack for a role."""

from __future__ import annotations

import careers
from careers.cli.app import command
from careers.cli.options import Common, Person, RolesArgument


def gap(roles: RolesArgument, person: Person, common: Common) -> None:
    """Show what you lack for a role. It stands in the order in which to learn it.

    Examples:
        careers gap dl-engineer --skills python,pytorch
        careers gap ml-engineer data-engineer --skills python,sql
    """
    session = common.open()
    knowledge = session.load()
    chosen = careers.roles_of(roles, knowledge)
    session.answer(careers.gap(person.require(session, knowledge), knowledge, chosen))


app = command(gap)
