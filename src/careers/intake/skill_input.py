"""What a person writes of their skills, before it is looked up."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from careers.domain.errors import Location
from careers.knowledge.text_file import read_text

_BULLET = re.compile(r"^\s*[-*]\s+")


class SkillInput(NamedTuple):
    """One skill as a person wrote it: ``python`` or ``python:advanced``, and where."""

    text: str
    location: Location | None = None


def split_words(texts: Iterable[str], location: Location | None = None) -> list[SkillInput]:
    """Return the skill inputs of texts that hold several, parted by commas, semicolons or lines."""
    words = (word.strip() for text in texts for word in re.split(r"[,;\n]", text))
    return [SkillInput(word, location) for word in words if word]


def read_skill_list(path: str) -> list[SkillInput]:
    """Return the skills of a file or, for ``-``, of standard input: one a line, or parted by commas.

    Empty lines and lines that begin with ``#`` are passed over, and so is the dash or star of a list.

    Raises:
        CareersError: the file can't be read.
    """
    named = "standard input" if path == "-" else path
    return [
        one
        for number, line in enumerate(read_text(path).splitlines(), start=1)
        if not line.lstrip().startswith("#")
        for one in split_words([_BULLET.sub("", line)], Location(named, number, 1))
    ]
