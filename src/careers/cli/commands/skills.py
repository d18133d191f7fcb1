"""`careers skills`: which skills are there."""

from __future__ import annotations

from typing import Annotated

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common
from careers.domain.skill import Kind


def skills(
    common: Common,
    text: Annotated[str, typer.Argument(metavar="[TEXT]", help="What to look for.", show_default=False)] = "",
    kind: Annotated[Kind | None, typer.Option("--kind", help="Skills of one kind.", show_default=False)] = None,
    role: Annotated[
        str | None,
        typer.Option("--role", metavar="ROLE", help="Skills that a role asks for."),
    ] = None,
) -> None:
    """List the skills. With a text, those that have it in their name, aliases or summary.

    Examples:
        careers skills --role dl-engineer
        careers skills graph --kind library
    """
    session = common.open()
    knowledge = session.load()
    session.answer(careers.skills(knowledge, text, kind, role))


app = command(skills)
