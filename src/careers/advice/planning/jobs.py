"""Jobs with hours, weights and what comes before them; a set of them is a number with a bit for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Jobs(NamedTuple):
    """Jobs known by their numbers, from 0."""

    hours: Sequence[int]
    """How long each takes; at least 1."""
    weights: Sequence[int]
    """What each is worth when it is done."""
    before: Sequence[int]
    """For each the set of those that come right before it."""


def members(group: int) -> Iterator[int]:
    """Yield the jobs of a set."""
    while group:
        lowest = group & -group
        yield lowest.bit_length() - 1
        group ^= lowest


def with_what_comes_before(job: int, jobs: Jobs) -> int:
    """Return the set of a job and all that comes before it, at any remove."""
    found, left = 0, 1 << job
    while left:
        found |= left
        left = sum(1 << one for one in {other for job in members(left) for other in members(jobs.before[job])}) & ~found
    return found


def components(jobs: Jobs) -> list[int]:
    """Return the sets of jobs that no order ties to each other."""
    found: list[int] = []
    for job, before in enumerate(jobs.before):
        tied = before | 1 << job
        apart = [one for one in found if not one & tied]
        for one in found:
            tied |= one if one & tied else 0
        found = [*apart, tied]
    return found


def ready(done: int, within: int, jobs: Jobs) -> list[int]:
    """Return the jobs of a set that may come next when some of it is done."""
    return [job for job in members(within & ~done) if not jobs.before[job] & within & ~done]
