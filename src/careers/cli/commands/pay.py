"""`careers pay`: what roles pay, and what their prospects are."""

from __future__ import annotations

from typing import Annotated

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common, RolesArgument
from careers.domain.errors import CareersError, Location, Problem


def pay(
    roles: RolesArgument,
    common: Common,
    country: Annotated[
        str | None,
        typer.Option("--country", metavar="CC,...", help="Countries, by code or name: US,Germany.", show_default=False),
    ] = None,
    level: Annotated[
        str | None,
        typer.Option("--level", metavar="LEVEL", help="entry, mid, senior, executive or all.", show_default=False),
    ] = None,
    region: Annotated[
        str | None,
        typer.Option("--region", metavar="NAME", help="A state or city of the US: CA, San Jose.", show_default=False),
    ] = None,
) -> None:
    """Show what roles pay and their prospects. Each figure has its n, source and date, or is withheld.

    Examples:
        careers pay data-scientist
        careers pay ml-engineer dl-engineer --country US --level senior
        careers pay data-scientist --region "San Jose"
    """
    session = common.open()
    knowledge = session.load()
    if country is not None or region is not None:
        session.answer(careers.pay(roles, knowledge, country=country, level=level, region=region))
        return
    country, region = session.defaults.country, session.defaults.region
    try:
        report = careers.pay(roles, knowledge, country=country, level=level, region=region)
    except CareersError as error:
        raise CareersError(*(_located(one, country, region) for one in error.problems)) from error
    session.answer(report)


def _located(problem: Problem, *defaults: str | None) -> Problem:
    """Return a problem with its place, where one of the person's defaults is what it tells of."""
    if any(one and f"'{one}'" in problem.message for one in defaults):
        return problem._replace(location=Location(careers.user_config()))
    return problem


app = command(pay)
