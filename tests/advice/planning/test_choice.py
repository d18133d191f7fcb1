"""How few sets of jobs the searches look at; that what they find is the best is held against every set elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from careers.advice.planning import choice
from careers.advice.planning.fewest_hours import fewest_hours
from careers.advice.planning.jobs import Jobs
from careers.advice.planning.most_within import most_within
from random_jobs import draw_before

LOOKS = 20
CASES = 60


@pytest.fixture(autouse=True)
def few_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choice, "MOST_LOOKS", 0)
    monkeypatch.setattr(choice, "FEWEST_NODES", LOOKS)


def cases() -> Iterator[Jobs]:
    """Give sets of fourteen jobs, some of which build on others, or earn points in place of others."""
    random, count = Random(3), 14
    for _ in range(CASES):
        before = draw_before(random, count, 0.15)
        points = [(1 << random.randrange(count), random.randint(0, 60)) for _ in range(count)]
        points += [(random.randrange(1, 1 << count), random.randint(0, 60)) for _ in range(count // 2)]
        yield Jobs([random.randint(5, 60) for _ in range(count)], before, points)


def test_of_sixteen_thousand_sets_twenty_show_what_earns_most_in_a_third_of_the_hours() -> None:
    proved = sum(most_within(sum(jobs.hours) // 3, jobs).proved for jobs in cases())

    assert proved >= 55


def test_of_sixteen_thousand_sets_twenty_show_what_earns_half_of_the_points_soonest() -> None:
    halves = ((jobs, sum(points for _, points in jobs.points) // 2) for jobs in cases())
    proved = sum(fewest_hours([(jobs.points, half)], jobs).proved for jobs, half in halves)

    assert proved >= 53
