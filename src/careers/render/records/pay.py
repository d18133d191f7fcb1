"""Pay and prospects as records; the first field says what a record tells."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.pay import PayFigure, PayReport, RoleOutlook, WithheldPay
from careers.render.records.kinds import Records


def pay_records(report: PayReport) -> Iterator[Records]:
    """Give a record for each figure, for what is withheld with the nearest figure, and for the rest."""
    yield Records(("tells", *PayFigure._fields), (("figure", *figure) for figure in report.figures))
    nearest = [f"nearest_{name}" for name in PayFigure._fields]
    withheld = ("role", "population", "country", "level", "n", "reason", "source")
    yield Records(("tells", *withheld, *nearest), map(_withheld, report.withheld))
    differences = (("difference", *one) for one in report.differences)
    yield Records(("tells", "role", "survey", "employees", "difference", "why"), differences)
    yield Records(("tells", *RoleOutlook._fields), (("outlook", *one) for one in report.outlook))
    remarks = ((one.section, one.role, *one[2:]) for one in report.remarks)
    yield Records(("tells", "role", "text", "sources", "superseded_by"), remarks)


def _withheld(one: WithheldPay) -> tuple[object, ...]:
    told = one.role, one.population, one.country, one.level, one.n, one.reason, one.source
    return ("withheld", *told, *(one.nearest or (None,) * len(PayFigure._fields)))
