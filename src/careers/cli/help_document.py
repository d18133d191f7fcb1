"""The help as a document, made from the commands and topics as they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import careers
from careers.cli.help_topics import PRINTED, TOPICS, passages, printed_text, topic_text
from careers.domain.reports.help import (
    ArgumentHelp,
    CommandHelp,
    ExitCode,
    FormatHelp,
    HelpReport,
    OptionHelp,
    TopicHelp,
)

HELP = OptionHelp(
    names=("-h", "--help"), metavar=None, help="Show how it is used.", choices=(), repeatable=False, default=None
)


def whole_help(program: Any) -> HelpReport:
    """Return the help of the program: every command and topic, and what a script may rely on."""
    schemas = careers.schemas()
    return HelpReport(
        knowledge_base=schemas.knowledge_base,
        version=careers.__version__,
        commands=tuple(command_help(program, "careers")),
        topics=tuple(topic_help(name) for name in [*TOPICS, *PRINTED]),
        exit_codes=tuple(ExitCode(int(term), told) for term, told in _terms("exit-codes")),
        formats=tuple(FormatHelp(term, told) for term, told in _terms("formats")),
        schemas=schemas.results,
    )


def part_of_help(commands: Sequence[CommandHelp] = (), topics: Sequence[TopicHelp] = ()) -> HelpReport:
    """Return the help of one command, with those under it, or of one topic."""
    return HelpReport(
        knowledge_base=careers.schemas().knowledge_base,
        version=careers.__version__,
        commands=tuple(commands),
        topics=tuple(topics),
        exit_codes=(),
        formats=(),
        schemas=(),
    )


def topic_help(name: str) -> TopicHelp:
    """Return a topic with its text."""
    if name in PRINTED:
        return TopicHelp(name, PRINTED[name].about, printed_text(name))
    return TopicHelp(name, TOPICS[name], topic_text(name))


def command_help(command: Any, name: str) -> Iterator[CommandHelp]:
    """Yield how a command is used, and then those under it; the name is as it is typed."""
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    options = [one for one in command.params if one.param_type_name == "option"]
    yield CommandHelp(
        name=name,
        about=" ".join(command.help.split()),
        arguments=tuple(map(_argument, arguments)),
        options=(*map(_option, options), HELP),
        examples=tuple(command.epilog.splitlines()),
    )
    for child in command.list_commands(None) if hasattr(command, "list_commands") else ():
        yield from command_help(command.get_command(None, child), f"{name} {child}")


def _argument(parameter: Any) -> ArgumentHelp:
    return ArgumentHelp(
        metavar=parameter.metavar or parameter.name.upper(),
        help=parameter.help or "",
        required=parameter.required,
        repeatable=parameter.nargs == -1,
        choices=_choices(parameter),
    )


def _option(parameter: Any) -> OptionHelp:
    choices = _choices(parameter)
    value = parameter.metavar or ("|".join(choices) if choices else parameter.type.name.upper())
    return OptionHelp(
        names=tuple(sorted(parameter.opts, key=len)),
        metavar=None if parameter.is_flag else value,
        help=parameter.help or "",
        choices=choices,
        repeatable=parameter.multiple,
        default=None if parameter.is_flag else parameter.default,
    )


def _choices(parameter: Any) -> tuple[str, ...]:
    return tuple(getattr(parameter.type, "choices", None) or ())


def _terms(topic: str) -> Iterator[tuple[str, str]]:
    return ((one.term.strip("`"), one.text) for one in passages(topic_text(topic)) if one.term)
