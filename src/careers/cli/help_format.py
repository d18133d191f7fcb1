"""Help that shows how a command is used before it lists the options."""

from __future__ import annotations

from inspect import cleandoc
from textwrap import wrap
from typing import Any

from typer.core import TyperCommand, TyperGroup

from careers.cli.terminal import current_terminal

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
