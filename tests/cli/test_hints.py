"""The next useful command, on a terminal and nowhere else."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from commands import COMMANDS
from program import Program, Stream
from small_files import write_all

BOTH: list[Stream] = ["stdout", "stderr"]
MANY = "sql:advanced,python:advanced,pandas:advanced,writing:advanced,statistics:advanced"


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("fit -s python:2,sql", "careers plan analyst --skills python:intermediate,sql"),
        (f"fit -s {MANY}", "careers show analyst"),
        ("gap scientist -s python:intermediate,sql", "careers plan scientist --skills python:intermediate,sql"),
        ("plan scientist -s python:intermediate,sql", "careers skill statistics"),
        ("plan analyst -s sql:advanced,statistics,pandas,writing", "careers show analyst"),
        ("pay analyst engineer", "careers show analyst"),
        ("fit -s sql --what-if statistics:expert,ml:expert", "careers plan scientist --skills sql"),
        ("fit -s sql --what-if sql", "careers plan analyst --skills sql"),
        ("compare analyst engineer", "careers compare analyst engineer --skills python,sql"),
        ("compare analyst engineer -s sql", "careers plan analyst --skills sql"),
        ("show analyst", "careers compare analyst engineer"),
        ("roles", "careers show scientist"),
        ("skills", "careers skill language"),
        ("skill pandas", "careers show analyst"),
        ("find 'Sr. Data Analyst'", "careers show analyst"),
        ("schema", "careers schema fit"),
    ],
)
def test_an_answer_on_a_terminal_is_followed_by_what_may_help_next(words: str, hint: str, program: Program) -> None:
    done = program.given(NO_COLOR="1").run(*shlex.split(words), tty=BOTH)

    assert (done.code, done.err) == (0, f"next: {hint}\n")
    assert program.run(*shlex.split(hint)[1:]).code == 0


@pytest.mark.parametrize("words", ["roles zzz", "find zzz", "kb check", "kb where", "kb sources", "show nobody"])
def test_where_nothing_is_likelier_than_all_else_nothing_is_said(words: str, program: Program) -> None:
    assert "next:" not in program.run(*shlex.split(words), tty=BOTH).err


@pytest.mark.parametrize(
    ("more", "tty"),
    [([], []), ([], ["stdout"]), ([], ["stderr"]), (["-q"], BOTH), (["--json"], BOTH), (["-o", "x.txt"], BOTH)],
)
@pytest.mark.parametrize("name", ["fit", "roles"])
def test_in_a_pipe_or_told_to_be_quiet_the_program_gives_no_hint(
    name: str, more: list[str], tty: list[Stream], program: Program
) -> None:
    done = program.run(*COMMANDS[name], *more, tty=tty)

    assert "next:" not in done.out + done.err


def test_in_colour_a_hint_stands_back(program: Program) -> None:
    assert program.run("roles", tty=BOTH).err == "\x1b[2mnext: careers show scientist\x1b[0m\n"


def test_a_hint_keeps_the_overlays(program: Program, work: Path) -> None:
    own = b"- {id: knitting, name: Knitting by hand, kind: practice, hours: [1, 2]}\n"
    write_all(work, {"my own/skills/one.yaml": own})
    done = program.given(NO_COLOR="1").run("skills", "knitting", "--kb", "my own", tty=BOTH)

    assert done.err == "next: careers skill knitting --kb 'my own'\n"
