"""Ctrl-C, from the first line of the program on; what it does to an interpreter that starts is not in our hands."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from program import SECONDS, Program

INTERRUPTING = str(Path(__file__).parent / "interrupting")
COMPARE = ["compare", "analyst", "engineer", "--format", "table"]


@pytest.fixture
def watched(program: Program) -> Program:
    """Return the program with a watcher that interrupts it, or tells how far it has got."""
    path = os.pathsep.join([INTERRUPTING, program.environment["PYTHONPATH"]])
    return program.given(PYTHONPATH=path, PYTHONDONTWRITEBYTECODE="1")  # so that it renames its own files alone


@pytest.mark.parametrize("milliseconds", [0, 20, 60, 300])
@pytest.mark.parametrize("words", [["fit", "--skills-from", "-"], ["find", "-"]])
def test_interrupted_at_any_time_it_ends_at_once_and_in_silence(
    words: list[str], milliseconds: int, watched: Program
) -> None:
    begun, tell = os.pipe()
    telling = watched.given(AT="import careers.cli.program", TELL=str(tell))
    with telling.start(*words, pass_fds=[tell]) as process:
        os.close(tell)
        os.read(begun, 1)
        time.sleep(milliseconds / 1000)
        process.send_signal(signal.SIGINT)
        process.wait(SECONDS)
        assert process.stdout
        assert process.stderr
        ended = process.returncode, process.stdout.read(), process.stderr.read()
    os.close(begun)

    assert ended == (130, b"", b"")


@pytest.mark.parametrize(
    "moment",
    [
        "import careers.cli.program",
        "import careers.cli.app",
        "import typer",
        "import careers.cli.options",
        "import careers.knowledge.data_files",
        "import rich.cells",
        "import careers.render.writers.terminal_table",
    ],
)
def test_interrupted_while_something_is_imported_it_shows_no_traceback(moment: str, watched: Program) -> None:
    assert watched.given(AT=moment).run(*COMPARE) == (130, "", "")


def test_interrupted_before_the_output_file_is_whole_it_leaves_none(watched: Program) -> None:
    done = watched.given(AT="os.rename").run(*COMPARE, "-o", "answer.txt")

    assert (done.out, done.err) == ("", "")
    assert done.code == 130
    assert os.listdir(watched.folder) == []


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_told_to_end_before_the_output_file_is_whole_it_leaves_none(name: str, watched: Program) -> None:
    if signal.getsignal(getattr(signal, name)) is signal.SIG_IGN:
        pytest.skip(f"{name} is ignored here, as under nohup")
    done = watched.given(AT="os.rename", SIGNAL=name).run(*COMPARE, "-o", "answer.txt")

    assert done == (-getattr(signal, name), "", "")
    assert os.listdir(watched.folder) == []


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_told_to_end_while_the_compiled_base_is_kept_it_leaves_no_draft(name: str, watched: Program) -> None:
    if signal.getsignal(getattr(signal, name)) is signal.SIG_IGN:
        pytest.skip(f"{name} is ignored here, as under nohup")
    cache = Path(watched.folder, "cache")
    done = watched.given(AT="os.rename", SIGNAL=name, XDG_CACHE_HOME=str(cache)).run("roles")

    assert done == (130 if name == "SIGINT" else -getattr(signal, name), "", "")
    assert [file.suffix for file in cache.joinpath("careers").iterdir()] == [".jsonl"]


def test_told_to_end_while_it_waits_for_people_it_leaves_no_file(program: Program) -> None:
    with program.start("fit", "--profiles", "-", "-o", "out.jsonl") as process:
        assert process.stdin
        process.stdin.write(b'{"skills": ["sql"]}\n' * 3000)
        process.stdin.flush()
        while not any(name.endswith(".part") for name in os.listdir(program.folder)):
            time.sleep(0.01)
        process.terminate()
        process.wait(SECONDS)

    assert process.returncode == -signal.SIGTERM
    assert os.listdir(program.folder) == []
