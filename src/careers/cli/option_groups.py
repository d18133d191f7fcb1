"""Making a Typer command of a function whose parameters may be groups of options."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator
from typing import Any, get_type_hints

Function = Callable[..., int | None]


def with_option_groups(function: Function) -> Function:
    """Return a function that takes the fields of each NamedTuple parameter in its place.

    Typer reads options from a flat signature; this way options that commands share are declared once, as a record, and
    each command receives the record.
    """
    hints = get_type_hints(function, include_extras=True)
    groups = {name: hint for name, hint in hints.items() if hasattr(hint, "_fields")}

    @functools.wraps(function)
    def flat(**given: Any) -> int | None:
        for name, group in groups.items():
            given[name] = group(**{field: given.pop(field) for field in group._fields})
        return function(**given)

    parameters = list(_flat_parameters(function, hints))
    for parameter in parameters:
        _take_any_case(parameter.annotation)
    flat.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    flat.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return flat


def _take_any_case(hint: Any) -> None:
    """Let the choices of an option be written in capitals too: ``--format JSON``."""
    for option in getattr(hint, "__metadata__", ()):
        option.case_sensitive = False


def _flat_parameters(function: Function, hints: dict[str, Any]) -> Iterator[inspect.Parameter]:
    grouped: list[inspect.Parameter] = []
    for name, parameter in inspect.signature(function).parameters.items():
        if not hasattr(hints[name], "_fields"):
            yield parameter.replace(annotation=hints[name], kind=inspect.Parameter.KEYWORD_ONLY)
            continue
        defaults = hints[name]._field_defaults
        for field, hint in get_type_hints(hints[name], include_extras=True).items():
            grouped.append(
                inspect.Parameter(field, inspect.Parameter.KEYWORD_ONLY, default=defaults[field], annotation=hint)
            )
    yield from grouped
