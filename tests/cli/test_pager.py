"""What is longer than the screen goes to a pager: on a terminal, and nowhere else."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from program import SECONDS, Done, Program
from small_files import write_all

LONG = ["show", "analyst"]
KEEPS = "sh -c 'cat > paged'"
"""A pager that keeps what it is given, and shows nothing."""


def on_terminal(program: Program, *words: str, **environment: str) -> Done:
    return program.given(NO_COLOR="1", **environment).run(*words, tty={"stdout"})


@pytest.fixture
def whole(program: Program) -> str:
    """Return the long answer as it is without a pager."""
    return on_terminal(program, *LONG).out


def test_a_long_answer_is_shown_in_the_pager(program: Program, work: Path, whole: str) -> None:
    done = on_terminal(program, *LONG, PAGER=KEEPS)

    assert done == Done(0, "", "")
    assert (work / "paged").read_text(encoding="utf-8") == whole


def test_a_short_answer_is_not(program: Program, work: Path) -> None:
    assert "analyst" in on_terminal(program, "find", "analyst", PAGER=KEEPS).out
    assert not (work / "paged").exists()


def test_the_height_of_the_screen_is_what_counts(program: Program, whole: str) -> None:
    assert on_terminal(program, *LONG, PAGER=KEEPS, LINES="500").out == whole
    assert on_terminal(program, "find", "analyst", PAGER=KEEPS, LINES="2").out == ""


@pytest.mark.parametrize(
    "environment",
    [
        {"TERM": "dumb"},
        {"PAGER": "no-such-pager"},
        {"PAGER": "cat"},
        {"PAGER": ""},
        {"PAGER": "less 'unclosed"},
        {"CAREERS_PAGER": "never"},
    ],
    ids=str,
)
def test_without_a_pager_the_answer_is_printed(environment: dict[str, str], program: Program, whole: str) -> None:
    assert on_terminal(program, *LONG, **({"PAGER": KEEPS} | environment)).out == whole


def test_an_option_leaves_it_out(program: Program, whole: str) -> None:
    assert on_terminal(program, *LONG, "--no-pager", PAGER=KEEPS).out == whole


def test_a_pipe_and_a_file_never_meet_it(program: Program, work: Path, whole: str) -> None:
    paging = program.given(PAGER=KEEPS, NO_COLOR="1")

    assert paging.run(*LONG, "--format", "table").out == whole
    assert paging.run(*LONG, "--format", "table", "-o", "answer.txt", tty={"stdout"}) == Done(0, "", "")
    assert (work / "answer.txt").read_text(encoding="utf-8") == whole
    assert not (work / "paged").exists()


def test_the_pager_of_the_program_goes_before_defaults_and_these_before_that_of_all(
    program: Program, work: Path
) -> None:
    write_all(work, {"config.yaml": b"pager: sh -c 'cat > by-file'\n"})
    given = {"PAGER": KEEPS, "CAREERS_CONFIG": "config.yaml"}

    on_terminal(program, *LONG, **given)
    on_terminal(program, *LONG, CAREERS_PAGER="sh -c 'cat > by-name'", **given)

    assert {file.name for file in work.iterdir()} == {"config.yaml", "by-file", "by-name"}


@pytest.mark.parametrize("pager", ["true", "sh -c 'head -n 1 > /dev/null; exit 3'"])
def test_leaving_the_pager_early_changes_nothing_of_the_exit_code(pager: str, program: Program) -> None:
    done = on_terminal(program, "fit", "--skills", "sql", "--min-score", "99", PAGER=pager, LINES="10")

    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("warning: no role scores 99")


@pytest.mark.parametrize(("own", "given"), [({}, "FRX"), ({"LESS": "-i -M"}, "-R -i -M")])
def test_less_shows_colours_and_ends_on_a_short_text(
    own: dict[str, str], given: str, program: Program, work: Path
) -> None:
    on_terminal(program, *LONG, PAGER="sh -c 'echo \"$LESS\" > options; cat > /dev/null'", **own)

    assert (work / "options").read_text() == f"{given}\n"


def test_an_interrupt_in_the_pager_is_the_pagers(program: Program, work: Path) -> None:
    waits = "sh -c 'cat > /dev/null; touch ready; while ! [ -e go ]; do sleep 0.05; done'"
    reading, terminal = os.openpty()
    process = program.given(PAGER=waits, LINES="10").start(*LONG, stdout=terminal, stderr=subprocess.DEVNULL)
    wait_for(work / "ready")
    process.send_signal(signal.SIGINT)
    (work / "go").touch()
    process.communicate(timeout=SECONDS)
    os.close(terminal)
    os.close(reading)

    assert process.returncode == 0


def wait_for(file: Path) -> None:
    end = time.monotonic() + SECONDS
    while not file.exists():
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("less") or not shutil.which("setsid"), reason="needs less and setsid"
)
def test_less_is_left_with_a_key(program: Program) -> None:
    reading, terminal = os.openpty()
    environment = {name: value for name, value in program.environment.items() if name != "PAGER"}
    paging = Program(
        environment | {"LINES": "10", "COLUMNS": "80"}, program.folder, ("setsid", "-cw", *program.command)
    )
    process = paging.start(*LONG, stdin=terminal, stdout=terminal, stderr=terminal)
    os.close(terminal)
    shown = b""
    while b"Definition" not in shown:
        shown += os.read(reading, 4096)
    os.write(reading, b"q")
    assert process.wait(SECONDS) == 0
    os.close(reading)

    assert b"\x1b[1mData Analyst" in shown
    assert b"Sources" not in shown
