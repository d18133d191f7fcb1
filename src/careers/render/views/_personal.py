"""The personal view of a comparison: which role to go for, how near each is, and what to learn first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.domain.level import UNSAID
from careers.domain.phrases import counted, first_few
from careers.domain.profile import Profile
from careers.domain.reports.compare import CompareReport, OwnCoverage, Transition
from careers.domain.reports.fit import RoleFit
from careers.domain.reports.plan import PlanStep
from careers.render.blocks import Block, Bullets, Cell, Either, Grid, Line, Paragraph, heading, line, paragraph, strong
from careers.render.views._charts import standing_chart, timeline
from careers.render.views._standing import evidence_words, score_cells, score_titles, understood, without_scores
from careers.render.words import SEPARATOR, points, profile_line, score_bar

MOST_STEPS = 3
PAIR = 2
PACE = 10.0
"""Study hours a week at which a way is drawn."""


def personal_blocks(
    report: CompareReport, profile: Profile, fits: Sequence[RoleFit], own: Sequence[OwnCoverage]
) -> Iterator[Block]:
    """Yield which role to go for and why, what the person has of each, and what to learn first."""
    titles = {role.id: role.title for role in report.roles}
    names = {skill.id: skill.name for skill in profile.skills}
    fitted = {one.id: one for one in fits}
    yield Paragraph(profile_line(profile))
    yield from understood(profile)
    if report.recommendation:
        yield paragraph(strong(report.recommendation.why), f" {report.recommendation.but}")
    typical = any(one.typical for one in fitted.values())
    header = ("What you have of it", *score_titles(typical=typical), "Tools", "To all essentials")
    table = Grid(header, tuple(_coverage(fitted[one.role], one, typical=typical) for one in own), wide=True)
    scores = standing_chart([fitted[one.role] for one in own])
    yield Either(screen=(table,), text=(table,), paper=(scores, without_scores(table)))
    yield heading("What you bring")
    yield Bullets(tuple(_named(titles[one.role], evidence_words(fitted[one.role], names)) for one in own))
    yield heading("What to learn first")
    yield Bullets(tuple(_named(titles[one.role], _steps(one.steps)) for one in own))
    ways = [timeline(f"{titles[one.role]}, at {PACE:g} h a week", one.steps, PACE) for one in own if one.steps]
    yield Either(paper=tuple(ways))


def _named(name: str, told: str) -> Line:
    return line(strong(f"{name}:"), f" {told}")


def _coverage(fitted: RoleFit, own: OwnCoverage, *, typical: bool) -> tuple[Cell, ...]:
    """Return the standing, the score beside that of postings, the tools, and the way to all essentials."""
    tools = f"{own.sections['tools']:.0f}%" if "tools" in own.sections else ""
    return (
        line(fitted.title),
        *score_cells(fitted, typical=typical),
        line(tools),
        line(way_words(own.hours, own.years)),
    )


def way_words(hours: int, years: int) -> str:
    """Return study hours, and years of practice besides."""
    return f"{hours:,} h, {counted(years, 'year')}" if years else f"{hours:,} h"


def transition_blocks(report: CompareReport) -> Iterator[Block]:
    """Yield how far somebody who qualifies for one role is from each other; of two, what gains most of it."""
    titles = {role.id: role.title for role in report.roles}
    yield heading("If you qualify for one, how close you are to the other")
    rows = tuple(
        (
            line(f"{titles[one.from_]} → {titles[one.to]}"),
            score_bar(report.coverage[one.from_][one.to]),
            line(way_words(one.hours, one.years)),
        )
        for one in report.paths
    )
    yield Grid(("From and to", "Score", "To all essentials"), rows, wide=True)
    if len(report.roles) == PAIR:
        yield Bullets(tuple(_named(f"To {titles[one.to]}", _gains(one)) for one in report.paths))


def _steps(steps: Sequence[PlanStep]) -> str:
    """Return the first steps with their hours; count the rest."""
    told = first_few([f"{one.label}{_level_words(one)} ({one.hours} h)" for one in steps], MOST_STEPS)
    return SEPARATOR.join(told) or "nothing by study: the essentials are met or grow with practice"


def _level_words(step: PlanStep) -> str:
    """Return the level that a step leads to, where it is not the working level."""
    return "" if step.to == UNSAID else f", {step.to}"


def _gains(one: Transition) -> str:
    """Return the steps that gain most on the way."""
    worth = sorted(((step.label, sum(step.gain.values())) for step in one.steps), key=lambda step: -step[1])
    return points(worth, "+") or "nothing is missing of the essentials"
