"""Which steps to take, where not all of them can or need be taken."""

from __future__ import annotations

from careers.advice.schedule import Jobs, members


def needed(jobs: Jobs) -> int:
    """Give the jobs without those that earn nothing beside the rest and that none of the rest builds on.

    The longest is left out first.
    """
    kept = (1 << len(jobs.hours)) - 1
    while True:
        spare = [place for place in members(kept) if _is_spare(place, kept, jobs)]
        if not spare:
            return kept
        kept ^= 1 << max(spare, key=lambda place: (jobs.hours[place], place))


def _is_spare(place: int, kept: int, jobs: Jobs) -> bool:
    rest = kept ^ 1 << place
    if any(jobs.before[other] >> place & 1 for other in members(rest)):
        return False
    return all(earners & rest for earners, points in jobs.points if points and earners & kept)
