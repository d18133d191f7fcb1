"""How roles would fit a person who knew more."""

from __future__ import annotations

from collections.abc import Sequence

from careers.advice.credit import Levels, levels_of
from careers.advice.scoring import Scorer
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.reports.fit import RoleChange, WhatIf


def what_if(profile: Profile, more: Profile, knowledge: KnowledgeBase, among: Sequence[str] | None = None) -> WhatIf:
    """Give the score of roles today and with more skills, the best with them first.

    Args:
        profile: what the person knows.
        more: skills to add, or to raise to a higher level; a lower one changes nothing.
        knowledge: the roles and skills.
        among: ids of the roles to score; all of them when None.

    Raises:
        KeyError: an id in `among` is not a role.
    """
    scorer = Scorer(knowledge)
    numbers = scorer.numbers(among)
    levels = levels_of(profile)
    before = scorer.best(scorer.stated(levels), numbers, None)
    after = scorer.best(scorer.stated(_raised(levels, levels_of(more))), numbers, None)
    ranks = {number: rank for rank, (_, number) in enumerate(before, start=1)}
    scores = {number: score for score, number in before}
    changes = (
        RoleChange(
            scorer.scale.roles[number],
            scorer.scale.titles[number],
            scores[number],
            score,
            score - scores[number],
            ranks[number],
            rank,
        )
        for rank, (score, number) in enumerate(after, start=1)
    )
    return WhatIf(more, tuple(changes))


def _raised(levels: Levels, more: Levels) -> Levels:
    """Give the levels with those of more skills where they are higher; one without a level counts in full."""
    higher = {
        skill: level
        for skill, level in more.items()
        if skill not in levels or (levels[skill] or Level.EXPERT) < (level or Level.EXPERT)
    }
    return {**levels, **higher}
