"""`careers fit`: which roles fit me, and why."""

from __future__ import annotations

from math import isnan
from typing import Annotated, Any, Literal, NamedTuple

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
FIRST_OF_MANY = 3
"""Roles of each of many people."""
Engine = Literal["local", "dask"]


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


class Many(NamedTuple):
    """People to answer for, instead of one."""

    profiles: Annotated[
        str | None,
        typer.Option(
            "--profiles",
            metavar="FILE|DIR|-",
            help="Answer for many people: JSON Lines, CSV, Excel, a folder of documents.",
        ),
    ] = None
    full: Annotated[bool, typer.Option("--full", help="Whole documents of many people, not short lines.")] = False
    id_column: Annotated[
        str | None, typer.Option("--id-column", metavar="NAME", help="The column that tells who somebody is.")
    ] = None
    skills_column: Annotated[
        str | None, typer.Option("--skills-column", metavar="NAME", help="The column of their skills.")
    ] = None
    level_column: Annotated[
        str | None,
        typer.Option("--level-column", metavar="NAME", help="The column of levels, where a row is one skill."),
    ] = None
    jobs: Annotated[
        int, typer.Option("--jobs", "--workers", min=1, max=64, metavar="N", help="Share a folder among N processes.")
    ] = 1
    engine: Annotated[
        Engine | None,
        typer.Option("--engine", metavar="local|dask", help="Answer a folder of Parquet or CSV files, file by file."),
    ] = None
    scheduler: Annotated[
        str | None, typer.Option("--scheduler", metavar="ADDRESS", help="A Dask cluster that runs: tcp://HOST:8786.")
    ] = None

    def named(self) -> str:
        """Return the first of the options that was given."""
        usual = Many._field_defaults
        given = next(name for name, value in self._asdict().items() if value != usual[name])
        return f"--{given.replace('_', '-')}"


def fit(
    person: Person,
    common: Common,
    choice: Choice,
    many: Many,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SKILL|FILE]...", help="Skills you have, or documents that tell.", show_default=False),
    ] = None,
) -> int:
    """Show which roles fit your skills. Each score comes with what earned it and what is lacking.

    Examples:
        careers fit --skills python:advanced,pytorch,sql
        careers fit resume.pdf
        careers fit --skills python,sql --among data-analyst,data-engineer
        careers fit --skills python,sql --what-if pytorch,cuda:beginner
        careers fit --skills python,sql --top 10 --format csv --fields id,score
        careers fit --profiles students.csv --among data-engineer
        careers fit --profiles resumes/ --among ml-engineer
    """
    session = common.open()
    knowledge = session.load()
    person = person.with_words(words or (), knowledge)
    among = choice.roles()
    if choice.min_score is not None and isnan(choice.min_score):
        raise fail("--min-score takes a number", "give one from 0 to 100")
    if many.profiles is not None:
        return _answer_many(many, person, choice, common, session)
    if many != Many():
        raise fail(f"{many.named()} is for many people", "name their file or folder: --profiles FILE")
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


def _answer_many(many: Many, person: Person, choice: Choice, common: Common, session: Session) -> int:
    from careers.cli.people import answer_people, is_for_files  # one person waits for none of it

    if any(person) or choice.min_score is not None or choice.what_if is not None:
        given = "skills, --skills, --from, --strict, --min-score, --what-if"
        raise fail(f"--profiles goes with none of {given}", "the file says what people know: leave the others out")
    if many.engine is not None or many.scheduler is not None or is_for_files(session.output):
        return _answer_files(many, choice, session)
    session = _in_lines(session, common, full=many.full)
    knowledge = session.load()
    answers = careers.fit_many(
        many.profiles or "-",
        knowledge,
        among=choice.roles(),
        top=choice.top or (None if many.full else FIRST_OF_MANY),
        full=many.full,
        id_column=many.id_column,
        skills_column=many.skills_column,
        level_column=many.level_column,
        jobs=many.jobs,
    )
    answer_people(session, answers, knowledge)
    return 0


def _answer_files(many: Many, choice: Choice, session: Session) -> int:
    """Answer file by file, in Parquet."""
    from careers.cli.people import tell_files

    if many.full or session.fields is not None or session.output is None:
        raise fail("files are answered in short lines of Parquet, all fields of them", "-o FOLDER takes the answers")
    if many.scheduler is not None and many.engine == "local":
        raise fail("--scheduler is the address of a cluster, and --engine local uses none", "leave one of them out")
    knowledge = session.load()
    outcomes = careers.fit_files(
        many.profiles or "-",
        knowledge,
        session.output,
        among=choice.roles(),
        top=choice.top or FIRST_OF_MANY,
        id_column=many.id_column,
        skills_column=many.skills_column,
        level_column=many.level_column,
        engine="dask" if many.scheduler is not None else many.engine or "local",
        jobs=many.jobs,
        scheduler=many.scheduler,
    )
    tell_files(session, outcomes)
    return 0


def _in_lines(session: Session, common: Common, *, full: bool) -> Session:
    """Return the session with the format in which many people are told where none was asked for.

    Raises:
        CareersError: whole documents were asked for in a format without place for them.
    """
    if common.format is None and (session.format == "plain" or (full and session.format == "table")):
        return session._replace(format="jsonl")
    if full and session.format not in {"json", "jsonl"}:
        raise fail(f"--full answers in JSON Lines, not as {session.format}", "leave --format out")
    return session


app = command(fit)
