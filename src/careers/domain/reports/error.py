"""What went wrong, for programs: the document that stands on stderr in the place of an answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal, NamedTuple

from careers.domain.errors import Problem
from careers.domain.reports.report import Report


class ProblemLine(NamedTuple):
    """One thing that is wrong, where, and what to do about it."""

    message: str
    file: Annotated[str | None, "in which it is wrong"]
    line: Annotated[int | None, "from 1; null where the whole file is meant"]
    column: Annotated[int | None, "from 1; null where the whole file is meant"]
    hint: Annotated[str | None, "what to do next"]
    suggestions: Annotated[tuple[str, ...], "what may have been meant, as it can be given: ids, names; nearest first"]


class _ErrorReport(NamedTuple):
    problems: Annotated[tuple[ProblemLine, ...], "every problem that was found, at least one"]
    origin: Annotated[str | None, "where in the program the error came from, with --debug"] = None
    schema: Literal["careers.error/1"] = "careers.error/1"


class ErrorReport(Report, _ErrorReport):
    """Why there is no answer; it stands on stderr when JSON was asked for."""

    __slots__ = ()


def error_report(problems: Iterable[Problem], origin: str | None = None) -> ErrorReport:
    """Return the document that tells of problems."""
    return ErrorReport(tuple(map(_line, problems)), origin)


def _line(problem: Problem) -> ProblemLine:
    place = problem.location
    return ProblemLine(
        message=problem.message,
        file=place.file if place else None,
        line=(place.line or None) if place else None,
        column=(place.column or None) if place else None,
        hint=problem.hint,
        suggestions=problem.suggestions,
    )
