"""Running a command, and turning whatever happens into words on stderr and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

from careers.cli.session import OutputClosedError
from careers.cli.terminal import ColorChoice, current_terminal, silence
from careers.domain.errors import BUG, WRONG_INPUT, CareersError, Problem, bug, os_reason


def run(arguments: Sequence[str]) -> int:
    """Run the program with its arguments and return the exit code."""
    current_terminal.cache_clear()  # another run in the same process may talk to another
    try:
        code = _invoke(arguments)
        sys.stdout.flush()
    except (OutputClosedError, BrokenPipeError):
        silence(sys.stdout)
        return 0
    except Exception as error:  # noqa: BLE001 - whatever it is, it becomes words and an exit code
        return _tell(error, arguments)
    return code


def _invoke(arguments: Sequence[str]) -> int:
    from careers.cli.app import build

    try:
        code = build()(args=_with_shell(arguments), prog_name="careers", standalone_mode=False)
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):  # how Typer ends when nobody reads its help
            raise OutputClosedError from end
        raise
    return code if isinstance(code, int) else 0


def _with_shell(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with the person's own shell where completion is asked for and none is named."""
    if list(arguments) not in (["--install-completion"], ["--show-completion"]):
        return list(arguments)
    from careers.cli.completion.shell import own_shell

    return [*arguments, own_shell()]


def _tell(error: Exception, arguments: Sequence[str]) -> int:
    from careers.cli.errors import format_origin, format_problem, write_note

    code, problems = _problems(error, arguments)
    origin = format_origin(error) if "--debug" in arguments else ""
    if asks_for_json(arguments):
        from careers.domain.reports.error import error_report

        told = f"{error_report(problems, origin or None).to_json()}\n"
    else:
        color = current_terminal(_color_choice(arguments)).error_color
        told = origin + "".join(format_problem(problem, color=color) for problem in problems)
    write_note(sys.stderr, told)
    if _is_of_a_stream(error):
        silence(sys.stdout)
    return code


def asks_for_json(arguments: Sequence[str]) -> bool:
    """Return whether JSON was asked for by name; the last format counts, as where the options are read."""
    from itertools import pairwise

    options = arguments[: arguments.index("--")] if "--" in arguments else arguments
    formats = [
        (after if word == "--format" else word.removeprefix("--format=")).lower()
        for word, after in pairwise([*options, ""])
        if word == "--format" or word.startswith("--format=")
    ]
    return "--json" in options or formats[-1:] in (["json"], ["jsonl"])


def _color_choice(arguments: Sequence[str]) -> ColorChoice:
    """Return the colour that was asked for: an error may come up before the options are read."""
    from itertools import pairwise

    choices: tuple[ColorChoice, ...] = ("always", "never")
    for choice in choices:
        if f"--color={choice}" in arguments or ("--color", choice) in pairwise(arguments):
            return choice
    return "auto"


def _is_of_a_stream(error: Exception) -> bool:
    """Return whether the error comes from writing, as on a full disk; whoever opens a file by name tells so itself."""
    return isinstance(error, OSError) and error.filename is None


def _problems(error: Exception, arguments: Sequence[str]) -> tuple[int, Sequence[Problem]]:
    if isinstance(error, CareersError):
        return error.exit_code, error.problems
    if hasattr(error, "format_message"):
        return WRONG_INPUT, [_usage_problem(error, arguments)]
    if isinstance(error, OSError) and _is_of_a_stream(error):
        return WRONG_INPUT, [Problem(f"the output can't be written: {os_reason(error)}")]
    if isinstance(error, MemoryError):
        hint = "give it less at once: fewer people, postings or files, or a smaller folder for --kb"
        return WRONG_INPUT, [Problem("there is too little memory for this", hint=hint)]
    return BUG, [bug(error)]


def _usage_problem(error: Exception, arguments: Sequence[str]) -> Problem:
    """Return the words for what Typer refused; its exception classes have no public names."""
    told, _, _ = error.format_message().partition(". Did you mean")  # type: ignore[attr-defined]
    message = _number_words(told.rstrip("."))
    context = getattr(error, "ctx", None)
    command = context.command_path if context else f"careers {_command(arguments)}".rstrip()
    hint, near = f"`{command} --help` shows how it is used", _near_options(error)
    if command == "careers" and message.startswith("No such option"):
        hint = "options go after the command: `careers COMMAND --help` shows them"
    if message.startswith("No such command"):
        from careers.domain.similarity import did_you_mean

        near = _near_commands(message, context)
        hint = " ".join(filter(None, (did_you_mean(near), hint)))
    return Problem(message[:1].lower() + message[1:], hint=hint, suggestions=tuple(near))


def _near_options(error: Exception) -> list[str]:
    """Return the options, or values of one, that are near to what was refused."""
    from careers.domain.similarity import similar_names

    if hasattr(error, "possibilities"):
        return list(error.possibilities or ())
    choices = getattr(getattr(getattr(error, "param", None), "type", None), "choices", None)
    given = error.format_message().rpartition("': '")[2].partition("'")[0]  # type: ignore[attr-defined]
    return similar_names(given, choices) if choices else []


def _near_commands(message: str, context: Any) -> list[str]:
    """Return the commands that are near to the one that the message quotes."""
    from careers.domain.similarity import similar_names

    word = message.partition("'")[2].rstrip("'")
    commands = context.command.list_commands(context) if hasattr(context.command, "list_commands") else ()
    return similar_names(word, commands)


def _number_words(message: str) -> str:
    """Return a message that ends with Typer's name of a type, which differs by its version, with plain words for it."""
    from re import sub

    whole = sub(r"a valid int(eger)?( range)?$", "a whole number", message)
    return sub(r"a valid float( range)?$", "a number", whole)


def _command(arguments: Sequence[str]) -> str:
    """Return the command that was meant, where Typer does not tell: the first word, if it is one."""
    from careers.cli.app import COMMANDS

    return next((word for word in arguments[:1] if word in COMMANDS), "")
