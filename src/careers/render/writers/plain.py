"""A report as tab-separated lines, one a record, for pipes: no colour, no wrapping, no header."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from careers.render.clean import clean
from careers.render.records import Records, single_kind
from careers.render.views import records


def write(report: Any, fields: Sequence[str] | None = None) -> str:
    """Return the lines of a report; numbers have one decimal, lists within a field are parted by commas.

    Raises:
        CareersError: there is no field of that name.
    """
    return "".join(lines(records(report), fields))


def lines(kinds: Iterable[Records], fields: Sequence[str] | None = None) -> Iterator[str]:
    """Yield the lines of records as they come; see ``write``."""
    for kind in kinds if fields is None else [single_kind(kinds, fields)]:
        for row in kind.rows:
            yield "\t".join(map(_cell, row)) + "\n"


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.1f}"
    if isinstance(value, tuple):
        return ",".join(map(_cell, value))
    return "" if value is None else clean(str(value))
