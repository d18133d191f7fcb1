"""Answering for many people: an adviser's spreadsheet, a manager's folder, a file of a program."""

from __future__ import annotations

import csv
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from made_documents import make_zip
from program import SECONDS, Done, Program

PEOPLE = """\
{"id": "ada", "skills": ["sql:advanced", "pandas"]}

not json
{"id": 7, "skills": ["no such skill"]}
{"id": null, "skills": []}
{"skills": 3}
{"id": "eve", "skills": ["statistics", "cobol"]}
"""
STUDENTS = (
    "Student;Skills\r\n007;sql: advanced, pandas\r\n008;cobol\r\n009;statistics, sql: advanced, pandas, Überblick\r\n"
)


@pytest.fixture
def answered(program: Program, work: Path) -> Done:
    (work / "people.jsonl").write_text(PEOPLE, encoding="utf-8")
    return program.run("fit", "--profiles", "people.jsonl", "--top", "1")


def lines_of(done: Done) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.out.splitlines()]


def test_each_person_has_a_line_in_their_order(answered: Done) -> None:
    lines = lines_of(answered)

    assert answered.code == 0
    assert [line["id"] for line in lines] == ["ada", None, 7, None, None, "eve"]
    assert [[role["id"] for role in line["roles"]] for line in lines] == [["analyst"], [], [], [], [], ["scientist"]]


def test_a_line_that_can_not_be_read_says_so_itself_and_on_stderr(answered: Done) -> None:
    second = lines_of(answered)[1]

    assert second == {"schema": "careers.fit-error/1", "id": None, "line": 3, "error": "this is not JSON", "roles": []}
    assert answered.err == (
        "warning: line 3 is skipped: this is not JSON\n"
        "warning: line 4 (7) is skipped: no skill that is known: 'no such skill'\n"
        "warning: line 5 is skipped: no skills were given\n"
        'warning: line 6 is skipped: a line is {"id": ..., "skills": ["python:advanced", ...]}\n'
        "4 lines could not be read; 2 could\n"
        "1 skill of one person is not known; the answers name some of each\n"
    )


def test_a_line_has_the_keys_of_the_interface(answered: Done) -> None:
    line = lines_of(answered)[-1]

    assert list(line) == ["schema", "id", "line", "understood", "unknown", "roles"]
    assert list(line["roles"][0]) == ["id", "score", "range", "essential", "evidence", "gaps"]
    assert (line["understood"], line["unknown"]) == ([1, 2], ["cobol"])


def test_a_whole_document_is_that_of_the_person_alone_but_for_how_certain_it_is(
    program: Program, answered: Done
) -> None:
    full = json.loads(program.run("fit", "--profiles", "people.jsonl", "--top", "1", "--full").out.splitlines()[0])
    alone = json.loads(program.run("fit", "--skills", "sql:advanced,pandas", "--top", "1", "--json").out)

    assert full == alone | {"id": "ada", "line": 1, "certainty": None, "advice": None}
    assert lines_of(answered)[0]["roles"][0]["score"] == alone["roles"][0]["score"]


def test_each_line_is_of_the_schema_that_it_names(program: Program, answered: Done) -> None:
    schemas = {line["schema"]: line for line in lines_of(answered)}

    assert sorted(schemas) == ["careers.fit-error/1", "careers.fit-line/1"]
    for name, line in schemas.items():
        Draft202012Validator(json.loads(program.run("schema", name).out)).validate(line)


def test_people_come_from_standard_input_and_go_to_a_file(program: Program, work: Path) -> None:
    done = program.run("fit", "--profiles", "-", "-o", "out.jsonl", stdin=PEOPLE.splitlines()[0].encode())

    assert (done.code, done.out) == (0, "")
    assert len((work / "out.jsonl").read_text(encoding="utf-8").splitlines()) == 1


