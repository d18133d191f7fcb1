"""`careers site`: the knowledge base as static pages."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Annotated

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common


def site(
    common: Common,
    folder: Annotated[str, typer.Argument(metavar="DIR", help="A new folder, or an earlier site.", show_default=False)],
) -> None:
    """Write the knowledge base as static pages with a search. They need no server.

    A folder with other files is refused. An earlier site is brought up to date.

    Examples:
        careers site careers-site
    """
    session = common.open()
    knowledge = session.load()
    with ExitStack() as end:
        from careers.cli.progress import page_bar

        session.answer(careers.write_site(folder, knowledge, watch=page_bar(session, end)))


app = command(site)
