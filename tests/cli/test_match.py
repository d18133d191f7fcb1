"""`careers match`: a posting, and many of them, as a person or a script asks about them."""

from __future__ import annotations

import csv
import json
import os
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from commands import DOCUMENTS
from program import Program

ROW = '{{"title": "Analyst {}", "company": "Tern", "job_url": "https://jobs.example/{}", "description": "{}"}}\n'


@pytest.fixture(autouse=True)
def documents(work: Path) -> None:
    """Let the program run where documents lie."""
    shutil.copytree(DOCUMENTS, work, dirs_exist_ok=True)


def answer(program: Program, *words: str, stdin: bytes = b"") -> Any:
    done = program.run("match", *words, "--json", "-q", stdin=stdin)
    assert (done.code, done.err) == (0, "")
    return json.loads(done.out)


def test_a_posting_is_scored_like_a_role(program: Program) -> None:
    shown = answer(program, "posting.txt", "-s", "sql:advanced,pandas,statistics")
    asked = shown["posting"]["required"] + shown["posting"]["preferred"] + shown["posting"]["named"]

    assert shown["score"] == pytest.approx(sum(one["contribution"] for one in asked))
    assert sum(one["weight"] for one in asked) == pytest.approx(100)
    assert shown["range"][0] <= shown["score"] <= shown["range"][1]
    assert {"SQL", "Statistics"} <= set(shown["met"])
    assert sorted(shown["met"] + shown["partial"] + shown["missing"]) == sorted(one["label"] for one in asked)


def test_of_skills_joined_by_or_one_is_enough(program: Program) -> None:
    for skill in ("python", "spark"):
        shown = answer(program, "posting.txt", "-s", skill)

        (either,) = [one for one in shown["posting"]["required"] if len(one["skills"]) > 1]
        assert (either["label"], either["skills"]) == ("Python or Spark", ["python", "spark"])
        assert (either["status"], either["via"]) == ("met", skill)


def test_a_posting_can_come_through_a_pipe(program: Program) -> None:
    content = (DOCUMENTS / "posting.txt").read_bytes()
    shown = answer(program, "-", "-s", "sql", stdin=content)

    assert shown["posting"]["file"] == "standard input"
    assert shown["score"] == answer(program, "posting.txt", "-s", "sql")["score"]


def test_the_next_steps_are_those_of_a_plan_with_hours_and_points(program: Program) -> None:
    steps = answer(program, "posting.txt", "-s", "sql,pandas,statistics")["next"]

    assert 0 < len(steps) <= 3
    assert all(step["hours"] > 0 for step in steps)
    assert all(set(step["gain"]) == {"posting"} for step in steps)


def test_whoever_has_all_has_nothing_to_learn(program: Program) -> None:
    shown = answer(program, "posting.txt", "-s", "sql:advanced,python,statistics,pandas,ml")

    assert (shown["score"], shown["missing"], shown["next"]) == (100, [], [])
    assert shown["standing"]["word"] == "ready"


def test_without_skills_a_posting_still_tells_what_it_asks_for_and_how_to_say_them(program: Program) -> None:
    done = program.run("match", "posting.txt", tty={"stdout"})

    assert (done.code, done.err) == (0, "")
    assert "SQL · Python or Spark" in done.out
    assert "--skills python,sql" in done.out
    shown = answer(program, "posting.txt")
    assert (shown["profile"], shown["score"], shown["standing"]) == (None, None, None)
    assert {one["status"] for one in shown["posting"]["required"]} == {None}


def test_several_are_ranked_with_what_the_file_has_of_them(program: Program) -> None:
    shown = answer(program, "jobs.csv", "-s", "python,sql,pandas")
    first, second = shown["postings"]

    assert shown["posting"] is None
    assert (shown["read"], shown["empty"], shown["left_out"]) == (3, 1, 0)
    assert [first["rank"], second["rank"]] == [1, 2]
    assert first["score"] > second["score"]
    assert (first["title"], first["company"], first["place"]) == ("Data Analyst", "Wren & Loft", "Graz")
    assert (first["url"], first["role"]) == ("https://jobs.example/1", "analyst")
    assert first["pay"] == "40,000 to 50,000 EUR a year"
    assert first["missing"] == ["Statistics"]


def test_the_best_are_told_and_how_many_are_not(program: Program) -> None:
    every = answer(program, "jobs.csv", "-s", "python,sql,pandas")["postings"]
    best = answer(program, "jobs.csv", "-s", "python,sql,pandas", "--top", "1")

    assert best["postings"] == every[:1]
    assert best["left_out"] == 1


