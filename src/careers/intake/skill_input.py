"""What a person writes of their skills, before it is looked up."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from careers.domain.errors import Location


class SkillInput(NamedTuple):
    """Skills as a person wrote them, one or several: ``python``, ``python:advanced, SQL (5 years)``; and where."""

    text: str
    location: Location | None = None


def split_words(texts: Iterable[str], location: Location | None = None) -> list[SkillInput]:
    """Return the skill inputs of texts, without those that hold nothing; each may name several skills."""
    return [SkillInput(text.strip(), location) for text in texts if text.strip()]


def split_names(texts: Iterable[str]) -> list[str]:
    """Return names that are parted by commas, semicolons or lines: of roles, or of sections of a page."""
    names = (name.strip() for text in texts for name in re.split(r"[,;\n]", text))
    return [name for name in names if name]
