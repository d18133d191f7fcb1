"""The steps of a plan as a calendar by RFC 5545: the same plan gives the same events, so that none comes in twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from careers.domain.errors import fail
from careers.domain.reports.plan import PlanReport, PlanStep
from careers.render.clean import clean
from careers.render.words import level_change

OCTETS = 75
"""Of a line at most; source: RFC 5545, 3.1."""
ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,"})
BREAK = "\\n"


def write(report: Any) -> str:
    """Return a calendar with an event of whole days a step.

    Raises:
        CareersError: the report is no plan, or a plan without days.
    """
    if not isinstance(report, PlanReport):
        raise fail("only a plan makes a calendar", "`careers plan ROLE --pace 10 --start 2027-01-04 -o plan.ics`")
    if report.start is None or report.pace is None:
        raise fail("a calendar needs a first day and a pace", "add --start, such as 2027-01-04, and --pace 10")
    return "".join(f"{part}\r\n" for told in _lines(report) for part in _folded(told))


def _lines(report: PlanReport) -> Iterator[str]:
    roles = " and ".join(role.title for role in report.roles)
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//careers//plan//EN", "CALSCALE:GREGORIAN")
    yield f"X-WR-CALNAME:{_escape(f'Plan: {roles}')}"
    for number, step in enumerate(report.steps, start=1):
        yield from _event(number, step, report)
    yield "END:VCALENDAR"


def _event(number: int, step: PlanStep, report: PlanReport) -> Iterator[str]:
    first, last = report.days[number - 1]
    yield from ("BEGIN:VEVENT", f"UID:{_name(step, report)}", f"DTSTAMP:{_basic(report.knowledge_base.date)}T000000Z")
    yield f"DTSTART;VALUE=DATE:{_basic(first)}"
    yield f"DTEND;VALUE=DATE:{_basic(_day_after(last))}"
    yield f"SUMMARY:{_escape(f'{number}. {step.label}, {level_change(step.from_, step.to)} ({step.hours} h)')}"
    yield f"DESCRIPTION:{BREAK.join(map(_escape, _told(step, report)))}"
    yield from (f"CATEGORIES:{step.stage.upper()}", "TRANSP:TRANSPARENT", "END:VEVENT")


def _told(step: PlanStep, report: PlanReport) -> Iterator[str]:
    """Yield what one does, for what, from what, and how one shows it."""
    yield f"{step.hours} h at {report.pace:g} h a week."
    yield from (f"{one.title}: {step.score_after[one.id]:.0f} of 100 points then." for one in report.roles)
    yield from (f"From: {one.title}, {one.url}" for one in step.learn_from)
    if step.show_it:
        yield f"Show it: {step.show_it}"


def _name(step: PlanStep, report: PlanReport) -> str:
    """Return the name that a step has in every plan for these roles, whenever it is made; source: RFC 9562, 5.5."""
    from uuid import NAMESPACE_URL, uuid5

    roles = "+".join(role.id for role in report.roles)
    return str(uuid5(NAMESPACE_URL, f"careers:plan:{roles}:{step.skill}:{step.to}"))


def _day_after(day: str) -> str:
    from datetime import date, timedelta

    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()


def _basic(day: str) -> str:
    return day.replace("-", "")


def _escape(text: str) -> str:
    return clean(text).translate(ESCAPES)


def _folded(told: str) -> Iterator[str]:
    """Yield a line in parts of so many octets at most, no letter parted; each further one begins with a space."""
    part, size = "", 0
    for char in told:
        wide = len(char.encode())
        if size + wide > OCTETS:
            yield part
            part, size = " ", 1
        part, size = part + char, size + wide
    yield part
