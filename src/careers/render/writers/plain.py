"""A report as tab-separated lines, one a record, for pipes: no colour, no wrapping, no header."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from careers.render.clean import clean
from careers.render.records import single_kind
from careers.render.views import records


def write(report: Any, fields: Sequence[str] | None = None) -> str:
    """Return the lines of a report; numbers have one decimal, lists within a field are parted by commas.

    Raises:
        CareersError: there is no field of that name.
    """
    kinds = records(report) if fields is None else [single_kind(records(report), fields)]
    return "".join("\t".join(map(_cell, row)) + "\n" for kind in kinds for row in kind.rows)


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.1f}"
    if isinstance(value, tuple):
        return ",".join(map(_cell, value))
    return "" if value is None else clean(str(value))
