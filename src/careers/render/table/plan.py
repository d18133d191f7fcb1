"""A plan, drawn."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.phrases import join_names
from careers.domain.reports.plan import LeftOut, PlanReport, PlanStep
from careers.render.canvas import Canvas
from careers.render.table.fit import describe_profile
from careers.render.table.parts import bar, hours_text, level_change, separator, tabulated, text

BAR_CELLS = 10
ROOMY = 76
"""Columns from which there is room for a bar."""
MOST_SCORES = 3
"""Roles whose scores stand beside each other."""
MOST_NAMED = 2
MOST_LEFT_OUT = 4
RULES = {
    "ready-soonest": "The order that is ready soonest: the sum of gain times finish time is the least",
    "most-within-hours": "The steps that gain most within the hours, in the order that is ready soonest",
    "fewest-hours-to-score": "The steps that reach the score in the fewest hours, in the order that is ready soonest",
}
REASONS = {
    "too-long": "takes too long, with what comes first",
    "gains-less": "the hours gain more elsewhere",
    "not-needed": "the score is reached without",
    "covered": "other steps earn all that it would",
}


def draw_plan(report: PlanReport, canvas: Canvas) -> RenderableType:
    """Draw the steps in order, with their hours and the scores after each, and what was left out."""
    parts: list[RenderableType] = []
    if report.profile.skills:
        parts += [describe_profile(report.profile, canvas), Text()]
    parts += _roles(report)
    if report.steps:
        parts += [Text(), _table(report, canvas), Text(), text(_rule(report), "dim")]
    else:
        parts += [Text(), text(_nothing(report))]
    return Group(*parts, *_left_out(report, canvas))


def _nothing(report: PlanReport) -> str:
    """Tell why there is nothing to learn."""
    if not report.left_out:
        return "Nothing is missing."
    if report.reached:
        return f"The score of {report.reach:g} is reached already."
    shortest = min(report.left_out, key=lambda one: one.total_hours)
    least = f"the shortest is {shortest.name} with {hours_text(shortest.total_hours)}"
    return f"No step fits into {report.hours:g} hours: {least}."


def _roles(report: PlanReport) -> list[RenderableType]:
    lines: list[RenderableType] = []
    for role in report.roles:
        line = f"{role.title}: {role.score:.1f} of 100"
        if report.steps:
            last = report.steps[-1]
            line += f" today, {last.score_after[role.id]:.1f} after {hours_text(last.total_hours)} hours"
        lines.append(text(line, "bold"))
    if report.reached is False and report.reach_hours is not None:
        lines.append(
            text(f"A score of {report.reach:g} takes {hours_text(report.reach_hours)} hours, more than there are.")
        )
    return lines


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
        "Learn": text(f"{number}. ") + _what(step, names),
        "Level": text(level_change(step.from_, step.to, canvas)),
        "Hours": text(hours_text(step.hours)),
        "In all": text(hours_text(step.total_hours)),
        "Mean score" if many else "Score": text(told),
    }


def _what(step: PlanStep, names: dict[str, str]) -> Text:
    """Give the name of a skill, and for a mere prerequisite what it is there for."""
    if any(step.gain.values()):
        return text(step.name)
    wanted = [names[one] for one in step.because if one in names]
    more = len(wanted) - MOST_NAMED
    shown = [*wanted[:MOST_NAMED], f"{more} more"] if more > 0 else wanted
    return text(step.name) + text(f" (for {join_names(shown)})", "dim")


def _rule(report: PlanReport) -> str:
    proof = "proved" if report.optimal else "the best that was found, not proved"
    return f"{RULES[report.rule]} ({proof}). Hours are the middle of their range."


def _left_out(report: PlanReport, canvas: Canvas) -> list[RenderableType]:
    parts: list[RenderableType] = []
    for reason, words in REASONS.items():
        left = [one for one in report.left_out if one.reason == reason]
        if left:
            parts.append(text(f"Left out, {words}: {_enumerated(left)}", "dim"))
    return [Text(), *parts] if parts else []


def _enumerated(left: list[LeftOut]) -> str:
    """Give the names of the steps that would gain most, and count the rest."""
    best = sorted(left, key=lambda one: (-sum(one.gain.values()), one.name))
    names = [f"{one.name} ({hours_text(one.hours)} h)" for one in best[:MOST_LEFT_OUT]]
    rest = len(best) - len(names)
    return join_names([*names, f"{rest} more"] if rest else names)
