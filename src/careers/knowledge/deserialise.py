"""Turning the compiled form's JSON rows back into the domain's records.

A record is stored as the list of its fields, so that the file is small and a row becomes a record in one call.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from careers.domain.level import Level

Deserialise = Callable[[Any], Any]

_LEVELS = (None, *Level)


@cache
def deserialiser(hint: Any) -> Deserialise | None:
    """Return the function that turns a JSON value into one of the type; None where the two are the same."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return deserialiser(arguments[0])
    if origin is UnionType:
        return _optional(next(argument for argument in arguments if argument is not NoneType))
    if origin is tuple:
        return _sequence(deserialiser(arguments[0]))
    if hint is Level:
        return _LEVELS.__getitem__
    return _record(hint) if hasattr(hint, "_fields") else None


def _optional(hint: Any) -> Deserialise | None:
    deserialise = deserialiser(hint)
    return deserialise and (lambda value: None if value is None else deserialise(value))


def _sequence(deserialise: Deserialise | None) -> Deserialise:
    return (lambda values: tuple(map(deserialise, values))) if deserialise else tuple


def _record(record: Any) -> Deserialise:
    hints = get_type_hints(record, include_extras=True)
    changed = [
        (index, deserialise) for index, deserialise in enumerate(map(deserialiser, hints.values())) if deserialise
    ]

    def deserialise_record(row: list[Any]) -> Any:
        for index, deserialise in changed:
            row[index] = deserialise(row[index])
        return record._make(row)

    return deserialise_record
