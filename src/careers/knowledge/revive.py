"""Turning the compiled form's JSON rows back into the domain's records.

A record is stored as the list of its fields, so that the file is small and a row becomes a record in one call.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from careers.domain.level import Level

Revive = Callable[[Any], Any]

_LEVELS = (None, *Level)


@cache
def reviver(hint: Any) -> Revive | None:
    """Give the function that turns a JSON value into one of the type; None where the two are the same."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return reviver(arguments[0])
    if origin is UnionType:
        return _optional(next(argument for argument in arguments if argument is not NoneType))
    if origin is tuple:
        return _sequence(reviver(arguments[0]))
    if hint is Level:
        return _LEVELS.__getitem__
    return _record(hint) if hasattr(hint, "_fields") else None


def _optional(hint: Any) -> Revive | None:
    revive = reviver(hint)
    return revive and (lambda value: None if value is None else revive(value))


def _sequence(revive: Revive | None) -> Revive:
    return (lambda values: tuple(map(revive, values))) if revive else tuple


def _record(record: Any) -> Revive:
    hints = get_type_hints(record, include_extras=True)
    changed = [(index, revive) for index, revive in enumerate(map(reviver, hints.values())) if revive]

    def revive_record(row: list[Any]) -> Any:
        for index, revive in changed:
            row[index] = revive(row[index])
        return record._make(row)

    return revive_record
