"""`match --save-reading`: what was read of many postings is kept for the next person, and changes no answer."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from program import Program

from .test_interrupts import watched

__all__ = ["watched"]
ROW = '{{"title": "{}", "company": "Tern", "url": "https://jobs.example/{}", "description": "{}"}}\n'
WANTED = (
    "Requirements: expert in SQL, Python or Spark, Statistics, pandas",
    "Requirements: SQL, basic knowledge of pandas. Nice to have: Machine learning, Python",
    "A posting for a gardener",
    "Requirements: 5 years of Python, SQL, Statistics, Machine learning",
)


@pytest.fixture
def jobs(work: Path) -> Path:
    """Return a file of postings, with a line that can't be read."""
    rows = [ROW.format(f"Analyst {number}", number, text) for number, text in enumerate(WANTED)]
    file = work / "jobs.jsonl"
    file.write_text("".join([*rows, "nonsense\n"]), encoding="utf-8")
    return file


def answer(program: Program, *words: str, skills: str = "sql,python:advanced") -> bytes:
    done = program.run("match", "jobs.jsonl", "-s", skills, "--json", "-q", *words)
    assert (done.code, done.err) == (0, "")
    return done.out.encode()


def kept(jobs: Path) -> Path:
    return jobs.with_name(f"{jobs.name}.reading")


def test_the_answer_is_the_same_bytes_without_a_saved_reading_while_it_is_saved_and_from_it(
    program: Program, jobs: Path
) -> None:
    plain = answer(program)
    saving = answer(program, "--save-reading")
    state = kept(jobs).stat()

    assert plain == saving == answer(program) == answer(program, "--save-reading")
    assert kept(jobs).stat().st_mtime_ns == state.st_mtime_ns


def test_several_processes_give_the_same_bytes_as_one(program: Program, jobs: Path) -> None:
    rows = [ROW.format(f"Analyst {number}", number, WANTED[number % len(WANTED)]) for number in range(70)]
    jobs.write_text("".join([*rows, "nonsense\n"]), encoding="utf-8")
    plain = answer(program)
    kept_by_one = answer(program, "--save-reading"), kept(jobs).read_bytes()
    kept(jobs).unlink()

    assert answer(program, "--jobs", "2") == plain
    assert (answer(program, "--jobs", "2", "--save-reading"), kept(jobs).read_bytes()) == kept_by_one


@pytest.mark.usefixtures("jobs")
def test_another_person_is_ranked_from_it_as_if_the_postings_were_read(program: Program) -> None:
    plain = answer(program, skills="pandas,statistics:expert")
    answer(program, "--save-reading")

    assert answer(program, skills="pandas,statistics:expert") == plain


def test_it_is_told_where_what_was_read_is_kept(program: Program, jobs: Path) -> None:
    done = program.run("match", "jobs.jsonl", "-s", "sql", "--save-reading")

    assert "kept what was read of 4 postings in jobs.jsonl.reading" in done.err
    assert sorted(os.listdir(jobs.parent)) == ["jobs.jsonl", "jobs.jsonl.reading"]


def test_it_belongs_to_the_content_of_its_file_and_to_no_other(program: Program, jobs: Path) -> None:
    answer(program, "--save-reading")
    jobs.write_text(ROW.format("Clerk", 7, "Requirements: SQL, Python, pandas, Statistics") * 2, encoding="utf-8")

    assert [one["title"] for one in json.loads(answer(program))["postings"]] == ["Clerk", "Clerk"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: content[: len(content) // 2],
        lambda content: content.replace(b'"sql"', b'"python"'),
        lambda content: content.replace(b'"program": "', b'"program": "9'),
        lambda content: content[:0],
        lambda content: content[:1] * 100_000,
        lambda content: b"\xff" + content,
    ],
)
def test_one_that_is_damaged_or_of_another_version_is_read_anew_in_silence(
    damage: object, program: Program, jobs: Path
) -> None:
    plain = answer(program, "--save-reading")
    whole = kept(jobs).read_bytes()
    kept(jobs).write_bytes(damage(whole))  # type: ignore[operator]

    assert answer(program) == plain
    assert answer(program, "--save-reading") == plain
    assert kept(jobs).read_bytes() == whole


def test_where_nothing_can_be_written_the_answer_comes_and_it_is_told(program: Program, jobs: Path) -> None:
    kept(jobs).mkdir()

    done = program.run("match", "jobs.jsonl", "-s", "sql,python:advanced", "--json", "--save-reading")

    assert (done.code, done.out.encode()) == (0, answer(program))
    assert "what was read can't be kept: is a directory" in done.err
    assert "for this answer alone" in done.err
    assert sorted(os.listdir(jobs.parent)) == ["jobs.jsonl", "jobs.jsonl.reading"]


@pytest.mark.usefixtures("jobs")
def test_a_saved_reading_is_no_posting_of_its_folder(program: Program) -> None:
    answer(program, "--save-reading")

    done = program.run("match", ".", "-s", "sql", "--json", "-q")

    assert [one["file"] for one in json.loads(done.out)["problems"]] == ["./jobs.jsonl:5:1"]
    assert json.loads(done.out)["read"] == len(WANTED)


def test_a_single_posting_is_not_worth_keeping(program: Program, work: Path) -> None:
    (work / "posting.txt").write_text("Requirements\n- SQL\n- Python\n", encoding="utf-8")

    done = program.run("match", "posting.txt", "-s", "sql", "--save-reading")

    assert done.code == 0
    assert "nothing new is kept" in done.err
    assert os.listdir(work) == ["posting.txt"]


def test_interrupted_before_it_is_whole_it_leaves_none(watched: Program, jobs: Path) -> None:
    done = watched.given(AT="os.rename").run("match", "jobs.jsonl", "-s", "sql", "--save-reading")

    assert (done.code, done.out, done.err) == (130, "", "")
    assert os.listdir(jobs.parent) == ["jobs.jsonl"]
