"""A plan, drawn."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.reports.plan import PlanReport, PlanStep
from careers.render.canvas import Canvas
from careers.render.plan_words import (
    MOST_SCORES,
    left_out_words,
    plan_nothing,
    plan_purpose,
    plan_roles,
    plan_rule,
    plan_shortfall,
)
from careers.render.table.fit import describe_profile
from careers.render.table.parts import bar, tabulated, text
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
    names = {step.skill: step.name for step in report.steps}
    charted = len(report.roles) == 1 and canvas.width >= ROOMY
    rows = []
    for number, step in enumerate(report.steps, start=1):
        cells = _cells(number, step, names, canvas)
        scores = list(step.score_after.values())
        rows.append(cells | {"": bar(scores[0], canvas, cells=BAR_CELLS)} if charted else cells)
    return tabulated(rows, canvas)


def _cells(number: int, step: PlanStep, names: dict[str, str], canvas: Canvas) -> dict[str, Text]:
    """Give the cells of a step by the heading of their columns; of many roles the mean stands for the scores."""
    scores = list(step.score_after.values())
    many = len(scores) > MOST_SCORES
    told = f"{sum(scores) / len(scores):.1f}" if many else separator(canvas).join(f"{score:.1f}" for score in scores)
    return {
        "Learn": text(f"{number}. ") + text(step.name) + text(plan_purpose(step, names), "dim"),
        "Level": text(level_change(step.from_, step.to, canvas)),
        "Hours": text(hours_text(step.hours)),
        "In all": text(hours_text(step.total_hours)),
        "Mean score" if many else "Score": text(told),
    }
