"""`careers plan`: what to learn, in what order."""

from __future__ import annotations

import careers
from careers.cli.app import command
from careers.cli.options import Common, Person, RolesArgument


def plan(roles: RolesArgument, person: Person, common: Common) -> None:
    """Show what to learn for a role, in what order. Without skills, from nothing."""
    session = common.open()
    knowledge = session.load()
    chosen = careers.resolve_roles(roles, knowledge)
    profile = person.read(session, knowledge) or careers.Profile()
    session.answer(careers.plan(profile, chosen, knowledge))


app = command(plan)
