"""A plan, as a page."""

from __future__ import annotations

from careers.domain.reports.plan import PlanReport, PlanStep
from careers.render.canvas import Canvas
from careers.render.page.blocks import Block, Bullets, Cell, Grid, Page, Paragraph, line, quiet, strong
from careers.render.page.facts import profile_line
from careers.render.page.fit import score_bar
from careers.render.plan_words import (
    MOST_SCORES,
    left_out_words,
    plan_nothing,
    plan_purpose,
    plan_roles,
    plan_rule,
    plan_shortfall,
)
from careers.render.words import hours_text, level_change

HEADER = ("", "Learn", "Level", "Hours", "In all")


def plan_page(report: PlanReport) -> Page:
    """Give the steps in order, with their hours and the score of each role after each, and what was left out."""
    blocks: list[Block] = [Paragraph(profile_line(report.profile))] if report.profile.skills else []
    blocks.append(Bullets(tuple(line(strong(told)) for told in plan_roles(report))))
    if plan_shortfall(report):
        blocks.append(Paragraph(line(plan_shortfall(report))))
    if report.steps:
        blocks += [_steps(report), Paragraph(line(quiet(plan_rule(report))))]
    else:
        blocks.append(Paragraph(line(plan_nothing(report))))
    left = tuple(line(quiet(told)) for told in left_out_words(report))
    blocks += [Bullets(left)] if left else []
    return Page("What to learn, in order", tuple(blocks), report.knowledge_base, {})


def _steps(report: PlanReport) -> Grid:
    names = {step.skill: step.name for step in report.steps}
    rows = tuple(_row(number, step, names) for number, step in enumerate(report.steps, start=1))
    scores = ("Mean score",) if len(report.roles) > MOST_SCORES else tuple(role.title for role in report.roles)
    return Grid((*HEADER, *scores), rows, (0, 3, 4))


def _row(number: int, step: PlanStep, names: dict[str, str]) -> tuple[Cell, ...]:
    what = line(step.name, quiet(plan_purpose(step, names)))
    level = level_change(step.from_, step.to, Canvas())
    hours = line(hours_text(step.hours)), line(hours_text(step.total_hours))
    scores = list(step.score_after.values())
    if len(scores) > MOST_SCORES:
        scores = [sum(scores) / len(scores)]
    return line(str(number)), what, line(level), *hours, *map(score_bar, scores)
