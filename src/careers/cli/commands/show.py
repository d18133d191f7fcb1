"""`careers show`: what there is to know of one role."""

from __future__ import annotations

import careers
from careers.cli.app import command
from careers.cli.options import Common, RoleArgument, SectionsOption, wanted_sections


def show(role: RoleArgument, common: Common, sections: SectionsOption = None) -> None:
    """Show what there is to know of a role; on a terminal, the gist.

    Examples:
        careers show dl-engineer
        careers show dl-engineer --sections ladder,tools,interviews
        careers show dl-engineer --sections all
        careers show "machine learning engineer" --format md
    """
    session = common.open()
    knowledge = session.load()
    session.answer(careers.show(role, knowledge, sections=wanted_sections(sections, session)))


app = command(show)
