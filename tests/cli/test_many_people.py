from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from program import Done, Program

PEOPLE = """\
{"id": "ada", "skills": ["sql:advanced", "pandas"]}

not json
{"id": 7, "skills": ["no such skill"]}
{"id": null, "skills": []}
{"skills": "sql"}
{"id": "eve", "skills": ["statistics", "cobol"]}
"""


@pytest.fixture
def answered(program: Program, work: Path) -> Done:
    (work / "people.jsonl").write_text(PEOPLE, encoding="utf-8")
    return program.run("fit", "--profiles", "people.jsonl", "--top", "1")


def test_each_person_has_a_line_in_their_order(answered: Done) -> None:
    lines = [json.loads(line) for line in answered.out.splitlines()]

    assert answered.code == 0
    assert [line["id"] for line in lines] == ["ada", None, 7, None, None, "eve"]
    assert [[role["id"] for role in line["roles"]] for line in lines] == [["analyst"], [], [], [], [], ["scientist"]]


def test_a_line_that_can_not_be_read_says_so_itself_and_on_stderr(answered: Done) -> None:
    _, second, third, fourth, fifth, _ = map(json.loads, answered.out.splitlines())

    assert second == {"schema": "careers.fit-error/1", "id": None, "line": 3, "error": "this is not JSON", "roles": []}
    assert third["error"] == "there is no skill 'no such skill'"
    assert fourth["error"] == "no skills were given"
    assert fifth["error"] == 'a line is {"id": ..., "skills": ["python:advanced", ...]}'
    assert answered.err == (
        "warning: line 3 is skipped: this is not JSON\n"
        "warning: line 4 is skipped: there is no skill 'no such skill'\n"
        "warning: line 5 is skipped: no skills were given\n"
        'warning: line 6 is skipped: a line is {"id": ..., "skills": ["python:advanced", ...]}\n'
    )


def test_a_line_is_the_document_of_that_person_alone_but_for_how_certain_it_is(
    program: Program, answered: Done
) -> None:
    line = json.loads(answered.out.splitlines()[0])
    alone = json.loads(program.run("fit", "--skills", "sql:advanced,pandas", "--top", "1", "--json").out)

    assert alone["certainty"]
    assert alone["advice"]
    assert line == alone | {"id": "ada", "line": 1, "certainty": None, "advice": None}


def test_each_line_is_of_the_schema_that_it_names(program: Program, answered: Done) -> None:
    for line in map(json.loads, answered.out.splitlines()):
        schema = json.loads(program.run("schema", line["schema"]).out)
        Draft202012Validator(schema).validate(line)


def test_a_skill_that_is_not_known_is_in_the_document(answered: Done) -> None:
    assert json.loads(answered.out.splitlines()[-1])["profile"]["unknown"] == [{"given": "cobol", "suggestions": []}]


def test_people_come_from_standard_input_and_go_to_a_file(program: Program, work: Path) -> None:
    done = program.run("fit", "--profiles", "-", "-o", "out.jsonl", stdin=PEOPLE.splitlines()[0].encode())

    assert (done.code, done.out) == (0, "")
    assert len((work / "out.jsonl").read_text(encoding="utf-8").splitlines()) == 1


def test_of_many_lines_that_can_not_be_read_the_first_ten_are_told(program: Program) -> None:
    done = program.run("fit", "--profiles", "-", stdin=b"x\n" * 25)

    assert (done.code, len(done.out.splitlines())) == (2, 25)
    assert done.err.splitlines()[9:] == [
        "warning: line 10 is skipped: this is not JSON",
        "warning: 15 more lines were skipped; the output names them",
    ]


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (["--skills", "sql"], "--profiles goes with none of skills"),
        (["--strict"], "--profiles goes with none of skills"),
        (["--min-score", "5"], "--profiles goes with none of skills"),
        (["--format", "table"], "--profiles answers in JSON Lines, not as table"),
        (["--among", "nobody"], "there is no role 'nobody'"),
    ],
)
def test_what_makes_sense_for_one_person_alone_is_refused(program: Program, more: list[str], message: str) -> None:
    done = program.run("fit", "--profiles", "-", *more, stdin=PEOPLE.encode())

    assert (done.code, done.out) == (2, "")
    assert message in done.err


def test_a_file_that_is_missing_is_told(program: Program) -> None:
    done = program.run("fit", "--profiles", "nowhere.jsonl")

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("error: the file can't be read: no such file or directory\n  at nowhere.jsonl")


@pytest.mark.parametrize("line", [b"\xff\xfe", b"[" * 100_000, b'{"skills": [' + b'"sql",' * 400_000, b"{}", b"3"])
def test_no_line_stops_the_run(program: Program, line: bytes, work: Path) -> None:
    (work / "odd.jsonl").write_bytes(line + b'\n{"id": 1, "skills": ["sql"]}\n')
    done = program.run("fit", "--profiles", "odd.jsonl", "--top", "1")
    first, second = map(json.loads, done.out.splitlines())

    assert done.code == 0
    assert first["error"]
    assert (second["id"], second["roles"][0]["rank"]) == (1, 1)


def test_the_first_answers_come_before_the_last_line_is_written() -> None:
    command = [sys.executable, "-u", "-m", "careers", "fit", "--profiles", "-", "--top", "1"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdin
        assert running.stdout
        running.stdin.write(b'{"skills": ["sql"]}\n' * 200)
        running.stdin.flush()
        assert b"careers.fit/1" in running.stdout.readline()
        running.stdin.close()


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ('{"id": NaN, "skills": ["sql"]}', "this is not JSON"),
        ('{"id": 1e999, "skills": ["sql"]}', "the id is too large a number"),
        ('{"id": [1], "skills": ["sql"]}', "an id is a text or a number"),
    ],
)
def test_an_id_that_no_document_can_hold_is_refused(program: Program, line: str, error: str) -> None:
    done = program.run("fit", "--profiles", "-", stdin=line.encode())

    assert json.loads(done.out)["error"] == error


def test_the_id_of_a_person_without_skills_is_kept(program: Program) -> None:
    done = program.run("fit", "--profiles", "-", stdin=b'{"id": "ada"}')

    assert json.loads(done.out)["id"] == "ada"


LONG = b'{"skills": ["sql", "pandas"]}\n' * 30_000


def test_on_a_terminal_long_work_is_counted_and_the_count_is_gone_at_the_end(program: Program) -> None:
    done = program.run("fit", "--profiles", "-", "-o", "out.jsonl", stdin=LONG, tty={"stderr"})

    assert done.code == 0
    assert "00 people" in done.err
    assert done.err.endswith(("\x1b[2K", "\x1b[?25h\x1b[1A\x1b[2K", "\x1b[1A\x1b[2K"))


@pytest.mark.parametrize("quiet", [[], ["-q"]])
def test_short_or_quiet_work_is_not_counted(program: Program, quiet: list[str]) -> None:
    people = LONG if quiet else LONG[: 99 * 30]
    done = program.run("fit", "--profiles", "-", "-o", "out.jsonl", *quiet, stdin=people, tty={"stderr"})

    assert (done.code, done.err) == (0, "")
