"""Records as JSON text, in ASCII, so that the bytes are the same under any locale."""

from __future__ import annotations

from collections.abc import Callable, Iterable
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


def _record_writer(record: Any) -> Callable[[Any], str]:
    keys = [_key(name.rstrip("_")) for name in record._fields]  # as in `from_`, which may not be a word of Python
    return lambda values: _object(zip(keys, values, strict=True))


def _key(name: str) -> str:
    return f"{encode_basestring_ascii(name)}: "


def _object(fields: Iterable[tuple[str, Any]]) -> str:
    told = ", ".join([key + (_WRITERS.get(type(value)) or _writer(value))(value) for key, value in fields])
    return f"{{{told}}}"


def _array(values: Iterable[Any]) -> str:
    return f"[{', '.join([(_WRITERS.get(type(value)) or _writer(value))(value) for value in values])}]"


_WRITERS: dict[type, Callable[[Any], str]] = {
    str: encode_basestring_ascii,
    int: int.__repr__,
    float: float.__repr__,
    bool: lambda value: "true" if value else "false",
    type(None): lambda _: "null",
    Level: lambda value: f'"{value}"',
    tuple: _array,
    dict: lambda value: _object((_key(key), part) for key, part in value.items()),
}
