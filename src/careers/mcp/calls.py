"""From a client's call to a document, or to the problems that there are with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_type_hints

from jsonschema import Draft202012Validator

from careers.domain.errors import CareersError, Problem
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.report import Report
from careers.domain.similarity import similar_names
from careers.mcp.tools import TOOLS, Tool

MOST_PROBLEMS = 10
LONGEST_VALUE = 100
"""Letters of a problem with an argument, which may quote all of it."""


def answer(name: str, given: dict[str, Any], knowledge: KnowledgeBase) -> Report:
    """Return the report that a tool answers a call with; what is null or empty counts as left out.

    Raises:
        CareersError: an argument is wrong, or the question can't be answered.
        KeyError: there is no such tool.
    """
    tool = TOOLS[name]
    told = {key: value for key, value in given.items() if value is not None and value != []}
    problems = [*_unknown(told, tool), *_wrong(told, tool)]
    if problems:
        raise CareersError(*problems[:MOST_PROBLEMS])
    return tool.answer(knowledge, *(_record(kind, told) for kind in tool.takes))


def _unknown(told: dict[str, Any], tool: Tool) -> Iterator[Problem]:
    known = [field for kind in tool.takes for field in kind._fields]
    for name in told:
        if name not in known:
            near = tuple(similar_names(name, known))
            yield Problem(f"there is no argument '{_short(name)}'", None, f"there are {', '.join(known)}", near)


def _wrong(told: dict[str, Any], tool: Tool) -> Iterator[Problem]:
    for error in Draft202012Validator(tool.input_schema()).iter_errors(told):
        if error.validator != "additionalProperties":
            place = "/".join(map(str, error.absolute_path))
            yield Problem(f"{place}: {_short(error.message)}" if place else _short(error.message))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_VALUE else f"{text[:LONGEST_VALUE]}…"


def _record(kind: Any, told: dict[str, Any]) -> Any:
    """Return a record of arguments, lists as tuples, and numbers as what the record says they are."""
    hints = get_type_hints(kind)
    return kind(**{name: _value(name, told[name], hints[name]) for name in kind._fields if name in told})


def _value(name: str, value: Any, hint: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        try:
            return int(value) if hint is int else float(value)
        except OverflowError as error:
            raise CareersError(Problem(f"{name}: the number is too large")) from error
    return value