def test_a_posting_has_the_same_score_alone_and_among_others(program: Program) -> None:
    ranked = answer(program, "postings", "-s", "sql:beginner,pandas")["postings"]

    for one in ranked:
        alone = answer(program, one["file"], "-s", "sql:beginner,pandas")
        assert alone["score"] == pytest.approx(one["score"], abs=1e-9)
        assert [alone[name] for name in ("met", "partial", "missing", "standing")] == [
            one[name] for name in ("met", "partial", "missing", "standing")
        ]


def test_a_posting_that_names_few_skills_comes_last(program: Program, work: Path) -> None:
    rows = ROW.format(1, 1, "Requirements: SQL") + ROW.format(2, 2, "Requirements: SQL, Python, pandas, Statistics")
    (work / "jobs.jsonl").write_text(rows, encoding="utf-8")

    first, second = answer(program, "jobs.jsonl", "-s", "sql")["postings"]

    assert (first["title"], first["too_little"]) == ("Analyst 2", False)
    assert (second["title"], second["too_little"], second["score"]) == ("Analyst 1", True, 100)


def test_rows_that_cannot_be_read_are_told_and_counted(program: Program, work: Path) -> None:
    good = "".join(ROW.format(one, one, "Requirements: SQL, Python") for one in range(3))
    (work / "jobs.jsonl").write_text(good + "nonsense\n" * 5, encoding="utf-8")

    done = program.run("match", "jobs.jsonl", "-s", "sql", "--json")

    shown = json.loads(done.out)
    assert (done.code, shown["read"], shown["unread"]) == (0, 3, 5)
    assert "jobs.jsonl:4" in done.err
    assert "5 postings could not be read; 3 could\n" in done.err


PARQUET = ("title", "company", "job_url", "description", "location", "min_amount", "date_posted")


