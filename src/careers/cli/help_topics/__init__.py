"""What there is to look up: a text for each topic, the same in the program and its man page."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import NamedTuple

TOPICS = {
    "your-skills": "How to say what you know",
    "levels": "Which words and marks are which level",
    "documents": "What is read of résumés and postings",
    "many-people": "Spreadsheets of people, folders of résumés",
    "scores": "What a score is, and what stands beside it",
    "plans": "What is learnt first, and how long it takes",
    "pay-figures": "What pay and prospects rest on",
    "your-roles": "Roles and skills of your own",
    "exit-codes": "How the program ends",
    "environment": "Which variables are read",
    "formats": "What an answer looks like",
    "scripting": "What a script may rely on",
}
"""The topics with what each tells, in reading order; the text of each is a file beside this one."""


class Passage(NamedTuple):
    """A paragraph, or an item of a list with its term."""

    text: str
    term: str | None = None


def topic_text(name: str) -> str:
    """Return the text of a topic, in the little Markdown that it is written in."""
    with open(os.path.join(os.path.dirname(__file__), f"{name}.md"), encoding="utf-8") as file:
        return file.read()


def passages(text: str) -> Iterator[Passage]:
    """Yield the paragraphs and items of a text, each on one line."""
    for part in text.replace("\n- ", "\n\n- ").strip().split("\n\n"):
        line = " ".join(part.split())
        if line.startswith("- "):
            term, _, told = line.removeprefix("- ").partition(": ")
            yield Passage(told, term)
        else:
            yield Passage(line)
