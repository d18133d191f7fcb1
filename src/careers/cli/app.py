"""The program's commands; each is imported when it is the one that was asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from careers.cli.command import with_option_groups

COMMANDS = ("compare", "fit", "gap", "plan", "roles", "show", "skills", "skill", "find", "kb", "schema")
"""In the order in which people need them; each is a module of ``careers.cli.commands``."""

EPILOG = """
Examples:

\b
careers compare ml-engineer dl-engineer
careers fit --skills python:advanced,pytorch,sql
careers gap dl-engineer --skills python,pytorch
careers plan dl-engineer --skills python,pytorch --hours 200
careers fit --skills python --json
"""


class LazyGroup(TyperGroup):
    """A group that imports the module of a command when the command is needed."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        """Give the names of the commands in order."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        """Give a command, or None when there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"careers.cli.commands.{cmd_name}")
        return typer.main.get_command(module.app)


def new_app() -> typer.Typer:
    """Give a Typer app in the program's style, for one command or a group of them."""
    return typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )


def command(function: Any) -> typer.Typer:
    """Make the app of a single command from its function."""
    app = new_app()
    app.command(function.__name__)(with_option_groups(function))
    return app


def build() -> Any:
    """Give the program as a Typer command."""
    app = typer.Typer(
        cls=LazyGroup,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
        epilog=EPILOG,
        invoke_without_command=True,
    )
    app.callback()(_root)
    return typer.main.get_command(app)


def _root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version.", is_eager=True)] = False,  # noqa: FBT002
) -> None:
    """Compare roles in AI, data and software, see which fits you, and what to learn next."""
    if version:
        from careers import __version__

        typer.echo(f"careers {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
