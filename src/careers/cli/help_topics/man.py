"""The man page: the commands and options as they are, and the topics."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from careers import __version__
from careers.cli.app import build
from careers.cli.help_topics import TOPICS, passages, topic_text
from careers.cli.options import Common

SIGNS = str.maketrans({"\\": r"\e", "-": r"\-", "'": r"\(aq", "~": r"\(ti"})
"""How roff writes what it would read or draw otherwise."""


def man_page(date: str) -> str:
    """Return the page `careers.1`, as of a date."""
    return "\n".join(_page(build(), date)) + "\n"


def _page(program: Any, date: str) -> Iterator[str]:
    yield f'.TH CAREERS 1 "{date}" "careers {__version__}" "User Commands"'
    yield ".SH NAME"
    yield r"careers \- which role fits, what is missing, what to learn next"
    yield ".SH SYNOPSIS"
    yield r".B careers \fICOMMAND\fR [\fIARGUMENT\fR ...] [\fIOPTION\fR ...]"
    yield ".SH DESCRIPTION"
    yield _escape(program.help)
    yield ".SH OPTIONS"
    yield from _options(program.params)
    yield ".SS Of every command that answers"
    yield from _options(one for one in program.get_command(None, "fit").params if one.name in Common._fields)
    yield ".SH COMMANDS"
    for name in program.list_commands(None):
        yield from _command(program.get_command(None, name), f"careers {name}")
    for topic in TOPICS:
        yield f".SH {topic.replace('-', ' ').upper()}"
        yield from _topic(topic_text(topic))


def _command(command: Any, name: str) -> Iterator[str]:
    arguments = [one.metavar or one.name.upper() for one in command.params if one.param_type_name == "argument"]
    yield f".SS {_escape(' '.join([name, *arguments]))}"
    yield _escape(command.help)
    yield from (".PP", ".EX", *(f"    {_escape(example)}" for example in command.epilog.splitlines()), ".EE")
    yield from _options(one for one in command.params if one.name not in Common._fields)
    for child in command.list_commands(None) if hasattr(command, "list_commands") else ():
        yield from _command(command.get_command(None, child), f"{name} {child}")


def _options(parameters: Iterable[Any]) -> Iterator[str]:
    for one in parameters:
        if one.param_type_name == "option":
            choices = getattr(one.type, "choices", None)
            value = "" if one.is_flag else one.metavar or ("|".join(choices) if choices else one.type.name.upper())
            names = ", ".join(rf"\fB{_escape(name)}\fR" for name in sorted(one.opts, key=len))
            yield from (".TP", f"{names} \\fI{_escape(value)}\\fR" if value else names, _escape(one.help))


def _topic(text: str) -> Iterator[str]:
    for index, one in enumerate(passages(text)):
        if one.term:
            yield from (".TP", _marked(one.term))
        elif index:
            yield ".PP"
        yield _marked(one.text)


def _marked(text: str) -> str:
    """Return text whose words between backticks are bold."""
    parts = re.split(r"`([^`]*)`", text)
    return "".join(rf"\fB{_escape(part)}\fR" if index % 2 else _escape(part) for index, part in enumerate(parts))


def _escape(text: str) -> str:
    """Return text in which nothing is a request; hyphens stay what they are, so that a command can be copied."""
    text = re.sub(r"\s+", " ", text).translate(SIGNS)
    return rf"\&{text}" if text.startswith(".") else text
