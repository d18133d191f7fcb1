"""What every report can do: become plain values, and JSON; nothing of a report is text until it is written."""

from __future__ import annotations

from functools import cache
from typing import Any, cast

from careers.domain.level import Level

_PLAIN = frozenset({str, int, float, bool, type(None)})


def plain_value(value: Any) -> Any:
    """Return a value as the json module writes it: records as dictionaries of their fields, levels as words.

    Raises:
        TypeError: no document holds values of this type.
    """
    kind: Any = type(value)
    if kind in _PLAIN:
        return value
    if kind is tuple:
        return [plain_value(part) for part in value]
    if kind is dict:
        return {key: plain_value(part) for key, part in value.items()}
    if kind is Level:
        return str(value)
    return {  # most parts are plain, and a call for each would take twice as long
        name: part if type(part) in _PLAIN else plain_value(part) for name, part in zip(_keys(kind), value, strict=True)
    }


@cache
def _keys(kind: Any) -> tuple[str, ...]:
    """Return the keys of a record: its fields, but for the `_` of `from_`, which may not be a word of Python."""
    if not hasattr(kind, "_fields"):
        raise TypeError(f"{kind.__name__} has no place in a document")
    return tuple(name.rstrip("_") for name in kind._fields)


class Report:
    """A named tuple that becomes a document."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the document as dictionaries, lists, texts and numbers, its schema first."""
        fields = plain_value(self)
        return {"schema": fields.pop("schema"), **fields}

    def to_json(self) -> str:
        """Return the document as JSON on one line, in ASCII, so that the bytes are the same under any locale."""
        import json

        return json.dumps(self.to_dict())

    def __repr__(self) -> str:
        """Return what the report is and how much it holds, on one line."""
        held = zip(cast("Any", self)._fields, cast("tuple[Any, ...]", self), strict=True)
        told = (f"{len(value)} {name}" for name, value in held if type(value) is tuple and value)
        return f"<{type(self).__name__}: {', '.join(told) or 'one answer'}>"
