"""`careers match`: how I stand against a posting, or which of many come nearest."""

from __future__ import annotations

from typing import Annotated

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common, Person, tell_ways_in
from careers.domain.errors import Location, Problem
from careers.domain.phrases import counted

FIRST = 10
"""Postings that are told where nobody asked for another number; a screen of them."""


def match(
    postings: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE|DIR|-...",
            help="Postings: text, PDF, web pages, JSON, JSON Lines, CSV.",
            show_default=False,
        ),
    ],
    person: Person,
    common: Common,
    top: Annotated[
        int, typer.Option("--top", min=1, metavar="N", help="Of several postings, show the best N.")
    ] = FIRST,
) -> None:
    """Show how you stand against a posting. Of several, show which come nearest.

    Examples:
        careers match posting.txt --from resume.pdf
        careers match posting.txt --skills python,sql
        careers match jobs.csv --skills python,sql --top 20
        careers match postings/ --from resume.pdf --format csv
    """
    session = common.open()
    knowledge = session.load()
    profile, background = person.read_all(session, knowledge)
    report = careers.match(profile, postings, knowledge, top, background=background)
    session.answer(report)
    if profile is None:
        tell_ways_in(session)
    session.warn([Problem(one.error, Location(one.file), one.hint) for one in report.problems])
    if report.unread:
        session.note(f"{counted(report.unread, 'posting')} could not be read; {report.read:,} could")


app = command(match)
