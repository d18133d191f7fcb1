"""`careers read`: what is understood of documents, one and many."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import jsonschema
import pytest

import careers
from commands import DOCUMENTS
from program import Program


@pytest.fixture(autouse=True)
def documents(work: Path) -> None:
    """Let the program run where documents lie."""
    shutil.copytree(DOCUMENTS, work, dirs_exist_ok=True)


@pytest.mark.parametrize("name", ["resume.txt", "resume.pdf", "posting.txt"])
def test_every_skill_stands_where_it_is_said_to_stand(name: str, program: Program) -> None:
    shown = json.loads(program.run("read", name, "--json").out)
    text = program.run("read", name, "--text").out

    assert shown["skills"]
    for skill in shown["skills"]:
        for place in skill["evidence"]:
            assert text[place["start"] : place["end"]] == place["text"]
            assert text.count("\n", 0, place["start"]) + 1 == place["line"]


def test_several_files_are_a_document_a_line_in_their_order(program: Program) -> None:
    done = program.run("read", "resume.txt", "missing.txt", "postings", "--format", "jsonl")
    lines = [json.loads(line) for line in done.out.splitlines()]

    assert done.code == 0
    files = ["resume.txt", "missing.txt", "postings/analyst.txt", "postings/engineer.md"]
    assert [one["file"] for one in lines] == files
    assert [one["schema"] for one in lines] == [
        "careers.reading/1",
        "careers.reading-error/1",
        "careers.reading/1",
        "careers.reading/1",
    ]
    for one in lines:
        jsonschema.validate(one, careers.schema(one["schema"]), cls=jsonschema.Draft202012Validator)
    assert "1 document could not be read; 3 could\n" in done.err


def test_one_file_is_one_document_in_json_and_a_line_in_jsonl(program: Program) -> None:
    assert program.run("read", "resume.txt", "--json").out == program.run("read", "resume.txt", "--format", "jsonl").out


def test_where_none_can_be_read_there_is_no_answer(program: Program) -> None:
    done = program.run("read", "missing.txt", "gone.txt", "--format", "jsonl")

    assert (done.code, done.out) == (2, "")
    assert len(json.loads(done.err)["problems"]) == 2


def test_an_empty_folder_is_told(program: Program, work: Path) -> None:
    (work / "empty").mkdir()

    done = program.run("read", "empty")

    assert (done.code, done.out) == (2, "")
    assert "there is no document in it" in done.err


def test_the_text_of_a_text_file_is_the_file(program: Program) -> None:
    assert program.run("read", "posting.txt", "--text").out == (DOCUMENTS / "posting.txt").read_text(encoding="utf-8")


def test_texts_of_several_stand_under_their_names(program: Program) -> None:
    out = program.run("read", "posting.txt", "resume.txt", "--text").out

    assert out.startswith("==> posting.txt <==\n")
    assert "\n==> resume.txt <==\n" in out


def test_what_a_document_is_can_be_said(program: Program) -> None:
    said = json.loads(program.run("read", "posting.txt", "--as", "list", "--json").out)

    assert said["kind"] == "list"


def test_a_document_reaches_the_terminal_without_what_it_might_obey(program: Program, work: Path) -> None:
    (work / "bad.txt").write_bytes(b"Skills\nSQL, \x1b]0;owned\x07 Python \xe2\x80\xae\n" + b"experience " * 40)

    for words in (["bad.txt"], ["bad.txt", "--text"]):
        done = program.given(NO_COLOR="1").run("read", *words, tty={"stdout", "stderr"})

        assert done.code == 0
        assert not {"\x1b", "\x07", "\u202e"} & set(done.out + done.err)


def test_a_title_is_shown_once_and_told_wherever_it_stands(program: Program, work: Path) -> None:
    (work / "twice.txt").write_text(
        "Mara Feld\nData Analyst\n\nExperience\nData Analyst, Fernhill, 2019 - 2021\n- SQL\n", encoding="utf-8"
    )

    shown = program.run("read", "twice.txt", "--format", "table").out
    told = json.loads(program.run("read", "twice.txt", "--json").out)["titles"]

    assert shown.count("Data Analyst") == 1
    assert [one["given"] for one in told] == ["Data Analyst", "Data Analyst"]
