"""A format each: a report in, text out."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

_WRITERS = {
    "csv": "csv",
    "html": "html",
    "ics": "ics",
    "json": "json",
    "jsonl": "jsonl",
    "md": "markdown",
    "plain": "plain",
}
"""The module that writes each format, but for that of a terminal, which needs to know the terminal."""


def write_text(report: Any, format_: str, fields: Sequence[str] | None = None, more: Sequence[Any] = ()) -> str:
    """Return a report in a format, with the named fields of its records alone where the format has records.

    Args:
        report: what to tell.
        format_: its name.
        fields: names of the fields; all of them when None.
        more: reports that a page to hand out has below; other formats leave them out.

    Raises:
        CareersError: there is no field of that name, or the format has no place for such a report.
    """
    write = import_module(f"{__name__}.{_WRITERS[format_]}").write
    if format_ == "html":
        page: str = write(report, *more)
        return page
    text: str = write(report) if fields is None else write(report, fields)
    return text
