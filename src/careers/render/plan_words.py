"""A plan in words."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.phrases import join_names
from careers.domain.reports.plan import LeftOut, PlanReport, PlanStep
from careers.render.words import hours_text

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


def plan_roles(report: PlanReport) -> Iterator[str]:
    """Give where the person stands with each role, and after the plan."""
    for role in report.roles:
        told = f"{role.title}: {role.score:.1f} of 100"
        if report.steps:
            last = report.steps[-1]
            told += f" today, {last.score_after[role.id]:.1f} after {hours_text(last.total_hours)} hours"
        yield told


def plan_shortfall(report: PlanReport) -> str:
    """Tell that the score takes more hours than there are; nothing where it does not."""
    if report.reached is not False or report.reach_hours is None:
        return ""
    way = "" if report.optimal else ", by the shortest way that was found,"
    return f"A score of {report.reach:g} takes{way} {hours_text(report.reach_hours)} hours, more than there are."


def plan_nothing(report: PlanReport) -> str:
    """Tell why there is nothing to learn."""
    if not report.left_out:
        return "Nothing is missing."
    if report.reached:
        return f"The score of {report.reach:g} is reached already."
    shortest = min(report.left_out, key=lambda one: one.total_hours)
    least = f"the shortest is {shortest.name} with {hours_text(shortest.total_hours)} h"
    return f"No step fits into {report.hours:g} h: {least}."


def plan_purpose(step: PlanStep, names: dict[str, str]) -> str:
    """Give what a mere prerequisite is there for; nothing for a step that gains points itself."""
    if any(step.gain.values()):
        return ""
    wanted = [names[one] for one in step.because if one in names]
    more = len(wanted) - MOST_NAMED
    shown = [*wanted[:MOST_NAMED], f"{more} more"] if more > 0 else wanted
    return f" (for {join_names(shown)})"


def plan_rule(report: PlanReport) -> str:
    """Give the rule of a plan, and whether it is proved that none is better by it."""
    proof = "proved" if report.optimal else "the best that was found, not proved"
    return f"{RULES[report.rule]} ({proof}). Hours are the middle of their range."


def left_out_words(report: PlanReport) -> Iterator[str]:
    """Give a sentence for each reason why steps were left out."""
    for reason, words in REASONS.items():
        left = [one for one in report.left_out if one.reason == reason]
        if left:
            yield f"Left out, {words}: {_enumerated(left)}"


def _enumerated(left: list[LeftOut]) -> str:
    """Give the names of the skills that would gain most, and count the rest; the steps of a skill count as one."""
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
