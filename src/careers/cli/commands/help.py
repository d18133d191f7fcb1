"""`careers help`: what there is to look up."""

from __future__ import annotations

from textwrap import fill, wrap
from typing import Annotated, Any

import typer

import careers
from careers.cli.app import COMMANDS, command
from careers.cli.help_topics import PRINTED, TOPICS, Passage, passages, printed_text, topic_text
from careers.cli.options import Common
from careers.cli.terminal import current_terminal
from careers.domain.errors import fail
from careers.domain.similarity import did_you_mean, similar_names

WIDEST = 100
ROOM = 40
"""Columns that a text needs beside its term; with less, it stands below."""


def help_(
    context: typer.Context,
    common: Common,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TOPIC|COMMAND]...", help="What to look up.", show_default=False),
    ] = None,
) -> None:
    """Look up a topic or a command. Without one, list the topics.

    Examples:
        careers help
        careers help formats
        careers help kb check
        careers help agents
        careers help fit --json
    """
    session = common.open(careers.Config())  # what is wrong with the file of defaults is looked up here
    if common.json or common.format or common.fields is not None:
        session.answer(_report(words or [], context))
    else:
        session.write(_told(words or [], context))


def _report(words: list[str], context: Any) -> Any:
    from careers.cli.help_document import command_help, part_of_help, topic_help, whole_help

    if not words:
        return whole_help(context.parent.command)
    if _is_topic(words):
        return part_of_help(topics=[topic_help(words[0])])
    found, _ = _command(words, context)
    return part_of_help(commands=list(command_help(found, " ".join(["careers", *words]))))


def _told(words: list[str], context: Any) -> str:
    width = min(current_terminal().width, WIDEST)
    if not words:
        return _overview(width)
    if not _is_topic(words):
        found, inner = _command(words, context)
        return f"{found.get_help(inner)}\n"
    if words[0] in PRINTED:
        return printed_text(words[0])
    return draw_topic(topic_text(words[0]), width)


def draw_topic(text: str, width: int) -> str:
    """Return the lines of a topic, at most so wide; terms stand out by standing alone at the left."""
    known = [one._replace(term=one.term.replace("`", "")) if one.term else one for one in passages(text)]
    indent = max(len(one.term or "") for one in known) + 4
    lines: list[str] = []
    for index, one in enumerate(known):
        if index and not (one.term and known[index - 1].term):
            lines.append("")
        lines += _passage(one, indent, width)
    return "".join(f"{line}\n" for line in lines)


def _passage(one: Passage, indent: int, width: int) -> list[str]:
    if one.term is None:
        return wrap(one.text, width, break_on_hyphens=False)
    stacked = width - indent < ROOM
    first, rest = ("    ", "    ") if stacked else (f"  {one.term}".ljust(indent), " " * indent)
    lines = wrap(one.text, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
    return [f"  {one.term}", *lines] if stacked else lines


def _is_topic(words: list[str]) -> bool:
    return len(words) == 1 and (words[0] in TOPICS or words[0] in PRINTED)


def _command(words: list[str], context: Any) -> tuple[Any, Any]:
    """Return the command that words name, and its context."""
    found, inner = context.parent.command, context.parent
    for word in words:
        child = found.get_command(inner, word) if hasattr(found, "get_command") else None
        if child is None:
            raise _unknown(" ".join(words))
        found, inner = child, child.make_context(word, [], parent=inner, resilient_parsing=True)
    return found, inner


def _overview(width: int) -> str:
    printed = {name: one.about for name, one in PRINTED.items()}
    more = "`careers help TOPIC` shows one, `careers help COMMAND` how a command is used."
    return f"Topics:\n{_names(TOPICS, width)}\nFor agents:\n{_names(printed, width)}\n{fill(more, width)}\n"


def _names(told: dict[str, str], width: int) -> str:
    under = " " * len(f"  {'':12} ")
    return "".join(f"{fill(f'  {name:12} {about}', width, subsequent_indent=under)}\n" for name, about in told.items())


def _unknown(words: str) -> Exception:
    near = similar_names(words, [*TOPICS, *PRINTED, *COMMANDS])
    hint = " ".join(filter(None, (did_you_mean(near), "`careers help` lists the topics")))
    return fail(f"there is no topic or command '{words}'", hint, suggestions=near)


help_.__name__ = "help"
app = command(help_)
