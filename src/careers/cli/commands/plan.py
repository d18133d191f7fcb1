"""`careers plan`: what to learn, in what order, from what, by when."""

from __future__ import annotations

import re
from typing import Annotated, NamedTuple

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common, Person, RolesArgument, tell_ways_in
from careers.domain.errors import fail
from careers.domain.role import STAGES, Importance

NOT_REACHED = 1
PACE = re.compile(r"(\d+(?:\.\d+)?)\s*(?:h|hours?)?\s*(?:/|per|a)?\s*(?:w|wk|week)?")


class Target(NamedTuple):
    """Where a plan is to end, and how fast it goes."""

    hours: Annotated[
        float | None, typer.Option("--hours", metavar="N", help="End where N hours end.", show_default=False)
    ] = None
    pace: Annotated[
        str | None, typer.Option("--pace", metavar="N", help="Tell weeks at N hours a week.", show_default=False)
    ] = None
    until: Annotated[
        str | None,
        typer.Option("--until", metavar="STAGE", help="essential, important or all.", show_default=False),
    ] = None
    reach: Annotated[
        float | None, typer.Option("--reach", metavar="SCORE", help="End where a score is reached.", show_default=False)
    ] = None
    start: Annotated[
        str | None,
        typer.Option(
            "--start", metavar="DATE", help="Tell days from this one, such as 2027-01-31.", show_default=False
        ),
    ] = None

    def last_stage(self) -> Importance:
        """Return the last stage that is asked for.

        Raises:
            CareersError: there is no such stage.
        """
        word = "all" if self.until is None else self.until.strip().lower()
        if word not in STAGES:
            raise fail(f"there is no stage '{self.until}'", f"stages are {', '.join(STAGES)}")
        return STAGES[word]

    def hours_a_week(self) -> float | None:
        """Return the hours of ``10``, ``10/week`` or ``10 h/week``.

        Raises:
            CareersError: this is no number of hours a week.
        """
        if self.pace is None:
            return None
        found = PACE.fullmatch(self.pace.strip().lower())
        if not found:
            raise fail(f"'{self.pace}' is no number of hours a week", "write --pace 10 or --pace 10/week")
        return float(found[1])


def plan(roles: RolesArgument, person: Person, common: Common, target: Target) -> int:
    """Show what to learn for a role, in what order. Essentials come first. Without skills, from nothing.

    Examples:
        careers plan dl-engineer --skills python,pytorch
        careers plan data-engineer --skills python,sql --until essential --pace 10
        careers plan ml-engineer dl-engineer --skills python --hours 100
        careers plan dl-engineer --skills python,pytorch --reach 60
        careers plan dl-engineer --skills python,pytorch --pace 10 --start 2027-01-04 --format ics
    """
    session = common.open()
    knowledge = session.load()
    profile = person.read(session, knowledge)
    report = careers.plan(
        profile or careers.Profile(),
        knowledge,
        roles,
        hours=target.hours,
        reach=target.reach,
        until=target.last_stage(),
        pace=session.defaults.pace if target.pace is None else target.hours_a_week(),
        start=target.start,
    )
    session.answer(report)
    if profile is None:
        tell_ways_in(session)
    if report.steps and not any(person) and session.is_watched:
        session.hint("once learnt", f"profile add {report.steps[0].skill}:{report.steps[0].to}")
    return NOT_REACHED if report.reached is False else 0


app = command(plan)
