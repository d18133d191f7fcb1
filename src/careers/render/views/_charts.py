"""Charts of where somebody stands and of when steps are taken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from math import ceil
from typing import TYPE_CHECKING

from careers.domain.reports.fit import RequirementFit, RoleFit
from careers.domain.role import IMPORTANCES
from careers.render.blocks import Chart, ChartRow, Stretch, Words, line
from careers.render.views._standing import typical_range

if TYPE_CHECKING:  # a fit draws charts of its own, and needs no plan
    from careers.domain.reports.plan import PlanStep

QUARTERS = ((0, "0"), (25, "25"), (50, "50"), (75, "75"), (100, "100 points"))
MOST_TICKS = 6
STEPS = (1, 2, 4, 5, 10, 13, 20, 26, 52)
"""Between two ticks of a scale of weeks or hours, and ten, a hundred times as much."""


def standing_chart(roles: Sequence[RoleFit]) -> Chart:
    """Return the score of each role, parted by what its requirements are to it, beside that of its postings."""
    typical = "where the middle half of the role's postings lie" if any(role.typical for role in roles) else ""
    return Chart("Where you stand", IMPORTANCES, tuple(map(_role, roles)), QUARTERS, typical)


def _role(role: RoleFit) -> ChartRow:
    earned = [
        sum(one.contribution for one in role.requirements if one.importance == importance) for importance in IMPORTANCES
    ]
    parts = enumerate(pairwise(accumulate(earned, initial=0.0)))
    told = f"{role.score:.1f} of 100"
    usual = (role.typical.low, role.typical.high) if role.typical else None
    return ChartRow(
        label=line(Words(role.title, about=f"role/{role.id}")),
        stretches=tuple(Stretch(*part, series) for series, part in parts if part[0] < part[1]),
        words=f"{told}, typical {typical_range(role.typical)}" if usual else told,
        usual=usual,
    )


def requirement_chart(role: RoleFit, names: dict[str, str]) -> Chart:
    """Return how far each requirement of a role is met, what is most important first."""
    ordered = sorted(role.requirements, key=lambda one: IMPORTANCES.index(one.importance))
    ends = ((0, "nothing"), (50, "half"), (100, "met"))
    return Chart("Points are of 100", IMPORTANCES, tuple(_rows(ordered, names)), ends)


def _rows(requirements: Sequence[RequirementFit], names: dict[str, str]) -> Iterator[ChartRow]:
    for one in requirements:
        done = Stretch(0, 100 * one.credit, IMPORTANCES.index(one.importance))
        told = {"met": "met", "partial": f"{one.credit:.0%}"}.get(one.status, "missing")
        by = f" by {names[one.via]}" if one.via else ""
        left = f", {one.gap:.1f} open" if one.gap else ""
        yield ChartRow(line(f"{one.label}, {one.level}"), (done,) if one.credit else (), f"{told}{by}{left}")


def timeline(title: str, steps: Sequence[PlanStep], pace: float | None) -> Chart:
    """Return when steps are taken, one after the other: by weeks at a pace in hours a week, and else by hours."""
    unit = pace or 1.0
    series = [one for one in IMPORTANCES if any(step.stage == one for step in steps)]
    rows = []
    for number, step in enumerate(steps, start=1):
        begin, end = (step.total_hours - step.hours) / unit, step.total_hours / unit
        told = f"{step.hours} h, {_weeks(begin, end)}" if pace else f"{step.hours} h"
        rows.append(ChartRow(line(f"{number}. {step.label}"), (Stretch(begin, end, series.index(step.stage)),), told))
    return Chart(title, tuple(series), tuple(rows), _ticks(steps[-1].total_hours / unit, paced=pace is not None))


def _weeks(begin: float, end: float) -> str:
    first, last = int(begin) + 1, ceil(end)
    return f"week {first}" if first >= last else f"weeks {first}–{last}"  # noqa: RUF001 - how a range is set


def _ticks(end: float, *, paced: bool) -> tuple[tuple[float, str], ...]:
    """Return ticks in round steps, the last at the end of the scale or behind it."""
    step = next(one for one in _steps() if end / one <= MOST_TICKS)
    places = [index * step for index in range(ceil(end / step) + 1)]
    unit = "weeks" if paced else "h"
    return tuple((place, f"{place:,} {unit}" if place == places[-1] else f"{place:,}") for place in places)


def _steps() -> Iterator[int]:
    size = 1
    while True:
        yield from (one * size for one in STEPS)
        size *= 10
