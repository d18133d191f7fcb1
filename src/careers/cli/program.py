"""Running a command, and turning whatever happens into words on stderr and an exit code."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence

from careers.cli.session import OutputClosedError
from careers.domain.errors import BUG, WRONG_INPUT, CareersError, Problem


def run(arguments: Sequence[str]) -> int:
    """Run the program with its arguments and give the exit code."""
    try:
        code = _invoke(arguments)
        sys.stdout.flush()
    except (OutputClosedError, BrokenPipeError):
        _close_quietly()
        return 0
    except Exception as error:
        if "--debug" in arguments:
            raise
        return _tell(error)
    return code


def _invoke(arguments: Sequence[str]) -> int:
    from careers.cli.app import build

    code = build()(args=list(arguments), prog_name="careers", standalone_mode=False)
    return code if isinstance(code, int) else 0


def _close_quietly() -> None:
    """Let nothing more be written to a pipe that nobody reads, not even by the interpreter's flush at its end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _tell(error: Exception) -> int:
    from careers.cli.errors import write_problems
    from careers.cli.terminal import takes_color

    code, problems = _problems(error)
    write_problems(problems, sys.stderr, color=takes_color(sys.stderr, os.environ))
    return code


def _problems(error: Exception) -> tuple[int, Sequence[Problem]]:
    if isinstance(error, CareersError):
        return error.exit_code, error.problems
    if hasattr(error, "format_message"):
        return WRONG_INPUT, [_usage_problem(error)]
    message = f"this is a bug in careers: {type(error).__name__}: {error}"
    return BUG, [Problem(message, hint="run it again with --debug, and report what it shows")]


def _usage_problem(error: Exception) -> Problem:
    """Give the words for what Typer refused; its exception classes have no public names."""
    message = error.format_message().rstrip(".")  # type: ignore[attr-defined]
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "careers"
    return Problem(message[:1].lower() + message[1:], hint=f"`{command} --help` shows how it is used")
