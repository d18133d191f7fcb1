"""Jobs drawn at random, for tests of orders and choices."""

from __future__ import annotations

from random import Random

from careers.advice.planning.jobs import Jobs


def draw_jobs(random: Random, count: int, chance: float) -> Jobs:
    """Draw jobs of up to six hours and weights, where each may wait for another that comes earlier in a drawn order."""
    ranks = random.sample(range(count), count)
    before = [
        sum(1 << other for other in range(count) if ranks[other] < ranks[place] and random.random() < chance)
        for place in range(count)
    ]
    return Jobs(
        hours=[random.randint(1, 6) for _ in range(count)],
        weights=[random.randint(0, 6) for _ in range(count)],
        before=before,
    )
