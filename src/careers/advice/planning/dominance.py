"""Orders that cannot be best, told by what jobs earn at least and at most.

The rule. Let a job y stand before a job x in an order, with the jobs B between them, and let R be what x is sure to
earn, in any order, per hour, together with whatever of its own prerequisites may stand in B. Let U be the highest rate
that y could reach together with any of what it opens, each job counted with the most that it can earn. If R > U, the
order is not best.

Why. Take the gains as they are in that order for fixed weights. As gains only shrink with what was done before, any
other order of these jobs earns at least as soon as its fixed weights say; so a best order is best for them too. For
fixed weights a best order begins with a set of greatest rate that is closed under prerequisites (Sidney, 1975). Over
the jobs from y to x that rate is at least R, for x and its prerequisites are such a set. It contains y, which stands
first; y and what it opens reach U < R at most, so the rest of the set has a greater rate than the whole, and is closed
under prerequisites itself: a contradiction.

Each pair told apart in this way is a further prerequisite, which holds in every best order; with it fewer points remain
shared, and more pairs can be told apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush

from careers.advice.planning.jobs import Jobs, Rate, after, members


def settled(jobs: Jobs) -> Jobs:
    """Give the jobs with every prerequisite that holds in all best orders and that the rule finds."""
    while True:
        jobs = jobs._replace(points=_unshared(jobs))
        before = _ruled(jobs)
        if before == jobs.before:
            return jobs
        jobs = jobs._replace(before=_closed(before))


def _unshared(jobs: Jobs) -> list[tuple[int, int]]:
    """Leave out of those who might earn points whoever comes after another of them in any case."""
    found: dict[int, int] = {}
    for earners, points in jobs.points:
        first = sum(1 << place for place in members(earners) if not jobs.before[place] & earners)
        found[first] = found.get(first, 0) + points
    return list(found.items())


def _closed(before: Sequence[int]) -> list[int]:
    """Add to what comes before each job what comes before that."""
    closed = list(before)
    while True:
        wider = list(closed)
        for place, earlier in enumerate(wider):
            for other in members(earlier):
                wider[place] |= wider[other]
        if wider == closed:
            return closed
        closed = wider


def _ruled(jobs: Jobs) -> list[int]:
    """Give what comes before each job, with the pairs that the rule tells apart."""
    later, before = after(jobs.before), list(jobs.before)
    least = [points for points, _ in least_rates(jobs)]
    most = most_rates(jobs, later)
    slow_to_fast = sorted(range(len(most)), key=lambda place: most[place][0] / most[place][1])
    for first, sure in enumerate(least):
        told = later[first] | jobs.before[first] | 1 << first
        poor: list[int] | None = None
        for place in slow_to_fast:
            points, per = most[place]
            if sure * per <= points * jobs.hours[first]:
                break
            if not told >> place & 1:
                poor = _poor(first, least, jobs) if poor is None else poor
                if _is_surer(first, poor, most[place], jobs.before[place], least, jobs):
                    before[place] |= 1 << first
    return before


def _is_surer(  # noqa: PLR0913, PLR0917 - what the rule speaks of
    job: int, poor: Sequence[int], rate: Rate, done: int, least: Sequence[int], jobs: Jobs
) -> bool:
    """Tell whether a job, with any of its poor prerequisites that are not done, is sure to earn at more than a rate."""
    points, hours = least[job], jobs.hours[job]
    for place in poor:
        if not done >> place & 1 and least[place] * hours < points * jobs.hours[place]:
            points, hours = points + least[place], hours + jobs.hours[place]
    return points * rate[1] > rate[0] * hours


def _poor(job: int, least: Sequence[int], jobs: Jobs) -> list[int]:
    """Give what comes before a job and is sure to earn less per hour than it, the poorest first."""
    hours = jobs.hours
    earlier = [place for place in members(jobs.before[job]) if least[place] * hours[job] < least[job] * hours[place]]
    return sorted(earlier, key=lambda place: least[place] / hours[place])


def least_rates(jobs: Jobs) -> list[Rate]:
    """Give what each job earns, whatever was done before it, and its hours."""
    alone = [0] * len(jobs.hours)
    for earners, points in jobs.points:
        if not earners & (earners - 1):
            alone[earners.bit_length() - 1] += points
    return list(zip(alone, jobs.hours, strict=True))


def most_rates(jobs: Jobs, later: Sequence[int]) -> list[Rate]:
    """Give the highest rate that each job could reach together with any of those that come after it.

    Each counts with the most that it can earn, and where it has several prerequisites one alone is minded, which makes
    the sets that a job opens a tree (Horn, 1972). So the rate is an upper bound.
    """
    most = [0] * len(jobs.hours)
    for earners, points in jobs.points:
        for place in members(earners):
            most[place] += points
    deepest = sorted(range(len(most)), key=lambda place: (-jobs.before[place].bit_count(), place))
    found: list[Rate] = [(0, 1)] * len(most)
    for job in deepest:
        hours, opened = jobs.hours[job], later[job]
        found[job] = (most[job], hours)
        if any(found[one][0] * hours > most[job] * found[one][1] for one in members(opened)):
            found[job] = _tree_rate(job, [one for one in deepest if opened >> one & 1], most, jobs)
    return found


def _tree_rate(job: int, opened: Sequence[int], most: Sequence[int], jobs: Jobs) -> Rate:
    """Give the highest rate of a job with any of those that it opens, which come last first."""
    among = sum(1 << one for one in opened) | 1 << job
    blocks: dict[int, list[tuple[float, int, int]]] = {one: [] for one in (*opened, job)}
    for one in opened:
        heap = blocks.pop(one)
        points, hours = _joined(most[one], jobs.hours[one], heap)
        heappush(heap, (-points / hours, points, hours))
        parent = (jobs.before[one] & among).bit_length() - 1
        smaller, larger = sorted((heap, blocks[parent]), key=len)
        for block in smaller:
            heappush(larger, block)
        blocks[parent] = larger
    return _joined(most[job], jobs.hours[job], blocks[job])


def _joined(points: int, hours: int, blocks: list[tuple[float, int, int]]) -> Rate:
    """Take from blocks of jobs those that raise the rate, the best first."""
    while blocks and blocks[0][1] * hours > points * blocks[0][2]:
        _, more, longer = heappop(blocks)
        points, hours = points + more, hours + longer
    return points, hours
