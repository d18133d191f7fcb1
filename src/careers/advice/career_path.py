"""The way to roles that nobody begins with: how many years of work stand before them, and which roles."""

from __future__ import annotations

from collections.abc import Iterator

from careers.advice.learner import Learner
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile
from careers.domain.reports.plan import CareerPath, CareerStep
from careers.domain.reports.standing import Standing, StandingWord
from careers.scoring.score import role_number, standing_of

FEWEST_YEARS = 2
"""Years of work at the first step of a role's ladder from which nobody begins with the role."""
NEAR: frozenset[StandingWord] = frozenset(("ready", "close"))
"""Standings with which somebody is taken to come from a role; with others everybody comes from the usual one."""


def career_paths(learner: Learner) -> Iterator[CareerPath]:
    """Yield the path to each of the roles that people come to after years of work."""
    for role in learner.roles:
        if _years(role.id, learner.knowledge):
            names = _path(role.id, learner.profile, learner.knowledge)
            steps = tuple(_step(name, learner) for name in reversed(names))
            yield CareerPath(role.id, role.title, steps)


def _path(role: str, profile: Profile, knowledge: KnowledgeBase) -> list[str]:
    """Return a role and those before it, the last first, back to one that people begin with or are ready for."""
    names = [role]
    while _years(names[-1], knowledge):
        before = [one.role for one in knowledge.details[names[-1]].comes_from if one.role not in names]
        if not before:
            break
        learner = Learner(profile, before, knowledge)
        scores = learner.scores(learner.units)
        near = [name for name in before if _standing(name, learner).word in NEAR]
        if near:
            return [*names, max(near, key=lambda name: scores[name])]
        names.append(before[0])
    return names


def _standing(role: str, learner: Learner) -> Standing:
    return standing_of(role_number(role, learner.index), learner.units, learner.index)


def _step(name: str, learner: Learner) -> CareerStep:
    return CareerStep(
        role=name,
        title=learner.knowledge.roles[name].title,
        years=_years(name, learner.knowledge),
        standing=_standing(name, Learner(learner.profile, [name], learner.knowledge)),
    )


def _years(role: str, knowledge: KnowledgeBase) -> tuple[int, int] | None:
    """Return the years of work at the first step of a role's ladder; None where people begin with the role."""
    ladder = knowledge.details[role].ladder if role in knowledge.details else ()
    years = ladder[0].years if ladder else None
    return years if years and years[0] >= FEWEST_YEARS else None
