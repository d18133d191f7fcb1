"""Lines, cells and objects: three forms of the same records."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, strategies as st

from careers.domain.errors import CareersError
from careers.domain.knowledge_base import Edition
from careers.domain.reports.listings import FindReport, Match, RoleLine, RolesReport, SkillLine, SkillsReport
from careers.render.clean import clean
from careers.render.views import records
from careers.render.writers.csv import FORMULA, write as render_csv
from careers.render.writers.json import write as render_json
from careers.render.writers.jsonl import write as render_json_lines
from careers.render.writers.plain import write as render_plain

Reports = dict[str, dict[str, Any]]
EDITION = Edition("1", "2026-01-01")
ROLES = RolesReport(EDITION, (RoleLine("a", "A", "ai", 'Says "b, c".'), RoleLine("b", "Bäcker", "data", "機")))
SKILLS = SkillsReport(EDITION, (SkillLine("a", "A", "tool", None, ("x", "y")), SkillLine("b", "B", "tool", "Two.", ())))
FOUND = FindReport(EDITION, (Match("-5", "role", "a", "A", None, -200 / 3),), ("nothing",))


def role(title: str) -> RolesReport:
    return RolesReport(EDITION, (RoleLine("a", title, "ai", ""),))


def cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def test_csv_has_a_header_quotes_where_needed_and_ends_lines_in_crlf() -> None:
    assert render_csv(ROLES) == ('id,title,family,definition\r\na,A,ai,"Says ""b, c""."\r\nb,Bäcker,data,機\r\n')


def test_csv_parts_lists_by_semicolons_and_leaves_what_is_not_told_empty() -> None:
    assert render_csv(SKILLS) == "id,name,kind,summary,roles\r\na,A,tool,,x;y\r\nb,B,tool,Two.,\r\n"


def test_csv_keeps_numbers_as_they_are_and_texts_that_look_like_them_harmless() -> None:
    found, unmatched = cells(render_csv(FOUND))[1:]

    assert found == ["'-5", "role", "a", "A", "-66.66666666666667"]
    assert unmatched == ["nothing", "", "", "", ""]


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\uff1d1", "'\uff1d1"),
        ("\t=1", " =1"),
        ("\r=1", " =1"),
        ("C++ = fine", "C++ = fine"),
        ("'=1", "'=1"),
        ("a;=1;b;-1", "a;'=1;b;'-1"),
        ("a; =1", "a; =1"),
    ],
)
def test_csv_holds_no_text_that_a_spreadsheet_reckons_with(text: str, cell: str) -> None:
    assert cells(render_csv(role(text)))[1][1] == cell


@given(st.text() | st.text(";=+-@'a\t", max_size=8))
def test_csv_gives_every_text_back(text: str) -> None:
    told = cells(render_csv(role(text)))[1][1].split(";")
    parts = clean(text).split(";")

    assert told == [f"'{part}" if FORMULA.match(part) else part for part in parts]
    assert not any(one.startswith(("=", "+", "-", "@", "\t", "\r")) for one in told)


def test_json_lines_are_an_object_a_record_with_its_types() -> None:
    assert render_json_lines(SKILLS).splitlines()[0] == (
        '{"id": "a", "name": "A", "kind": "tool", "summary": null, "roles": ["x", "y"]}'
    )


@pytest.mark.parametrize("base", ["small", "bundled"])
def test_the_three_forms_tell_the_same_records(base: str, reports: Reports) -> None:
    for report in reports[base].values():
        lines, objects = render_plain(report).splitlines(), render_json_lines(report).splitlines()
        header, *rows = cells(render_csv(report))

        assert len(lines) == len(objects) == len(rows)
        for row, text in zip(rows, objects, strict=True):
            told = json.loads(text)
            assert set(told) <= set(header)
            assert [bool(cell) for cell in row] == [told.get(name) not in (None, "", []) for name in header]


@pytest.mark.parametrize("base", ["small", "bundled"])
def test_every_record_has_a_value_for_each_field(base: str, reports: Reports) -> None:
    for report in reports[base].values():
        for kind in records(report):
            assert len(set(kind.fields)) == len(kind.fields)
            assert all(len(row) == len(kind.fields) for row in kind.rows)


def test_fields_are_chosen_in_the_order_that_was_asked_for() -> None:
    chosen = ["title", "id", "title"]

    assert render_plain(ROLES, chosen) == "A\ta\nBäcker\tb\n"
    assert render_csv(ROLES, chosen) == "title,id\r\nA,a\r\nBäcker,b\r\n"
    assert render_json_lines(ROLES, chosen).splitlines()[0] == '{"title": "A", "id": "a"}'
    assert json.loads(render_json(ROLES, chosen))["results"][0] == {"title": "A", "id": "a"}


def test_with_chosen_fields_records_of_every_kind_have_all_of_them(reports: Reports) -> None:
    report = reports["small"]["compare three"]
    chosen = ["section", "points", "sources"]
    objects = [json.loads(line) for line in render_json_lines(report, chosen).splitlines()]

    assert all(list(one) == chosen for one in objects)
    assert {line.count("\t") for line in render_plain(report, chosen).splitlines()} == {2}


def test_an_answer_without_records_has_its_fields_all_the_same() -> None:
    empty = RolesReport(EDITION, ())

    assert render_csv(empty) == "id,title,family,definition\r\n"
    assert render_json_lines(empty) == ""
    assert json.loads(render_json(empty, ["id"]))["results"] == []


@pytest.mark.parametrize("write", [render_plain, render_csv, render_json_lines, render_json])
def test_a_field_that_is_not_there_is_told_with_those_that_are(write: Any) -> None:
    with pytest.raises(CareersError) as refused:
        write(RolesReport(EDITION, ()), ["id", "titel"])

    (problem,) = refused.value.problems
    assert problem.message == "there is no field 'titel'"
    assert problem.hint == "did you mean title? fields are id, title, family, definition"


@pytest.mark.parametrize(
    ("kind", "place", "fields"),
    [
        ("fit", "roles", ["id", "score"]),
        ("gap", "gaps", ["label", "hours"]),
        ("compare two", "roles", ["tools"]),
        ("skill", "results", ["implies"]),
    ],
)
def test_in_a_document_the_fields_are_those_of_its_answers(
    kind: str, place: str, fields: Sequence[str], reports: Reports
) -> None:
    whole, part = (json.loads(render_json(reports["bundled"][kind], chosen)) for chosen in (None, fields))

    assert part == whole | {place: [{name: one[name] for name in fields} for one in whole[place]]}


def test_the_answer_of_a_role_page_is_the_role(reports: Reports) -> None:
    report = reports["small"]["show"]

    assert json.loads(render_json(report, ["title", "id"]))["role"] == {"title": "Data Analyst", "id": "analyst"}


def test_a_document_without_answers_has_no_fields_to_choose(reports: Reports) -> None:
    with pytest.raises(CareersError, match="kb-check/1 has no list of answers"):
        render_json(reports["small"]["check"], ["roles"])
