"""Roles through the eyes of somebody: how near each is, what they bring, and what to learn first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.profile import Profile
from careers.domain.reports.compare import CompareReport, OwnCoverage
from careers.domain.reports.fit import RoleFit
from careers.render.canvas import Canvas
from careers.render.table.parts import bar, bulleted, grid, heading, tabulated, text
from careers.render.through_words import common_words, earned_words, gain_words, step_words, verdict
from careers.render.words import arrow

BAR_CELLS = 10
ROOMY = 72
"""Columns from which there is room for a bar beside the figures."""


def draw_through(
    report: CompareReport, profile: Profile, fits: Sequence[RoleFit], own: Sequence[OwnCoverage], canvas: Canvas
) -> list[RenderableType]:
    """Draw which role is nearest, what the person has of each by section, what earns it, and what to learn first."""
    titles = {role.id: role.title for role in report.roles}
    names = {skill.id: skill.name for skill in profile.skills}
    fitted = {one.id: one for one in fits}
    return [
        text(verdict(fits, own)),
        Text(),
        tabulated([_cells(fitted[one.role], one, canvas) for one in own], canvas),
        Text(),
        heading("What you bring"),
        _listed(((titles[one.role], earned_words(fitted[one.role], names, canvas)) for one in own), canvas),
        Text(),
        heading("What to learn first"),
        _listed(((titles[one.role], step_words(one.steps, canvas)) for one in own), canvas),
        *_common(report, canvas),
    ]


def _cells(fitted: RoleFit, own: OwnCoverage, canvas: Canvas) -> dict[str, Text]:
    """Give by heading the score, the parts that it is made of, the tools, and the hours that are left."""
    chart = {"": bar(fitted.score, canvas, cells=BAR_CELLS)} if canvas.width >= ROOMY else {}
    return {
        "What you have of it": text(fitted.title),
        "Score": text(f"{fitted.score:.1f}"),
        **chart,
        "Essential": text(f"{fitted.essential:.0f}%"),
        "Other": text(f"{fitted.optional:.0f}%"),
        "Tools": text(f"{own.sections['tools']:.0f}%" if "tools" in own.sections else ""),
        "Hours": text(f"{own.hours:.0f}"),
    }


def _listed(items: Iterator[tuple[str, str]], canvas: Canvas) -> Table:
    return bulleted([text(f"{name}: ", "italic") + text(told) for name, told in items], canvas)


def _common(report: CompareReport, canvas: Canvas) -> list[RenderableType]:
    """Draw what serves every one of the roles."""
    told = common_words(report, canvas)
    return [bulleted([text(told[0], "italic") + text(told[1])], canvas)] if told else []


def draw_paths(report: CompareReport, canvas: Canvas) -> list[RenderableType]:
    """Draw what someone ready for one role has of each other, and what is left; between two, what gains most of it."""
    titles = {role.id: role.title for role in report.roles}
    table = grid()
    for column in range(4):
        table.add_column(justify="right" if column % 2 else "left")
    told: list[Text] = []
    for path in report.paths:
        covered = report.coverage[path.from_][path.to]
        words = f"{titles[path.from_]} {arrow(canvas)} {titles[path.to]}"
        table.add_row(text(words), f"{covered:.0f}%", bar(covered, canvas, cells=BAR_CELLS), f"{path.hours:.0f} h")
        told.append(text(f"To {titles[path.to]}: ", "italic") + text(gain_words(path, canvas)))
    parts: list[RenderableType] = [
        Text(),
        heading("Ready for one, how much of the other, and hours to the rest"),
        table,
    ]
    return [*parts, bulleted(told, canvas)] if len(report.roles) == 2 else parts  # noqa: PLR2004 - else too many ways
