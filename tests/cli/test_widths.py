"""Every screen fits its terminal, whatever its width and whatever letters stand on it."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from rich.cells import cell_len

from commands import JOBS, POSTING, RESUME
from program import Program
from small_files import write_all

SCREENS = (
    "compare analyst engineer scientist --skills sql:beginner,python",
    "fit --skills python,sql,pithon",
    "fit --skills python --what-if sql",
    f"match {POSTING} --from {RESUME}",
    f"match {POSTING}",
    f"match {JOBS} --skills python,sql",
    f"read {RESUME}",
    f"read {POSTING} {JOBS}",
    "gap analyst engineer --skills python",
    "plan scientist analyst --skills python",
    "pay analyst scientist",
    "show analyst",
    "roles",
    "skills",
    "skill python",
    "find 'data engineer' analist",
    "kb sources",
    "kb where",
    "schema",
    "help",
    "help formats",
)
WIDTHS = (40, 47, 60, 72, 80, 100, 132, 200)
WIDE = "深層学習"
OVERLAY = {
    "skills/all.yaml": f"- {{id: deep, name: {WIDE}, kind: concept, aliases: [ab], hours: [1, 2]}}\n".encode(),
}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("words", SCREENS)
def test_no_line_is_wider_than_the_terminal(words: str, width: int, program: Program) -> None:
    done = program.given(NO_COLOR="1").run(*shlex.split(words), tty={"stdout", "stderr"}, width=width)

    assert done.code == 0
    assert [line for line in done.out.splitlines() if cell_len(line) > width] == []


def test_columns_stand_under_each_other_beside_wide_letters(program: Program, work: Path) -> None:
    write_all(work / "kb", OVERLAY)

    lines = program.run("skills", "--kb", "kb", "--format", "table").out.splitlines()

    header, wide = lines[0], next(line for line in lines if WIDE in line)
    assert cell_len(wide[: wide.index("concept")]) == cell_len(header[: header.index("Kind")])