def test_parquet_is_read_like_the_table_that_it_was_written_from(program: Program, work: Path) -> None:
    rows = [
        ("Analyst", "Tern", "https://jobs.example/1", "Requirements: SQL, Python, pandas, Statistics", "Graz", 40000.0),
        ("Clerk", None, "https://jobs.example/2", "Requirements: SQL. Expert in Python", None, None),
        (None, "Tern", None, "SQL", None, None),
    ]
    dated = [dict(zip(PARQUET, (*row, date(2026, 1, 2)), strict=True)) for row in rows]
    pq.write_table(pa.Table.from_pylist(dated), work / "jobs.parquet", row_group_size=2)
    with (work / "jobs.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([PARQUET, *rows])

    parquet, table = (answer(program, f"jobs.{form}", "-s", "sql,python") for form in ("parquet", "csv"))

    told = json.dumps(parquet["postings"]).replace("jobs.parquet", "jobs.csv")
    assert told == json.dumps(table["postings"])
    assert (parquet["read"], parquet["unread"]) == (2, 1)


@pytest.mark.parametrize("size", [4, 40, 400])
def test_damaged_parquet_is_refused_as_what_it_is(size: int, program: Program, work: Path) -> None:
    pq.write_table(pa.Table.from_pylist([{"title": "Analyst", "description": "SQL"}]), work / "jobs.parquet")
    (work / "bad.parquet").write_bytes((work / "jobs.parquet").read_bytes()[:size])

    done = program.run("match", "bad.parquet", "-s", "sql")

    assert (done.code, done.out) == (2, "")
    assert "this Parquet file can't be read" in done.err


def test_without_the_extra_parquet_is_told_to_need_it(program: Program, work: Path) -> None:
    (work / "jobs.parquet").write_bytes(b"PAR1PAR1")
    (work / "pyarrow.py").write_text("raise ModuleNotFoundError(name='pyarrow')", encoding="utf-8")
    paths = os.pathsep.join([str(work), program.environment["PYTHONPATH"]])

    done = program.given(PYTHONPATH=paths).run("match", "jobs.parquet", "-s", "sql")

    assert (done.code, done.out) == (2, "")
    assert "hint: pip install 'careers[batch]'" in done.err


def test_parquet_for_a_person_is_refused_with_what_reads_it(program: Program, work: Path) -> None:
    (work / "jobs.parquet").write_bytes(b"PAR1PAR1")

    done = program.run("fit", "--from", "jobs.parquet")

    assert (done.code, done.out) == (2, "")
    assert "this is a Parquet file" in done.err


def test_levels_that_a_posting_asks_for_count(program: Program, work: Path) -> None:
    lines = ("Expert in Python", "Advanced SQL", "Basic knowledge of pandas", "3+ years of Spark", "1 year of R")
    text = "Requirements\n" + "".join(f"- {one}\n" for one in lines)
    (work / "levels.txt").write_text(text, encoding="utf-8")
    levels = {"python": "expert", "sql": "advanced", "pandas": "beginner", "spark": "advanced"}

    shown = answer(program, "levels.txt", "-s", "python:advanced,sql,pandas:beginner,spark:advanced")
    asked = {one["skills"][0]: one for one in shown["posting"]["required"]}
    there = answer(program, "levels.txt", "-s", ",".join(f"{skill}:{level}" for skill, level in levels.items()))

    assert {skill: asked[skill]["level"] for skill in levels} == levels
    assert {skill: asked[skill]["status"] for skill in levels} == {
        "python": "partial",
        "sql": "partial",
        "pandas": "met",
        "spark": "met",
    }
    assert set(levels) <= {one["skills"][0] for one in there["posting"]["required"] if one["status"] == "met"}


def test_years_with_a_skill_answer_years_that_are_asked_for(program: Program, work: Path) -> None:
    (work / "asks.txt").write_text("Requirements\n- 3+ years of SQL\n- 5 yrs Python\n", encoding="utf-8")
    (work / "cv.txt").write_text("Skills\nSQL (4 years), Python (1 year)\n", encoding="utf-8")

    shown = answer(program, "asks.txt", "--from", "cv.txt")

    assert (shown["met"], shown["partial"]) == (["SQL"], ["Python"])
    assert [one["value"] for one in shown["posting"]["gates"]] == ["5"]


def test_a_resume_taken_for_a_posting_is_told_to_be_one(program: Program, work: Path) -> None:
    text = "Ada Wren\nada@wren.example\nWork experience\nAnalyst, Tern, 2019 - 2023\nDeveloped SQL reports\nEducation\n"
    (work / "cv.txt").write_text(text, encoding="utf-8")

    done = program.run("match", "cv.txt", "-s", "sql", "--json")

    assert (done.code, json.loads(done.out)["posting"]["looks_like"]) == (0, "resume")
    assert "warning: this reads like a résumé, and was taken for a posting\n  at cv.txt\n" in done.err
    assert "careers match POSTING --from cv.txt" in done.err
    assert answer(program, "posting.txt", "-s", "sql")["posting"]["looks_like"] is None


def test_a_file_that_cannot_be_read_stops_none_of_the_others(program: Program) -> None:
    done = program.run("match", "missing.txt", "jobs.csv", "-s", "sql", "--json")

    shown = json.loads(done.out)
    assert (done.code, shown["read"], shown["unread"]) == (0, 3, 1)
    assert [one["file"] for one in shown["problems"]] == ["missing.txt"]


def test_where_none_can_be_read_there_is_no_answer(program: Program) -> None:
    done = program.run("match", "missing.txt", "gone.txt", "-s", "sql", "--json")

    assert (done.code, done.out) == (2, "")
    assert "missing.txt" in done.err
    assert "gone.txt" in done.err


def test_several_and_nobody_is_refused_with_what_to_do(program: Program) -> None:
    done = program.run("match", "jobs.csv")

    assert (done.code, done.out) == (2, "")
    assert "--from resume.pdf" in done.err


def test_what_a_file_says_reaches_the_terminal_as_words_alone(program: Program, work: Path) -> None:
    bad = ROW.replace("Tern", "\\u001b]0;owned\\u0007").format(1, 1, "Requirements: SQL, Python, pandas, Statistics")
    (work / "jobs.jsonl").write_text(bad * 2, encoding="utf-8")

    done = program.given(NO_COLOR="1").run("match", "jobs.jsonl", "-s", "sql", tty={"stdout", "stderr"})

    assert done.code == 0
    assert "\x1b" not in done.out + done.err
    assert "\x07" not in done.out + done.err


def test_a_table_of_people_is_no_file_of_postings(program: Program, work: Path) -> None:
    (work / "class.csv").write_text('Student,Skills\nada,"sql, pandas"\nbob,sql\n,sql\n', encoding="utf-8")
    done = program.run("match", "class.csv", "--skills", "sql")

    assert (done.code, done.out) == (2, "")
    assert done.err.count("error: this tells of a person, and is no posting\n") == 3
    assert "hint: for the roles of many people: careers fit --profiles FILE\n" in done.err
