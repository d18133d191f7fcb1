"""The text of a résumé that had fields: ordinary headings, a line for each entry, bullets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
PRESENT = "Present"
_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-\d{1,2})?(?:T.*)?")
_EMPTY_LINES = re.compile(r"\n\s*\n")
_ONGOING = {"present", "now", "current", "today", "ongoing", "heute", "aujourd'hui", "actualidad", "presente"}


class Entry(NamedTuple):
    """A position, a degree, a skill: a line of words, then text, then bullets."""

    line: str
    text: str = ""
    bullets: Sequence[str] = ()


class Part(NamedTuple):
    """What stands under one heading."""

    heading: str
    entries: Sequence[Entry]


def resume_text(title: str, place: str, parts: Iterable[Part]) -> str:
    """Return the text: a job title, where somebody lives, then each part that has entries under its heading.

    Names, addresses and what firms and schools are like stay out of it: nothing in them is a skill of the person.
    """
    blocks = ["\n".join(line for line in (joined(title), place and f"Location: {joined(place)}") if line)]
    blocks += [f"{heading}\n{_entries(entries)}" for heading, entries in parts if any(map(_entry, entries))]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _entries(entries: Iterable[Entry]) -> str:
    return "\n".join(words for entry in entries if (words := _entry(entry)))


def _entry(entry: Entry) -> str:
    lines = [
        entry.line,
        _EMPTY_LINES.sub("\n", entry.text.strip()),
        *(f"- {bullet}" for bullet in entry.bullets if bullet),
    ]
    return "\n".join(line for line in lines if line)


def joined(*words: str) -> str:
    """Return words on one line, parted by commas, without the empty ones."""
    return ", ".join(" ".join(word.split()) for word in words if word)


def period(begin: str, end: str, *, open_end: bool = True) -> str:
    """Return a span of time in words, ``Mar 2021 - Present``; an end that is not told is the present if it may be."""
    if not begin:
        return day(end)
    until = day(end) or (PRESENT if open_end else "")
    return f"{day(begin)} - {until}" if until else day(begin)


def day(text: str) -> str:
    """Return a date as people write it, ``Mar 2021`` for ``2021-03-14``; other words as they are."""
    if match := _ISO.fullmatch(text):
        month = int(match[2])
        return f"{MONTHS[month - 1]} {match[1]}" if 1 <= month <= len(MONTHS) else match[1]
    return PRESENT if text.lower() in _ONGOING else text


def position(title: str, firm: str, *rest: str) -> str:
    """Return the line of a position: what somebody was, where, and when."""
    return joined(f"{title} at {firm}" if title and firm else title or firm, *rest)


def labelled(label: str, items: Iterable[str]) -> str:
    """Return a list with what it is, ``Courses: Statistics, Databases``; nothing for an empty one."""
    listed = joined(*items)
    return f"{label}: {listed}" if listed else ""


def skill_line(name: str, level: str = "", years: str = "", items: Iterable[str] = ()) -> str:
    """Return the line of a skill, ``Python (advanced, 5 years)``, or of a group, ``Web (expert): CSS, HTML``."""
    noted = joined(level, years)
    words = f"{name} ({noted})" if name and noted else name
    listed = joined(*items)
    return f"{words}: {listed}" if words and listed else words or listed
