"""A report as a JSON document."""

from __future__ import annotations

from typing import Any

from careers.domain.json_text import json_text


def render_json(report: Any) -> str:
    """Give the JSON document of a report, on one line, its schema first."""
    return json_text({"schema": report.schema} | report._asdict()) + "\n"
