"""What agents are told is what the program does."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest

import careers
from careers import KnowledgeBase
from careers.cli.app import COMMANDS
from careers.cli.help_topics import printed_text
from careers.cli.program import run
from commands import DOCUMENTS

SKILL, LLMS = printed_text("agents"), printed_text("llms.txt")
FENCED = [line.partition(" #")[0].strip() for line in re.findall(r"^careers .+$", SKILL, re.MULTILINE)]
LISTED = re.findall(r"^- `(careers [^`]+)`:", LLMS, re.MULTILINE)
SERVER = "careers mcp"


@pytest.fixture(autouse=True)
def kept(home: Path, real_cache: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:  # noqa: ARG001
    """Work in a folder with the documents that are named, and find the knowledge base compiled."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(real_cache))
    shutil.copytree(DOCUMENTS, tmp_path / "work")
    monkeypatch.chdir(tmp_path / "work")


@pytest.mark.parametrize("command", dict.fromkeys(one for one in [*FENCED, *LISTED] if one != SERVER))
def test_a_command_answers(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = run(shlex.split(command)[1:])
    told = capsys.readouterr()

    assert code == 0
    assert [line for line in told.err.splitlines() if not line.startswith("read ")] == []
    assert "--json" not in command or json.loads(told.out)["schema"].startswith("careers.")


def test_the_keys_that_keep_an_answer_short_are_there(capsys: pytest.CaptureFixture[str]) -> None:
    fields = re.search(r"`--fields ([a-z,]+)`", SKILL)
    assert fields

    assert run(["fit", "--skills", "sql", "--top", "3", "--json", "--fields", fields[1]]) == 0
    assert [",".join(role) for role in json.loads(capsys.readouterr().out)["roles"]] == [fields[1]] * 3


def test_every_question_has_its_command() -> None:
    asked = {"fit", "match", "gap", "plan", "compare", "pay", "show", "find", "read"}

    assert asked <= {shlex.split(one)[1] for one in FENCED}
    assert asked <= {shlex.split(one)[1] for one in LISTED}


def test_every_command_and_topic_that_is_named_is_there() -> None:
    named = set(re.findall(r"`careers ([a-z]+)", SKILL + LLMS))

    assert named <= set(COMMANDS)


def keys(schema: Any) -> set[str]:
    """Return every key that a schema names, however deep."""
    if isinstance(schema, list):
        return set().union(*map(keys, schema)) if schema else set()
    if not isinstance(schema, dict):
        return set()
    return set(schema.get("properties", ())) | set().union(*map(keys, schema.values()), set())


def test_every_key_that_is_named_is_in_a_document() -> None:
    told = SKILL.partition("## How to read")[2].partition("## As a server")[0]
    known = set().union(*(keys(careers.schema(name)) for name in ("fit", "plan", "pay", "error")))
    words = {"ready", "close", "part-way", "begun", "none"}
    named = {part for one in re.findall(r"`([a-z_.]+)`", told) for part in one.split(".")} - words

    assert named - known == set()
    assert words == set(careers.schema("fit")["$defs"]["Standing"]["properties"]["word"]["enum"])


def test_the_levels_and_exit_codes_are_those_of_the_program() -> None:
    levels = re.findall(r"`(beginner|intermediate|advanced|expert)`", SKILL)
    codes = re.search(r"exit code is (.+?)\. With", " ".join(SKILL.split()))

    assert levels == ["beginner", "intermediate", "advanced", "expert"]
    assert codes
    assert re.findall(r"\b\d+\b", codes[1]) == ["0", "1", "2", "70", "130"]


def test_the_front_matter_is_what_agents_look_for() -> None:
    import yaml

    front = yaml.safe_load(SKILL.split("---\n")[1])

    assert set(front) == {"name", "description"}
    assert re.fullmatch(r"[a-z0-9-]{1,64}", front["name"])
    assert len(front["description"]) <= 1024


def test_all_essentials_are_worth_what_agents_are_told(real: KnowledgeBase) -> None:
    role = next(iter(real.roles))
    essentials = [
        next(iter(one.named)) for one in real.roles[role].requirements if one.importance == "essential" and one.named
    ]
    report = careers.fit([f"{name}:expert" for name in essentials], real, among=[role])

    assert "50 or more when all essentials are met" in SKILL
    assert report.roles[0].standing.word != "ready" or report.roles[0].score >= 50
