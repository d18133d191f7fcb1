from __future__ import annotations

from careers import find, load, roles, skill, skills
from careers.domain.level import Level
from careers.domain.reports.listings import Match, SkillDemand
from careers.domain.skill import Implication

KNOWLEDGE = load()


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

    assert languages == {"python", "cpp", "r", "java"}
    assert [one.id for one in skills(KNOWLEDGE, "nvidia cuda").results] == ["cuda"]


def test_a_skill_in_a_list_names_the_roles_that_ask_for_it_directly_or_by_category() -> None:
    by_id = {one.id: one for one in skills(KNOWLEDGE).results}

    assert by_id["solidity"].roles == ("blockchain-developer",)
    assert {"cloud-engineer", "dl-engineer", "lead-ml-engineer", "ml-engineer"} < set(by_id["aws"].roles)


def test_a_skill_page_tells_relations_in_both_directions_and_who_asks_for_it() -> None:
    (cuda,) = skill("cuda", KNOWLEDGE).results
    (python,) = skill("python", KNOWLEDGE).results

    assert Implication("cpp", Level.BEGINNER, 0.5) in cuda.implies
    assert "pytorch" in python.implied_by
    asking = SkillDemand("dl-engineer", "Deep Learning Engineer", "CUDA", "important", Level.INTERMEDIATE)
    assert asking in cuda.roles
    assert [one.strength for one in cuda.related] == sorted((one.strength for one in cuda.related), reverse=True)


def test_free_texts_are_answered_in_their_order_and_what_nothing_resembles_is_told() -> None:
    report = find(["Sr. ML Engineer II (Remote)", "cuda", "xyzzy plugh"], KNOWLEDGE)

    assert report.results == (
        Match("Sr. ML Engineer II (Remote)", "role", "ml-engineer", "Machine Learning Engineer", None, 95),
        Match("cuda", "skill", "cuda", None, "CUDA", 100),
    )
    assert report.unmatched == ("xyzzy plugh",)
