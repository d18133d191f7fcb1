"""The program's commands; each is imported when it is the one that was asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Annotated, Any

import typer

from careers.cli.completion.shell import Shell
from careers.cli.typer_command import CommandWithExamples, GroupWithExamples, split_examples, with_option_groups

COMMANDS = (
    "compare", "fit", "match", "gap", "plan", "pay", "roles", "show", "skills", "skill", "find", "read", "profile",
    "site", "kb", "schema", "help", "mcp",
)  # fmt: skip
"""In the order in which people need them; each is a module of ``careers.cli.commands``."""
STYLE: dict[str, Any] = {
    "add_completion": False,
    "rich_markup_mode": None,
    "pretty_exceptions_enable": False,
    "context_settings": {"help_option_names": ["-h", "--help"], "max_content_width": 100},
}


class LazyGroup(GroupWithExamples):
    """A group that imports the module of a command when the command is needed."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        """Return the names of the commands in order."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        """Return a command, or None when there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"careers.cli.commands.{cmd_name}")
        return typer.main.get_command(module.app)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002
        """Write what each command does; none of them is built for that."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _about(name)) for name in COMMANDS])


def _about(name: str) -> str:
    """Return the first sentence of what a command does."""
    app: typer.Typer = import_module(f"careers.cli.commands.{name}").app
    told = str(app.info.help if app.registered_callback else app.registered_commands[0].help)
    return f"{' '.join(told.split()).partition('. ')[0].removesuffix('.')}."


def command(function: Any) -> typer.Typer:
    """Return the app of a single command, made from its function."""
    app = typer.Typer(**STYLE)
    add_command(app, function)
    return app


def new_group(function: Any, cls: Any = GroupWithExamples) -> typer.Typer:
    """Return the app of a group of commands, made from the function that answers when none of them is named."""
    told, examples = split_examples(function)
    app = typer.Typer(**STYLE, cls=cls, help=told, epilog=examples, invoke_without_command=True)
    app.callback()(function)
    return app


def add_command(app: typer.Typer, function: Any) -> None:
    """Add the command that a function is; its docstring says what it does and gives examples."""
    told, examples = split_examples(function)
    app.command(function.__name__, cls=CommandWithExamples, help=told, epilog=examples)(with_option_groups(function))


def build() -> Any:
    """Return the program as a Typer command."""
    return typer.main.get_command(new_group(_root, LazyGroup))


def _root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", "-V", help="Show the version.", is_eager=True)] = False,  # noqa: FBT002
    install: Annotated[
        Shell | None,
        typer.Option("--install-completion", metavar="[SHELL]", help="Teach your shell, or another, to complete."),
    ] = None,
    show: Annotated[
        Shell | None,
        typer.Option("--show-completion", metavar="[SHELL]", help="Print the script that a shell completes by."),
    ] = None,
) -> None:
    """Compare roles in AI, data and software, see which fits you, and what to learn next.

    Examples:
        careers compare ml-engineer dl-engineer
        careers fit --skills python:advanced,pytorch,sql
        careers match posting.txt --from resume.pdf
        careers help formats
    """
    if version:
        from careers import __version__

        typer.echo(f"careers {__version__}")
        raise typer.Exit
    if install:
        from careers.cli.completion.scripts import install_script

        typer.echo(install_script(install), nl=False)
        raise typer.Exit
    if show:
        from careers.cli.completion.scripts import SCRIPTS

        typer.echo(SCRIPTS[show], nl=False)
        raise typer.Exit
    if context.invoked_subcommand is None:
        _begin(context)


def _begin(context: typer.Context) -> None:
    """Write what somebody sees who names no command: where to begin, and where nobody looks, the help."""
    from careers.cli.terminal import current_terminal

    if not current_terminal().is_tty:
        typer.echo(context.get_help())
        return
    from careers.cli.welcome import welcome

    typer.echo(welcome(current_terminal()), nl=False)
