"""The steps of a plan: a table on a screen, tasks on paper, and from what they are learnt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.domain.reports.plan import PlanReport, PlanStage, PlanStep
from careers.domain.role import Importance
from careers.render.blocks import (
    BREAK,
    Block,
    Bullets,
    Cell,
    Checklist,
    Drawable,
    Either,
    Grid,
    Line,
    Task,
    Words,
    heading,
    line,
    quiet,
    strong,
)
from careers.render.views._standing import purpose
from careers.render.words import SEPARATOR, level_change, score_bar

MOST_SCORES = 3
"""Roles whose scores stand beside each other; of more, the mean stands for them."""
MOST_HOW, MOST_SOURCES = 3, 2
HEADINGS: dict[Importance, str] = {
    "essential": "Essential, with what must come before",
    "important": "Important",
    "useful": "Useful",
}


def stage_blocks(stage: PlanStage, report: PlanReport) -> Iterator[Block]:
    """Yield the steps of a stage: a table on a screen, and what somebody ticks off on paper."""
    steps = [(number, step) for number, step in enumerate(report.steps, start=1) if step.stage == stage.stage]
    if steps:
        names = {one.skill: one.name for one in report.left_out} | {step.skill: step.name for step in report.steps}
        yield heading(HEADINGS[stage.stage])
        tasks = Checklist(tuple(_task(number, step, names, report) for number, step in steps))
        yield Either(screen=(_table(steps, names, report),), text=(tasks,), paper=(tasks,))


def _table(steps: Sequence[tuple[int, PlanStep]], names: dict[str, str], report: PlanReport) -> Grid:
    week = ("Week",) if report.pace else ()
    score = "Mean score" if len(report.roles) > MOST_SCORES else ("Scores" if len(report.roles) > 1 else "Score")
    rows = tuple(_row(number, step, report.steps, names, paced=bool(week)) for number, step in steps)
    return Grid(("Learn", "Level", "Hours", "In all", *week, score), rows, (2, 3, 4) if week else (2, 3))


def _task(number: int, step: PlanStep, names: dict[str, str], report: PlanReport) -> Task:
    """Return a step with how long it takes, where it leads, from what it is learnt and how one shows it."""
    title = Words(f"{number}. {step.label}", "strong", about=f"skill/{step.skill}")
    days = f", {' to '.join(report.days[number - 1])}" if report.days else ""
    week = f", by week {step.week}" if step.week and not days else ""
    takes = f", {level_change(step.from_, step.to)}: {step.hours} h{days or week}"
    scores = SEPARATOR.join(f"{score:.0f}" for score in step.score_after.values())
    told = [line(f"{step.total_hours:,} h in all, then {scores} of 100 points")]
    return Task(line(title, quiet(purpose(step, names)), takes), (*told, *_how_lines(number, report)))


def _how_lines(number: int, report: PlanReport) -> Iterator[Line]:
    """Yield from what a skill is learnt where it is begun, and how one shows it where the plan has done with it."""
    step = report.steps[number - 1]
    if step.learn_from and step.skill not in {one.skill for one in report.steps[: number - 1]}:
        yield line(strong("From:"), " ", *_sources(step))
    if step.show_it and step.skill not in {one.skill for one in report.steps[number:]}:
        yield line(strong("Show it:"), f" {step.show_it}")


def _row(
    number: int, step: PlanStep, steps: Sequence[PlanStep], names: dict[str, str], *, paced: bool
) -> tuple[Cell, ...]:
    what = line(f"{number}. {step.label}", quiet(_why_so_learnt(step, steps) or purpose(step, names)))
    figures = (f"{step.hours}", f"{step.total_hours:,}", *([str(step.week)] if paced else []))
    return what, line(level_change(step.from_, step.to)), *map(line, figures), _scores(list(step.score_after.values()))


def _why_so_learnt(step: PlanStep, steps: Sequence[PlanStep]) -> str:
    """Return why a concept is learnt in this language or product."""
    form = next((one for one in steps if one.skill == step.learnt_in), None)
    if form is None:
        return ""
    return f" ({form.name} is asked for too)" if form.closes else f" ({form.name} is the shortest way in)"


def _scores(scores: Sequence[float]) -> Cell:
    """Return the scores of a few roles, in their order; of many the mean."""
    if 1 < len(scores) <= MOST_SCORES:
        return line(SEPARATOR.join(f"{score:.0f}" for score in scores))
    return score_bar(sum(scores) / len(scores))


def how_blocks(report: PlanReport) -> list[Drawable]:
    """Return from what the first steps are learnt, and how one shows them."""
    told = [step for step in report.steps if step.learn_from or step.show_it][:MOST_HOW]
    if not told:
        return []
    items = (line(strong(f"{step.label}:"), " ", *_how_words(step)) for step in told)
    return [heading("From what, and how to show it"), Bullets(tuple(items))]


def _how_words(step: PlanStep) -> Iterator[Words]:
    if step.show_it:
        yield Words(step.show_it)
        yield from [BREAK] if step.learn_from else []
    yield from _sources(step)


def _sources(step: PlanStep) -> Iterator[Words]:
    for index, resource in enumerate(step.learn_from[:MOST_SOURCES]):
        yield from [BREAK] if index else []
        yield Words("" if resource.kind == "official" else f"{resource.title}: ")
        yield Words(resource.url, "address")
