from __future__ import annotations

from math import isclose
from random import Random

import pytest
from hypothesis import assume, given, strategies as st

from careers import Profile, read_profile
from careers.advice.fit import fit
from careers.advice.transitions import exact_levels
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import UNSAID, Level
from careers.domain.market import PostingScores
from careers.domain.reports.fit import Evidence, RequirementFit, RoleFit
from careers.domain.reports.standing import Standing, StandingWord, Tally, Typical
from careers.domain.role import SHARES, Importance, Role
from careers.domain.skill import Implication, Relation
from careers.scoring.credit import StatedLevels, units_of, with_unsaid
from careers.scoring.score import points, role_number, weighted_units, whole_weight
from kb_strategies import STATED, base, knowledge_bases, near, requirement, role, skill, somebody

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
    weighted = weighted_units(units_of(with_unsaid(levels, UNSAID), knowledge), index)
    return points(weighted[role], whole_weight(role, index))


def test_a_fit_tells_everything_that_a_score_is_made_of() -> None:
    (engineer,) = fit(read_profile(["pytorch"], BASE), BASE).roles

    # 0.8 of Python at intermediate where advanced is needed, a framework in full, half of JAX.
    part = 0.8 * 2 / 3
    essential, important, useful = SHARES.values()
    assert engineer.score == pytest.approx(essential * part + important + useful / 2)
    assert engineer.essential == pytest.approx(100 * part)
    assert engineer.optional == pytest.approx(100 * (important + useful / 2) / (important + useful))
    assert engineer.evidence == (Evidence("pytorch", engineer.score, engineer.score),)
    assert engineer.standing == Standing(Tally(met=0, partial=1, missing=0, of=1), "part-way")
    python, framework, jax = engineer.requirements
    assert python == RequirementFit(
        label="Python",
        skills=("python",),
        importance="essential",
        weight=essential,
        level=Level.ADVANCED,
        status="partial",
        credit=near(part),
        via="pytorch",
        contribution=near(essential * part),
        gap=near(essential * (1 - part)),
    )
    assert (framework.label, framework.skills) == ("Framework", ("framework", "jax", "pytorch"))
    assert (framework.status, framework.contribution, framework.gap) == ("met", important, 0)
    assert (jax.status, jax.contribution, jax.gap) == ("partial", useful / 2, useful / 2)


def test_a_skill_below_the_level_that_is_needed_counts_in_proportion() -> None:
    whole = SHARES["essential"]

    told = [score({"python": level}, "engineer", BASE) for level in Level]

    assert told == pytest.approx([whole / 3, whole * 2 / 3, whole, whole])


def test_an_unsaid_level_is_a_working_level_and_the_range_runs_from_beginner_to_advanced() -> None:
    (engineer,) = fit(read_profile(["python"], BASE), BASE).roles

    whole = SHARES["essential"]
    assert (engineer.score, *engineer.range) == pytest.approx((whole * 2 / 3, whole / 3, whole))


def asks(*importances: Importance) -> Role:
    """Return a role that asks at beginner for one skill of each importance, in the order of the names of skills."""
    names = ("python", "jax", "framework", "pytorch")
    wanted = zip(importances, names, strict=False)
    return role("a", *(requirement(importance, Level.BEGINNER, skill=name) for importance, name in wanted))


@pytest.mark.parametrize(
    ("importances", "tiers"),
    [
        (("essential", "important", "useful"), ("essential", "important", "useful")),
        (("essential", "useful"), ("essential", "useful")),
        (("useful", "important"), ("useful", "important")),
        (("useful",), ("useful",)),
        (("essential", "essential", "important", "important"), ("essential", "important")),
    ],
)
def test_a_tier_has_its_share_alike_for_each_requirement_and_a_missing_one_leaves_it_to_the_others(
    importances: tuple[Importance, ...], tiers: tuple[Importance, ...]
) -> None:
    plain = [skill(name) for name in ("python", "jax", "framework", "pytorch")]
    (told,) = fit(Profile(), base(plain, [asks(*importances)])).roles

    whole = sum(SHARES[tier] for tier in tiers)
    assert [one.weight for one in told.requirements] == pytest.approx(
        [100 * SHARES[one] / whole / importances.count(one) for one in importances]
    )


@pytest.mark.parametrize(
    ("stated", "word", "tally"),
    [
        ([], "none", Tally(0, 0, 3, 3)),
        (["python:beginner"], "begun", Tally(0, 1, 2, 3)),
        (["python"], "part-way", Tally(1, 0, 2, 3)),
        (["python:beginner", "jax:beginner"], "part-way", Tally(0, 2, 1, 3)),
        (["python", "jax"], "close", Tally(2, 0, 1, 3)),
        (["python", "jax:beginner", "framework:beginner"], "close", Tally(1, 2, 0, 3)),
        (["python", "jax", "framework"], "ready", Tally(3, 0, 0, 3)),
    ],
)
def test_the_standing_counts_essentials_those_in_part_as_half(
    stated: list[str], word: StandingWord, tally: Tally
) -> None:
    names = ("python", "jax", "framework")
    wanted = [requirement("essential", Level.INTERMEDIATE, skill=name) for name in names]
    useful = requirement("useful", Level.EXPERT, skill="pytorch")
    knowledge = base([*(skill(name) for name in names), skill("pytorch")], [role("a", *wanted, useful)])

    (told,) = fit(read_profile(stated, knowledge) if stated else Profile(), knowledge).roles

    assert told.standing == Standing(tally, word)


