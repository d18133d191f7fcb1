"""The order of jobs, held against every order there is, by code that shares nothing with the engine's."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations
from random import Random

import pytest

from careers.advice.planning import order
from careers.advice.planning.jobs import Jobs, components, with_what_comes_before
from careers.advice.planning.order import soonest
from random_jobs import draw_jobs


def is_possible(places: Sequence[int], jobs: Jobs) -> bool:
    return all(
        all(other in places[:index] for other in range(len(places)) if jobs.before[place] >> other & 1)
        for index, place in enumerate(places)
    )


def cost(places: Sequence[int], jobs: Jobs) -> int:
    """Return the sum of weight times finish time."""
    return sum(
        jobs.weights[place] * sum(jobs.hours[one] for one in places[: index + 1]) for index, place in enumerate(places)
    )


@pytest.mark.parametrize("chance", [0, 0.15, 0.4])
def test_no_order_of_all_is_ready_sooner(chance: float) -> None:
    random = Random(chance)
    for _ in range(150):
        jobs = draw_jobs(random, random.randint(1, 7), chance)
        possible = [places for places in permutations(range(len(jobs.hours))) if is_possible(places, jobs)]

        found = soonest(jobs)

        assert found.proved
        assert found.sequence in possible
        assert cost(found.sequence, jobs) == min(cost(places, jobs) for places in possible)


def test_of_jobs_that_are_worth_the_same_an_hour_the_first_comes_first() -> None:
    assert soonest(Jobs([4, 2, 6, 2], [4, 2, 6, 2], [0] * 4)).sequence == (0, 1, 2, 3)


def test_a_job_that_is_worth_nothing_waits_with_the_one_that_builds_on_it() -> None:
    jobs = Jobs(hours=[1, 10, 1], weights=[0, 10, 5], before=[0, 0, 0b001])

    assert soonest(jobs).sequence == (0, 2, 1)


def test_groups_are_the_jobs_that_some_order_ties_together() -> None:
    jobs = Jobs(hours=[1] * 6, weights=[1] * 6, before=[0, 0b100000, 0b000001, 0, 0b000100, 0])

    assert sorted(components(jobs)) == [0b001000, 0b010101, 0b100010]
    assert with_what_comes_before(4, jobs) == 0b010101


@pytest.mark.parametrize("seed", range(20))
def test_where_there_are_too_many_sets_a_good_order_is_told_and_not_called_the_best(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(order, "MOST_SETS", 5)
    tied = draw_jobs(Random(seed), 6, 0.3)
    jobs = tied._replace(before=[0, *(before | 1 for before in tied.before[1:])])

    found = soonest(jobs)

    assert not found.proved
    assert is_possible(found.sequence, jobs)
    assert sorted(found.sequence) == list(range(6))
