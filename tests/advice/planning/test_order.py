"""The order of steps: that of the requirements, each after what it builds on."""

from __future__ import annotations

import pytest

from careers import KnowledgeBase, Level, Profile
from careers.advice.learner import Learner
from careers.advice.planning.stages import stages_of
from careers.domain.role import Role
from careers.domain.skill import Implication
from kb_strategies import base, requirement, role, skill, somebody

SKILLS = [
    skill("shell", hours=(5, 5)),
    skill("docker", hours=(5, 5), requires=("shell",)),
    skill("programming", hours=(100, 120)),
    skill("python", hours=(40, 50), requires=("programming",)),
    skill("algebra", hours=(90, 110)),
    skill("learning", hours=(60, 80), requires=("python", "algebra")),
    skill("jax", implies=(Implication("algebra", Level.ADVANCED, 0.9),)),
]


def asking(*names: str, name: str = "a") -> Role:
    """Return a role that asks for skills as essentials, in an order."""
    return role(name, *(requirement("essential", Level.INTERMEDIATE, skill=one) for one in names))


def taught(*roles: Role, known: tuple[str, ...] = ()) -> list[str]:
    """Return the skills that somebody is to learn for roles, in order."""
    knowledge = base(SKILLS, roles)
    profile = somebody(dict.fromkeys(known, Level.EXPERT), knowledge) if known else Profile()
    stages = stages_of(Learner(profile, [one.id for one in roles], knowledge))
    return [step.skill for stage in stages for step in stage.steps]


def test_the_craft_that_stands_first_comes_before_small_tools() -> None:
    assert taught(asking("python", "docker")) == ["programming", "python", "shell", "docker"]


def test_what_a_requirement_builds_on_comes_right_before_it() -> None:
    assert taught(asking("python", "learning", "docker")) == [
        "programming",
        "python",
        "algebra",
        "learning",
        "shell",
        "docker",
    ]


def test_what_is_known_is_passed_over_and_the_order_stays() -> None:
    assert taught(asking("python", "learning", "docker"), known=("python", "programming")) == [
        "algebra",
        "learning",
        "shell",
        "docker",
    ]


def test_of_several_roles_what_comes_first_in_any_comes_first() -> None:
    one, other = asking("python", "docker"), asking("docker", "learning", name="b")

    assert taught(one, other)[:4] == ["shell", "docker", "programming", "python"]
    assert taught(one, other) == taught(other, one)


@pytest.mark.parametrize("importance", ["important", "useful"])
def test_a_later_stage_has_the_order_of_its_requirements_too(importance: str) -> None:
    asked = [requirement(importance, Level.INTERMEDIATE, skill=name) for name in ("algebra", "shell")]

    assert taught(role("a", *asked)) == ["algebra", "shell"]


def test_each_role_begins_with_a_craft_and_not_with_a_tool_of_it(real: KnowledgeBase) -> None:
    tools = ("docker", "kubernetes", "aws", "snowflake", "spark", "terraform", "ci-cd")
    for name in ("ml-engineer", "mlops-engineer", "data-engineer", "dl-engineer", "ml-platform-engineer"):
        stages = stages_of(Learner(Profile(), [name], real))
        first = [step.skill for step in stages[0].steps]
        assert all(first.index("python") < first.index(tool) for tool in tools if tool in first)
        assert all(first.index("python") < first.index(one) for one in ("linear-algebra",) if one in first)
