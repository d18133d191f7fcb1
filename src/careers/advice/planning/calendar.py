"""The days on which the steps of a plan are taken."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, floor

from careers.domain.errors import fail
from careers.domain.reports.plan import PlanStep

WEEK = 7


def days_of(steps: Iterable[PlanStep], start: str, pace: float) -> tuple[tuple[str, str], ...]:
    """Return the first and the last day of each step, at an even pace from the start, every day alike.

    Args:
        steps: in their order.
        start: the first day, by ISO 8601.
        pace: hours a week, more than 0.

    Raises:
        CareersError: there is no such day, or the calendar ends before the plan.
    """
    from datetime import date, timedelta

    try:
        first = date.fromisoformat(start.strip())
    except ValueError as error:
        raise fail(f"'{start}' is no day", "write it as 2027-01-31") from error
    days = []
    try:
        for one in steps:
            begin = floor(WEEK * (one.total_hours - one.hours) / pace)
            end = max(begin, ceil(WEEK * one.total_hours / pace) - 1)
            days.append(tuple((first + timedelta(days=day)).isoformat() for day in (begin, end)))
    except OverflowError as error:
        raise fail("the calendar ends before the plan", "raise --pace, or begin earlier") from error
    return tuple((begin, end) for begin, end in days)
