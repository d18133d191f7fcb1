"""Telling problems on stderr."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TextIO

from careers.domain.errors import Problem
from careers.render.clean import clean

BEGIN = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m"}
END = "\x1b[0m"


def format_problem(problem: Problem, kind: Literal["error", "warning"] = "error", *, color: bool = False) -> str:
    """Give the lines of a problem: what, where, and what to do next."""
    begin, end = (BEGIN[kind], END) if color else ("", "")
    lines = [f"{begin}{kind}:{end} {clean(problem.message)}"]
    if problem.place:
        lines.append(f"  at {clean(str(problem.place))}")
    if problem.hint:
        lines.append(f"hint: {clean(problem.hint)}")
    return "\n".join(lines) + "\n"


def write_problems(problems: Iterable[Problem], stream: TextIO, *, color: bool) -> None:
    """Write problems to a stream."""
    stream.write("".join(format_problem(problem, color=color) for problem in problems))