def test_where_nobody_can_be_read_nothing_is_written(program: Program, work: Path) -> None:
    done = program.run("fit", "--profiles", "-", "-o", "out.jsonl", stdin=b'{"x": 1}\n' * 25)

    assert (done.code, done.out, os.listdir(work)) == (2, "", [])
    assert done.err.count("error: a line is") == 10
    assert "error: and 15 more" in done.err


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (["--skills", "sql"], "--profiles goes with none of skills"),
        (["--strict"], "--profiles goes with none of skills"),
        (["--min-score", "5"], "--profiles goes with none of skills"),
        (["--full", "--format", "table"], "--full answers in JSON Lines, not as table"),
        (["--fields", "nothing"], "there is no field 'nothing'"),
        (["--among", "nobody"], "there is no role 'nobody'"),
        (["--skills-column", "nothing"], "a line is"),
    ],
)
def test_what_can_not_be_asked_of_many_people_is_refused(program: Program, more: list[str], message: str) -> None:
    done = program.run("fit", "--profiles", "-", *more, stdin=PEOPLE.encode())

    assert (done.code, done.out) == (2, "")
    assert message in done.err


def test_a_file_that_is_missing_is_told(program: Program) -> None:
    done = program.run("fit", "--profiles", "nowhere.jsonl")

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("error: the file can't be read: no such file or directory\n  at nowhere.jsonl")


def test_a_spreadsheet_of_students_becomes_one_with_their_roles(program: Program, work: Path) -> None:
    (work / "students.csv").write_bytes(STUDENTS.encode("cp1252"))
    done = program.run("fit", "--profiles", "students.csv", "--top", "1", "-o", "roles.csv")
    with (work / "roles.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))

    assert (done.code, done.out) == (0, "")
    assert [(row["id"], row["role"], row["unknown"]) for row in rows] == [
        ("007", "analyst", ""),
        ("008", "", ""),
        ("009", "analyst", "Überblick"),
    ]
    assert rows[1]["error"] == "no skill that is known: 'cobol'"


def test_one_role_has_the_nearest_people_first_on_a_page(program: Program, work: Path) -> None:
    (work / "students.csv").write_bytes(STUDENTS.encode("cp1252"))
    table = program.run("fit", "--profiles", "students.csv", "--among", "scientist", "--format", "table").out
    page = program.run("fit", "--profiles", "students.csv", "--among", "scientist", "--format", "html").out

    assert table.index("009") < table.index("007")
    assert "Nearest to" in table
    assert "lacks" in table
    assert "1 could not be read" in table
    assert page.index("<strong>1. 009") < page.index("<strong>2. 007")


def test_a_page_of_very_many_people_says_how_many_more_there_are(program: Program) -> None:
    rows = "id,skills\n" + "".join(f"{number},sql\n" for number in range(150))
    done = program.run("fit", "--profiles", "-", "--format", "table", stdin=rows.encode())

    assert "150 people read" in done.out
    assert "50 more people" in done.out
    assert len(done.out.splitlines()) < 500


def test_people_of_one_name_are_told_apart_by_their_lines(program: Program) -> None:
    rows = b"name,skills\nada,sql\nbob,sql\nada,pandas\n"
    page = program.run("fit", "--profiles", "-", "--among", "scientist", "--format", "md", stdin=rows).out

    assert sorted(re.findall(r"\*\*\d\. (.*?)\*\*<br>has", page)) == ["ada (line 2)", "ada (line 4)", "bob"]


@pytest.mark.parametrize("option", ["--full", "--id-column=x", "--skills-column=x", "--level-column=x", "--jobs=2"])
def test_what_is_for_many_people_is_refused_for_one(option: str, program: Program) -> None:
    done = program.run("fit", "sql", option)

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"error: {option.partition('=')[0]} is for many people\nhint: ")


