"""The help as a document, for programs."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from careers import __version__
from careers.cli.app import COMMANDS, build
from careers.cli.help_document import command_help
from careers.cli.help_topics import PRINTED, TOPICS, printed_text, topic_text
from careers.cli.options import Common
from program import Program


def document(program: Program, *words: str) -> Any:
    done = program.run("help", *words, "--json")
    assert (done.code, done.err) == (0, "")
    return json.loads(done.out)


def test_the_help_tells_every_command_topic_exit_code_format_and_schema(program: Program) -> None:
    told = document(program)

    assert told["version"] == __version__
    assert [one["name"] for one in told["commands"] if one["name"].count(" ") == 1] == [
        f"careers {name}" for name in COMMANDS
    ]
    assert {one["name"]: one["text"] for one in told["topics"]} == {name: topic_text(name) for name in TOPICS} | {
        name: printed_text(name) for name in PRINTED
    }
    assert [one["code"] for one in told["exit_codes"]] == [0, 1, 2, 70, 130]
    assert [one["name"] for one in told["formats"]] == ["table", "plain", "json", "jsonl", "csv", "md", "html", "ics"]
    assert {"careers.error/1", "careers.help/1", "file/role"} <= {one["name"] for one in told["schemas"]}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_that_help_shows_is_in_the_document(name: str, program: Program) -> None:
    shown = program.given(COLUMNS="200").run(name, "--help").out.partition("Options:")[2].partition("Commands:")[0]
    one, *_ = command_help(build().get_command(None, name), f"careers {name}")
    names = {option for told in one.options for option in told.names}

    assert names == set(re.findall(r"(?<![\w-])--?[A-Za-z][a-z-]*(?=[,\s]|$)", _first_column(shown)))


def _first_column(shown: str) -> str:
    return "\n".join(re.split(r" {2,}", line.strip())[0] for line in shown.splitlines() if re.match(r"^  -", line))


def test_an_option_says_what_it_takes(program: Program) -> None:
    (fit,) = document(program, "fit")["commands"]
    options = {one["names"][-1]: one for one in fit["options"]}

    assert fit["name"] == "careers fit"
    assert fit["arguments"] == [
        {
            "metavar": "[SKILL|FILE]...",
            "help": "Skills you have, or documents that tell.",
            "required": False,
            "repeatable": True,
            "choices": [],
        }
    ]
    assert "careers fit resume.pdf" in fit["examples"]
    assert options["--skills"]["names"] == ["-s", "--skills"]
    assert options["--skills"]["repeatable"] is True
    assert options["--color"]["choices"] == ["auto", "always", "never"]
    assert options["--min-score"]["default"] is None
    assert options["--json"]["metavar"] is None
    assert {f"--{name.replace('_', '-')}" for name in Common._fields} <= set(options)


def test_a_group_comes_with_the_commands_under_it(program: Program) -> None:
    told = document(program, "kb")

    assert [one["name"] for one in told["commands"]][:2] == ["careers kb", "careers kb check"]
    assert (told["topics"], told["exit_codes"], told["formats"], told["schemas"]) == ([], [], [], [])


@pytest.mark.parametrize("name", ["levels", "agents", "llms.txt"])
def test_a_topic_is_told_as_a_document_too(name: str, program: Program) -> None:
    told = document(program, name)

    assert [one["name"] for one in told["topics"]] == [name]
    assert told["commands"] == []


@pytest.mark.parametrize("format_", ["md", "html", "csv", "jsonl", "table"])
def test_the_help_has_every_format(format_: str, program: Program) -> None:
    done = program.run("help", "gap", "--format", format_)

    assert (done.code, done.err) == (0, "")
    assert "careers gap" in done.out


@pytest.mark.parametrize("name", PRINTED)
def test_what_is_for_agents_is_printed_as_it_is(name: str, program: Program) -> None:
    assert program.run("help", name).out == printed_text(name)
