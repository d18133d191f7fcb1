"""Roles through the eyes of somebody, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.domain.reports.compare import CompareReport, OwnCoverage, Path
from careers.domain.reports.fit import RoleFit
from careers.domain.reports.plan import PlanStep
from careers.render.canvas import Canvas
from careers.render.words import hours_text, level_change, points, separator

MOST_STEPS = 3


def verdict(fits: Sequence[RoleFit], own: Sequence[OwnCoverage]) -> str:
    """Tell in a sentence which role is nearest by points, and which by hours."""
    hours = {one.role: one.hours for one in own}
    best, second = fits[:2]
    quickest = min(fits, key=lambda one: (hours[one.id], one.rank))
    if best.score == second.score:
        told = f"{best.title} and {second.title} fit you alike, {best.score:.1f} of 100 each"
    else:
        told = f"{best.title} is nearest: {best.score:.1f} of 100 against {second.score:.1f}"
    if quickest.id == best.id:
        return f"{told}, in hours too."
    return f"{told}. In hours {quickest.title} is: {hours[quickest.id]:.0f} against {hours[best.id]:.0f}."


def earned_words(fitted: RoleFit, names: dict[str, str], canvas: Canvas) -> str:
    """Give what a person's skills earn in a role, the most first."""
    worth = [(names[one.skill], one.contribution) for one in fitted.evidence]
    return separator(canvas).join(points(worth, "+")) or "nothing"


def step_words(steps: Sequence[PlanStep], canvas: Canvas) -> str:
    """Give the first steps, each with its hours and points, or what it is there for; count the rest."""
    names = {step.skill: step.name for step in steps}
    shown = [f"{one.name} ({hours_text(one.hours)} h, {_worth(one, names)})" for one in steps[:MOST_STEPS]]
    more = [f"{len(steps) - MOST_STEPS} more"] if len(steps) > MOST_STEPS else []
    return separator(canvas).join([*shown, *more]) or "nothing is missing"


def _worth(step: PlanStep, names: dict[str, str]) -> str:
    gain = sum(step.gain.values())
    if gain:
        return f"+{gain:.1f}"
    return f"for {next(names[one] for one in step.because if one in names)}"


def common_words(report: CompareReport, canvas: Canvas) -> tuple[str, str] | None:
    """Give for whom some skills are of use, and which serve every one of the roles, most points per hour first."""
    worth: dict[str, list[float]] = {}
    told: dict[str, str] = {}
    own = report.own_coverage or ()
    for one in own:
        for skill, gain, hours, name in _by_skill(one.steps):
            worth.setdefault(skill, []).append(gain / hours)
            told[skill] = name
    shared = sorted((skill for skill in worth if len(worth[skill]) == len(own)), key=lambda skill: -sum(worth[skill]))
    if not shared:
        return None
    names = separator(canvas).join(told[skill] for skill in shared[:MOST_STEPS])
    rest = f" and {len(shared) - MOST_STEPS} more" if len(shared) > MOST_STEPS else ""
    everyone = "both" if len(report.roles) == 2 else "all of them"  # noqa: PLR2004 - a word for two
    return f"Of use for {everyone}: ", names + rest


def _by_skill(steps: Sequence[PlanStep]) -> Iterator[tuple[str, float, float, str]]:
    """Give each skill that steps lead to, with all its points and hours."""
    for skill in dict.fromkeys(step.skill for step in steps):
        own = [step for step in steps if step.skill == skill]
        gain = sum(sum(step.gain.values()) for step in own)
        if gain:
            yield skill, gain, sum(step.hours for step in own), own[0].name


def gain_words(path: Path, canvas: Canvas) -> str:
    """Give the skills that gain most on the way; those that are known at its start have their levels beside them."""
    worth = sorted(_by_skill(path.steps), key=lambda one: -one[1])
    named = [(f"{name}{_raised(skill, path.steps, canvas)}", gain) for skill, gain, _, name in worth]
    return separator(canvas).join(points(named, "+")) or "nothing is missing"


def _raised(skill: str, steps: Sequence[PlanStep], canvas: Canvas) -> str:
    own = [step for step in steps if step.skill == skill]
    return f", {level_change(own[0].from_, own[-1].to, canvas)}," if own[0].from_ else ""
