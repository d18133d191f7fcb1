"""How roles would fit a person who knew more."""

from __future__ import annotations

from collections.abc import Sequence

from careers.advice.fit import rank_roles
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import UNSAID
from careers.domain.profile import Profile
from careers.domain.reports.fit import RoleChange, WhatIf
from careers.scoring.credit import StatedLevels, stated_levels, units_of, with_unsaid
from careers.scoring.score import points, role_numbers, weighted_units, whole_weight


def what_if(profile: Profile, more: Profile, knowledge: KnowledgeBase, among: Sequence[str] | None = None) -> WhatIf:
    """Return the score of roles today and with more skills, the best with them first.

    Args:
        profile: what the person knows.
        more: skills to add, or to raise to a higher level; a lower one changes nothing.
        knowledge: the roles and skills.
        among: ids of the roles to score; all of them when None.

    Raises:
        KeyError: an id in `among` is not a role.
    """
    numbers, levels = role_numbers(among, knowledge.requirement_index), stated_levels(profile)
    before = _totals(levels, knowledge)
    after = _totals(_raised(levels, stated_levels(more)), knowledge)
    ranks = {role: rank for rank, role in enumerate(rank_roles(before, numbers, knowledge), start=1)}
    ranked = enumerate(rank_roles(after, numbers, knowledge), start=1)
    return WhatIf(more, tuple(_change(role, (before, after), (ranks[role], rank), knowledge) for rank, role in ranked))


def _totals(levels: StatedLevels, knowledge: KnowledgeBase) -> Sequence[int]:
    return weighted_units(units_of(with_unsaid(levels, UNSAID), knowledge), knowledge.requirement_index)


def _change(
    role: int, totals: tuple[Sequence[int], Sequence[int]], ranks: tuple[int, int], knowledge: KnowledgeBase
) -> RoleChange:
    index = knowledge.requirement_index
    before, after = (points(total[role], whole_weight(role, index)) for total in totals)
    return RoleChange(
        id=index.roles[role],
        title=index.titles[role],
        before=before,
        after=after,
        gain=after - before,
        rank_before=ranks[0],
        rank_after=ranks[1],
    )


def _raised(levels: StatedLevels, more: StatedLevels) -> StatedLevels:
    """Return the levels with those of more skills where they are higher; an unsaid one counts as a working level."""
    higher = {
        skill: level
        for skill, level in more.items()
        if skill not in levels or (levels[skill] or UNSAID) < (level or UNSAID)
    }
    return {**levels, **higher}
