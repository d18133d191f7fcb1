"""A plan: what to learn, in order."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.phrases import join_names
from careers.domain.reports.plan import LeftOut, PlanReport, PlanStep
from careers.render.blocks import Block, Cell, Grid, Page, Paragraph, line, paragraph, quiet, strong
from careers.render.records import Records, Row
from careers.render.words import SEPARATOR, hours_text, level_change, profile_line, score_bar

MOST_SCORES = 3
"""Roles whose scores stand beside each other; of more, the mean stands for them."""
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


def page(report: PlanReport) -> Page:
    """Return the steps in order, with their hours and the scores after each, and what was left out."""
    blocks: list[Block] = [Paragraph(profile_line(report.profile))] if report.profile.skills else []
    blocks += [paragraph(strong(told)) for told in _roles(report)]
    if _shortfall(report):
        blocks.append(paragraph(_shortfall(report)))
    if report.steps:
        blocks += [_steps(report), paragraph(quiet(_rule(report)))]
    else:
        blocks.append(paragraph(_nothing(report)))
    blocks += [paragraph(quiet(told)) for told in _left_out(report)]
    return Page("What to learn, in order", tuple(blocks), report.knowledge_base)


def _steps(report: PlanReport) -> Grid:
    names = {step.skill: step.name for step in report.steps}
    rows = tuple(_row(number, step, names) for number, step in enumerate(report.steps, start=1))
    score = "Mean score" if len(report.roles) > MOST_SCORES else "Score"
    return Grid(("Learn", "Level", "Hours", "In all", score), rows, (2, 3, 4))


def _row(number: int, step: PlanStep, names: dict[str, str]) -> tuple[Cell, ...]:
    what = line(f"{number}. {step.name}", quiet(_purpose(step, names)))
    hours = line(hours_text(step.hours)), line(hours_text(step.total_hours))
    return what, line(level_change(step.from_, step.to)), *hours, _scores(list(step.score_after.values()))


def _scores(scores: list[float]) -> Cell:
    """Return the scores of a few roles, in their order; of many the mean."""
    if 1 < len(scores) <= MOST_SCORES:
        return line(SEPARATOR.join(f"{score:.1f}" for score in scores))
    return score_bar(sum(scores) / len(scores))


def _roles(report: PlanReport) -> Iterator[str]:
    """Return where the person stands with each role, and after the plan."""
    for role in report.roles:
        told = f"{role.title}: {role.score:.1f} of 100"
        if report.steps:
            last = report.steps[-1]
            told += f" today, {last.score_after[role.id]:.1f} after {hours_text(last.total_hours)} hours"
        yield told


def _shortfall(report: PlanReport) -> str:
    """Return that the score takes more hours than there are; nothing where it does not."""
    if report.reached is not False or report.reach_hours is None:
        return ""
    way = "" if report.optimal else ", by the shortest way that was found,"
    return f"A score of {report.reach:g} takes{way} {hours_text(report.reach_hours)} hours, more than there are."


def _nothing(report: PlanReport) -> str:
    """Return why there is nothing to learn."""
    if not report.left_out:
        return "Nothing is missing."
    if report.reached:
        return f"The score of {report.reach:g} is reached already."
    shortest = min(report.left_out, key=lambda one: one.total_hours)
    least = f"the shortest is {shortest.name} with {hours_text(shortest.total_hours)} h"
    return f"No step fits into {report.hours:g} h: {least}."


def _purpose(step: PlanStep, names: dict[str, str]) -> str:
    """Return what a mere prerequisite is there for; nothing for a step that gains points itself."""
    if any(step.gain.values()):
        return ""
    wanted = [names[one] for one in step.because if one in names]
    more = len(wanted) - MOST_NAMED
    shown = [*wanted[:MOST_NAMED], f"{more} more"] if more > 0 else wanted
    return f" (for {join_names(shown)})"


def _rule(report: PlanReport) -> str:
    """Return the rule of a plan, and whether it is proved that none is better by it."""
    proof = "proved" if report.optimal else "the best that was found, not proved"
    return f"{RULES[report.rule]} ({proof}). Hours are the middle of their range."


def _left_out(report: PlanReport) -> Iterator[str]:
    """Return a sentence for each reason why steps were left out."""
    for reason, words in REASONS.items():
        left = [one for one in report.left_out if one.reason == reason]
        if left:
            yield f"Left out, {words}: {_enumerated(left)}"


def _enumerated(left: list[LeftOut]) -> str:
    """Return the names of the skills that would gain most, and count the rest; the steps of a skill count as one."""
    steps: dict[str, list[LeftOut]] = {}
    for one in left:
        steps.setdefault(one.skill, []).append(one)
    best = sorted(steps.values(), key=lambda own: (-max(sum(one.gain.values()) for one in own), own[0].name))
    names = list(map(_named, best[:MOST_LEFT_OUT]))
    rest = len(best) - len(names)
    return join_names([*names, f"{rest} more"] if rest else names)


def _named(own: list[LeftOut]) -> str:
    level = f" to {own[-1].to}" if own[0].from_ else ""
    return f"{own[0].name}{level} ({hours_text(sum(one.hours for one in own))} h)"


def records(report: PlanReport) -> Iterator[Records]:
    """Return a record for each step, and for each that is left out."""
    steps: list[Row] = [
        (number, *_step(one), one.total_hours, tuple(one.score_after.values()), one.because, None)
        for number, one in enumerate(report.steps, start=1)
    ]
    left_out = [(None, *_step(one), None, None, None, one.reason) for one in report.left_out]
    fields = ("step", "skill", "name", "from", "to", "hours", "total_hours", "scores", "because", "left_out")
    yield Records(fields, [*steps, *left_out])


def _step(one: PlanStep | LeftOut) -> Row:
    return one.skill, one.name, one.from_, one.to, one.hours


def next_command(report: PlanReport) -> str:
    """Return what shows the first skill to learn."""
    return f"skill {report.steps[0].skill}" if report.steps else f"show {report.roles[0].id}"
