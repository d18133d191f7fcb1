"""A report as JSON Lines: an object a record."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from careers.domain.reports.report import plain_value
from careers.render.records import single_kind
from careers.render.views import records


def write(report: Any, fields: Sequence[str] | None = None) -> str:
    """Return the records of a report, each with the fields of its kind, or with those that were named.

    Raises:
        CareersError: there is no field of that name.
    """
    kinds = records(report) if fields is None else [single_kind(records(report), fields)]
    objects = (dict(zip(kind.fields, row, strict=True)) for kind in kinds for row in kind.rows)
    return "".join(f"{json.dumps(plain_value(one))}\n" for one in objects)
