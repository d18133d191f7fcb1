from __future__ import annotations

from math import isclose
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers import fit, read_profile
from careers.advice.paths import exact_levels
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.reports.fit import Evidence, RequirementFit, RoleFit
from careers.domain.skill import Implication, Relation
from careers.scoring.credit import StatedLevels, units_of, with_unsaid
from careers.scoring.score import points, role_number, weighted_units, whole_weight
from kb_strategies import STATED, base, knowledge_bases, requirement, role, skill, somebody

Stated = dict[str, Level | None]

PYTORCH = skill(
    "pytorch",
    implies=(Implication("python", Level.INTERMEDIATE, 0.8),),
    related=(Relation("jax", 0.5),),
    broader=("framework",),
)
SKILLS = [skill("python"), skill("jax", broader=("framework",)), skill("framework"), PYTORCH]
ENGINEER = role(
    "engineer",
    requirement("essential", Level.ADVANCED, skill="python"),
    requirement("important", Level.INTERMEDIATE, category="framework"),
    requirement("useful", Level.BEGINNER, skill="jax"),
)
BASE = base(SKILLS, [ENGINEER])


def fits(levels: Stated, knowledge: KnowledgeBase) -> tuple[RoleFit, ...]:
    return fit(somebody(levels, knowledge), knowledge).roles


def score(levels: StatedLevels, name: str, knowledge: KnowledgeBase) -> float:
    index = knowledge.requirement_index
    role = role_number(name, index)
    weighted = weighted_units(units_of(with_unsaid(levels, Level.EXPERT), knowledge), index)
    return points(weighted[role], whole_weight(role, index))


def test_a_fit_tells_everything_that_a_score_is_made_of() -> None:
    (engineer,) = fit(read_profile(["pytorch"], BASE), BASE).roles

    # Weights 6, 3 and 1: 0.8 of Python at intermediate where advanced is needed, a framework, half of JAX.
    assert engineer.score == pytest.approx(10 * (6 * 0.8 * 2 / 3 + 3 + 0.5))
    assert engineer.essential == pytest.approx(100 * 0.8 * 2 / 3)
    assert engineer.optional == pytest.approx(100 * 3.5 / 4)
    assert engineer.evidence == (Evidence("pytorch", engineer.score, engineer.score),)
    assert engineer.requirements == (
        RequirementFit(
            "Python", ("python",), "essential", 6, Level.ADVANCED, "partial", 0.53 + 1 / 300, "pytorch", 32, 28
        ),
        RequirementFit(
            "Framework", ("framework", "jax", "pytorch"), "important", 3, Level.INTERMEDIATE, "met", 1, "pytorch", 30, 0
        ),
        RequirementFit("Jax", ("jax",), "useful", 1, Level.BEGINNER, "partial", 0.5, "pytorch", 5, 5),
    )


def test_a_skill_below_the_level_that_is_needed_counts_in_proportion() -> None:
    assert [score({"python": level}, "engineer", BASE) for level in Level] == [20, 40, 60, 60]


def test_a_skill_without_a_level_counts_in_full_and_the_range_says_what_a_beginner_would_score() -> None:
    (engineer,) = fit(read_profile(["python"], BASE), BASE).roles

    assert (engineer.score, engineer.range) == (60, (20, 60))


def test_the_wider_skill_of_a_category_meets_it_and_is_not_met_as_a_skill_by_its_members() -> None:
    knowledge = base(SKILLS, [role("a", requirement("useful", Level.BEGINNER, skill="framework"))])

    assert score({"framework": None}, "engineer", BASE) == 30
    assert score({"pytorch": None}, "a", knowledge) == 0


def test_roles_come_best_first_and_equal_scores_by_id() -> None:
    one = requirement("useful", Level.BEGINNER, skill="python")
    two = requirement("useful", Level.BEGINNER, skill="jax")
    knowledge = base(SKILLS, [role("c", one), role("b", one), role("a", one, two)])

    roles = fit(read_profile(["python"], knowledge), knowledge).roles

    assert [(one.rank, one.id, one.score) for one in roles] == [(1, "b", 100), (2, "c", 100), (3, "a", 50)]


def test_among_and_top_choose_the_roles_that_are_reported() -> None:
    one = requirement("useful", Level.BEGINNER, skill="python")
    knowledge = base(SKILLS, [role("a", one), role("b", one), role("c", one)])
    profile = read_profile(["python"], knowledge)

    assert [role.id for role in fit(profile, knowledge, among=["c", "b"]).roles] == ["b", "c"]
    assert [role.id for role in fit(profile, knowledge, top=1).roles] == ["a"]
    with pytest.raises(KeyError):
        fit(profile, knowledge, among=["nobody"])


