from __future__ import annotations

from math import fsum
from operator import mul
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers import fit, read_profile
from careers.advice.robustness import DRAWS, _factors, _most, _moved
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.reports.fit import Robustness, RoleFit
from careers.domain.scale import FULL
from kb_strategies import base, requirement, role, skill

ADA, BASIC = (requirement("important", Level.BEGINNER, skill=name) for name in ("ada", "basic"))
BOTH = base([skill("ada"), skill("basic")], [role("a", ADA, BASIC), role("b", BASIC)])


def robustness(skills: list[str], knowledge: KnowledgeBase, among: list[str] | None = None) -> Robustness | None:
    return fit(read_profile(skills, knowledge), knowledge, among, robustness=True).robustness


def test_a_role_that_no_weight_can_overtake_stays_first_always() -> None:
    assert robustness(["basic"], BOTH) == Robustness(100, 100, 20)


def test_a_role_that_is_first_by_a_hair_is_not_first_always() -> None:
    asked = [requirement("important", Level.BEGINNER, skill=name) for name in ("ada", "basic", "cobol")]
    others = [requirement("important", Level.BEGINNER, skill=name) for name in ("ada", "delphi", "forth")]
    skills = [skill(name) for name in ("ada", "basic", "cobol", "delphi", "forth")]
    found = robustness(["ada"], base(skills, [role("a", *asked), role("b", *others)]))

    assert found
    assert 20 < found.stays_first < 80


def test_the_same_person_gets_the_same_figure_again(real: KnowledgeBase) -> None:
    skills = ["python:advanced", "cuda"]

    assert robustness(skills, real) == robustness(list(reversed(skills)), real)


@pytest.mark.parametrize(("skills", "among"), [(["basic"], ["a"]), (["ada"], ["b"])])
def test_there_is_none_for_one_role_and_where_nothing_is_earned(skills: list[str], among: list[str]) -> None:
    assert robustness(skills, BOTH, among) is None


def test_nobody_who_did_not_ask_waits_for_it() -> None:
    assert fit(read_profile(["ada"], BOTH), BOTH).robustness is None


def test_the_factors_are_those_of_the_minimal_standard_generator() -> None:
    factors = _factors()

    assert factors[:3] == [803773, 1028405, 816656]
    assert min(factors) >= 800_000
    assert max(factors) <= 1_200_000
    assert sum(factors) / len(factors) == pytest.approx(1_000_000, abs=5000)


def test_it_counts_the_draws_in_which_none_of_the_eleven_next_roles_is_better(real: KnowledgeBase) -> None:
    factors, random = _factors(), Random(7)

    def moved(one: RoleFit, draw: int) -> float:
        begin = real.scale.firsts[real.scale.roles.index(one.id)] + 67 * draw
        weights = [part.weight * factors[(begin + place) % 4096] for place, part in enumerate(one.requirements)]
        credits_ = [part.credit for part in one.requirements]
        return fsum(map(mul, weights, credits_)) / fsum(weights)

    for _ in range(5):
        report = fit(read_profile(random.sample(list(real.skills), 10), real), real, top=12, robustness=True)
        first, *others = report.roles

        stays = sum(all(moved(one, draw) <= moved(first, draw) for one in others) for draw in range(DRAWS))

        assert report.robustness == Robustness(stays, DRAWS, 20)


@given(st.lists(st.tuples(st.sampled_from([1, 3, 6]), st.integers(0, FULL)), min_size=1), st.integers(0, DRAWS - 1))
def test_no_move_of_the_weights_lifts_a_score_above_its_bound(earned: list[tuple[int, int]], draw: int) -> None:
    weights = [weight for weight, _ in earned]
    points = [weight * units for weight, units in earned]

    assert _moved((weights, points, 0), draw, _factors()) <= _most(sum(points) / (FULL * sum(weights)))
