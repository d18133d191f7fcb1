"""A format each: a report in, text out."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

_WRITERS = {"csv": "csv", "html": "html", "json": "json", "jsonl": "jsonl", "md": "markdown", "plain": "plain"}
"""The module that writes each format, but for that of a terminal, which needs to know the terminal."""


def write_text(report: Any, format_: str, fields: Sequence[str] | None = None) -> str:
    """Return a report in a format, with the named fields of its records alone where the format has records.

    Raises:
        CareersError: there is no field of that name.
    """
    write = import_module(f"{__name__}.{_WRITERS[format_]}").write
    text: str = write(report) if fields is None else write(report, fields)
    return text
