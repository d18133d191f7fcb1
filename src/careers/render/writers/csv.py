"""A report as CSV by RFC 4180: a header, a record a line, lines that end in CRLF."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from itertools import chain
from typing import Any

from careers.render.clean import clean
from careers.render.records import Records, single_kind
from careers.render.views import records

FORMULA = re.compile("(?:^|(?<=;))(?=[=+\\-@\uff1d\uff0b\uff0d\uff20])")
"""Where a spreadsheet may begin to reckon instead of showing: before these marks, in both widths, in a cell or after a
semicolon, which parts cells where commas part decimals.

Source: OWASP, CSV Injection; of its list, tabs and line ends never reach a cell.
"""


def write(report: Any, fields: Sequence[str] | None = None) -> str:
    """Return the records of a report; numbers are as exact as in JSON, lists within a cell are parted by semicolons.

    A text that a spreadsheet might take for a formula has an apostrophe before it.

    Raises:
        CareersError: there is no field of that name.
    """
    return "".join(lines(records(report), fields))


def lines(kinds: Iterable[Records], fields: Sequence[str] | None = None) -> Iterator[str]:
    """Yield the header and then records as they come; see ``write``."""
    told = single_kind(kinds, fields)
    text = StringIO()
    writer = csv.writer(text)
    for row in chain([told.fields], (map(_cell, row) for row in told.rows)):
        writer.writerow(row)
        yield text.getvalue()
        text.seek(0)
        text.truncate()


def _cell(value: object) -> object:
    if value is None or isinstance(value, int | float):
        return value
    words = clean(";".join(map(str, value)) if isinstance(value, tuple) else str(value))
    return FORMULA.sub("'", words)
