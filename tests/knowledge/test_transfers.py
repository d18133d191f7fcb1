from __future__ import annotations

from itertools import pairwise
from typing import Any

from hypothesis import given

from careers.domain.level import Level
from careers.domain.skill import Implication, Relation, Skill, Transfer
from careers.knowledge.transfers import members_of, transfers_of
from kb_strategies import skill, skill_sets

WHOLE = Level.EXPERT


def implies(name: str, level: Level, strength: float) -> Any:
    return {"implies": (Implication(name, level, strength),)}


def by_id(*skills: Skill) -> dict[str, Skill]:
    return {one.id: one for one in skills}


def test_a_skill_is_worth_itself_in_full() -> None:
    assert transfers_of(by_id(skill("c"))) == {"c": (Transfer("c", 100, WHOLE),)}


def test_an_implication_counts_one_way_up_to_its_level() -> None:
    skills = by_id(skill("python"), skill("jax", **implies("python", Level.INTERMEDIATE, 0.8)))

    assert transfers_of(skills) == {
        "python": (Transfer("python", 100, WHOLE),),
        "jax": (Transfer("jax", 100, WHOLE), Transfer("python", 80, Level.INTERMEDIATE)),
    }


def test_along_a_chain_strengths_multiply_and_the_lowest_level_holds() -> None:
    skills = by_id(
        skill("a", **implies("b", Level.BEGINNER, 0.9)), skill("b", **implies("c", Level.ADVANCED, 0.5)), skill("c")
    )

    assert transfers_of(skills)["a"] == (
        Transfer("a", 100, WHOLE),
        Transfer("b", 90, Level.BEGINNER),
        Transfer("c", 45, Level.BEGINNER),
    )


def test_of_two_ways_to_a_skill_the_stronger_one_counts() -> None:
    both = (Implication("b", Level.EXPERT, 0.9), Implication("c", Level.EXPERT, 0.3))
    skills = by_id(skill("a", implies=both), skill("b", **implies("c", Level.BEGINNER, 0.9)), skill("c"))

    assert Transfer("c", 81, Level.BEGINNER) in transfers_of(skills)["a"]


def test_a_relation_counts_in_both_directions_and_one_step_only() -> None:
    skills = by_id(skill("a", related=(Relation("b", 0.5),)), skill("b", related=(Relation("c", 0.4),)), skill("c"))

    assert transfers_of(skills) == {
        "a": (Transfer("a", 100, WHOLE), Transfer("b", 50, WHOLE)),
        "b": (Transfer("b", 100, WHOLE), Transfer("a", 50, WHOLE), Transfer("c", 40, WHOLE)),
        "c": (Transfer("c", 100, WHOLE), Transfer("b", 40, WHOLE)),
    }


def test_a_weaker_way_that_reaches_a_higher_level_stays_beside_a_stronger_one() -> None:
    skills = by_id(skill("a", related=(Relation("b", 0.5),), **implies("b", Level.BEGINNER, 0.6)), skill("b"))

    assert transfers_of(skills)["a"] == (
        Transfer("a", 100, WHOLE),
        Transfer("b", 60, Level.BEGINNER),
        Transfer("b", 50, WHOLE),
    )


def test_a_way_that_another_beats_in_strength_and_level_is_dropped() -> None:
    skills = by_id(skill("a", related=(Relation("b", 0.5),), **implies("b", Level.EXPERT, 0.6)), skill("b"))

    assert transfers_of(skills)["a"] == (Transfer("a", 100, WHOLE), Transfer("b", 60, WHOLE))


def test_a_chain_of_implications_that_leaves_nothing_is_no_transfer() -> None:
    faint = [skill(name, **implies(following, Level.EXPERT, 0.1)) for name, following in ("ab", "bc", "cd")]

    assert [one.skill for one in transfers_of(by_id(*faint, skill("d")))["a"]] == ["a", "b", "c"]


def test_a_very_long_chain_is_followed_to_its_end() -> None:
    names = [f"skill-{number}" for number in range(1200)]
    chain = [skill(one, broader=(next_one,)) for one, next_one in pairwise(names)]

    assert len(members_of(by_id(*chain, skill(names[-1])))[names[-1]]) == 1199


def test_strengths_are_exact_hundredths() -> None:
    skills = by_id(
        skill("a", **implies("b", Level.EXPERT, 0.29)), skill("b", **implies("c", Level.EXPERT, 0.57)), skill("c")
    )

    assert [transfer.percent for transfer in transfers_of(skills)["a"]] == [100, 29, 16]


@given(skill_sets())
def test_transfers_come_strongest_first_and_none_beats_another(skills: list[Skill]) -> None:
    for name, transfers in transfers_of(by_id(*skills)).items():
        assert transfers[0] == Transfer(name, 100, WHOLE)
        assert list(transfers) == sorted(transfers, key=lambda one: (-one.percent, one.skill))
        ways = [(one.skill, one.percent, one.level) for one in transfers]
        assert not [1 for a in ways for b in ways if a != b and a[0] == b[0] and a[1] >= b[1] and a[2] >= b[2]]


def test_a_wider_skill_has_every_skill_below_it_at_any_depth() -> None:
    skills = by_id(
        skill("tool"),
        skill("framework", broader=("tool",)),
        skill("pytorch", broader=("framework", "library")),
        skill("library", broader=("tool",)),
    )

    assert members_of(skills) == {
        "framework": ("pytorch",),
        "library": ("pytorch",),
        "tool": ("framework", "library", "pytorch"),
    }
