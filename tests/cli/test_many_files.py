"""Answering for folders of files of people, on this machine and on a cluster."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

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


def rows_of(folder: Path) -> dict[str, list[object]]:
    """Return the rows of each file of a folder."""
    files = sorted(folder.rglob("*.parquet"))
    return {str(file.relative_to(folder)): pq.read_table(file, partitioning=None).to_pylist() for file in files}


def test_each_file_of_a_folder_is_answered_by_a_file(program: Program, work: Path) -> None:
    write_parts(work, 2, 1)
    done = program.run("fit", "--profiles", "people", "-o", "roles/", "--engine", "local", "--top", "1")
    rows = rows_of(work / "roles")

    assert (done.code, done.out) == (0, "")
    assert done.err == "6 people answered in 2 files\n4 lines could not be read; the column `error` says why\n"
    assert list(rows) == ["deep/0.parquet", "last.csv.parquet"]
    assert [(row["id"], row["understood"], row["stated"], row["error"]) for row in rows["deep/0.parquet"]] == [
        ("0-0", 2, 2, None),
        ("0-1", 1, 2, None),
        ("0-2", 0, 1, "no skill that is known: 'no such skill'"),
        ("0-3", 0, 0, "no skills were given"),
        ("0-4", 2, 2, None),
    ]
