from __future__ import annotations

from typing import Any

import pytest

from careers.domain.level import Level
from careers.domain.role import Requirement
from kb_strategies import base, requirement, skill

BASE = base(
    [skill("tool"), skill("git", broader=("tool",)), skill("docker", broader=("tool",)), skill("python")], roles=[]
)


def useful(**form: Any) -> Requirement:
    return requirement("useful", Level.BEGINNER, **form)


@pytest.mark.parametrize(
    ("form", "options"),
    [
        ({"skill": "python"}, ("python",)),
        ({"skill": "tool"}, ("tool",)),
        ({"any_of": ("python", "git")}, ("python", "git")),
        ({"category": "tool"}, ("tool", "docker", "git")),
    ],
)
def test_what_meets_a_requirement_begins_with_what_it_names(form: dict[str, Any], options: tuple[str, ...]) -> None:
    assert BASE.options(useful(**form)) == options


@pytest.mark.parametrize(
    ("form", "label"),
    [
        ({"skill": "python"}, "Python"),
        ({"category": "tool"}, "Tool"),
        ({"any_of": ("git", "docker")}, "Git or Docker"),
        ({"any_of": ("git", "docker", "python")}, "Git, Docker or Python"),
        ({"category": "tool", "label": "A tool"}, "A tool"),
    ],
)
def test_a_requirement_is_called_by_its_label_or_by_the_names_of_its_skills(form: dict[str, Any], label: str) -> None:
    assert BASE.label(useful(**form)) == label
