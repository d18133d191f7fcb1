"""Answering for folders of files of people, on this machine and on a cluster."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from program import SECONDS, Program

pa = pytest.importorskip("pyarrow", reason="the extra batch is not installed")
pq = pytest.importorskip("pyarrow.parquet")
SKILLS = [["sql:advanced", "pandas"], ["statistics", "cobol"], ["no such skill"], [], ["sql", "statistics:beginner"]]


def write_parts(work: Path, parts: int, times: int) -> None:
    """Write people as Parquet and, the last part, as CSV: of each part 5 times so many."""
    (work / "people" / "deep").mkdir(parents=True)
    for part in range(parts - 1):
        ids = [f"{part}-{number}" for number in range(5 * times)]
        pq.write_table(pa.table({"id": ids, "skills": SKILLS * times}), work / f"people/deep/{part}.parquet")
    rows = [f"{number},{'; '.join(skills)}\n" for number, skills in enumerate(SKILLS * times)]
    (work / "people/last.csv").write_text("id,skills\n" + "".join(rows), encoding="utf-8")


def tables_of(folder: Path) -> dict[str, Any]:
    """Return what each file of a folder holds."""
    files = sorted(folder.rglob("*.parquet"))
    return {str(file.relative_to(folder)): pq.read_table(file, partitioning=None) for file in files}


def test_each_file_of_a_folder_is_answered_by_a_file(program: Program, work: Path) -> None:
    write_parts(work, 2, 1)
    done = program.run("fit", "--profiles", "people", "-o", "roles/", "--engine", "local", "--top", "1")
    tables = tables_of(work / "roles")

    assert (done.code, done.out) == (0, "")
    assert done.err == "6 people answered in 2 files\n4 lines could not be read; the column `error` says why\n"
    assert list(tables) == ["deep/0.parquet", "last.csv.parquet"]
    assert [
        (row["id"], row["understood"], row["stated"], row["error"]) for row in tables["deep/0.parquet"].to_pylist()
    ] == [
        ("0-0", 2, 2, None),
        ("0-1", 1, 2, None),
        ("0-2", 0, 1, "no skill that is known: 'no such skill'"),
        ("0-3", 0, 0, "no skills were given"),
        ("0-4", 2, 2, None),
    ]


def test_what_is_finished_is_not_done_again_until_the_question_or_the_file_changes(
    program: Program, work: Path
) -> None:
    write_parts(work, 2, 1)
    command = ("fit", "--profiles", "people", "-o", "roles/", "--jobs", "2")
    program.run(*command)
    (work / "roles/.last.csv.parquet.1.00000000.part").write_text("left by a killed process", encoding="utf-8")
    (work / "people/last.csv").write_text("id,skills\nada,sql\nbob,sql\neve,sql\n", encoding="utf-8")
    again, other = program.run(*command), program.run(*command, "--top", "1")

    assert again.err == "1 file had been answered before\n3 people answered in 1 file\n"
    assert other.err.startswith("6 people answered in 2 files\n")
    assert sorted(os.listdir(work / "roles")) == ["deep", "last.csv.parquet"]


def test_a_file_that_cannot_be_read_does_not_stop_the_others(program: Program, work: Path) -> None:
    write_parts(work, 2, 1)
    (work / "people/broken.parquet").write_bytes(b"PAR1 and no more")
    (work / "people/other.csv").write_text("city,age\nUlm,7\n", encoding="utf-8")
    done = program.run("fit", "--profiles", "people", "-o", "roles/")

    assert done.code == 0
    assert "this Parquet file can't be read\n  at people/broken.parquet" in done.err
    assert "no column of this table holds skills" in done.err
    assert sorted(tables_of(work / "roles")) == ["deep/0.parquet", "last.csv.parquet"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--profiles", "people", "-o", "roles/"), "no such file or folder"),
        (("--profiles", ".", "-o", "roles/"), "no file of people is in this folder"),
        (("--profiles", ".", "-o", "roles.parquet"), "answers to several files go to a folder"),
        (("--profiles", ".", "--engine", "local", "-o", "roles.csv"), "go to a folder"),
        (("--profiles", "-", "-o", "roles.parquet"), "standard input"),
        (("--profiles", ".", "--engine", "dask"), "-o FOLDER takes the answers"),
        (("--profiles", ".", "-o", "roles/", "--full"), "short lines of Parquet"),
        (("--profiles", ".", "-o", "roles/", "--engine", "local", "--scheduler", "tcp://127.0.0.1:1"), "--scheduler"),
    ],
)
def test_files_that_cannot_be_answered_are_a_mistake(program: Program, words: tuple[str, ...], told: str) -> None:
    done = program.run("fit", *words)

    assert (done.code, done.out) == (2, "")
    assert told in done.err


def test_a_worker_that_is_killed_loses_nobody_and_doubles_nobody(program: Program, work: Path) -> None:
    pytest.importorskip("distributed", reason="the extra dask is not installed")
    write_parts(work, 5, 1_000)
    program.run("fit", "--profiles", "people", "-o", "here/")
    command = ("fit", "--profiles", "people", "-o", "there/", "--engine", "dask", "--workers", "2")
    with program.start(*command) as process:
        worker = at_work(work / "there", process)
        hosts = listening_hosts(process.pid)
        os.kill(worker, signal.SIGKILL)
        _, told = process.communicate(timeout=SECONDS)

    assert process.returncode == 0, told.decode()
    assert hosts == {"127.0.0.1"}
    assert tables_of(work / "there") == tables_of(work / "here")
    assert not list(work.rglob("*.part"))


def test_interrupted_it_leaves_no_half_file(program: Program, work: Path) -> None:
    write_parts(work, 3, 2_000)
    with program.start("fit", "--profiles", "people", "-o", "roles/", "--jobs", "2") as process:
        at_work(work / "roles", process)
        process.send_signal(signal.SIGINT)
        process.wait(SECONDS)

    assert process.returncode == 130
    assert not list(work.rglob("*.part"))


def at_work(folder: Path, process: subprocess.Popen[bytes]) -> int:
    """Return the process that is at work on a file of a folder, as the name of its draft tells."""
    while process.poll() is None:
        for draft in folder.rglob(".*.part"):
            return int(draft.name.split(".")[-3])
        time.sleep(0.002)
    raise AssertionError(process.communicate())


def listening_hosts(process: int) -> set[str]:
    """Return the addresses on which a process and its children take connections."""
    psutil = pytest.importorskip("psutil")  # which Dask brings
    family = [psutil.Process(process), *psutil.Process(process).children(recursive=True)]
    open_ = (one for member in family for one in member.net_connections("inet"))
    return {one.laddr.ip for one in open_ if one.status == psutil.CONN_LISTEN}
