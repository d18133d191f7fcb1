"""What to learn as records."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.gap import Gap, GapReport
from careers.domain.reports.plan import LeftOut, PlanReport, PlanStep
from careers.render.records.kinds import Records, Row


def gap_records(report: GapReport) -> Iterator[Records]:
    """Give a record for each gap."""
    fields = ("label", "skill", "importance", "have", "need", "gain", "hours_low", "hours_high", "requires", "gains")
    yield Records(
        fields, ((*_open(one), tuple(one.roles.get(role.id, 0.0) for role in report.roles)) for one in report.gaps)
    )


def _open(one: Gap) -> Row:
    return one.label, one.skills[0], one.importance, one.have, one.need, one.gain, *one.hours, one.requires


def plan_records(report: PlanReport) -> Iterator[Records]:
    """Give a record for each step, and for each that is left out."""
    steps: list[Row] = [
        (number, *_step(one), one.total_hours, tuple(one.score_after.values()), one.because, None)
        for number, one in enumerate(report.steps, start=1)
    ]
    left_out = [(None, *_step(one), None, None, None, one.reason) for one in report.left_out]
    fields = ("step", "skill", "name", "from", "to", "hours", "total_hours", "scores", "because", "left_out")
    yield Records(fields, [*steps, *left_out])


def _step(one: PlanStep | LeftOut) -> Row:
    return one.skill, one.name, one.from_, one.to, one.hours
