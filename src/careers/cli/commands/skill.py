"""`careers skill`: one skill."""

from __future__ import annotations

from typing import Annotated

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common


def skill(common: Common, name: Annotated[str, typer.Argument(metavar="NAME", show_default=False)]) -> None:
    """Show who needs a skill, what it implies, what comes first and how long it takes."""
    session = common.open()
    knowledge = session.load()
    session.answer(careers.skill(careers.resolve_skill(name, knowledge), knowledge))


app = command(skill)
