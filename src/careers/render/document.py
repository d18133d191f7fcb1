"""A report as a JSON document."""

from __future__ import annotations

import json
from typing import Any

from careers.domain.level import Level

Json = dict[str, Any]


def as_document(report: Any) -> Json:
    """Give a report as the object that its JSON document is: fields by name, levels as words."""
    plain: Json = _plain(report)
    return {"schema": report.schema} | plain


def render_json(report: Any) -> str:
    """Give the JSON document of a report, on one line, in ASCII, so that the bytes are the same under any locale."""
    return json.dumps(as_document(report)) + "\n"


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        fields = getattr(value, "_fields", None)
        return dict(zip(fields, map(_plain, value), strict=True)) if fields else [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return str(value) if isinstance(value, Level) else value
