"""Records as JSON text, in ASCII, so that the bytes are the same under any locale."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain, repeat
from json.encoder import encode_basestring_ascii
from typing import Any

from careers.domain.level import Level


def json_text(value: Any, end: str = "") -> str:
    """Give a value as JSON on one line, and an end: records as objects of their fields, levels as words.

    A value with a method ``json_text`` gives its own text. Pieces are put together once: a document may be long.

    Raises:
        TypeError: no document holds values of this type.
    """
    pieces: list[str] = []
    _write_all([""], [value], pieces)
    pieces.append(end)
    return "".join(pieces)


def array_text(texts: Iterable[str]) -> str:
    """Give the JSON array of values that are JSON text already.

    The brackets go to the outer values, not about the whole, which may be long, and would be copied once more.
    """
    held = list(texts)
    if not held:
        return "[]"
    held[0] = f"[{held[0]}"
    held[-1] += "]"
    return ", ".join(held)


def _write_all(keys: Iterable[str], values: Iterable[Any], pieces: list[str]) -> None:
    """Write values, and before each the text that leads to it."""
    for key, value in zip(keys, values, strict=False):
        pieces.append(key)
        kind = type(value)
        told = _TEXTS.get(kind)
        if told:
            pieces.append(told(value))
        else:
            (_WRITERS.get(kind) or _learn(kind))(value, pieces)


def _learn(kind: Any) -> Callable[[Any, list[str]], None]:
    """Give what writes values of a class that is met for the first time."""
    if hasattr(kind, "json_text"):
        _WRITERS[kind] = lambda value, pieces: pieces.append(value.json_text())
    elif hasattr(kind, "_fields"):
        keys = _keys(name.rstrip("_") for name in kind._fields)  # as in `from_`, which may not be a word of Python
        _WRITERS[kind] = lambda values, pieces: _write_object(keys, values, pieces)
    else:
        raise TypeError(f"{kind.__name__} has no place in a document")
    return _WRITERS[kind]


def _keys(names: Iterable[str]) -> list[str]:
    """Give the text before each value of an object."""
    return [f"{', ' if place else '{'}{encode_basestring_ascii(name)}: " for place, name in enumerate(names)]


def _write_object(keys: Sequence[str], values: Iterable[Any], pieces: list[str]) -> None:
    _write_all(keys, values, pieces)
    pieces.append("}" if keys else "{}")


def _write_array(values: Sequence[Any], pieces: list[str]) -> None:
    _write_all(chain(["["], repeat(", ")), values, pieces)
    pieces.append("]" if values else "[]")


_TEXTS: dict[type, Callable[[Any], str]] = {
    str: encode_basestring_ascii,
    int: int.__repr__,
    float: float.__repr__,
    bool: lambda value: "true" if value else "false",
    type(None): lambda _: "null",
    Level: lambda value: f'"{value}"',
}
"""Gives the text of values that are written at once."""
_WRITERS: dict[type, Callable[[Any, list[str]], None]] = {
    tuple: _write_array,
    dict: lambda value, pieces: _write_object(_keys(value), value.values(), pieces),
}
"""Writes values that hold others, piece by piece."""
