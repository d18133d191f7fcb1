"""What the program leaves alone: the network, and every file but its cache and the one that was asked for."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from program import Done, Program

AUDIT_HOOK = str(Path(__file__).parent / "audit_hook")
COMMANDS = (
    "compare analyst engineer --skills sql",
    "fit --skills python,sql",
    "gap analyst --skills python",
    "plan scientist --skills sql",
    "pay analyst",
    "show analyst",
    "help formats",
    "roles",
    "skills",
    "skill python",
    "find 'data engineer'",
    "kb check",
    "kb sources",
    "schema fit",
)
FORMATS = ("table", "plain", "json", "jsonl", "csv", "md", "html")


def touched(program: Program, words: str) -> set[tuple[str, str]]:
    """Run a command and give each event of the network or of a file that was changed, with what it is about."""
    reading, telling = os.pipe()
    path = os.pathsep.join([AUDIT_HOOK, program.environment["PYTHONPATH"]])
    watched = program.given(PYTHONPATH=path, TOLD=str(telling), PYTHONDONTWRITEBYTECODE="1")
    with watched.start(*shlex.split(words), pass_fds=[telling]) as process:
        os.close(telling)
        process.communicate(b"")
        assert process.returncode == 0
    with os.fdopen(reading, encoding="utf-8", errors="surrogateescape") as told:
        events = [line.rstrip("\n").partition("\t") for line in told]
    return {(event, subject) for event, _, subject in events}


IN_FORMATS = [f"{words} --format {form}" for words in COMMANDS[:3] for form in FORMATS]


@pytest.mark.parametrize("words", [*COMMANDS, *IN_FORMATS])
def test_with_its_cache_in_place_a_command_touches_nothing(words: str, program: Program) -> None:
    program.run(*shlex.split(words))

    assert touched(program, words) == set()


def test_without_a_cache_it_writes_that_alone(program: Program, tmp_path: Path) -> None:
    cache = tmp_path / "fresh"

    events = touched(program.given(XDG_CACHE_HOME=str(cache)), "roles")

    assert events
    assert {subject for _, subject in events if not subject.startswith(str(cache / "careers"))} <= {str(cache)}


def test_an_output_file_is_all_that_is_written(program: Program, work: Path) -> None:
    program.run("roles")

    subjects = {subject for _, subject in touched(program, "roles -o answer.txt")}

    assert {subject.partition(".txt")[0] for subject in subjects} == {".answer"}
    assert os.listdir(work) == ["answer.txt"]


@pytest.fixture
def bound(program: Program, home: Path) -> Program:
    """Return the program of a person who may not write into their own home."""
    home.mkdir()
    home.chmod(0o500)
    bound = program.given(HOME=str(home), XDG_CACHE_HOME="", XDG_CONFIG_HOME="", SHELL="/bin/bash")
    if os.geteuid():
        return bound
    if not shutil.which("setpriv"):
        pytest.skip("root writes everywhere, and there is no setpriv to keep it from that")
    return bound._replace(command=("setpriv", "--bounding-set", "-dac_override", *program.command))


def test_in_a_home_that_can_only_be_read_the_answers_are_the_same(bound: Program, program: Program, home: Path) -> None:
    for words in COMMANDS:
        assert bound.run(*shlex.split(words)) == program.run(*shlex.split(words))
    assert list(home.iterdir()) == []


def test_in_a_home_that_can_only_be_read_no_completion_is_installed(bound: Program, home: Path) -> None:
    told = "error: completion can't be installed: permission denied\nhint: check the folder's permissions\n"

    assert bound.run("--install-completion") == Done(2, "", told)
    assert list(home.iterdir()) == []


def can_leave_the_network() -> bool:
    return sys.platform == "linux" and not subprocess.run(["unshare", "-rn", "true"], check=False).returncode


@pytest.mark.skipif(not can_leave_the_network(), reason="no network namespace can be made here")
def test_where_there_is_no_network_the_answers_are_the_same(program: Program) -> None:
    cut_off = program._replace(command=("unshare", "-rn", *program.command))

    for words in COMMANDS:
        assert cut_off.run(*shlex.split(words)) == program.run(*shlex.split(words))
