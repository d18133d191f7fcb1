from __future__ import annotations

import pytest

from careers import find, roles, skill, skills
from careers.domain.level import Level
from careers.domain.reports.listings import Match, SkillDemand, SkillLine
from careers.domain.skill import Implication, Skill
from kb_strategies import base, bundled_base, requirement, role

KNOWLEDGE = bundled_base()


def test_roles_are_listed_by_family_and_by_text_in_title_alias_or_definition() -> None:
    listed = [(one.family, one.id) for one in roles(KNOWLEDGE).results]

    assert listed == sorted(listed)
    assert {name for _, name in listed} == set(KNOWLEDGE.roles)
    assert [one.id for one in roles(KNOWLEDGE, "NEURAL network engineer").results] == ["dl-engineer"]
    assert [one.id for one in roles(KNOWLEDGE, "ml tech lead").results] == ["lead-ml-engineer"]
    assert [one.id for one in roles(KNOWLEDGE, family="product").results] == [
        "developer-advocate",
        "product-manager",
        "systems-analyst",
        "technical-program-manager",
        "technical-writer",
        "ux-designer",
    ]


def test_skills_are_listed_by_text_kind_and_role() -> None:
    languages = {one.id for one in skills(KNOWLEDGE, kind="language", role="dl-engineer").results}

    assert languages == {"cpp", "java", "python", "r", "sql"}
    assert [one.id for one in skills(KNOWLEDGE, "nvidia cuda").results] == ["cuda"]


@pytest.mark.parametrize("text", ["py-id", "PY NAME", "py alias", "py summary"])
def test_skills_are_found_by_id_name_alias_and_summary(text: str) -> None:
    python = Skill("py-id", "Py name", "tool", (10, 30), aliases=("py alias",), summary="Py summary.")

    listed = skills(base([python, Skill("none", "None", "tool", (10, 30))], []), text)

    assert listed.results == (SkillLine("py-id", "Py name", "tool", "Py summary.", ()),)


def test_who_asks_for_a_skill_most_stands_first() -> None:
    roles = [
        role("a", requirement("useful", Level.EXPERT, skill="it")),
        role("b", requirement("important", Level.BEGINNER, skill="it")),
        role("c", requirement("important", Level.ADVANCED, skill="it")),
    ]
    (page,) = skill("it", base([Skill("it", "It", "tool", (10, 30))], roles)).results

    assert [one.role for one in page.roles] == ["c", "b", "a"]


def test_a_skill_in_a_list_names_the_roles_that_ask_for_it_directly_or_by_category() -> None:
    by_id = {one.id: one for one in skills(KNOWLEDGE).results}

    assert by_id["solidity"].roles == ("blockchain-developer",)
    assert {"cloud-engineer", "dl-engineer", "lead-ml-engineer", "ml-engineer"} < set(by_id["aws"].roles)


def test_a_skill_page_tells_relations_in_both_directions_and_who_asks_for_it() -> None:
    (cuda,) = skill("cuda", KNOWLEDGE).results
    (python,) = skill("python", KNOWLEDGE).results

    assert Implication("cpp", Level.BEGINNER, 0.5) in cuda.implies
    assert "pytorch" in python.implied_by
    asking = SkillDemand("dl-engineer", "Deep Learning Engineer", "CUDA", "useful", Level.BEGINNER)
    assert asking in cuda.roles
    assert [one.strength for one in cuda.related] == sorted((one.strength for one in cuda.related), reverse=True)


def test_free_texts_are_answered_in_their_order_and_what_nothing_resembles_is_told() -> None:
    report = find(["Sr. ML Engineer II (Remote)", "cuda", "xyzzy plugh"], KNOWLEDGE)

    assert report.results == (
        Match("Sr. ML Engineer II (Remote)", "role", "ml-engineer", "Machine Learning Engineer", None, 95),
        Match("cuda", "skill", "cuda", None, "CUDA", 100),
    )
    assert report.unmatched == ("xyzzy plugh",)
