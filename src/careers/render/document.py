"""A report as a JSON document."""

from __future__ import annotations

from typing import Any

from careers.domain.json_text import json_text
from careers.domain.reports.fit import LineFit


def render_json(report: Any) -> str:
    """Give the JSON document of a report, on one line, its schema first."""
    return json_text({"schema": report.schema} | report._asdict()) + "\n"


def render_line(line: LineFit) -> str:
    """Give the JSON document of one person among many, on one line; one without an answer says why and has no roles."""
    told = {"schema": line.answer.schema, "id": line.id, "line": line.line}
    return json_text(told | line.answer._asdict()) + "\n"
