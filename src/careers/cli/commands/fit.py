"""`careers fit`: which roles fit me, and why."""

from __future__ import annotations

from math import isnan
from typing import Annotated

import typer

import careers
from careers.cli.app import command
from careers.cli.completion import complete_role
from careers.cli.options import Common, Person
from careers.domain.errors import fail

BELOW_THRESHOLD = 1
FIRST = 5
"""Roles that a table shows where nobody asked for another number; a screen of them."""


def fit(
    person: Person,
    common: Common,
    among: Annotated[
        list[str] | None,
        typer.Option("--among", metavar="ROLE,...", help="Score these roles only.", autocompletion=complete_role),
    ] = None,
    top: Annotated[
        int | None, typer.Option("--top", min=1, metavar="N", help="Show the best N roles. A table shows 5.")
    ] = None,
    min_score: Annotated[
        float | None, typer.Option("--min-score", min=0, max=100, metavar="N", help="Exit 1 if no role scores N.")
    ] = None,
) -> int:
    """Show which roles fit your skills. Each score comes with what earned it and what is lacking."""
    session = common.open()
    knowledge = session.load()
    roles = _named(among, knowledge) if among is not None else None
    if min_score is not None and isnan(min_score):
        raise fail("--min-score takes a number", "give one from 0 to 100")
    profile = person.require(session, knowledge)
    first = FIRST if session.format == "table" and roles is None else None
    report = careers.fit(profile, knowledge, roles, top or first)
    session.answer(report)
    best = report.roles[0].score if report.roles else 0.0
    return BELOW_THRESHOLD if min_score is not None and best < min_score else 0


def _named(among: list[str], knowledge: careers.KnowledgeBase) -> tuple[str, ...]:
    words = [statement.text for statement in careers.split_words(among)]
    if not words:
        raise fail("--among names no role", "`careers roles` lists them")
    return careers.resolve_roles(words, knowledge)


app = command(fit)
