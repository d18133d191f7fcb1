"""Text from outside can't command a terminal, wherever it comes from and wherever it goes."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from program import Done, Program, Stream
from small_files import write_all

UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
TEXTS = {"title": "\x1b]0;x\x07", "colour": "\x9b31m", "turned": "\u202etxt.exe", "bytes": os.fsdecode(b"\x9b31m\xff")}
PLACES = {
    "skill": ["fit", "-s", "sql,{}"],
    "no known skill": ["fit", "-s", "{}"],
    "level": ["fit", "-s", "sql:{}"],
    "skill page": ["skill", "{}"],
    "role": ["show", "{}"],
    "several roles": ["compare", "analyst", "{}"],
    "roles among": ["fit", "-s", "sql", "--among", "{}"],
    "section": ["compare", "analyst", "engineer", "--sections", "{}"],
    "found text": ["find", "analist", "{}"],
    "filter": ["roles", "{}"],
    "list": ["fit", "--skills-from", "{}"],
    "profile": ["fit", "--profile", "{}"],
    "overlay": ["roles", "--kb", "{}"],
    "checked folder": ["kb", "check", "{}"],
    "output": ["roles", "-o", "{}/x"],
    "schema": ["schema", "{}"],
    "command": ["{}"],
    "option": ["roles", "--{}"],
    "field": ["roles", "--fields", "id,{}"],
    "topic": ["help", "{}"],
    "format": ["roles", "--format", "{}"],
}


def assert_safe(done: Done) -> None:
    assert not UNSAFE.search(done.out.replace("\r\n", "\n") + done.err)  # CSV ends its lines so
    assert done.code in {0, 2}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("text", TEXTS)
def test_words_on_the_command_line(place: str, text: str, program: Program) -> None:
    assert_safe(program.run(*(word.replace("{}", TEXTS[text]) for word in PLACES[place])))


@pytest.mark.parametrize("format_", ["table", "plain", "json", "jsonl", "csv", "md", "html"])
@pytest.mark.parametrize("place", ["skill", "found text", "filter", "role"])
def test_in_any_format_and_on_a_terminal(place: str, format_: str, program: Program) -> None:
    words = [word.replace("{}", "".join(TEXTS.values())) for word in PLACES[place]]
    tty: list[Stream] = ["stdout", "stderr"]

    assert_safe(program.given(NO_COLOR="1").run(*words, "--format", format_, tty=tty))


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("words", [["fit", "--skills-from", "-"], ["find", "-"]])
def test_standard_input(words: list[str], text: str, program: Program) -> None:
    assert_safe(program.run(*words, stdin=b"sql\n" + os.fsencode(TEXTS[text]) + b"\n"))


@pytest.mark.parametrize("text", ['"\\e]0;x\\a"', '"\\x9b31m"', '"\\u202etxt"', "\x1b[31m", "\u202e"])
@pytest.mark.parametrize("field", ["name", "summary", "kind", "url"])
def test_an_overlay(field: str, text: str, program: Program, work: Path) -> None:
    fields = {"id": "knitting", "name": "Knitting", "kind": "practice", "hours": "[1, 2]"} | {field: text}
    skill = "{" + ", ".join(f"{key}: {value}" for key, value in fields.items()) + "}"
    write_all(work, {"mine/skills/one.yaml": f"- {skill}\n".encode()})

    for words in (["skill", "knitting"], ["skills"], ["kb", "check", "mine"]):
        assert_safe(program.run(*words, "--kb", "mine", "--format", "table"))


def test_a_file_name_is_told_with_its_control_characters_written_out(program: Program) -> None:
    done = program.run("fit", "--skills-from", "\x1b]0;x\x07")

    assert "  at \\x1b]0;x\\x07\n" in done.err


def test_brackets_are_no_markup(program: Program, work: Path) -> None:
    skill = b"- {id: red, name: '[red]Red[/red] :smile: [link=x]y[/link]', kind: practice, hours: [1, 2]}\n"
    write_all(work, {"mine/skills/red.yaml": skill})

    assert "[red]Red[/red] :smile: [link=x]y[/link]" in program.run("skill", "red", "--kb", "mine", tty=["stdout"]).out
