"""A plan: what to learn, in order, from what, and by when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.domain.phrases import counted, first_few, join_names
from careers.domain.reports.plan import CareerPath, CareerStep, LeftOut, PlanReport, PlanStage, PlanStep, Practice
from careers.render.blocks import Block, Either, Line, Page, Paragraph, Terms, heading, line, paragraph, quiet, strong
from careers.render.records import Records, Row
from careers.render.views._charts import timeline
from careers.render.views._plan_steps import HEADINGS, how_blocks, stage_blocks
from careers.render.views._standing import SCALE, advice_terms, standing_words, understood
from careers.render.words import SEPARATOR, profile_line

MOST_NAMED, MOST_LEFT_OUT = 2, 4
WEEKS_A_MONTH = 52 / 12
FEW_WEEKS = 9
"""Weeks up to which they are not told in months too."""


def page(report: PlanReport) -> Page:
    """Return where the person stands, when each stage ends, its steps, and what grows with practice."""
    blocks: list[Block] = [Paragraph(profile_line(report.profile))] if report.profile.skills else []
    blocks += [*understood(report.profile), *map(paragraph, map(strong, _roles(report)))]
    blocks += [paragraph(told) for told in (*map(_path_words, report.paths), *_ends(report), *_shortfall(report))]
    if not report.steps:
        blocks.append(paragraph(_nothing(report)))
    else:
        blocks.append(Either(paper=(heading("When"), timeline(_paced(report), report.steps, report.pace))))
    for stage in report.stages:
        blocks += stage_blocks(stage, report)
    blocks += [
        Either(screen=tuple(how_blocks(report))),
        *_practice(report.practice),
        *(paragraph(quiet(told)) for told in _left_out(report)),
    ]
    blocks += advice_terms(report.advice[0]) if len(report.advice) == 1 else []
    blocks += [paragraph(quiet(_proof(report)))] if report.steps else []
    return Page("What to learn, in order", tuple(blocks), report.knowledge_base)


def _roles(report: PlanReport) -> Iterator[str]:
    """Yield where the person stands with each role, and after the plan."""
    for role in report.roles:
        told = f"{role.title}: {standing_words(role.standing)}, {role.score:.0f} of 100 points"
        yield f"{told} today, {report.steps[-1].score_after[role.id]:.0f} after the plan" if report.steps else told


def _path_words(path: CareerPath) -> str:
    """Return how people come to a role with which nobody begins, and where the person is to begin."""
    *before, role = path.steps
    work = f"Study alone does not lead to {path.title}: people come to it with {_years_words(role)} of work behind them"
    if not before:
        return f"{work}."
    names = [f"{one.title}{f' ({_years_words(one)})' if one.years else ''}" for one in before]
    way = f"{work}, by way of {', then '.join(names)}"
    if before[0].standing.word in {"ready", "close"}:
        return f"{way}. You are {_near(before[0])} for {before[0].title}: look for its tasks, then its title."
    return f"{way}. Begin there; the hours below are for what can be studied on the way."


def _years_words(step: CareerStep) -> str:
    return "{} to {} years".format(*step.years) if step.years else ""


def _near(step: CareerStep) -> str:
    return "ready" if step.standing.word == "ready" else "nearly ready"


def _ends(report: PlanReport) -> Iterator[str]:
    """Yield after how many hours, and weeks at a pace, each stage ends."""
    for stage in report.stages:
        if stage.complete and stage.hours:
            told = f"{_stage_words(stage, report)} after about {stage.total_hours:,} h of study"
            yield f"{told}{_beside(stage, report.practice)}{_pace_words(stage, report)}."


def _beside(stage: PlanStage, practice: Sequence[Practice]) -> str:
    """Return what of a stage grows with practice meanwhile."""
    names = [one.name for one in practice if one.stage == stage.stage]
    return f", beside practice in {join_names(first_few(names, MOST_NAMED))}" if names else ""


def _stage_words(stage: PlanStage, report: PlanReport) -> str:
    if report.paths and stage.stage == "essential":
        return "What study gives of the essentials is done"
    return {
        "essential": "All essentials",
        "important": "With all that is important",
        "useful": "With all that is useful",
    }[stage.stage]


def _pace_words(stage: PlanStage, report: PlanReport) -> str:
    if report.pace is None or stage.weeks is None:
        return ""
    months = f", some {stage.weeks / WEEKS_A_MONTH:.0f} months" if stage.weeks > FEW_WEEKS else ""
    return f": {counted(stage.weeks, 'week')} at {report.pace:g} h a week{months}"


def _shortfall(report: PlanReport) -> Iterator[str]:
    """Yield that a score is not reached, and why."""
    if report.reached is False and report.reach_hours is not None:
        yield f"A score of {report.reach:g} takes about {report.reach_hours:,} h, more than there are."
    elif report.reached is False:
        yield f"Study alone does not lead to a score of {report.reach:g}: the rest grows with practice."


def _paced(report: PlanReport) -> str:
    day = f", from {report.start}" if report.start else ""
    return f"Study at {report.pace:g} h a week{day}" if report.pace else "Hours of study"


def _nothing(report: PlanReport) -> str:
    """Return why there is nothing to learn."""
    if report.reached:
        return f"The score of {report.reach:g} is reached already."
    if not report.left_out:
        return (
            "Study has nothing to add; what is open grows with practice." if report.practice else "Nothing is missing."
        )
    first = report.left_out[0]
    return (
        f"No step fits into {report.hours:g} h. Begin with {first.label} all the same: it takes about {first.hours} h."
    )


def _practice(practice: Sequence[Practice]) -> list[Block]:
    """Return what grows with years of practice, by stage."""
    if not practice:
        return []
    items: list[tuple[str, Line]] = []
    for stage in HEADINGS:
        told = [f"{one.label} ({one.to}, about {counted(one.years, 'year')})" for one in practice if one.stage == stage]
        if told:
            items.append((stage, line(SEPARATOR.join(told))))
    return [heading("Grows with practice, outside the hours"), Terms(tuple(items))]


def _left_out(report: PlanReport) -> Iterator[str]:
    """Yield what was left out, and why."""
    if report.left_out:
        needless = report.left_out[0].reason == "not-needed"
        why = "The score is reached without" if needless else f"Not in these {report.hours:g} h:"
        yield f"{why} {_enumerated(report.left_out)}."


def _enumerated(left: Sequence[LeftOut]) -> str:
    """Return the first labels, and count the rest; the steps of a skill count as one."""
    hours: dict[str, int] = {}
    for one in left:
        hours[one.label] = hours.get(one.label, 0) + one.hours
    return join_names(first_few([f"{label} ({hours[label]} h)" for label in hours], MOST_LEFT_OUT))


def _proof(report: PlanReport) -> str:
    if not report.optimal:
        return f"{SCALE}. There may be a shorter way: the search ended before all were looked at."
    if report.left_out and report.left_out[0].reason == "not-needed":
        return f"{SCALE}. Proved: of the stage in which the score is reached, no other steps take fewer hours."
    return f"{SCALE}. Proved: no choice of skills takes fewer hours."


def records(report: PlanReport) -> Iterator[Records]:
    """Yield a record for each step, for what grows with practice, and for each step that is left out."""
    fields = ("step", "skill", "name", "stage", "from", "to", "hours", "total_hours", "week", "scores", "because",
              "years", "left_out")  # fmt: skip
    steps: list[Row] = [
        (number, *_step(one), one.total_hours, one.week, tuple(one.score_after.values()), one.because, None, None)
        for number, one in enumerate(report.steps, start=1)
    ]
    practice = [
        (None, one.skill, one.label, one.stage, None, one.to, None, None, None, None, one.because, one.years, None)
        for one in report.practice
    ]
    left_out = [(None, *_step(one), None, None, None, None, None, one.reason) for one in report.left_out]
    yield Records(fields, [*steps, *practice, *left_out])


def _step(one: PlanStep | LeftOut) -> Row:
    return one.skill, one.label, one.stage, one.from_, one.to, one.hours


def next_command(report: PlanReport) -> str:
    """Return what shows the first skill to learn, or the plan for the role that comes before."""
    if (
        report.paths
        and len(report.paths[0].steps) > 1
        and report.paths[0].steps[0].standing.word not in {"ready", "close"}
    ):
        return f"plan {report.paths[0].steps[0].role}"
    return f"skill {report.steps[0].skill}" if report.steps else f"show {report.roles[0].id}"
