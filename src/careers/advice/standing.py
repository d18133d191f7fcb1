"""Where somebody stands with the roles that they ask about."""

from __future__ import annotations

from careers.advice.learner import Learner
from careers.domain.reports.standing import RoleScore
from careers.scoring.score import standing_of


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
