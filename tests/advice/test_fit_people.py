from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given

from careers import fit, fit_people, read_people, read_profile
from careers.advice.fit import fit_with
from careers.advice.fit_people import CrowdScorer
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.reports.fit import FitReport, LineFit, LineProblem
from careers.knowledge.profile_lines import PersonLine
from kb_strategies import STATED, knowledge_bases, somebody

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

    assert list(fit_people(read_people(people, small), small, among, top=1)) == [
        LineFit("ada", 1, fit(ada, small, among, top=1)),
        LineFit("bob", 2, LineProblem("bob", 2, 'a line is {"id": ..., "skills": ["python:advanced", ...]}')),
        LineFit(None, 3, fit(eve, small, among, top=1)),
    ]


@given(knowledge_bases(), STATED)
def test_the_faster_way_of_scoring_many_gives_the_scores_of_one(
    knowledge: KnowledgeBase, levels: dict[str, Level | None]
) -> None:
    profile, crowd = somebody(levels, knowledge), CrowdScorer(knowledge)

    assert fit_with(crowd, profile, crowd.numbers(None), None) == fit(profile, knowledge)


def test_it_does_so_for_a_thousand_people_and_all_roles(real: KnowledgeBase) -> None:
    random = Random(3)
    skills, levels = list(real.skills), [None, *Level]
    profiles = [
        somebody({name: random.choice(levels) for name in random.sample(skills, 15)}, real) for _ in range(1000)
    ]
    lines = fit_people([PersonLine(1, None, profile) for profile in profiles], real, top=3)

    for profile, line in zip(profiles, lines, strict=True):
        alone = fit(profile, real, top=3)
        assert isinstance(line.answer, FitReport)
        assert [role[:7] for role in line.answer.roles] == [role[:7] for role in alone.roles]


def test_roles_that_are_not_there_are_no_roles_to_choose_from(people: str, small: KnowledgeBase) -> None:
    with pytest.raises(KeyError):
        list(fit_people(read_people(people, small), small, ["nobody"]))
