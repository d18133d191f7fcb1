from __future__ import annotations

from pathlib import Path

import pytest

from careers import read_profile
from careers.advice.fit import fit
from careers.advice.fit_many import fit_many
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.fit import LineFit
from careers.domain.reports.fit_line import LineProblem
from careers.intake.profile_lines import read_people

PEOPLE = """\
{"id": "ada", "skills": ["sql:advanced", "pandas"]}
{"id": "bob", "skills": "sql"}
{"skills": ["statistics"]}
"""


@pytest.fixture
def people(tmp_path: Path) -> str:
    file = tmp_path / "people.jsonl"
    file.write_text(PEOPLE, encoding="utf-8")
    return str(file)


def test_each_person_gets_the_fit_that_they_would_get_alone(people: str, small: KnowledgeBase) -> None:
    ada, eve = (read_profile(skills, small) for skills in (["sql:advanced", "pandas"], ["statistics"]))
    among = ["scientist", "analyst"]

    assert list(fit_many(read_people(people, small), small, among, top=1)) == [
        LineFit("ada", 1, fit(ada, small, among, top=1)),
        LineFit("bob", 2, LineProblem("bob", 2, 'a line is {"id": ..., "skills": ["python:advanced", ...]}')),
        LineFit(None, 3, fit(eve, small, among, top=1)),
    ]


def test_roles_that_are_not_there_are_no_roles_to_choose_from(people: str, small: KnowledgeBase) -> None:
    with pytest.raises(KeyError):
        list(fit_many(read_people(people, small), small, ["nobody"]))
