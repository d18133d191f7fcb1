"""Records as JSON text, in ASCII, so that the bytes are the same under any locale."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from json.encoder import encode_basestring_ascii
from typing import Any

from careers.domain.level import Level


def json_text(value: Any) -> str:
    """Give a value as JSON on one line: records as objects of their fields, levels as words.

    A value with a method ``json_text`` gives its own text.

    Raises:
        TypeError: no document holds values of this type.
    """
    return _writer(value)(value)


def _writer(value: Any) -> Callable[[Any], str]:
    kind = type(value)
    if kind not in _WRITERS:
        if hasattr(kind, "json_text"):
            _WRITERS[kind] = kind.json_text
        elif hasattr(kind, "_fields"):
            _WRITERS[kind] = _record_writer(kind)
        else:
            raise TypeError(f"{kind.__name__} has no place in a document")
    return _WRITERS[kind]


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


def _record_writer(record: Any) -> Callable[[Any], str]:
    keys = _keys(name.rstrip("_") for name in record._fields)  # as in `from_`, which may not be a word of Python
    return lambda values: _object(keys, values)


def _keys(names: Iterable[str]) -> list[str]:
    """Give the text before each value of an object."""
    return [f"{', ' if place else '{'}{encode_basestring_ascii(name)}: " for place, name in enumerate(names)]


def _object(keys: Sequence[str], values: Iterable[Any]) -> str:
    pieces: list[str] = []
    for key, value in zip(keys, values, strict=True):
        pieces += (key, (_WRITERS.get(type(value)) or _writer(value))(value))
    pieces.append("}" if pieces else "{}")
    return "".join(pieces)


def _array(values: Iterable[Any]) -> str:
    return array_text([(_WRITERS.get(type(value)) or _writer(value))(value) for value in values])


_WRITERS: dict[type, Callable[[Any], str]] = {
    str: encode_basestring_ascii,
    int: int.__repr__,
    float: float.__repr__,
    bool: lambda value: "true" if value else "false",
    type(None): lambda _: "null",
    Level: lambda value: f'"{value}"',
    tuple: _array,
    dict: lambda value: _object(_keys(value), value.values()),
}
