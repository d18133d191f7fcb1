"""`careers plan`: what to learn, in what order."""

from __future__ import annotations

from typing import Annotated

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common, Person, RolesArgument

NOT_REACHED = 1


def plan(
    roles: RolesArgument,
    person: Person,
    common: Common,
    hours: Annotated[
        float | None, typer.Option("--hours", metavar="N", help="What gains most in N hours.", show_default=False)
    ] = None,
    reach: Annotated[
        float | None,
        typer.Option("--reach", metavar="SCORE", help="The fewest hours to a score.", show_default=False),
    ] = None,
) -> int:
    """Show what to learn for a role, in what order. Without skills, from nothing.

    Examples:
        careers plan dl-engineer --skills python,pytorch
        careers plan ml-engineer dl-engineer --skills python --hours 100
        careers plan dl-engineer --skills python,pytorch --reach 60
    """
    session = common.open()
    knowledge = session.load()
    chosen = careers.resolve_roles(roles, knowledge)
    profile = person.read(session, knowledge) or careers.Profile()
    report = careers.plan(profile, chosen, knowledge, hours, reach)
    session.answer(report)
    return NOT_REACHED if report.reached is False else 0


app = command(plan)
