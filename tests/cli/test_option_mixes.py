"""Whatever options are given together, a document is what its schema says."""

from __future__ import annotations

import json
import shlex
from itertools import product
from random import Random

import pytest
from jsonschema import Draft202012Validator

import careers
from careers.cli.program import run
from commands import JOBS, POSTING, RESUME

SKILLS = ("", "-s sql", "-s python:advanced,pandas:1,nonsense -s ml")
SOME = SKILLS[1:]
MOST = 80
"""Mixes of one command: of more so many are drawn, the same each time, in which every two values meet."""
MIXES: dict[str, tuple[tuple[str, ...], ...]] = {
    "compare": (
        ("analyst engineer", "analyst engineer scientist"),
        SKILLS,
        ("", "--sections requirements,tools,pay", "--sections definition"),
        ("", "--only-differences"),
    ),
    "fit": (
        SOME,
        ("", "--among analyst,scientist"),
        ("", "--top 1"),
        ("", "--min-score 40", "--min-score 100"),
        ("", "--what-if statistics", "--what-if sql,spark:beginner,nonsense"),
    ),
    "gap": (("analyst", "analyst engineer", "scientist engineer analyst"), SOME),
    "plan": (
        ("analyst", "scientist engineer"),
        SKILLS,
        ("", "--hours 0.5", "--hours 100", "--hours 9999"),
        ("", "--reach 0", "--reach 60", "--reach 100"),
        ("", "--until essential", "--until important"),
        ("", "--pace 10"),
    ),
    "match": ((POSTING, JOBS, f"{POSTING} {JOBS}"), SOME, ("", f"--from {RESUME}"), ("", "--top 1")),
    "reading": ((f"read {POSTING}", f"read {RESUME}"), ("", "--as posting", "--as resume", "--as list")),
    "readings": ((f"read {JOBS}", f"read {JOBS} {RESUME}"), ("", "--as posting")),
    "pay": (("analyst", "analyst engineer"), ("", "--country GB", "--country all"), ("", "--level senior")),
    "show": (("analyst", "engineer", "scientist"),),
    "roles": (("", "--family data", "--family platform"),),
    "skills": (("", "--kind language", "--kind platform"), ("", "--role analyst")),
    "skill": (("sql", "language", "machine-learning", "writing"),),
    "find": (("analyst", "'data analist' python", "'pastry cook'"),),
}


@pytest.mark.usefixtures("small_checkout")
@pytest.mark.parametrize("command", MIXES)
def test_a_document_is_what_its_schema_says_whatever_the_options(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    validator = Draft202012Validator(careers.schema(command))
    mixes = list(product(*MIXES[command]))
    for mix in Random(20261127).sample(mixes, min(MOST, len(mixes))):
        words = f"{'' if command.startswith('reading') else command} {' '.join(filter(None, mix))} --json"

        code = run(shlex.split(words))
        out, err = capsys.readouterr()

        assert code in {0, 1}, (words, err)
        assert [error.message for error in validator.iter_errors(json.loads(out))] == [], words
