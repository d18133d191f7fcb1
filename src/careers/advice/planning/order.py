"""The order that makes ready soonest: single-machine scheduling with precedence, the sum of weight times finish time.

Jobs that nothing ties together are ordered apart, each group by a dynamic programme over the sets that may be done
(Held and Karp, 1962; Lawler, 1978). A best order of a group falls into blocks of falling weight per hour, and the
blocks of all groups by falling weight per hour are a best order of everything (Sidney, 1975).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from careers.advice.planning.jobs import Jobs, components, members, ready, with_what_comes_before

MOST_SETS = 20_000
"""Sets of jobs of one group that are looked at before the best order is given up for a good one."""
MOST_MEMBERS = 1_000_000
"""Jobs in these sets: one of a large group takes longer to look at."""


class Order(NamedTuple):
    """Jobs in an order, and whether none is proved to be better."""

    sequence: tuple[int, ...]
    proved: bool


class _Partial(NamedTuple):
    """The best way to have done a set of jobs."""

    cost: int
    hours: int
    order: tuple[int, ...]


def soonest(jobs: Jobs) -> Order:
    """Return the order in which the sum of weight times finish time is least; of equal ones by number."""
    groups = [_group_order(group, jobs) for group in sorted(components(jobs), key=lambda group: group & -group)]
    blocks = [block for group in groups for block in _blocks(group.sequence, jobs)]
    blocks.sort(key=lambda block: -_rate(block, jobs))
    return Order(tuple(job for block in blocks for job in block), all(group.proved for group in groups))


def _group_order(group: int, jobs: Jobs) -> Order:
    layer = {0: _Partial(0, 0, ())}
    seen = 0
    for _ in range(group.bit_count()):
        layer = _next_layer(layer, group, jobs)
        seen += len(layer)
        if seen > MOST_SETS or seen * group.bit_count() > MOST_MEMBERS:
            return Order(_good_order(group, jobs), proved=False)
    return Order(layer[group].order, proved=True)


def _next_layer(layer: dict[int, _Partial], group: int, jobs: Jobs) -> dict[int, _Partial]:
    """Return every set of one job more, each by the way that costs least."""
    found: dict[int, _Partial] = {}
    for done, partial in layer.items():
        for job in ready(done, group, jobs):
            hours = partial.hours + jobs.hours[job]
            cost = partial.cost + jobs.weights[job] * hours
            now = done | 1 << job
            if now not in found or cost < found[now].cost:
                found[now] = _Partial(cost, hours, (*partial.order, job))
    return found


def _good_order(group: int, jobs: Jobs) -> tuple[int, ...]:
    """Return an order that takes next, with what comes before it, the job whose weight per hour is most."""
    order: list[int] = []
    done = 0
    whole = {job: with_what_comes_before(job, jobs) for job in members(group)}
    while done != group:
        paths = [whole[job] & ~done for job in members(group & ~done)]
        best = max(paths, key=lambda path: (_rate(list(members(path)), jobs), -path))
        while best & ~done:
            job = ready(done, best, jobs)[0]
            done |= 1 << job
            order.append(job)
    return tuple(order)


def _blocks(order: Sequence[int], jobs: Jobs) -> list[Sequence[int]]:
    """Return an order in blocks, each the beginning of what is left whose weight per hour is most."""
    blocks: list[Sequence[int]] = []
    while order:
        weights = accumulate(jobs.weights[job] for job in order)
        hours = accumulate(jobs.hours[job] for job in order)
        rates = [weight / hour for weight, hour in zip(weights, hours, strict=True)]
        end = 1 + max(range(len(rates)), key=lambda index: (rates[index], index))
        blocks.append(order[:end])
        order = order[end:]
    return blocks


def _rate(block: Sequence[int], jobs: Jobs) -> float:
    return sum(jobs.weights[job] for job in block) / sum(jobs.hours[job] for job in block)
