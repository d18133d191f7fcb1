"""A posting as the one role of a knowledge base: then fits and plans answer for it as they do for any role."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from careers.advice.matching.wants import weights_in_posting
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.requirement_index import CreditRule
from careers.domain.role import Requirement, Role
from careers.knowledge.requirement_index import credit_rules_of, index_of

POSTING = "posting"
"""The id of the role that a posting is."""


def as_role(requirements: tuple[Requirement, ...], title: str, knowledge: KnowledgeBase) -> KnowledgeBase:
    """Return the knowledge base with a posting for its one role."""
    roles = {POSTING: Role(id=POSTING, title=title, family="software", requirements=requirements)}
    weights = weights_in_posting([one.importance for one in requirements])
    options = [knowledge.options(one) for one in requirements]
    return knowledge._replace(
        roles=roles,
        details={},
        requirement_index=index_of(roles)._replace(weights=tuple(weights)),
        credit_rules=_Rules(roles, options, knowledge),
    )


class _Rules(dict[str, tuple[CreditRule, ...]]):
    """What each skill counts for a posting, found when it is asked for: few skills are."""

    def __init__(self, roles: Mapping[str, Role], options: Sequence[Sequence[str]], knowledge: KnowledgeBase) -> None:
        super().__init__()
        self._roles, self._options, self._transfers = roles, options, knowledge.transfers

    def __missing__(self, skill: str) -> tuple[CreditRule, ...]:
        found = credit_rules_of({skill: self._transfers[skill]}, self._roles, self._options)
        self[skill] = found[skill]
        return found[skill]