def test_a_folder_of_resumes_is_answered_alike_by_one_process_and_by_several(program: Program, work: Path) -> None:
    for name in ("ada", "bob", "cid", "dan"):
        (work / f"{name}.txt").write_text(f"{name.title()} Example\n\nSkills\n- SQL\n- pandas\n", encoding="utf-8")
    (work / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    one, two = (program.run("fit", "--profiles", ".", "--jobs", jobs) for jobs in ("1", "2"))

    assert one == two
    assert [(line["id"], line["line"]) for line in lines_of(one)] == [
        *(("ada.txt", 1), ("bob.txt", 2), ("cid.txt", 3), ("dan.txt", 4), ("old.doc", 5)),
    ]
    assert "old.doc is skipped: this is an Office file of the old kind" in one.err


def test_without_what_reads_workbooks_it_is_told_how_to_install_it(program: Program, work: Path) -> None:
    (work / "python_calamine.py").write_text("raise ImportError", encoding="utf-8")
    (work / "people.xlsx").write_bytes(make_zip({"xl/workbook.xml": ""}))
    hidden = program.given(PYTHONPATH=os.pathsep.join([str(work), program.environment["PYTHONPATH"]]))
    done = hidden.run("fit", "--profiles", "people.xlsx")

    assert (done.code, done.out) == (2, "")
    assert "pip install 'careers[batch]'" in done.err


def test_the_first_answers_come_before_the_last_line_is_written() -> None:
    command = [sys.executable, "-u", "-m", "careers", "fit", "--profiles", "-", "--top", "1"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdin
        assert running.stdout
        running.stdin.write(b'{"skills": ["sql"]}\n' * 1000)
        running.stdin.flush()
        assert b"careers.fit-line/1" in running.stdout.readline()
        running.stdin.close()


LONG = b'{"skills": ["sql", "pandas"]}\n' * 40_000


def test_on_a_terminal_long_work_is_counted_and_the_count_is_gone_at_the_end(program: Program, work: Path) -> None:
    (work / "people.jsonl").write_bytes(LONG)
    done = program.run("fit", "--profiles", "people.jsonl", "-o", "out.jsonl", tty={"stderr"})

    assert done.code == 0
    assert " people, " in done.err
    assert "a second" in done.err
    assert done.err.endswith(("\x1b[2K", "\x1b[?25h\x1b[1A\x1b[2K", "\x1b[1A\x1b[2K"))


@pytest.mark.parametrize("quiet", [[], ["-q"]])
def test_short_or_quiet_work_is_not_counted(program: Program, work: Path, quiet: list[str]) -> None:
    (work / "people.jsonl").write_bytes(LONG if quiet else LONG[: 99 * 30])
    done = program.run("fit", "--profiles", "people.jsonl", "-o", "out.jsonl", *quiet, tty={"stderr"})

    assert (done.code, done.err) == (0, "")


def test_interrupted_it_leaves_neither_half_a_file_nor_a_process(program: Program, work: Path) -> None:
    resumes = work / "resumes"
    resumes.mkdir()
    for number in range(300):
        (resumes / f"{number}.txt").write_text("Skills\n- SQL\n- pandas\n" * 20, encoding="utf-8")
    with program.start("fit", "--profiles", "resumes", "--jobs", "2", "-o", "out.jsonl") as process:
        while not any(name.endswith(".part") for name in os.listdir(work)) or len(_children(process.pid)) < 2:
            time.sleep(0.01)
        children = _children(process.pid)
        process.send_signal(signal.SIGINT)
        process.wait(SECONDS)

    assert process.returncode == 130
    assert os.listdir(work) == ["resumes"]
    while any(map(_is_running, children)):
        time.sleep(0.01)


def _children(process: int) -> list[int]:
    told = Path(f"/proc/{process}/task/{process}/children")
    return [int(child) for child in told.read_text(encoding="utf-8").split()]


def _is_running(process: int) -> bool:
    status = Path(f"/proc/{process}/status")
    try:
        return "State:\tZ" not in status.read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return False
