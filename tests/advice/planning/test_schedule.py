"""The order of jobs, held against every order there is, by code that shares nothing with the engine's."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations
from random import Random

import pytest

from careers.advice.planning.jobs import Jobs, members
from careers.advice.planning.schedule import soonest
from random_jobs import draw_before


def random_jobs(random: Random, *, shared: bool, ordered: bool) -> Jobs:
    """Return one to six jobs that take up to six hours; some build on others, some earn points in place of others."""
    count = random.randint(1, 6)
    before = draw_before(random, count, 0.25 if ordered else 0)
    points = [(1 << random.randrange(count), random.randint(0, 6)) for _ in range(random.randint(0, 8))]
    if shared:
        points += [(random.randrange(1, 1 << count), random.randint(0, 6)) for _ in range(random.randint(1, 6))]
    return Jobs([random.randint(1, 6) for _ in range(count)], before, points)


def is_possible(order: Sequence[int], jobs: Jobs) -> bool:
    return all(set(members(jobs.before[place])) <= set(order[:index]) for index, place in enumerate(order))


def cost(order: Sequence[int], jobs: Jobs) -> int:
    """Give the sum of gain times finish time, reckoned from the gains."""
    finish = {place: sum(jobs.hours[one] for one in order[: index + 1]) for index, place in enumerate(order)}
    return sum(points * min(finish[place] for place in members(earners)) for earners, points in jobs.points)


@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("ordered", [False, True])
def test_no_order_of_all_earns_sooner(shared: bool, ordered: bool) -> None:  # noqa: FBT001
    random = Random(f"{shared} {ordered}")
    for _ in range(750):
        jobs = random_jobs(random, shared=shared, ordered=ordered)
        possible = [order for order in permutations(range(len(jobs.hours))) if is_possible(order, jobs)]

        found = soonest(jobs)

        assert found.proved
        assert found.places in possible
        assert cost(found.places, jobs) == min(cost(order, jobs) for order in possible)


def test_of_jobs_that_earn_at_the_same_rate_the_first_comes_first() -> None:
    assert soonest(Jobs([4, 2, 6, 2], [0] * 4, [(1, 4), (2, 2), (4, 6), (8, 2)])).places == (0, 1, 2, 3)


def test_where_too_much_is_undecided_a_good_order_is_given_and_not_called_the_best() -> None:
    random = Random(5)
    count = 40
    pairs = [(1 << one | 1 << other, random.randint(50, 60)) for one in range(count) for other in range(one)]
    jobs = Jobs([random.randint(50, 60) for _ in range(count)], [0] * count, pairs)

    found = soonest(jobs)

    assert not found.proved
    assert sorted(found.places) == list(range(count))
