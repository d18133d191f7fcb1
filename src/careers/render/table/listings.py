"""Lists of roles and skills, drawn."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.phrases import counted
from careers.domain.reports.listings import FindReport, Match, RolesReport, SkillLine, SkillsReport
from careers.render.canvas import Canvas
from careers.render.table.parts import NARROW, text

NOTHING_LIKE_IT = "nothing like it"


def draw_roles(report: RolesReport, canvas: Canvas) -> RenderableType:
    """Draw roles with their definitions."""
    parts = (_stacked(one.title, f"{one.id}, family {one.family}", one.definition) for one in report.results)
    return Group(*chain.from_iterable(parts)) if report.results else _nothing("role")


def draw_skills(report: SkillsReport, canvas: Canvas) -> RenderableType:
    """Draw skills with what they are and how many roles ask for them."""
    if not report.results:
        return _nothing("skill")
    if canvas.width < NARROW:
        return Group(*_stacked("Skill", "Kind, Roles", "What it is"), *chain.from_iterable(map(_stack, report.results)))
    table = _table()
    table.add_column("Skill")
    table.add_column("Kind")
    table.add_column("What it is", ratio=1)
    table.add_column("Roles", justify="right")
    for skill in report.results:
        table.add_row(text(skill.name, "bold"), skill.kind, text(skill.summary or ""), str(len(skill.roles)))
    return table


def _stack(skill: SkillLine) -> Iterator[Text]:
    return _stacked(skill.name, f"{skill.kind}, {counted(len(skill.roles), 'role')}", skill.summary)


def _stacked(name: str, more: str, told: str | None) -> Iterator[Text]:
    """Give the lines of a role or a skill, or of the headings, where there are no columns."""
    yield text(name, "bold") + text(f"  {more}", "dim")
    if told:
        yield text(told)


def draw_find(report: FindReport, canvas: Canvas) -> RenderableType:
    """Draw what each text may mean."""
    if canvas.width < NARROW:
        heading = _meaning("Text", "Name", "Kind Id, Score")
        return Group(heading, *map(_meant, report.results), *map(_unmatched, report.unmatched))
    table = _table()
    for header in ("Text", "Kind", "Id", "Name"):
        table.add_column(header)
    table.add_column("Score", justify="right")
    for match in report.results:
        name = text(match.title or match.name or "")
        table.add_row(text(match.given), match.kind, match.id, name, f"{match.score:.0f}")
    for given in report.unmatched:
        table.add_row(text(given), Text(NOTHING_LIKE_IT, "dim"))
    return table


def _meant(match: Match) -> Text:
    return _meaning(match.given, match.title or match.name or "", f"{match.kind} {match.id}, {match.score:.0f}")


def _meaning(given: str, name: str, more: str) -> Text:
    """Give what a text may mean, or the headings, where there is no room for columns."""
    return text(f"{given}: ") + text(name, "bold") + text(f"  {more}", "dim")


def _unmatched(given: str) -> Text:
    return text(f"{given}: ") + text(NOTHING_LIKE_IT, "dim")


def _table() -> Table:
    return Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")


def _nothing(kind: str) -> Text:
    return Text(f"No {kind} matches.")
