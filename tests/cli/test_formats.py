"""Which format an answer has, and which fields."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from careers.domain.reports.registry import REPORTS
from commands import COMMANDS
from program import Program

PEOPLE = b'{"id": "ada", "skills": ["sql"]}\nnonsense\n'
FORMATS = {
    "json": "json",
    "jsonl": "jsonl",
    "csv": "csv",
    "CSV": "csv",
    "md": "md",
    "html": "html",
    "htm": "html",
    "txt": "plain",
    "": "plain",
}


def test_every_document_has_a_command_that_is_tested() -> None:
    assert {f"careers.{name}/1" for name in COMMANDS} == set(REPORTS) - {"careers.fit-people/1"}  # a page alone


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("format_", sorted({*FORMATS.values()}))
def test_every_answer_has_every_format(name: str, format_: str, program: Program) -> None:
    done = program.run(*COMMANDS[name], "--format", format_, "-q")

    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("\n")


@pytest.mark.parametrize("format_", sorted({*FORMATS.values()}))
def test_a_terminal_changes_nothing_about_a_format(format_: str, program: Program) -> None:
    words = [*COMMANDS["fit"], "--format", format_, "-q"]

    assert program.run(*words, "--color", "always", tty=["stdout"]) == program.run(*words)


@pytest.mark.parametrize("ending", FORMATS)
def test_the_name_of_the_file_tells_the_format_where_none_was_asked_for(
    ending: str, program: Program, work: Path
) -> None:
    name = f"answer.{ending}".rstrip(".")

    assert program.run("roles", "-o", name).out == ""
    assert (work / name).read_bytes().decode() == program.run("roles", "--format", FORMATS[ending]).out


def test_a_format_that_was_asked_for_goes_before_the_name_of_the_file(program: Program, work: Path) -> None:
    program.run("roles", "-o", "answer.csv", "--format", "json")

    assert (work / "answer.csv").read_text(encoding="utf-8") == program.run("roles", "--json").out


def test_with_fields_the_answer_is_plain_on_a_terminal_too(program: Program) -> None:
    assert program.run("roles", "--fields", "title, id", tty=["stdout"]).out.splitlines()[1] == "Data Analyst\tanalyst"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ["roles", "--fields", "id", "--format", "table"],
            "--fields goes with plain, json, jsonl, csv, not with table",
        ),
        (["roles", "--fields", ","], "--fields names no field"),
        (["roles", "--fields", "name"], "there is no field 'name'"),
        (["schema", "fit", "--format", "csv"], "a schema is printed as JSON, and whole"),
        (["schema", "fit", "-o", "fit.csv"], "a schema is printed as JSON, and whole"),
        (["schema", "fit", "--fields", "title"], "a schema is printed as JSON, and whole"),
        (["fit", "--profiles", "-", "--fields", "scor"], "there is no field 'scor'"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_written(
    words: list[str], message: str, program: Program, work: Path
) -> None:
    done = program.run(*words, stdin=PEOPLE)

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"error: {message}")
    assert list(work.iterdir()) == []


def test_of_many_people_the_fields_are_those_of_the_roles(program: Program) -> None:
    done = program.run("fit", "--profiles", "-", "--fields", "id,score", "--format", "jsonl", "-q", stdin=PEOPLE)
    answer, failure = map(json.loads, done.out.splitlines())

    assert answer["roles"][0] == {"id": "analyst", "score": pytest.approx(39.2, abs=0.05)}
    assert failure["error"] == "this is not JSON"


@pytest.mark.parametrize("style", ["standard", "excel", "excel-semicolon"])
def test_csv_for_a_spreadsheet_is_csv(style: str, program: Program) -> None:
    done = program.run("roles", "--csv", style)

    assert done == program.run("roles", "--csv", style, "--format", "csv")
    assert done.out.startswith("\ufeff") is (style != "standard")
    refused = program.run("roles", "--csv", style, "--json")
    assert (refused.code, refused.out) == (2, "")
    assert json.loads(refused.err)["problems"][0]["message"] == f"--json and --csv {style} contradict each other"


def test_no_question_mark_stands_for_the_mark_of_utf8(program: Program) -> None:
    done = program.given(PYTHONIOENCODING="ascii").run("roles", "--csv", "excel")

    assert done.out == program.run("roles", "--format", "csv").out


def test_for_a_screen_reader_a_terminal_has_lines_that_tell_by_themselves(program: Program) -> None:
    reading = program.given(ACCESSIBLE="1", PAGER="true", LINES="5", FORCE_HYPERLINK="1")
    shown = reading.run("show", "analyst", "--sections", "requirements", tty={"stdout"}).out

    assert shown.startswith("Data Analyst\n")
    assert "\nImportance: essential\n" in shown
    assert "\x1b" not in shown
    assert reading.run("show", "analyst").out == program.run("show", "analyst").out


def test_a_plan_with_a_pace_and_a_day_makes_a_calendar(program: Program, work: Path) -> None:
    words = ["plan", "analyst", "-s", "sql", "--pace", "10"]
    done = program.run(*words, "--start", "2027-01-04", "-o", "plan.ics", "-q")

    assert (done.code, done.out, done.err) == (0, "", "")
    assert (work / "plan.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert "a calendar needs a first day" in program.run(*words, "--format", "ics").err
    assert program.run("roles", "--format", "ics").code == 2


def test_a_page_of_a_fit_has_the_way_to_the_first_role_and_its_pay(program: Program) -> None:
    page = program.run("fit", "python:advanced,statistics:advanced,sql,writing", "--format", "html", "-q").out

    assert ("<h2>What to learn, in order</h2>" in page) == ("<h2>Pay and prospects</h2>" in page)
