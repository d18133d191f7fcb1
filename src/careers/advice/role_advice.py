"""What the editors say to somebody who decides about a role."""

from __future__ import annotations

from collections.abc import Iterable

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.standing import RoleAdvice


def role_advice(roles: Iterable[str], knowledge: KnowledgeBase) -> tuple[RoleAdvice, ...]:
    """Return for each role, by id, for whom it is, for whom it is not, and how to begin."""
    details = ((role, knowledge.details[role]) for role in roles if role in knowledge.details)
    return tuple(
        RoleAdvice(role=role, choose_if=one.choose_if, avoid_if=one.avoid_if, getting_started=one.tips)
        for role, one in details
    )
