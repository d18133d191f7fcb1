"""What goes to which stream, in which colours, and what happens when nobody reads it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from program import SECONDS, Done, Program, Stream

ANSWERS = [["roles"], ["skills"], ["fit", "-s", "sql"], ["kb", "sources"], ["schema", "fit"], ["--help"], ["--version"]]
WARNED = ["fit", "-s", "sql,pyton", "--top", "1", "--format", "table"]
ALWAYS, NEVER, ON, OFF, DUMB = (
    ["--color", "always"],
    ["--color=never"],
    {"FORCE_COLOR": "1"},
    {"NO_COLOR": "1"},
    {"TERM": "dumb"},
)
BOTH: list[Stream] = ["stdout", "stderr"]


@pytest.mark.parametrize(
    ("options", "environment", "tty", "coloured"),
    [
        ([], {}, [], []),
        ([], {}, BOTH, BOTH),
        ([], {}, ["stdout"], ["stdout"]),
        ([], {}, ["stderr"], ["stderr"]),
        ([], DUMB, BOTH, []),
        ([], DUMB | ON, BOTH, BOTH),
        ([], ON, [], BOTH),
        ([], OFF, BOTH, []),
        ([], OFF | ON, BOTH, []),
        ([], {"NO_COLOR": ""}, BOTH, BOTH),
        ([], {"FORCE_COLOR": ""}, [], []),
        (ALWAYS, OFF | DUMB, [], BOTH),
        (NEVER, ON, BOTH, []),
    ],
)
def test_colour_is_decided_for_each_stream(
    options: list[str], environment: dict[str, str], tty: list[Stream], coloured: list[Stream], program: Program
) -> None:
    here = program.given(**environment)
    done = here.run(*WARNED, *options, tty=tty)
    refused = here.run("show", "analist", *options, tty=tty)

    assert ("\x1b" in done.out, "\x1b" in done.err) == ("stdout" in coloured, "stderr" in coloured)
    assert ("\x1b" in refused.out, "\x1b" in refused.err) == (False, "stderr" in coloured)


def test_on_a_terminal_the_answer_is_a_table_and_in_a_pipe_it_is_plain(program: Program) -> None:
    words = ["fit", "-s", "sql"]

    assert program.given(NO_COLOR="1").run(*words, tty=["stdout"]).out == program.run(*words, "--format", "table").out
    assert program.run(*words).out == program.run(*words, "--format", "plain").out


@pytest.mark.parametrize(
    ("columns", "widest"),
    [("60", 60), ("20", 40), ("", 100), ("0", 100), ("-5", 100), ("²", 100), ("99999", 1000), ("9" * 5000, 100)],
)
def test_columns_set_the_width_within_reason(columns: str, widest: int, program: Program) -> None:
    shown = (
        program.given(COLUMNS=columns, NO_COLOR="1")
        .run("compare", "analyst", "engineer", "--sections", "definition,pay", tty=["stdout"], width=100)
        .out
    )

    assert widest * 0.5 < max(map(len, shown.splitlines())) <= widest


@pytest.mark.parametrize("words", ANSWERS, ids=" ".join)
def test_a_reader_that_goes_away_is_no_error(words: list[str], program: Program) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with program.start(*words, stdout=writing) as process:
        os.close(writing)
        _, told = process.communicate(timeout=SECONDS)

    assert (process.returncode, told) == (0, b"")


def test_head_gets_the_first_line_and_nothing_is_told(real_program: Program) -> None:
    careers = " ".join(real_program.command)
    done = subprocess.run(
        [
            "bash",
            "-c",
            f"{careers} skills | head -1; {careers} kb sources --json | head -c 10; echo ${{PIPESTATUS[0]}}",
        ],
        capture_output=True,
        text=True,
        check=True,
        env=real_program.environment,
    )

    assert done.stderr == ""
    assert done.stdout.count("\n") == 2
    assert done.stdout.endswith('{"schema":0\n')


NOTHING = (
    'error: there is nothing to look up\nhint: give a job title or a skill, as in `careers find "data engineer"`\n'
)


@pytest.mark.parametrize(
    ("command", "code", "out", "err"),
    [
        ("roles >&-", 0, "", ""),
        ("--version >&-", 0, "", ""),
        (
            "show analist >&-",
            2,
            "",
            "error: there is no role 'analist'\nhint: did you mean analyst? `careers roles` lists them\n",
        ),
        ("show analist 2>&-", 2, "", ""),
        ("fit -s sql,pyton --top 1 2>&-", 0, "1\tanalyst\tData Analyst\t39.2\t19.6\t58.8\t66.7\t0.0\n", ""),
        ("find - <&-", 2, "", NOTHING),
    ],
)
def test_a_stream_that_is_closed_from_the_start_is_done_without(
    command: str, code: int, out: str, err: str, program: Program
) -> None:
    careers = " ".join(program.command)
    done = subprocess.run(
        ["bash", "-c", f"{careers} {command}"], capture_output=True, text=True, check=False, env=program.environment
    )

    assert (done.returncode, done.stdout, done.stderr) == (code, out, err)


def test_an_answer_does_not_depend_on_somebody_reading_the_warnings(program: Program) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with program.start("fit", "-s", "sql,pyton", "-v", stderr=writing) as process:
        os.close(writing)
        answer, _ = process.communicate(timeout=SECONDS)

    assert (process.returncode, answer.decode()) == (0, program.run("fit", "-s", "sql").out)


def test_quiet_leaves_the_warnings_out(program: Program) -> None:
    assert program.run(*WARNED, "-q") == program.run(*WARNED)._replace(err="")


def test_quiet_leaves_errors_in(program: Program) -> None:
    assert program.run("show", "analist", "-q") == program.run("show", "analist")


def test_verbose_tells_what_the_answer_rests_on(program: Program) -> None:
    plain = program.run("roles")

    assert program.run("roles", "-v") == plain._replace(err="knowledge base 2026.1.0 (2026-01-31)\n")


@pytest.mark.parametrize("format_", ["table", "plain", "json", "jsonl", "csv", "md", "html"])
def test_an_output_file_holds_what_stdout_would(format_: str, program: Program, work: Path) -> None:
    words = ["fit", "-s", "sql,pyton", "--format", format_]
    shown = program.run(*words)

    assert program.run(*words, "-o", "answer.txt") == shown._replace(out="")
    assert (work / "answer.txt").read_bytes().decode() == shown.out
    assert os.listdir(work) == ["answer.txt"]


def test_an_output_file_has_no_colour_on_a_terminal_either(program: Program, work: Path) -> None:
    done = program.run("fit", "-s", "sql", "--format", "table", "-o", "answer.txt", tty=BOTH)

    assert done == Done(0, "", "")
    assert "\x1b" not in (work / "answer.txt").read_bytes().decode()


def test_after_an_error_the_output_file_is_as_it_was(program: Program, work: Path) -> None:
    (work / "answer.txt").write_text("yesterday's\n", encoding="utf-8")

    assert program.run("show", "analist", "-o", "answer.txt").code == 2
    assert (work / "answer.txt").read_text(encoding="utf-8") == "yesterday's\n"


def test_output_through_a_link_goes_to_what_it_points_to(program: Program, work: Path) -> None:
    (work / "answer.txt").write_text("yesterday's\n", encoding="utf-8")
    (work / "link").symlink_to("answer.txt")

    assert program.run("roles", "-o", "link").code == 0
    assert (work / "link").is_symlink()
    assert (work / "answer.txt").read_text(encoding="utf-8") == program.run("roles").out


def test_output_to_a_named_pipe_is_written_into_it_and_does_not_replace_it(program: Program, work: Path) -> None:
    os.mkfifo(work / "pipe")
    with program.start("roles", "-o", "pipe") as process:
        received = (work / "pipe").read_text(encoding="utf-8")
        process.wait(SECONDS)

    assert process.returncode == 0
    assert received == program.run("roles").out
    assert (work / "pipe").is_fifo()
