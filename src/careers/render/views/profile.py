"""The profile that somebody keeps."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.background import Background
from careers.domain.phrases import counted, join_names
from careers.domain.reports.profile import ProfileChange, ProfileReport
from careers.render.blocks import Block, Grid, Line, Page, Terms, line, paragraph, quiet, strong
from careers.render.records import Records
from careers.render.views._standing import understood
from careers.render.words import SEPARATOR


def page(report: ProfileReport) -> Page:
    """Return where the profile lies, what was changed in it just now, and what is in it."""
    return Page("What you know", tuple(_blocks(report)), report.knowledge_base)


def _blocks(report: ProfileReport) -> Iterator[Block]:
    kept = f": {counted(len(report.profile.skills), 'skill')}"
    read = f", read from {join_names(report.read_from)}" if report.read_from else ""
    yield paragraph(strong(report.file), f"{kept}{read}")
    if report.change is not None:
        yield from _change(report.change)
    yield from understood(report.profile)
    rows = tuple(
        (line(strong(one.name)), line(str(one.level or "")), line(quiet(one.given))) for one in report.profile.skills
    )
    if rows:
        yield Grid(("Skill", "Level", "As you wrote it"), rows)
    yield from _background(report.background)


def _change(change: ProfileChange) -> list[Block]:
    names = change.names
    told = (
        ("added", [names[one] for one in change.added]),
        ("removed", [names[one] for one in change.removed]),
        ("levels", [f"{names[one.skill]}: {one.before or 'none'} → {one.after or 'none'}" for one in change.levels]),
    )
    items = tuple((term, line(SEPARATOR.join(words))) for term, words in told if words)
    return [Terms(items)] if items else [paragraph("Nothing changed.")]


def _background(background: Background) -> list[Block]:
    told = (
        ("experience", "" if background.years is None else f"{background.years:g} years"),
        ("degrees", ", ".join(background.degrees)),
        ("languages", ", ".join(background.languages)),
    )
    items: tuple[tuple[str, Line], ...] = tuple((term, line(words)) for term, words in told if words)
    return [Terms(items)] if items else []


def records(report: ProfileReport) -> Iterator[Records]:
    """Yield a record for each skill."""
    yield Records(("id", "name", "level", "given"), report.profile.skills)


def next_command(report: ProfileReport) -> str | None:
    """Return what answers for the profile."""
    return "fit" if report.profile.skills else None
