"""A report as text in any of the formats that don't depend on a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

_WRITERS = {
    "csv": ("csv_text", "render_csv"),
    "html": ("html", "render_html"),
    "json": ("document", "render_json"),
    "jsonl": ("json_lines", "render_json_lines"),
    "md": ("markdown", "render_markdown"),
    "plain": ("plain", "render_plain"),
}


def render_text(report: Any, format_: str, fields: Sequence[str] | None = None) -> str:
    """Give a report in a format, with the named fields of its records alone where the format has records.

    Raises:
        CareersError: there is no field of that name.
    """
    module, function = _WRITERS[format_]
    write = getattr(import_module(f"careers.render.{module}"), function)
    text: str = write(report) if fields is None else write(report, fields)
    return text