@pytest.mark.parametrize(
    ("postings", "typical"),
    [((29,), None), ((30,), Typical(40, 60, 30, "set-0")), ((31, 90), Typical(41, 61, 90, "set-1"))],
)
def test_the_anchor_is_that_of_the_largest_set_of_at_least_30_postings(
    postings: tuple[int, ...], typical: Typical | None
) -> None:
    counted = tuple(PostingScores("engineer", f"set-{n}", count, 40 + n, 60 + n) for n, count in enumerate(postings))

    (engineer,) = fit(Profile(), BASE._replace(posting_scores={"engineer": counted})).roles

    assert engineer.typical == typical


def test_a_role_says_whether_its_own_postings_were_counted_and_nothing_without_reasons(small: KnowledgeBase) -> None:
    person = read_profile(["sql"], small)
    uncounted = small._replace(demand={"engineer": small.demand["engineer"]})

    assert {one.id: one.counted for one in fit(person, uncounted).roles} == {
        "analyst": False,
        "engineer": True,
        "scientist": False,
    }
    assert {one.counted for one in fit(person, small, reasons=False).roles} == {None}


def test_the_wider_skill_of_a_category_meets_it_and_is_not_met_as_a_skill_by_its_members() -> None:
    knowledge = base(SKILLS, [role("a", requirement("useful", Level.BEGINNER, skill="framework"))])

    assert score({"framework": None}, "engineer", BASE) == SHARES["important"]
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
        assert 0 <= one.range[0] <= one.score <= one.range[1] <= 100
        assert all(0 <= part.credit <= 1 for part in one.requirements)
        assert all(0 <= evidence.loss <= evidence.contribution + 1e-9 for evidence in one.evidence)


@given(knowledge_bases(), STATED, st.data())
def test_learning_anything_never_lowers_any_score(
    knowledge: KnowledgeBase, levels: Stated, data: st.DataObject
) -> None:
    learnt = data.draw(st.sampled_from(sorted(knowledge.skills)))
    higher = [levels.get(learnt), *(level for level in Level if level >= (levels.get(learnt) or UNSAID))]
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


@given(knowledge_bases(), st.data())
def test_someone_with_exactly_the_essentials_scores_at_least_their_whole_share(
    knowledge: KnowledgeBase, data: st.DataObject
) -> None:
    one = data.draw(st.sampled_from(list(knowledge.roles.values())))
    essentials = one._replace(requirements=tuple(want for want in one.requirements if want.importance == "essential"))
    tiers = {want.importance for want in one.requirements}
    assume("essential" in tiers)

    share = 100 * SHARES["essential"] / sum(SHARES[tier] for tier in tiers)
    assert score(exact_levels(essentials), one.id, knowledge) >= share - 1e-9


@given(knowledge_bases(), STATED)
def test_naming_the_level_that_an_unsaid_one_counts_as_changes_no_score(
    knowledge: KnowledgeBase, levels: Stated
) -> None:
    named: Stated = {name: level or UNSAID for name, level in levels.items()}

    for said, unsaid in zip(fits(named, knowledge), fits(levels, knowledge), strict=True):
        assert said._replace(range=unsaid.range) == unsaid


@given(knowledge_bases(), STATED)
def test_the_range_is_the_score_with_every_unsaid_level_at_beginner_and_at_advanced(
    knowledge: KnowledgeBase, levels: Stated
) -> None:
    for one in fits(levels, knowledge):
        assert one.range == tuple(
            score({name: said or level for name, said in levels.items()}, one.id, knowledge)
            for level in (Level.BEGINNER, Level.ADVANCED)
        )


@given(knowledge_bases(), STATED)
def test_the_standing_is_told_by_the_essentials_alone(knowledge: KnowledgeBase, levels: Stated) -> None:
    for one in fits(levels, knowledge):
        statuses = [part.status for part in one.requirements if part.importance == "essential"]
        met, partial, missing = (statuses.count(status) for status in ("met", "partial", "missing"))
        assert one.standing.essential == Tally(met, partial, missing, len(statuses))
        assert (one.standing.word == "ready") == (met == len(statuses))
        assert (one.standing.word == "none") == (missing == len(statuses) > 0)


@given(knowledge_bases(), STATED)
def test_removing_a_skill_lowers_the_score_by_exactly_its_stated_loss(knowledge: KnowledgeBase, levels: Stated) -> None:
    for one in fits(levels, knowledge):
        for evidence in one.evidence:
            left = {name: level for name, level in levels.items() if name != evidence.skill}
            assert isclose(score(left, one.id, knowledge), one.score - evidence.loss, abs_tol=1e-9)


@given(knowledge_bases(), STATED)
def test_a_credit_is_the_most_that_any_stated_skill_gives(knowledge: KnowledgeBase, levels: Stated) -> None:
    for one in fits(levels, knowledge):
        for asked, part in zip(knowledge.roles[one.id].requirements, one.requirements, strict=True):
            given = [
                transfer.percent * min(1, min(levels[stated] or UNSAID, transfer.level) / asked.level)
                for stated in levels
                for transfer in knowledge.transfers[stated]
                if transfer.skill in knowledge.options(asked)
            ]
            assert isclose(part.credit, max(given, default=0) / 100, abs_tol=1e-9)


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
    for _ in range(40):
        profile = read_profile(random.sample(list(real.skills), 12), real)
        ranked = [role.id for role in fit(profile, real).roles]
        assert [role.id for role in fit(profile, real, top=5).roles] == ranked[:5]
