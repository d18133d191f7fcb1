"""`careers find`: which role or skill a text means."""

from __future__ import annotations

from typing import Annotated

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common
from careers.domain.errors import Problem


def find(
    common: Common,
    texts: Annotated[
        list[str], typer.Argument(metavar="TEXT...|-", help="Texts, or - to read one a line.", show_default=False)
    ],
) -> None:
    """Show which role or skill a text means. It may be a job title from an advertisement.

    Examples:
        careers find "Sr. Machine Learning Engineer II (Remote)"
        careers find k8s tensorflow "head of data"
    """
    session = common.open()
    given = careers.read_lines("-") if texts == ["-"] else texts
    report = careers.find(given, session.load())
    session.answer(report)
    if report.note:
        session.warn([Problem(report.note)])


app = command(find)
