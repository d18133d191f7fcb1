from __future__ import annotations

import re

import pytest

from careers import __version__
from careers.cli.app import COMMANDS
from program import Done, Program

SCREENS = [[], *([name] for name in COMMANDS), ["kb", "check"], ["kb", "where"], ["kb", "sources"]]


def help_of(program: Program, words: list[str], option: str = "--help") -> str:
    done = program.given(COLUMNS="200").run(*words, option)
    assert (done.code, done.err) == (0, "")
    return done.out


@pytest.mark.parametrize("words", SCREENS, ids=" ".join)
def test_every_option_says_what_it_is_for(words: list[str], program: Program) -> None:
    shown = help_of(program, words)
    told = re.findall(r"^  (-\S.*?)(?: {2,}|\n {3,})\S", shown, re.MULTILINE)

    assert len(told) == len(re.findall(r"^  -", shown, re.MULTILINE))
    assert "-h, --help" in told


@pytest.mark.parametrize("words", SCREENS, ids=" ".join)
def test_the_short_option_shows_the_same_help(words: list[str], program: Program) -> None:
    assert help_of(program, words, "-h") == help_of(program, words)


def test_every_command_is_listed_with_what_it_does(program: Program) -> None:
    listed = re.findall(r"^  (\w+) +(\S.*)$", help_of(program, []).partition("Commands:")[2], re.MULTILINE)

    assert [name for name, _ in listed][: len(COMMANDS)] == list(COMMANDS)


def test_without_a_command_the_help_is_shown(program: Program) -> None:
    assert program.given(COLUMNS="200").run() == Done(0, help_of(program, []), "")


@pytest.mark.parametrize("words", [["--version"], ["--version", "fit"]])
def test_the_version_is_told(words: list[str], program: Program) -> None:
    assert program.run(*words) == Done(0, f"careers {__version__}\n", "")
