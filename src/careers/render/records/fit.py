"""The roles that fit as records."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.fit import FitReport
from careers.render.records.kinds import Records


def fit_records(report: FitReport) -> Iterator[Records]:
    """Give a record for each role, with its score after more skills where that was asked for."""
    fields = ("rank", "id", "title", "score", "low", "high", "essential", "optional")
    rows = ((one.rank, one.id, one.title, one.score, *one.range, one.essential, one.optional) for one in report.roles)
    if report.what_if is None:
        yield Records(fields, rows)
    else:
        after = {one.id: one.after for one in report.what_if.roles}
        yield Records((*fields, "after"), ((*row, after[str(row[1])]) for row in rows))
