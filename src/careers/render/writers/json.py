"""A report as a JSON document."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, get_args, get_type_hints

from careers.domain.errors import fail
from careers.domain.reports.fit import LineFit, RoleFit
from careers.domain.reports.fit_people import FitLine, LineProblem, LineRole
from careers.domain.reports.registry import REPORTS
from careers.domain.reports.report import plain_value


def write(report: Any, fields: Sequence[str] | None = None) -> str:
    """Return the JSON document of a report, on one line, its schema first; its answers with the named fields alone.

    Raises:
        CareersError: the answers have no field of that name.
    """
    return f"{json.dumps(_with_fields(report.to_dict(), fields, type(report)))}\n"


def write_line(line: FitLine | LineFit | LineProblem, fields: Sequence[str] | None = None) -> str:
    """Return the JSON document of one person among many, on one line; one without an answer says why.

    Raises:
        CareersError: the answers have no field of that name.
    """
    answer = plain_value(line.answer if isinstance(line, LineFit) else line)
    told = {"schema": answer.pop("schema"), "id": line.id, "line": line.line} | answer
    if fields is not None:
        names = () if isinstance(line, LineProblem) else _checked(fields, line)
        told["roles"] = [{name: role[name] for name in names} for role in told["roles"]]
    return f"{json.dumps(told)}\n"


def _checked(fields: Sequence[str], line: FitLine | LineFit) -> tuple[str, ...]:
    from careers.render.records import check_fields

    return check_fields(fields, RoleFit._fields if isinstance(line, LineFit) else LineRole._fields)


def _with_fields(document: dict[str, Any], fields: Sequence[str] | None, report: Any) -> dict[str, Any]:
    """Return a document whose answers have the named fields alone."""
    if fields is None:
        return document
    answers_field, known = _answers(report)
    from careers.render.records import check_fields

    names = check_fields(fields, known)
    answers = document[answers_field]
    if isinstance(answers, dict):
        return document | {answers_field: {name: answers[name] for name in names}}
    return document | {answers_field: [{name: one[name] for name in names} for one in answers]}


def _answers(report: Any) -> tuple[str, tuple[str, ...]]:
    """Return the field that holds the answers, and their fields by their type: a report may have no answer."""
    name = report._field_defaults["schema"]
    answers_field = REPORTS[name].answers
    if answers_field is None:
        raise fail(f"{name} has no list of answers whose fields could be chosen", "leave --fields out")
    hint = get_type_hints(report)[answers_field]
    record = (get_args(hint) or (hint,))[0]
    return answers_field, tuple(field.rstrip("_") for field in record._fields)
