"""`careers compare`: how do roles differ."""

from __future__ import annotations

from typing import Annotated

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common, Person, RolesArgument, SectionsOption, wanted_sections


def compare(
    roles: RolesArgument,
    person: Person,
    common: Common,
    sections: SectionsOption = None,
    only_differences: Annotated[
        bool, typer.Option("--only-differences", help="Leave out what the roles share.")
    ] = False,
) -> None:
    """Show how roles differ, side by side. With your skills, also how far you are from each.

    Examples:
        careers compare ml-engineer dl-engineer
        careers compare ml-engineer dl-engineer --skills python,pytorch
        careers compare data-analyst data-scientist --sections requirements --only-differences
    """
    session = common.open()
    knowledge = session.load()
    profile = person.read(session, knowledge)
    wanted = wanted_sections(sections, session)
    session.answer(careers.compare(roles, knowledge, profile, sections=wanted, only_differences=only_differences))


app = command(compare)
