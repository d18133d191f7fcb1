from __future__ import annotations

from operator import mul
from random import Random

import pytest

from careers import read_profile
from careers.advice.fit import fit
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.reports.fit import Robustness, RoleFit
from careers.domain.requirement_index import FULL
from careers.scoring.sensitivity import DRAWS, _factors
from kb_strategies import base, requirement, role, skill

ADA, BASIC = (requirement("important", Level.BEGINNER, skill=name) for name in ("ada", "basic"))
BOTH = base([skill("ada"), skill("basic")], [role("a", ADA, BASIC), role("b", BASIC)])


def robustness(skills: list[str], knowledge: KnowledgeBase, among: list[str] | None = None) -> Robustness | None:
    certainty = fit(read_profile(skills, knowledge), knowledge, among, certainty=True).certainty
    return certainty.robustness if certainty else None


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
def test_there_is_none_for_one_role_and_where_nothing_counts(skills: list[str], among: list[str]) -> None:
    assert robustness(skills, BOTH, among) is None


def test_nobody_who_did_not_ask_waits_for_it() -> None:
    assert fit(read_profile(["ada"], BOTH), BOTH).certainty is None


def test_the_factors_are_those_of_the_minimal_standard_generator() -> None:
    factors = _factors()

    assert factors[:3] == [803773, 1028405, 816656]
    assert min(factors) >= 800_000
    assert max(factors) <= 1_200_000
    assert sum(factors) / len(factors) == pytest.approx(1_000_000, abs=5000)


def test_it_counts_the_draws_in_which_none_of_the_eleven_next_roles_is_better(real: KnowledgeBase) -> None:
    factors, random = _factors(), Random(7)

    def moved(one: RoleFit, draw: int) -> float:
        begin = real.requirement_index.offsets[real.requirement_index.roles.index(one.id)] + 67 * draw
        first = real.requirement_index.offsets[real.requirement_index.roles.index(one.id)]
        own = real.requirement_index.weights[first : first + len(one.requirements)]
        weights = [weight * factors[(begin + place) % 4096] for place, weight in enumerate(own)]
        credits_ = [round(FULL * part.credit) for part in one.requirements]
        return float(sum(map(mul, weights, credits_)) / sum(weights))

    for _ in range(5):
        report = fit(read_profile(random.sample(list(real.skills), 10), real), real, top=12, certainty=True)
        first, *others = report.roles

        stays = sum(all(moved(one, draw) <= moved(first, draw) for one in others) for draw in range(DRAWS))

        assert report.certainty
        assert report.certainty.robustness == Robustness(stays, DRAWS, 20)
