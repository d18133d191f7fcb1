"""`careers compare`: how do roles differ."""

from __future__ import annotations

from typing import Annotated

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common, Person, RolesArgument
from careers.domain.errors import fail
from careers.domain.sections import SECTIONS


def compare(
    roles: RolesArgument,
    person: Person,
    common: Common,
    sections: Annotated[
        list[str] | None, typer.Option("--sections", metavar="SECTION,...", help="Show these sections only.")
    ] = None,
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
    wanted: list[str] | None = [] if session.format == "table" else None  # what matters most fills a screen
    if sections is not None:
        wanted = careers.split_names(sections)
        if not wanted:
            raise fail("no section is named", f"sections are {', '.join(SECTIONS)}")
    session.answer(careers.compare(roles, knowledge, profile, sections=wanted, only_differences=only_differences))


app = command(compare)
