"""A topic as lines for a terminal."""

from __future__ import annotations

from textwrap import wrap

from careers.cli.help_topics import Passage, passages

ROOM = 40
"""Columns that a text needs beside its term; with less, it stands below."""


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
