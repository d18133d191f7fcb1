"""Calendars of plans, unfolded and read back."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

import careers
from careers import CareersError, KnowledgeBase
from careers.domain.reports.plan import PlanReport
from careers.render.clean import clean
from careers.render.writers.ics import write

START = "2027-01-04"


def events(text: str) -> list[dict[str, str]]:
    """Return the events of a calendar, each value by the name before it."""
    lines = text.replace("\r\n ", "").split("\r\n")
    found: list[dict[str, str]] = []
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found:
            found[-1][name] = value.replace("\\,", ",").replace("\\;", ";").replace("\\n", "\n").replace("\\\\", "\\")
    return found


def planned(knowledge: KnowledgeBase, pace: float = 10, start: str = START) -> PlanReport:
    return careers.plan("python, sql", knowledge, list(knowledge.roles)[:1], pace=pace, start=start)


def test_each_step_has_its_days(small: KnowledgeBase) -> None:
    plan = planned(small)
    found = events(write(plan))

    assert found[0]["DTSTART;VALUE=DATE"] == "20270104"
    assert found[0]["SUMMARY"] == "1. SQL, intermediate → advanced (25 h)"
    assert len(found) == len(plan.steps)
    assert all(one["DTSTART;VALUE=DATE"] < one["DTEND;VALUE=DATE"] for one in found)


@given(st.floats(0.5, 168), st.dates(date(1, 1, 1), date(9000, 1, 1)))
def test_days_follow_each_other_without_a_hole(small: KnowledgeBase, pace: float, start: date) -> None:
    days = [
        (date.fromisoformat(begin), date.fromisoformat(end)) for begin, end in planned(small, pace, str(start)).days
    ]

    assert days[0][0] == start
    assert all(begin <= end for begin, end in days)
    for (_, before), (after, _) in pairwise(days):  # a day may be shared by two steps
        assert timedelta(-1) < after - before <= timedelta(1)


def test_lines_are_folded_within_letters_and_octets(real: KnowledgeBase) -> None:
    text = write(planned(real))

    assert max(len(line.encode()) for line in text.split("\r\n")) == 75
    assert text.count("\n") == text.count("\r\n")


@given(st.text(max_size=200))
def test_any_text_is_told_as_it_is(small: KnowledgeBase, told: str) -> None:
    plan = planned(small)
    step = plan.steps[0]._replace(label=told, show_it=None, learn_from=())
    text = write(plan._replace(steps=(step,), days=plan.days[:1]))

    assert events(text)[0]["SUMMARY"] == f"1. {clean(told)}, intermediate → advanced (25 h)"


def test_the_same_step_keeps_its_name_whenever_one_begins(small: KnowledgeBase) -> None:
    names = [
        [one["UID"] for one in events(write(planned(small, pace, start)))]
        for pace, start in ((5, START), (9, "2030-06-01"))
    ]

    assert names[0] == names[1]
    assert len(set(names[0])) == len(names[0])


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ({"pace": 10}, "a calendar needs a first day"),
        ({"start": START}, "days need a pace"),
        ({"pace": 10, "start": "next week"}, "'next week' is no day"),
        ({"pace": 0.0001, "start": "9999-12-01"}, "the calendar ends"),
    ],
)
def test_what_makes_no_calendar_is_told(words: dict[str, str | float], told: str, small: KnowledgeBase) -> None:
    with pytest.raises(CareersError, match=told):
        write(careers.plan("sql", small, list(small.roles)[:1], **words))  # type: ignore[arg-type]


def test_nothing_but_a_plan_makes_a_calendar(small: KnowledgeBase) -> None:
    with pytest.raises(CareersError, match="only a plan"):
        write(careers.roles(small))
