"""Whatever goes wrong is one JSON object on stderr where JSON was asked for."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import careers
from careers.cli.app import COMMANDS
from careers.cli.program import asks_for_json, run
from careers.domain.errors import Location, Problem
from careers.domain.reports.error import error_report
from commands import COMMANDS as ANSWERED
from mistakes import FILES, REFUSED
from program import Program
from small_files import write_all

AT_THE_ROOT = "value left out at the root"
Refused = Callable[..., Any]


@pytest.fixture
def refused(
    small_checkout: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Refused:
    """Return the function that runs words that are refused, and gives the document that tells why."""
    assert small_checkout
    folder = tmp_path / "work"
    write_all(folder, FILES)
    with (folder / "huge").open("wb") as huge:
        huge.truncate(200_000_000)
    monkeypatch.chdir(folder)

    def told(*words: str, code: int = 2) -> Any:
        assert run(words) == code
        out, err = capsys.readouterr()
        assert out == ""
        assert err.count("\n") == 1
        assert err.isascii()
        document = json.loads(err)
        jsonschema.validate(document, careers.schema("error"), cls=jsonschema.Draft202012Validator)
        assert document["schema"] == "careers.error/1"
        assert document["problems"]
        return document

    return told


@pytest.mark.parametrize("case", REFUSED)
def test_a_mistake_is_told_as_json_in_the_words_that_people_read(case: str, refused: Refused) -> None:
    words, message, more = REFUSED[case]
    document = refused(*words, "--json") if "--format" not in words else refused(*words[:1], "--json", *words[1:])

    if case not in {"fields of a table", "options before the command", "option without its value", AT_THE_ROOT}:
        (one,) = document["problems"]
        place = ":".join(str(one[key]) for key in ("file", "line", "column") if one[key])
        told = f"error: {one['message']}\n  at {place}\nhint: {one['hint']}\n"
        assert message in told
        assert more in told


MISTAKES = {
    "an unknown option": ["--no-such-option"],
    "an unknown format": ["--format", "yaml"],
    "a field that is not there": ["--fields", "no-such-field"],
    "a folder that is not there": ["-o", "nowhere/file"],
    "an overlay that is not there": ["--kb", "nowhere"],
    "no value": ["--color"],
    "two formats": ["--format", "md"],
}


@pytest.mark.parametrize("mistake", MISTAKES)
@pytest.mark.parametrize("name", ANSWERED)
def test_every_command_tells_every_mistake_so(name: str, mistake: str, refused: Refused) -> None:
    if mistake == "an overlay that is not there" and name in {"kb-where", "kb-diff", "schemas", "help"}:
        pytest.skip("it reads no overlay")

    refused(*ANSWERED[name], "--json", *MISTAKES[mistake])


@pytest.mark.parametrize("words", [["--json"], ["--format=JSONL"], ["--format", "json"]])
def test_the_usage_is_told_so_before_the_options_are_read(words: list[str], refused: Refused) -> None:
    (one,) = refused("shwo", *words)["problems"]

    assert one["message"] == "no such command 'shwo'"
    assert one["suggestions"] == ["show"]


@pytest.mark.parametrize(
    ("words", "suggestions"),
    [
        (["show", "analist"], [["analyst"]]),
        (["compare", "analist", "astronaut", "enginer"], [["analyst"], [], ["engineer"]]),
        (["skill", "pyton"], [["python"]]),
        (["fit", "-s", "pyton"], [["python"]]),
        (["show", "analyst", "--jsno"], [["--json"]]),
        (["kb", "chekc"], [["check"]]),
        (["read", "binary", "--as", "posing"], [["posting"]]),
        (["roles", "--fields", "idd"], [["id"]]),
        (["compare", "analyst", "engineer", "--sections", "tool"], [["tools"]]),
        (["schema", "erorr"], [["error"]]),
        (["roles", "--kb", "dangling"], [[]]),
    ],
)
def test_what_was_meant_stands_in_a_list(words: list[str], suggestions: list[list[str]], refused: Refused) -> None:
    assert [one["suggestions"] for one in refused(*words, "--json")["problems"]] == suggestions


@pytest.mark.parametrize(
    ("words", "json_is_asked"),
    [
        (["--json"], True),
        (["--format", "json"], True),
        (["--format=JSON"], True),
        (["--format", "jsonl"], True),
        (["--format", "json", "--format", "csv"], False),
        (["--format", "csv"], False),
        (["--format"], False),
        (["find", "--", "--json"], False),
        (["find", "json"], False),
        ([], False),
    ],
)
def test_json_is_asked_for_by_name(words: list[str], json_is_asked: bool) -> None:  # noqa: FBT001
    assert asks_for_json(words) is json_is_asked


def test_a_warning_waits_for_the_answer_so_that_an_error_stands_alone(
    refused: Refused, capsys: pytest.CaptureFixture[str]
) -> None:
    refused("fit", "-s", "sql,pyton", "--among", "astronaut", "--json")

    assert run(["fit", "-s", "sql,pyton", "--json"]) == 0
    assert capsys.readouterr().err.startswith("warning: there is no skill 'pyton'\n")


def test_a_place_has_its_line_and_column_or_neither() -> None:
    somewhere, whole = Problem("wrong", Location("a.yaml", 3, 7)), Problem("wrong", Location("a.yaml"), "mend it")

    assert [one[1:5] for one in error_report([somewhere, whole]).problems] == [
        ("a.yaml", 3, 7, None),
        ("a.yaml", None, None, "mend it"),
    ]


def test_a_bug_is_told_so_and_debug_says_where(refused: Refused, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(*_: object) -> None:
        raise LookupError("lost")

    monkeypatch.setattr("careers.render.writers.json.write", lost)
    shown, searched = refused("roles", "--json", code=70), refused("roles", "--json", "--debug", code=70)

    assert shown["problems"][0]["message"] == "this is a bug in careers: LookupError: lost"
    assert shown["origin"] is None
    assert 'raise LookupError("lost")' in searched["origin"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no device that is always full")
@pytest.mark.parametrize("name", ["roles", "fit"])
def test_a_full_disk_is_told_so(name: str, program: Program) -> None:
    with open("/dev/full", "wb") as full, program.start(*ANSWERED[name], "--json", stdout=full.fileno()) as process:
        _, told = process.communicate()

    (one,) = json.loads(told)["problems"]
    assert one["message"] == "the output can't be written: no space left on device"
    assert process.returncode == 2


def test_every_command_is_tried() -> None:
    tried = {words[0] for words in ANSWERED.values()}

    assert set(COMMANDS) - tried == {"mcp"}  # which has no format
