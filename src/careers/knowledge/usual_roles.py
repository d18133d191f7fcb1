"""Which roles' postings name a skill, over all sets of postings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from careers.domain.market import PostingCounts, UsualRole


def usual_roles_of(demand: Mapping[str, Iterable[PostingCounts]]) -> dict[str, tuple[UsualRole, ...]]:
    """Return for each skill the roles whose postings name it, most postings first, equal ones by id.

    Args:
        demand: by role, what the postings of each set name.
    """
    found: dict[str, list[UsualRole]] = {}
    for role, counted in demand.items():
        for skill, (named, postings) in _of_role(counted).items():
            found.setdefault(skill, []).append(UsualRole(role, named, postings))
    return {skill: tuple(sorted(found[skill], key=lambda one: (-one.named, one.role))) for skill in sorted(found)}


def _of_role(counted: Iterable[PostingCounts]) -> dict[str, tuple[int, int]]:
    """Return for each skill that was counted by itself how many postings name it, and of how many."""
    found: dict[str, tuple[int, int]] = {}
    for counts in counted:
        for one in counts.named:
            if len(one.skills) == 1:
                named, postings = found.get(one.skills[0], (0, 0))
                found[one.skills[0]] = (named + one.postings, postings + counts.postings)
    return found
