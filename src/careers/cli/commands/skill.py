"""`careers skill`: one skill."""

from __future__ import annotations

import careers
from careers.cli.app import command
from careers.cli.options import Common, SkillArgument


def skill(name: SkillArgument, common: Common) -> None:
    """Show one skill. That is who needs it, what it implies, what comes first and how long it takes.

    Examples:
        careers skill cuda
        careers skill "deep learning"
    """
    session = common.open()
    knowledge = session.load()
    session.answer(careers.skill(name, knowledge))


app = command(skill)
