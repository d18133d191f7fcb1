"""What a person sees, whole. After a wanted change run them with ``--force-regen``, and read what became different."""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

import pytest
from pytest_regressions.file_regression import FileRegressionFixture

from commands import DOCUMENTS
from program import Program, transcript

COMPARE = "compare analyst engineer"
FIT = "fit --skills python:intermediate,sql,pandas,pithon"
PAY = "pay analyst engineer scientist"
PLAN = "plan scientist --skills python:beginner,sql"
GAP = "gap scientist engineer --skills python:intermediate,sql"

MATCH = "match posting.txt --from resume.txt"
RANKING = "match jobs.csv --skills python:intermediate,sql,pandas"
READ = "read resume.txt"

AT_80 = {
    "no-arguments": "",
    "help-compare": "compare --help",
    "compare-two": COMPARE,
    "compare-through-me": f"{COMPARE} --skills python:beginner,sql,pandas",
    "fit": FIT,
    "fit-what-if": f"{FIT} --what-if statistics,python:advanced",
    "gap": GAP,
    "match": MATCH,
    "match-nobody": "match posting.txt",
    "match-several": RANKING,
    "pay": PAY,
    "plan": PLAN,
    "read": READ,
    "read-several": "read posting.txt jobs.csv missing.pdf",
    "show": "show analyst",
    "show-everything": "show analyst --sections all",
    "skill": "skill python",
}
OTHER_WIDTHS = {
    "compare-two": COMPARE,
    "fit": FIT,
    "match": MATCH,
    "match-several": RANKING,
    "pay": PAY,
    "show": "show analyst",
}
COLOURED = {
    "compare-two": f"{COMPARE} --sections requirements,definition --skills sql",
    "fit": FIT,
}
PLAIN = {
    "compare-two": COMPARE,
    "fit": FIT,
    "show": "show analyst",
    "gap": GAP,
    "match": MATCH,
    "match-several": RANKING,
    "read": READ,
    "plan": f"{PLAN} --hours 200",
    "pay": PAY,
    "skill": "skill python",
}
ERRORS = {
    "no-such-role": "show analist",
    "several-problems": "compare analist enginer",
    "no-such-skill": "fit --skills pyton",
    "no-such-level": "fit --skills python:guru",
    "no-skills": "fit --skills ''",
    "no-such-file": "fit resum.pdf",
    "no-such-document": "read missing.pdf",
    "no-posting-to-read": "match missing.txt -s sql",
    "nobody-to-rank-for": "match jobs.csv",
    "nothing-understood": "fit --from nothing.txt",
    "text-in-a-format": "read resume.txt --text --json",
    "no-such-country": "pay analyst --country FR",
    "no-such-section": f"{COMPARE} --sections hobbies",
    "no-such-section-to-show": "show analyst --sections ,",
}


@pytest.fixture(autouse=True)
def documents(work: Path) -> None:
    """Let the program run where documents lie."""
    shutil.copytree(DOCUMENTS, work, dirs_exist_ok=True)
    (work / "nothing.txt").write_text("Dear all\n", encoding="utf-8")


def screen(program: Program, words: str, width: int) -> str:
    return transcript(words, program.run(*shlex.split(words), tty={"stdout", "stderr"}, width=width))


@pytest.mark.parametrize("name", AT_80)
def test_on_a_terminal_of_80_columns(name: str, program: Program, file_regression: FileRegressionFixture) -> None:
    file_regression.check(screen(program.given(NO_COLOR="1"), AT_80[name], 80), basename=f"{name}-80", encoding="utf-8")


@pytest.mark.parametrize("width", [40, 120])
@pytest.mark.parametrize("name", OTHER_WIDTHS)
def test_on_a_narrow_and_on_a_wide_terminal(
    name: str, width: int, program: Program, file_regression: FileRegressionFixture
) -> None:
    shown = screen(program.given(NO_COLOR="1"), OTHER_WIDTHS[name], width)
    file_regression.check(shown, basename=f"{name}-{width}", encoding="utf-8")


@pytest.mark.parametrize("name", COLOURED)
def test_in_colour(name: str, program: Program, file_regression: FileRegressionFixture) -> None:
    file_regression.check(screen(program, COLOURED[name], 80), basename=f"{name}-80-coloured", encoding="utf-8")


def test_in_ascii(program: Program, file_regression: FileRegressionFixture) -> None:
    through = f"{COMPARE} --sections requirements,tools -s sql"
    commands = [FIT, GAP, PLAN, PAY, through, "skill machine-learning", "gap analist"]
    ascii_program = program.given(NO_COLOR="1", PYTHONIOENCODING="ascii")
    shown = [screen(ascii_program, words, 80) for words in commands]
    assert all(text.isascii() for text in shown)
    file_regression.check("\n".join(shown), basename="ascii")


@pytest.mark.parametrize("name", PLAIN)
def test_in_a_pipe(name: str, program: Program, file_regression: FileRegressionFixture) -> None:
    done = program.run(*shlex.split(PLAIN[name]))
    file_regression.check(transcript(PLAIN[name], done), basename=f"{name}-plain", encoding="utf-8")


def test_errors(program: Program, file_regression: FileRegressionFixture) -> None:
    shown = [transcript(words, program.run(*shlex.split(words))) for words in ERRORS.values()]
    file_regression.check("\n".join(shown), basename="errors", encoding="utf-8")


def test_an_error_in_colour_is_the_same_at_every_width(
    program: Program, file_regression: FileRegressionFixture
) -> None:
    narrow, usual, wide = (screen(program, "show analist", width) for width in (60, 80, 200))

    assert narrow == usual == wide
    file_regression.check(usual, basename="error-coloured", encoding="utf-8")
