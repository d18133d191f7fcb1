"""What a person lacks, requirement by requirement, in the order in which to learn it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import fsum

from careers.advice.hours import PRACTICE_YEARS, is_practised, middle, studied_level
from careers.advice.learner import Learner, OpenRequirement
from careers.advice.planning.stages import Stage, Step, stages_of
from careers.advice.planning.telling import requirement_label
from careers.advice.standing import role_scores
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import UNSAID, Level
from careers.domain.profile import Profile
from careers.domain.reports.gap import Gap, GapReport, UnusedSkill, Value
from careers.domain.skill import Range
from careers.scoring.score import points, whole_weight

MOST_VALUES = 3
"""Roles that are named for a skill that none of the roles asked about wants."""


def gap(profile: Profile, roles: Sequence[str], knowledge: KnowledgeBase) -> GapReport:
    """Return what is open for roles: all essentials first, then what is important, then what is useful.

    A gap is a skill and every open requirement of one importance that it closes, with the gain in each role and the
    highest level that any of them needs. Skills and order are those of the plan; see ``careers.advice.plan``.

    Raises:
        KeyError: an id is not a role.
    """
    learner = Learner(profile, roles, knowledge)
    stages = stages_of(learner)
    gaps = tuple(one for stage in stages for one in _gaps(stage, learner))
    first = sorted({skill for one in gaps for skill in one.requires})
    return GapReport(
        knowledge_base=knowledge.edition,
        profile=profile,
        roles=role_scores(learner),
        gaps=gaps,
        names={skill: knowledge.skills[skill].name for skill in first},
        optimal=all(stage.proved for stage in stages),
        first_hours=_first_hours([step for stage in stages for step in stage.steps]),
        unused=tuple(_unused(learner)),
    )


def _first_hours(steps: Sequence[Step]) -> Range:
    """Return the hours of skills that close nothing themselves."""
    closing = {step.skill for step in steps if step.closes}
    ranges = [step.range for step in steps if step.skill not in closing]
    return fsum(low for low, _ in ranges), fsum(high for _, high in ranges)


def _gaps(stage: Stage, learner: Learner) -> Iterator[Gap]:
    """Yield what is studied, then what earlier stages close or no study is left for, each skill once."""
    yield from (_gap(step.skill, step.closes, learner) for step in stage.steps if step.closes)
    studied = {one.number for step in stage.steps for one in step.closes}
    closes: dict[str, list[OpenRequirement]] = {}
    for skill, one in (*stage.covered, *stage.practice):
        if one.number not in studied:
            closes.setdefault(skill, []).append(one)
    for skill, asked in closes.items():
        yield _gap(skill, asked, learner)


def _gap(skill: str, closed: Sequence[OpenRequirement], learner: Learner) -> Gap:
    knowledge = learner.knowledge
    learnt = knowledge.skills[skill]
    options = dict.fromkeys(option for one in closed for option in knowledge.options(one.requirement))
    need = max(one.requirement.level for one in closed)
    gain = fsum(one.points for one in closed)
    studied = studied_level(learnt, need)
    hours = learner.hours_range(skill, studied)
    near = all(learner.is_enough(one, learner.units) for one in closed)
    met = all(learner.is_almost_met(one, learner.units) for one in closed)
    study = None if is_practised(learnt) or near or not hours[1] else hours
    return Gap(
        label=" / ".join(dict.fromkeys(requirement_label(one, learnt.name, learner) for one in closed)),
        skills=(skill, *(option for option in options if option != skill)),
        importance=closed[0].requirement.importance,
        have=learner.levels.get(skill),
        need=need,
        gain=gain,
        hours=study,
        years=PRACTICE_YEARS[need] if is_practised(learnt) or (need > studied and not met) else None,
        gain_per_hour=gain / middle(study) if study else None,
        requires=tuple(first for first, _ in learner.groundwork(skill, studied, {})) if study else (),
        roles=_gains(closed),
    )


def _gains(closed: Sequence[OpenRequirement]) -> dict[str, float]:
    gains: dict[str, float] = {}
    for one in closed:
        gains[one.role] = gains.get(one.role, 0) + one.points
    return gains


def _unused(learner: Learner) -> Iterator[UnusedSkill]:
    """Yield what the person has that counts for none of the roles, with the roles that ask for it."""
    for stated in learner.profile.skills:
        level = stated.level or UNSAID
        if not any(learner.credited(stated.id, level)):
            values = sorted(_values(stated.id, level, learner), key=lambda one: (-one.points, one.id))
            yield UnusedSkill(stated.id, stated.name, tuple(values[:MOST_VALUES]))


def _values(skill: str, level: Level, learner: Learner) -> Iterator[Value]:
    index, weighted = learner.index, dict[int, int]()
    for rule in learner.knowledge.credit_rules[skill]:
        for number in rule.requirements if rule.direct else ():
            role = index.role_of[number]
            weighted[role] = weighted.get(role, 0) + index.weights[number] * rule.units[level - 1]
    for role, units in weighted.items():
        yield Value(index.roles[role], index.titles[role], points(units, whole_weight(role, index)))
