"""A report as CSV: a header, a record a line, lines that end in CRLF; by RFC 4180, or as Excel opens it."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from itertools import chain
from typing import Any

from careers.domain.config import CsvStyle
from careers.render.clean import clean
from careers.render.records import Records, single_kind
from careers.render.views import records

FORMULA = re.compile("(?:^|(?<=;))(?=[=+\\-@\uff1d\uff0b\uff0d\uff20])")
"""Where a spreadsheet may begin to reckon instead of showing: before these marks, in both widths, in a cell or after a
semicolon, which parts cells where commas part decimals.

Source: OWASP, CSV Injection; of its list, tabs and line ends never reach a cell.
"""


MARK = "\ufeff"
"""By which Excel knows UTF-8."""


def write(report: Any, fields: Sequence[str] | None = None, style: CsvStyle = "standard") -> str:
    """Return the records of a report; numbers are as exact as in JSON, lists within a cell are parted by semicolons.

    A text that a spreadsheet might take for a formula has an apostrophe before it. For Excel the mark of UTF-8 stands
    first; where decimals have commas, cells are parted by semicolons, for it takes 17.8 for a date there.

    Raises:
        CareersError: there is no field of that name.
    """
    return "".join(lines(records(report), fields, style))


def lines(kinds: Iterable[Records], fields: Sequence[str] | None = None, style: CsvStyle = "standard") -> Iterator[str]:
    """Yield the header and then records as they come; see ``write``."""
    told = single_kind(kinds, fields)
    text = StringIO()
    text.write("" if style == "standard" else MARK)
    commas = style == "excel-semicolon"
    writer = csv.writer(text, delimiter=";" if commas else ",")
    for row in chain([told.fields], ([_cell(value, commas=commas) for value in row] for row in told.rows)):
        writer.writerow(row)
        yield text.getvalue()
        text.seek(0)
        text.truncate()


def _cell(value: object, *, commas: bool) -> object:
    if isinstance(value, float) and commas:
        return _words(value, commas=commas)
    if value is None or isinstance(value, int | float):
        return value
    parts = value if isinstance(value, tuple) else (value,)
    return FORMULA.sub("'", clean(";".join(_words(part, commas=commas) for part in parts)))


def _words(value: object, *, commas: bool) -> str:
    return str(value).replace(".", ",") if commas and isinstance(value, float) else str(value)
