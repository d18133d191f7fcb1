"""Typer commands of functions: parameters may be groups of options, and help shows how a command is used first."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator
from inspect import cleandoc
from textwrap import wrap
from typing import Any, get_type_hints

from typer.core import TyperCommand, TyperGroup

from careers.cli.terminal import current_terminal

Function = Callable[..., int | None]
MARK = "\n\nExamples:\n"
NARROW = 60
"""Columns below which what an option does stands under it, unless its name is short."""
SHORT, LONG = 8, 30
"""Letters of a name up to which what it does stands beside it: on a narrow terminal, and elsewhere."""


def split_examples(function: Any) -> tuple[str, str]:
    """Return what a function's docstring says it does, and its examples, one a line."""
    told, _, examples = cleandoc(function.__doc__ or "").partition(MARK)
    return told, cleandoc(examples)


def _write_help(command: Any, context: Any, formatter: Any) -> None:
    _fit(formatter, current_terminal().width)
    command.format_usage(context, formatter)
    command.format_help_text(context, formatter)
    if command.epilog:
        with formatter.section("Examples"):
            for example in command.epilog.splitlines():
                formatter.write(f"{'':{formatter.current_indent}}{example}\n")
    command.format_options(context, formatter)


def _fit(formatter: Any, columns: int) -> None:
    """Let help be as narrow as the terminal; Typer's takes 50 columns, and more for an option with many choices."""
    if columns < NARROW:
        formatter.width = columns - formatter.indent_increment
    most, write = SHORT if columns < NARROW else LONG, formatter.write_dl
    formatter.write_dl = lambda rows: write([(_broken(name, formatter.width), told) for name, told in rows], most)


def _broken(name: str, width: int) -> str:
    """Return an option with its choices on as many lines as they need."""
    if len(name) <= width:
        return name
    return "\n".join(wrap(name.replace("|", "| "), width, subsequent_indent=" " * SHORT)).replace("| ", "|")


class CommandWithExamples(TyperCommand):
    """A command whose epilog is its examples."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        _write_help(self, ctx, formatter)


class GroupWithExamples(TyperGroup):
    """A group of commands whose epilog is its examples."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        _write_help(self, ctx, formatter)


def with_option_groups(function: Function) -> Function:
    """Return a function that takes the fields of each NamedTuple parameter in its place.

    Typer reads options from a flat signature; this way options that commands share are declared once, as a record, and
    each command receives the record.
    """
    hints = get_type_hints(function, include_extras=True)
    groups = {name: hint for name, hint in hints.items() if hasattr(hint, "_fields")}

    @functools.wraps(function)
    def flat(**given: Any) -> int | None:
        for name, group in groups.items():
            given[name] = group(**{field: given.pop(field) for field in group._fields})
        return function(**given)

    parameters = list(_flat_parameters(function, hints))
    for option in (one for parameter in parameters for one in getattr(parameter.annotation, "__metadata__", ())):
        option.case_sensitive = False  # the choices of an option may be written in capitals too: --format JSON
    flat.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    flat.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return flat


def _flat_parameters(function: Function, hints: dict[str, Any]) -> Iterator[inspect.Parameter]:
    grouped: list[inspect.Parameter] = []
    for name, parameter in inspect.signature(function).parameters.items():
        if not hasattr(hints[name], "_fields"):
            yield parameter.replace(annotation=hints[name], kind=inspect.Parameter.KEYWORD_ONLY)
            continue
        defaults = hints[name]._field_defaults
        for field, hint in get_type_hints(hints[name], include_extras=True).items():
            grouped.append(
                inspect.Parameter(field, inspect.Parameter.KEYWORD_ONLY, default=defaults[field], annotation=hint)
            )
    yield from grouped
