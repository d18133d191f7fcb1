"""`careers match`: how I stand against a posting, or which of many come nearest."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from shlex import quote
from typing import Annotated, NamedTuple

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common, Person
from careers.cli.output_file import drop_when_ended
from careers.cli.progress import watched
from careers.cli.session import Session
from careers.domain.errors import STANDARD_INPUT, Location, Problem
from careers.domain.phrases import counted

FIRST = 10
"""Postings that are told where nobody asked for another number; a screen of them."""


class Reading(NamedTuple):
    """How many postings are read."""

    save_reading: Annotated[
        bool, typer.Option("--save-reading", help="Keep what is read of many postings beside their file.")
    ] = False
    jobs: Annotated[
        int, typer.Option("--jobs", min=1, max=64, metavar="N", help="Share many postings among N processes.")
    ] = 1


def match(
    postings: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE|DIR|-...",
            help="Postings: text, PDF, web pages, JSON, JSON Lines, CSV, Parquet.",
            show_default=False,
        ),
    ],
    person: Person,
    common: Common,
    reading: Reading,
    top: Annotated[
        int, typer.Option("--top", min=1, metavar="N", help="Of several postings, show the best N.")
    ] = FIRST,
) -> None:
    """Show how you stand against a posting. Of several, show which come nearest.

    Examples:
        careers match posting.txt --from resume.pdf
        careers match posting.txt --skills python,sql
        careers match jobs.csv --skills python,sql --top 20
        careers match jobs.csv --skills python,sql --save-reading --jobs 4
        careers match postings/ --from resume.pdf --format csv
    """
    session = common.open()
    knowledge = session.load()
    profile, background = person.read_all(session, knowledge)
    if reading.save_reading:
        _save(session, postings, knowledge, reading.jobs)
    told = watched(careers.postings_of(postings, knowledge), session, "postings", at_once=True)
    report = careers.match(profile, told, knowledge, top, background=background, jobs=reading.jobs)
    session.answer(report)
    if report.posting and report.posting.looks_like:
        session.warn([_no_posting(report.posting.file)])
    session.warn([Problem(one.error, Location(one.file), one.hint) for one in report.problems])
    if report.unread:
        session.note(f"{counted(report.unread, 'posting')} could not be read; {report.read:,} could")


def _no_posting(file: str) -> Problem:
    """Return the words for a résumé that was taken for a posting."""
    named = "RESUME" if file == STANDARD_INPUT else quote(file)
    hint = f"to compare it with one: careers match POSTING --from {named}; to see its roles: careers fit {named}"
    return Problem("this reads like a résumé, and was taken for a posting", Location(file), hint)


def _save(session: Session, postings: Sequence[str], knowledge: careers.KnowledgeBase, jobs: int) -> None:
    """Keep what is read of the postings, and say where; where that can't be, they are read for this answer alone."""
    watch = partial(watched, session=session, what="postings", at_once=True)
    saved = list(careers.save_readings(postings, knowledge, watch=watch, drafted=drop_when_ended, jobs=jobs))
    if not saved:
        session.note("nothing new is kept: the reading of a file of two postings or more is kept, once")
    for one in saved:
        if one.kept_in is None:
            hint = "they are read for this answer alone; check the folder and its permissions"
            session.warn([Problem(f"what was read can't be kept: {one.error}", Location(one.file), hint)])
        else:
            session.note(f"kept what was read of {counted(one.postings, 'posting')} in {one.kept_in}")


app = command(match)
