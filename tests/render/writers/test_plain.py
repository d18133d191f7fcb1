from __future__ import annotations

from typing import Any

import pytest

from careers.domain.knowledge_base import Edition
from careers.domain.reports.listings import FindReport, Match, RoleLine, RolesReport, SkillLine, SkillsReport
from careers.render.writers.plain import write

EDITION = Edition("1", "2026-01-01")


def test_a_record_is_a_line_and_a_field_ends_at_a_tab() -> None:
    lines = (RoleLine("a", "A", "ai", "One."), RoleLine("b", "B", "data", "Two."))

    assert write(RolesReport(EDITION, lines)) == "a\tA\tai\tOne.\nb\tB\tdata\tTwo.\n"


def test_tabs_and_line_ends_within_a_field_become_spaces() -> None:
    lines = (RoleLine("a", "A\tB", "ai", "One\ntwo."),)

    assert write(RolesReport(EDITION, lines)) == "a\tA B\tai\tOne two.\n"


def test_what_is_not_told_is_an_empty_field_and_a_list_is_parted_by_commas() -> None:
    lines = (SkillLine("a", "A", "tool", None, ("x", "y")), SkillLine("b", "B", "tool", "Two.", ()))

    assert write(SkillsReport(EDITION, lines)) == "a\tA\ttool\t\tx,y\nb\tB\ttool\tTwo.\t\n"


def test_numbers_have_one_decimal() -> None:
    match = Match("text", "role", "a", "A", None, 200 / 3)

    assert write(FindReport(EDITION, (match,), ())) == "text\trole\ta\tA\t66.7\n"


def test_an_empty_answer_is_empty() -> None:
    assert write(RolesReport(EDITION, ())) == ""


@pytest.mark.parametrize("base", ["small", "bundled"])
def test_every_report_can_be_written(base: str, reports: dict[str, dict[str, Any]]) -> None:
    for kind, report in reports[base].items():
        text = write(report)
        assert (text == "") == (kind == "no roles")
        assert all(line.replace("\t", "").isprintable() for line in text.splitlines())
