"""A plan, drawn."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.reports.plan import PlanReport, PlanStep
from careers.render.canvas import Canvas
from careers.render.plan_words import left_out_words, plan_nothing, plan_purpose, plan_roles, plan_rule, plan_shortfall
from careers.render.table.fit import describe_profile
from careers.render.table.parts import NARROW, bar, columns, text
from careers.render.words import hours_text, level_change, separator

BAR_CELLS = 10
ROOMY = 76
"""Columns from which there is room for a bar."""


def draw_plan(report: PlanReport, canvas: Canvas) -> RenderableType:
    """Draw the steps in order, with their hours and the scores after each, and what was left out."""
    parts: list[RenderableType] = []
    if report.profile.skills:
        parts += [describe_profile(report.profile, canvas), Text()]
    parts += [text(told, "bold") for told in plan_roles(report)]
    if plan_shortfall(report):
        parts.append(text(plan_shortfall(report)))
    if report.steps:
        parts += [Text(), _table(report, canvas), Text(), text(plan_rule(report), "dim")]
    else:
        parts += [Text(), text(plan_nothing(report))]
    left = [text(told, "dim") for told in left_out_words(report)]
    return Group(*parts, *([Text(), *left] if left else []))


def _table(report: PlanReport, canvas: Canvas) -> Table:
    headers = ["#", "Learn", "Level", "Hours", "In all", "Score"]
    if canvas.width < NARROW:
        headers = ["Learn", "Hours", "Score"]
    elif len(report.roles) == 1 and canvas.width >= ROOMY:
        headers.append("")
    table = columns(*headers)
    names = {step.skill: step.name for step in report.steps}
    for number, step in enumerate(report.steps, start=1):
        cells = _cells(number, step, names, canvas)
        table.add_row(*(cells[header] for header in headers))
    return table


def _cells(number: int, step: PlanStep, names: dict[str, str], canvas: Canvas) -> dict[str, Text]:
    """Give the cells of a step by the heading of their columns; without one for the level it stands by the name."""
    scores = list(step.score_after.values())
    level = level_change(step.from_, step.to, canvas)
    what = text(step.name) + text(plan_purpose(step, names), "dim")
    return {
        "#": text(str(number)),
        "Learn": what if canvas.width >= NARROW else what + text(f", {level}"),
        "Level": text(level),
        "Hours": text(hours_text(step.hours)),
        "In all": text(hours_text(step.total_hours)),
        "Score": text(separator(canvas).join(f"{score:.1f}" for score in scores)),
        "": bar(scores[0], canvas, cells=BAR_CELLS),
    }
