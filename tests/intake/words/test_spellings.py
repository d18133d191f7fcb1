from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from careers.domain.knowledge_base import KnowledgeBase
from careers.intake.words.spelled import SpelledSkill
from careers.intake.words.spelling import read_words

CASES: dict[str, list[list[Any]]] = yaml.safe_load(Path(__file__).with_name("spellings.yaml").read_text("utf-8"))


def told(one: SpelledSkill) -> str:
    """Return a skill as the file of spellings has it: ``python:advanced~5``."""
    return f"{one.skill}{f':{one.level}' if one.level else ''}{f'~{one.years:g}' if one.years else ''}"


@pytest.mark.parametrize(
    ("text", "skills", "unknown"),
    [
        pytest.param(text, skills, unknown, id=f"{kind}: {text}")
        for kind, cases in CASES.items()
        for text, skills, *unknown in cases
    ],
)
def test_a_spelling_is_read_as_what_it_means(real: KnowledgeBase, text: str, skills: str, unknown: list[str]) -> None:
    found = read_words(text, real)

    assert sorted(told(one) for one in found if one.skill) == sorted(skills.split())
    assert [one.given for one in found if not one.skill] == unknown
    assert all(text[one.start : one.end] == one.given for one in found)


def test_there_are_spellings_of_every_kind() -> None:
    assert sum(map(len, CASES.values())) >= 150
