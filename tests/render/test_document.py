from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

from careers.domain.knowledge_base import Edition
from careers.domain.level import Level
from careers.domain.reports.fit import FitReport
from careers.domain.reports.listings import RoleLine, RolesReport, SkillDemand
from careers.render.writers.json import write as render_json


def test_a_report_becomes_an_object_with_its_name_first() -> None:
    report = RolesReport(Edition("1", "2026-01-01"), (RoleLine("a", "Bäcker", "ai", "機\x1b"),))

    assert render_json(report) == (
        '{"schema": "careers.roles/1", "knowledge_base": {"version": "1", "date": "2026-01-01"}, "results": '
        '[{"id": "a", "title": "B\\u00e4cker", "family": "ai", "definition": "\\u6a5f\\u001b"}]}\n'
    )


def test_a_level_is_its_word() -> None:
    demand = SkillDemand("a", "A", "Python", "useful", Level.ADVANCED)
    report = RolesReport(Edition("1", "2026-01-01"), (demand,))  # type: ignore[arg-type]

    assert json.loads(render_json(report))["results"][0]["level"] == "advanced"


def fields(value: Any) -> Any:
    """Return what a document says of a value, field by field."""
    if hasattr(value, "_fields"):
        return {name.rstrip("_"): fields(part) for name, part in zip(value._fields, value, strict=True)}
    if isinstance(value, dict):
        return {key: fields(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return [fields(part) for part in value]
    return str(value) if isinstance(value, Level) else value


@pytest.mark.parametrize("base", ["small", "bundled"])
def test_every_report_survives_being_written_and_read(base: str, reports: dict[str, dict[str, Any]]) -> None:
    for report in reports[base].values():
        text = render_json(report)
        assert text.isascii()
        assert json.loads(text) == fields(report)


@pytest.mark.parametrize("base", ["small", "bundled"])
def test_every_report_can_be_pickled_copied_compared_and_sliced(base: str, reports: dict[str, dict[str, Any]]) -> None:
    for report in reports[base].values():
        assert pickle.loads(pickle.dumps(report)) == copy.deepcopy(report) == report
        assert len(repr(report)) < 200
        if isinstance(report, FitReport):
            assert report.roles[:1][0].requirements[:2] == report.roles[0].requirements[:2]
