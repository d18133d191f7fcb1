"""Where somebody stands with the roles that they ask about, and what the editors say of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.standing import RoleAdvice, RoleScore
from careers.scoring.score import standing_of

if TYPE_CHECKING:
    from careers.advice.learner import Learner


def role_scores(learner: Learner) -> tuple[RoleScore, ...]:
    """Return where somebody stands today with each role that they ask about."""
    return tuple(
        RoleScore(
            id=role.id,
            title=role.title,
            score=learner.score(role.id, learner.units),
            standing=standing_of(learner.numbers[role.id], learner.units, learner.index),
        )
        for role in learner.roles
    )


def role_advice(roles: Iterable[str], knowledge: KnowledgeBase) -> tuple[RoleAdvice, ...]:
    """Return for each role, by id, for whom it is, for whom it is not, and how to begin."""
    details = ((role, knowledge.details[role]) for role in roles if role in knowledge.details)
    return tuple(
        RoleAdvice(role=role, choose_if=one.choose_if, avoid_if=one.avoid_if, getting_started=one.tips)
        for role, one in details
    )