@given(knowledge_bases(), STATED)
def test_contributions_and_gaps_add_up_to_100_and_the_score_is_the_sum_of_contributions(
    knowledge: KnowledgeBase, levels: Stated
) -> None:
    for one in fits(levels, knowledge):
        contributions = sum(part.contribution for part in one.requirements)
        assert isclose(contributions, one.score, abs_tol=1e-9)
        assert isclose(contributions + sum(part.gap for part in one.requirements), 100, abs_tol=1e-9)
        assert isclose(sum(evidence.contribution for evidence in one.evidence), one.score, abs_tol=1e-9)


@given(knowledge_bases(), STATED)
def test_scores_and_credits_stay_within_their_bounds(knowledge: KnowledgeBase, levels: Stated) -> None:
    for one in fits(levels, knowledge):
        assert 0 <= one.range[0] <= one.score == one.range[1] <= 100
        assert all(0 <= part.credit <= 1 for part in one.requirements)
        assert all(0 <= evidence.loss <= evidence.contribution + 1e-9 for evidence in one.evidence)


@given(knowledge_bases(), STATED, st.data())
def test_learning_anything_never_lowers_any_score(
    knowledge: KnowledgeBase, levels: Stated, data: st.DataObject
) -> None:
    learnt = data.draw(st.sampled_from(sorted(knowledge.skills)))
    higher = [None, *(level for level in Level if level >= (levels.get(learnt) or Level.EXPERT))]
    more = levels | {learnt: data.draw(st.sampled_from(higher if learnt in levels else [None, *Level]))}

    for one in knowledge.roles.values():
        assert score(more, one.id, knowledge) >= score(levels, one.id, knowledge)


@given(knowledge_bases(), STATED, st.randoms())
def test_the_order_and_spelling_of_the_words_change_nothing(
    knowledge: KnowledgeBase, levels: Stated, random: st.DataObject
) -> None:
    words = [f"{name}:{level}" if level else name for name, level in levels.items()]
    other = [f" {word.upper()} " for word in words]
    random.shuffle(other)  # type: ignore[attr-defined]

    assert fit(read_profile(other, knowledge), knowledge).roles == fit(read_profile(words, knowledge), knowledge).roles


@given(knowledge_bases(), STATED)
def test_nor_does_the_order_in_a_profile_that_was_made_by_hand(knowledge: KnowledgeBase, levels: Stated) -> None:
    profile = somebody(levels, knowledge)

    assert fit(profile._replace(skills=profile.skills[::-1]), knowledge).roles == fit(profile, knowledge).roles


@given(knowledge_bases())
def test_someone_exactly_at_a_roles_levels_scores_100_to_the_last_bit(knowledge: KnowledgeBase) -> None:
    for one in knowledge.roles.values():
        assert score(exact_levels(one), one.id, knowledge) == 100


@given(knowledge_bases(), STATED)
def test_removing_a_skill_lowers_the_score_by_exactly_its_stated_loss(knowledge: KnowledgeBase, levels: Stated) -> None:
    for one in fits(levels, knowledge):
        for evidence in one.evidence:
            left = {name: level for name, level in levels.items() if name != evidence.skill}
            assert isclose(score(left, one.id, knowledge), one.score - evidence.loss, abs_tol=1e-9)


@given(knowledge_bases(), STATED)
def test_a_credit_is_the_most_that_any_stated_skill_earns(knowledge: KnowledgeBase, levels: Stated) -> None:
    for one in fits(levels, knowledge):
        for asked, part in zip(knowledge.roles[one.id].requirements, one.requirements, strict=True):
            earned = [
                transfer.percent * min(1, min(levels[stated] or Level.EXPERT, transfer.level) / asked.level)
                for stated in levels
                for transfer in knowledge.transfers[stated]
                if transfer.skill in knowledge.options(asked)
            ]
            assert isclose(part.credit, max(earned, default=0) / 100, abs_tol=1e-9)


def test_someone_with_what_a_role_asks_for_gets_that_role_first(real: KnowledgeBase) -> None:
    firsts = {}
    for name, one in real.roles.items():
        levels = {skill: level for skill, level in exact_levels(one).items() if level}
        firsts[name] = fit(somebody(levels, real), real, top=1).roles[0].id

    assert firsts == {name: name for name in real.roles}


def test_of_a_thousand_people_each_skill_left_out_lowers_the_score_by_its_stated_loss(real: KnowledgeBase) -> None:
    random = Random(1000)
    skills = list(real.skills)
    for _ in range(1000):
        levels = {skill: random.choice([None, *Level]) for skill in random.sample(skills, 6)}
        (best,) = fit(somebody(levels, real), real, top=1).roles
        evidence = random.choice(best.evidence)
        left = {skill: level for skill, level in levels.items() if skill != evidence.skill}
        assert isclose(score(left, best.id, real), best.score - evidence.loss, abs_tol=1e-9)


def test_the_best_are_the_first_of_all(real: KnowledgeBase) -> None:
    random = Random(79)
    for _ in range(200):
        profile = read_profile(random.sample(list(real.skills), 12), real)
        ranked = [role.id for role in fit(profile, real).roles]
        assert [role.id for role in fit(profile, real, top=5).roles] == ranked[:5]
