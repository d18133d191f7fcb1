"""The skills of one person in the shapes in which rows have them, as words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from careers.domain.errors import fail
from careers.domain.level import parse_level
from careers.intake.documents.skill_entries import LEVELS, NAMES, NOT_AT_ALL, Rating

PART = re.compile(r"[,;|\n\r\t•]")
_PLAIN = re.compile(r"[\w+#./& -]*(?::([A-Za-z1-4]{1,12})\s*)?")
"""A name with one word of its level at most: beside others it means what it means alone."""
SHAPE = 'a line is {"id": ..., "skills": ["python:advanced", ...]}'


def words_of_text(text: str) -> list[str]:
    """Return the skills that a cell names, one by one where nothing but marks parts them, else as they are."""
    parts = [part.strip() for part in PART.split(text)]
    return list(filter(None, parts)) if all(map(_is_plain, parts)) else [text]


def _is_plain(part: str) -> bool:
    found = _PLAIN.fullmatch(part)
    return found is not None and (found[1] is None or parse_level(found[1]) is not None)


def with_level(name: str, level: str, scale: Rating) -> str:
    """Return a skill with its level as people write it; the name alone where the level says nothing."""
    told = scale.words(level.strip())
    return f"{name.strip()}:{told}" if told else name.strip()


def is_held(level: str) -> bool:
    """Return whether somebody has a skill of this level: not for one of none."""
    return level.strip().lower() not in NOT_AT_ALL


def words_of_value(value: Any) -> list[str]:
    """Return the skills of a value of JSON: texts, objects with a name and a level, or one text parted by commas.

    Raises:
        CareersError: it has another shape.
    """
    if isinstance(value, str):
        return words_of_text(value)
    if not isinstance(value, list) or not all(isinstance(one, str | dict) for one in value):
        raise fail(SHAPE)
    objects = [one for one in value if isinstance(one, dict)]
    scale = Rating(max((number for one in objects if (number := _number(_first(one, LEVELS)))), default=0))
    return [word for one in value for word in ([one] if isinstance(one, str) else _object_words(one, scale))]


def _object_words(told: dict[str, Any], scale: Rating) -> Iterator[str]:
    name, level = _first(told, NAMES), _text(_first(told, LEVELS))
    if not isinstance(name, str):
        raise fail('a skill is a text, or {"name": ..., "level": ...}')
    if is_held(level):
        yield with_level(name, level, scale)


def _first(told: dict[str, Any], names: Iterable[str]) -> Any:
    return next((told[name] for name in names if told.get(name) is not None), None)


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float) and 0 <= value <= 100 else 0  # noqa: PLR2004 - no level is more


def _text(value: Any) -> str:
    return cell_text(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def cell_text(value: Any) -> str:
    """Return what a cell shows: nothing where it is empty, and a whole number without decimals."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)
