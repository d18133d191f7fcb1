"""`careers help`: what there is to look up."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from careers.cli.app import COMMANDS, command
from careers.cli.help_topics import TOPICS, topic_text
from careers.cli.terminal import current_terminal
from careers.domain.errors import fail
from careers.domain.similarity import did_you_mean, similar_names

WIDEST = 100


def help_(
    context: typer.Context,
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
    """
    typer.echo(_told(words or [], context), nl=False)


def _told(words: list[str], context: Any) -> str:
    width = min(current_terminal().width, WIDEST)
    if not words:
        return _overview(width)
    if len(words) == 1 and words[0] in TOPICS:
        from careers.cli.help_topics.screen import draw_topic

        return draw_topic(topic_text(words[0]), width)
    found, inner = context.parent.command, context.parent
    for word in words:
        child = found.get_command(inner, word) if hasattr(found, "get_command") else None
        if child is None:
            raise _unknown(" ".join(words))
        found, inner = child, child.make_context(word, [], parent=inner, resilient_parsing=True)
    return f"{found.get_help(inner)}\n"


def _overview(width: int) -> str:
    from textwrap import fill

    under = " " * len(f"  {'':12} ")
    topics = "".join(
        f"{fill(f'  {name:12} {told}', width, subsequent_indent=under)}\n" for name, told in TOPICS.items()
    )
    more = "`careers help TOPIC` shows one, `careers help COMMAND` how a command is used."
    return f"Topics:\n{topics}\n{fill(more, width)}\n"


def _unknown(words: str) -> Exception:
    near = similar_names(words, [*TOPICS, *COMMANDS])
    hint = " ".join(filter(None, (did_you_mean(near), "`careers help` lists the topics")))
    return fail(f"there is no topic or command '{words}'", hint, suggestions=near)


help_.__name__ = "help"
app = command(help_)
