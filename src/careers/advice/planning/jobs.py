"""Jobs with hours and what comes before them; a set of them is a number with a bit for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Jobs(NamedTuple):
    """Jobs known by their numbers, from 0."""

    hours: Sequence[int]
    """How long each takes; at least 1."""
    before: Sequence[int]
    """For each the set of those that come right before it."""


def members(group: int) -> Iterator[int]:
    """Yield the jobs of a set."""
    while group:
        lowest = group & -group
        yield lowest.bit_length() - 1
        group ^= lowest


def ready(done: int, within: int, jobs: Jobs) -> list[int]:
    """Return the jobs of a set that may come next when some of it is done."""
    return [job for job in members(within & ~done) if not jobs.before[job] & within & ~done]
