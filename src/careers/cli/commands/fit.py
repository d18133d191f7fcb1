"""`careers fit`: which roles fit me, and why."""

from __future__ import annotations

from math import isnan
from typing import Annotated, Any, NamedTuple

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common, Person
from careers.cli.session import PAGES, Session
from careers.domain.errors import Problem, fail

BELOW_THRESHOLD = 1
FIRST = 5
"""Roles that a page shows where nobody asked for another number; a screen of them."""
USUAL_PACE = 10.0
"""Study hours a week at which a page tells the way to the first role."""
FIRST_CHANGES = 20
"""The same, where a role takes one line."""


class Choice(NamedTuple):
    """Which roles to score, and what to ask of them."""

    among: Annotated[
        list[str] | None,
        typer.Option("--among", metavar="ROLE|FAMILY,...", help="Score these roles only."),
    ] = None
    top: Annotated[
        int | None,
        typer.Option("--top", min=1, metavar="N", help="Show the best N roles. A page shows 5."),
    ] = None
    min_score: Annotated[
        float | None, typer.Option("--min-score", min=0, max=100, metavar="N", help="Exit 1 if no role scores N.")
    ] = None
    what_if: Annotated[
        list[str] | None,
        typer.Option("--what-if", metavar="SKILL[:LEVEL],...", help="Show what knowing these too would change."),
    ] = None

    def roles(self) -> list[str] | None:
        """Return the names of the roles that were asked for; None where all are meant.

        Raises:
            CareersError: no role was named.
        """
        if self.among is None:
            return None
        words = careers.split_names(self.among)
        if not words:
            raise fail("--among names no role", "`careers roles` lists them")
        return words


def fit(
    person: Person,
    common: Common,
    choice: Choice,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SKILL|FILE]...", help="Skills you have, or documents that tell.", show_default=False),
    ] = None,
    profiles: Annotated[
        str | None,
        typer.Option("--profiles", metavar="FILE|-", help="Answer for many people: JSON Lines in, JSON Lines out."),
    ] = None,
) -> int:
    """Show which roles fit your skills. Each score comes with what earned it and what is lacking.

    Examples:
        careers fit --skills python:advanced,pytorch,sql
        careers fit resume.pdf
        careers fit --skills python,sql --among data-analyst,data-engineer
        careers fit --skills python,sql --what-if pytorch,cuda:beginner
        careers fit --skills python,sql --top 10 --format csv --fields id,score
    """
    session = common.open()
    knowledge = session.load()
    person = person.with_words(words or ())
    among = choice.roles()
    if choice.min_score is not None and isnan(choice.min_score):
        raise fail("--min-score takes a number", "give one from 0 to 100")
    if profiles is not None:
        from careers.cli.people import answer_each  # one person waits for none of it

        _refuse_single(person, choice)
        _refuse_other_formats(session, common)
        return answer_each(session, careers.fit_many(profiles, knowledge, among=among, top=choice.top))
    profile = person.require(session, knowledge)
    tells_why = session.format in {*PAGES, "json"}
    report = careers.fit(
        profile,
        knowledge,
        among=among,
        top=choice.top or (_first(choice) if session.format in PAGES and among is None else None),
        certainty=tells_why and choice.what_if is None,
        reasons=tells_why,
        what_if=None if choice.what_if is None else _more(choice.what_if, person, session, knowledge),
    )
    best = report.roles[0]
    session.answer(report, _handed_out(report, knowledge) if session.format == "html" else ())
    if choice.min_score is None or best.score >= choice.min_score:
        return 0
    session.warn([Problem(f"no role scores {choice.min_score:g}: {best.title} comes nearest with {best.score:.1f}")])
    return BELOW_THRESHOLD


def _more(given: list[str], person: Person, session: Session, knowledge: careers.KnowledgeBase) -> careers.Profile:
    if not careers.split_names(given):
        raise fail("--what-if names no skill", "name some: --what-if pytorch,cuda:beginner")
    return person.recognise(careers.split_words(given), session, knowledge)


def _handed_out(report: careers.FitReport, knowledge: careers.KnowledgeBase) -> tuple[Any, ...]:
    """Return the way to the first role and its pay; nothing where it is not known to be the first."""
    best = report.roles[0]
    if report.what_if or not best.score or (report.certainty and report.certainty.too_little):
        return ()
    way = careers.plan(report.profile, knowledge, best.id, until="essential", pace=USUAL_PACE)
    return way, careers.pay(best.id, knowledge)


def _first(choice: Choice) -> int:
    return FIRST if choice.what_if is None else FIRST_CHANGES


def _refuse_single(person: Person, choice: Choice) -> None:
    """Refuse what makes sense for one person alone."""
    if any(person) or choice.min_score is not None or choice.what_if is not None:
        given = "skills, --skills, --from, --strict, --min-score, --what-if"
        raise fail(f"--profiles goes with none of {given}")


def _refuse_other_formats(session: Session, common: Common) -> None:
    """Refuse a format that was asked for, or told by the name of the file, and that has no place for many people."""
    if common.format not in {None, "json", "jsonl"}:
        raise fail(f"--profiles answers in JSON Lines, not as {common.format}", "leave --format out")
    if session.output is not None and session.format in {"csv", "md", "html", "ics"}:
        raise fail(f"--profiles answers in JSON Lines, not as {session.format}", "name the file .jsonl")


app = command(fit)
