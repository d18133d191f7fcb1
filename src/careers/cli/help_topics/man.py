"""The man page: the commands and options as they are, and the topics."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from careers import __version__
from careers.cli.app import build
from careers.cli.help_document import HELP, command_help
from careers.cli.help_topics import TOPICS, passages, topic_text
from careers.cli.options import Common
from careers.domain.reports.help import CommandHelp, OptionHelp

SIGNS = str.maketrans({"\\": r"\e", "-": r"\-", "'": r"\(aq", "~": r"\(ti"})
"""How roff writes what it would read or draw otherwise."""


def man_page(date: str) -> str:
    """Return the page `careers.1`, as of a date."""
    return "\n".join(_page(build(), date)) + "\n"


def _page(program: Any, date: str) -> Iterator[str]:
    whole, *commands = command_help(program, "careers")
    fit = next(one for one in commands if one.name == "careers fit")
    yield f'.TH CAREERS 1 "{date}" "careers {__version__}" "User Commands"'
    yield ".SH NAME"
    yield r"careers \- which role fits, what is missing, what to learn next"
    yield ".SH SYNOPSIS"
    yield r".B careers \fICOMMAND\fR [\fIARGUMENT\fR ...] [\fIOPTION\fR ...]"
    yield ".SH DESCRIPTION"
    yield _escape(whole.about)
    yield ".SH OPTIONS"
    yield from _options(whole.options)
    yield ".SS Of every command that answers"
    yield from _options(one for one in fit.options if _is_common(one))
    yield ".SH COMMANDS"
    for one in commands:
        yield from _command(one)
    for topic in TOPICS:
        yield f".SH {topic.replace('-', ' ').upper()}"
        yield from _topic(topic_text(topic))


def _is_common(option: OptionHelp) -> bool:
    return any(name.strip("-").replace("-", "_") in Common._fields for name in option.names)


def _command(one: CommandHelp) -> Iterator[str]:
    yield f".SS {_escape(' '.join([one.name, *(argument.metavar for argument in one.arguments)]))}"
    yield _escape(one.about)
    yield from (".PP", ".EX", *(f"    {_escape(example)}" for example in one.examples), ".EE")
    yield from _options(option for option in one.options if not _is_common(option))


def _options(options: Iterable[OptionHelp]) -> Iterator[str]:
    for one in options:
        if one is not HELP:
            names = ", ".join(rf"\fB{_escape(name)}\fR" for name in one.names)
            yield from (".TP", f"{names} \\fI{_escape(one.metavar)}\\fR" if one.metavar else names, _escape(one.help))


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
