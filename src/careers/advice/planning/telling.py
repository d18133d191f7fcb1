"""The steps of a plan, its stages, what is left out and what grows with practice, each with its reasons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from careers.advice.hours import PRACTICE_YEARS
from careers.advice.learner import Learner, OpenRequirement
from careers.advice.planning.stages import Stage, Step, take
from careers.domain.reports.plan import LeftOut, PlanStage, PlanStep, Practice, Reason
from careers.domain.skill import Resource, Skill


def told_steps(steps: Sequence[Step], left: Sequence[Step], learner: Learner, pace: float | None) -> Iterator[PlanStep]:
    """Yield steps in their order, each with what it adds to the scores after those before it.

    Args:
        steps: those of the plan.
        left: those of the stages that come after it, or that it leaves out.
        learner: the person.
        pace: study hours a week.
    """
    units, total = dict(learner.units), 0
    before = learner.scores(units)
    for index, step in enumerate(steps):
        take(step, units, learner)
        after = learner.scores(units)
        total += step.hours
        skill = learner.knowledge.skills[step.skill]
        yield PlanStep(
            skill=step.skill,
            name=skill.name,
            label=step_label(step, learner),
            stage=step.stage,
            from_=step.have,
            to=step.to,
            hours=step.hours,
            range=step.range,
            total_hours=total,
            week=_weeks(total, pace),
            gain={role: after[role] - before[role] for role in after},
            score_after=after,
            requires=tuple(dict.fromkeys(one.skill for one in steps[:index] if _is_built_on(one, step, learner))),
            because=_because(step, (*steps[index + 1 :], *left), learner),
            closes=tuple(dict.fromkeys(learner.knowledge.label(one.requirement) for one in step.closes)),
            learn_from=tuple(_resources(skill)),
            show_it=skill.project,
            learnt_in=step.learnt_in,
        )
        before = after


def step_label(step: Step, learner: Learner) -> str:
    """Return the requirement that a step serves, with the skill where that is one of several; else the skill."""
    skills = learner.knowledge.skills
    name = skills[step.skill].name
    if step.learnt_in:
        return f"{name}, with {skills[step.learnt_in].name}"
    return requirement_label(step.serves[0], name, learner) if step.serves else name


def requirement_label(one: OpenRequirement, name: str, learner: Learner) -> str:
    """Return what a requirement is called, with the skill that closes it where that is one of several."""
    label = learner.knowledge.label(one.requirement)
    told_already = name == label or (one.requirement.label and name.casefold() in label.casefold())
    alternatives = one.requirement.any_of or one.requirement.category
    return f"{label}: {name}" if alternatives and not told_already else label


def _weeks(hours: int, pace: float | None) -> int | None:
    return ceil(hours / pace) if pace else None


def _because(step: Step, later: Sequence[Step], learner: Learner) -> tuple[str, ...]:
    """Return the roles that ask for a step, then the later skills that build on it, or on the whole of one begun."""
    to = next(
        (one.to for one in later if (one.skill, one.have, one.stage) == (step.skill, step.to, step.stage)), step.to
    )
    above = (one.skill for one in later if _is_built_on(step._replace(to=to), one, learner))
    return tuple(dict.fromkeys((*(one.role for one in (*step.serves, *step.closes)), *above)))


def _is_built_on(step: Step, later: Step, learner: Learner) -> bool:
    """Return whether a later step waits for one: it leads to the level on which the later one builds."""
    before = dict(learner.groundwork(later.skill, later.to, {}))
    return (step.have or 0) < before.get(step.skill, 0) <= step.to


def _resources(skill: Skill) -> Iterator[Resource]:
    """Yield what a skill is learnt from; the site of its owner where nothing else is known."""
    yield from skill.learn_from
    if skill.url and not skill.learn_from:
        yield Resource(title=f"{skill.name}: official site", url=skill.url, kind="official", source="editorial")


def told_stages(
    stages: Sequence[Stage], steps: Sequence[Step], learner: Learner, pace: float | None
) -> Iterator[PlanStage]:
    """Yield each stage that has a step in the plan, or that is complete before any."""
    units, total = dict(learner.units), 0
    for stage in stages:
        taken = [step for step in steps if step.stage == stage.importance]
        for step in taken:
            take(step, units, learner)
        hours = sum(step.hours for step in taken)
        total += hours
        if taken or not stage.steps:
            yield PlanStage(
                stage=stage.importance,
                hours=hours,
                total_hours=total,
                weeks=_weeks(total, pace),
                complete=all(step in taken for step in stage.steps),
                score_after=learner.scores(units),
            )


def told_practice(stages: Sequence[Stage], learner: Learner) -> Iterator[Practice]:
    """Yield what grows with years of practice, each requirement of several roles once."""
    found: dict[tuple[str, str], list[OpenRequirement]] = {}
    for stage in stages:
        for skill, one in stage.practice:
            label = requirement_label(one, learner.knowledge.skills[skill].name, learner)
            found.setdefault((skill, label), []).append(one)
    for (skill, label), asked in found.items():
        to = max(one.requirement.level for one in asked)
        yield Practice(
            skill=skill,
            name=learner.knowledge.skills[skill].name,
            label=label,
            stage=asked[0].requirement.importance,
            to=to,
            years=PRACTICE_YEARS[to],
            because=tuple(dict.fromkeys(one.role for one in asked)),
        )


def told_left_out(left: Sequence[Step], learner: Learner, reason: Reason) -> Iterator[LeftOut]:
    """Yield the steps that are not in the plan."""
    for step in left:
        yield LeftOut(
            skill=step.skill,
            name=learner.knowledge.skills[step.skill].name,
            label=step_label(step, learner),
            stage=step.stage,
            from_=step.have,
            to=step.to,
            hours=step.hours,
            reason=reason,
        )
