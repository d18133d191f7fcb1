"""Help that shows how a command is used before it lists the options."""

from __future__ import annotations

from inspect import cleandoc
from typing import Any

from typer.core import TyperCommand, TyperGroup

MARK = "\n\nExamples:\n"


def split_examples(function: Any) -> tuple[str, str]:
    """Give what a function's docstring says it does, and its examples, one a line."""
    told, _, examples = cleandoc(function.__doc__ or "").partition(MARK)
    return told, cleandoc(examples)


def _write_help(command: Any, context: Any, formatter: Any) -> None:
    command.format_usage(context, formatter)
    command.format_help_text(context, formatter)
    if command.epilog:
        with formatter.section("Examples"):
            for example in command.epilog.splitlines():
                formatter.write(f"{'':{formatter.current_indent}}{example}\n")
    command.format_options(context, formatter)


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
