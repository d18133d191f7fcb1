"""A report as a JSON document."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from careers.domain.errors import fail
from careers.domain.json_text import json_text
from careers.domain.reports.fit import FitReport, LineFit
from careers.domain.reports.registry import REPORTS


def render_json(report: Any, fields: Sequence[str] | None = None) -> str:
    """Give the JSON document of a report, on one line, its schema first; its answers with the named fields alone.

    Raises:
        CareersError: the answers have no field of that name.
    """
    told = report if fields is None else _with_fields(report, _known(fields, type(report)))
    return json_text({"schema": told.schema} | told._asdict(), end="\n")


def render_line(line: LineFit, fields: Sequence[str] | None = None) -> str:
    """Give the JSON document of one person among many, on one line; one without an answer says why and has no roles.

    Raises:
        CareersError: the answers have no field of that name.
    """
    told = {"schema": line.answer.schema, "id": line.id, "line": line.line}
    names = None if fields is None else _known(fields, FitReport)
    answer = line.answer
    if names is not None and isinstance(answer, FitReport):
        answer = _with_fields(answer, names)
    return json_text(told | answer._asdict(), end="\n")


def _known(fields: Sequence[str], report: Any) -> tuple[str, ...]:
    """Give the fields to write of each answer in a report of this class."""
    from careers.render.records import check_fields

    return check_fields(fields, _answer_fields(report))


@cache
def _answer_fields(report: Any) -> tuple[str, ...]:
    """Give the fields of the answers by their type: a report may have no answer."""
    from typing import get_args, get_type_hints

    name = report._field_defaults["schema"]
    place = REPORTS[name].answers
    if place is None:
        raise fail(f"{name} has no list of answers whose fields could be chosen", "leave --fields out")
    hint = get_type_hints(report)[place]
    record = (get_args(hint) or (hint,))[0]
    fields: tuple[str, ...] = record._fields
    return fields


def _with_fields(report: Any, names: Sequence[str]) -> Any:
    """Give a report whose answers are objects of these fields."""
    place = str(REPORTS[report.schema].answers)
    answers = getattr(report, place)
    if hasattr(answers, "_fields"):
        return report._replace(**{place: _part(answers, names)})
    return report._replace(**{place: tuple(_part(one, names) for one in answers)})


def _part(record: Any, names: Sequence[str]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}
