"""What most tests run is what a person runs: a fork does what a new interpreter does."""

from __future__ import annotations

import pytest

from commands import COMMANDS
from program import Program

CHANGING = {"profile", "site"}
"""What a run leaves behind changes the next one."""


@pytest.mark.parametrize("name", [name for name in COMMANDS if name not in CHANGING])
def test_a_fork_answers_on_a_terminal_as_a_new_interpreter_does(name: str, program: Program) -> None:
    anew = program._replace(server=None)

    assert program.run(*COMMANDS[name], tty={"stdout", "stderr"}) == anew.run(*COMMANDS[name], tty={"stdout", "stderr"})


@pytest.mark.parametrize("words", [["find", "-"], ["show", "analist"], ["fit", "--min-score", "99", "-s", "sql"], []])
def test_it_reads_refuses_and_ends_alike(words: list[str], program: Program) -> None:
    anew = program._replace(server=None)

    assert program.run(*words, stdin=b"analist\n") == anew.run(*words, stdin=b"analist\n")


def test_more_is_read_than_a_pipe_holds(program: Program) -> None:
    done = program.run("fit", "--profiles", "-", stdin=b'{"skills": ["sql"]}\n' * 10_000)

    assert (done.code, done.out.count("\n")) == (0, 10_000)


def test_what_is_not_read_is_lost_in_silence(program: Program) -> None:
    assert program.run("roles", stdin=b"x" * 1_000_000).code == 0
