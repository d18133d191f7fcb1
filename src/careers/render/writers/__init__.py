"""A format each: a report in, text out."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

_WRITERS = {
    "csv": "careers.render.writers.csv:write",
    "html": "careers.render.writers.html:write",
    "json": "careers.render.document:render_json",
    "jsonl": "careers.render.json_lines:render_json_lines",
    "md": "careers.render.writers.markdown:write",
    "plain": "careers.render.writers.plain:write",
}
"""Where each format is written, but for that of a terminal, which needs to know the terminal."""


def write_text(report: Any, format_: str, fields: Sequence[str] | None = None) -> str:
    """Return a report in a format, with the named fields of its records alone where the format has records.

    Raises:
        CareersError: there is no field of that name.
    """
    module, _, function = _WRITERS[format_].partition(":")
    write = getattr(import_module(module), function)
    text: str = write(report) if fields is None else write(report, fields)
    return text
