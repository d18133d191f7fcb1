"""What a person lacks, and in which order to learn it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from careers.advice.credit import FULL, Holdings, best_credit, holdings, levels_of
from careers.advice.fit import assess, points
from careers.advice.hours import hours_between
from careers.advice.order import order_by_rate
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile
from careers.domain.reports.gap import Gap, GapReport, RoleScore
from careers.domain.role import Requirement, Role

ENOUGH = 50
"""The hundredths of a prerequisite that other skills must carry over for it to count as known."""


class _Open(NamedTuple):
    """A requirement of a role that is not met in full, and the points that meeting it gains."""

    requirement: Requirement
    role: str
    gain: float


def gap(profile: Profile, roles: Sequence[str], knowledge: KnowledgeBase) -> GapReport:
    """Give the open requirements of roles, what most repays its hours first and prerequisites before what needs them.

    A requirement that several roles share is one gap, with the gain in each and the highest level that any of them
    needs. Where any of several skills would do, it is reckoned with the one that the person is nearest to, or else the
    first named. The order is that of ``careers.advice.order.order_by_rate``.

    Args:
        profile: what the person knows; it may be empty.
        roles: ids of the roles.
        knowledge: the roles and skills.

    Raises:
        KeyError: an id is not a role.
    """
    held = holdings(levels_of(profile), knowledge)
    chosen = [knowledge.roles[name] for name in dict.fromkeys(roles)]
    groups: dict[tuple[str, ...], list[_Open]] = {}
    for one in (one for role in chosen for one in _open(role, held, knowledge)):
        groups.setdefault(one.requirement.named, []).append(one)
    gaps = order_by_rate([_gap(group, profile, held, knowledge) for group in groups.values()])
    first = sorted({skill for one in gaps for skill in one.requires})
    return GapReport(
        knowledge.edition,
        profile,
        tuple(RoleScore(role.id, role.title, points(assess(role, held, knowledge))) for role in chosen),
        gaps,
        {skill: knowledge.skills[skill].name for skill in first},
    )


def _open(role: Role, held: Holdings, knowledge: KnowledgeBase) -> Iterable[_Open]:
    assessment = assess(role, held, knowledge)
    most = FULL * sum(requirement.weight for requirement, _ in assessment)
    for requirement, credit in assessment:
        if credit.units < FULL:
            yield _Open(requirement, role.id, 100 * requirement.weight * (FULL - credit.units) / most)


def _gap(group: Sequence[_Open], profile: Profile, held: Holdings, knowledge: KnowledgeBase) -> Gap:
    hardest = max((one.requirement for one in group), key=lambda requirement: requirement.level)
    weightiest = max((one.requirement for one in group), key=lambda requirement: requirement.weight)
    options = knowledge.options(hardest)
    skill = max(options, key=lambda option: best_credit([option], hardest.level, held).units)
    carried = best_credit([skill], hardest.level, held).units / FULL
    have = next((stated.level for stated in profile.skills if stated.id == skill), None)
    hours = hours_between(knowledge.skills[skill], have, hardest.level, carried)
    gain = sum(one.gain for one in group)
    return Gap(
        knowledge.label(hardest),
        (skill, *(option for option in options if option != skill)),
        weightiest.importance,
        have,
        hardest.level,
        gain,
        hours,
        2 * gain / sum(hours),
        _lacking(skill, held, knowledge),
        {one.role: one.gain for one in group},
    )


def _lacking(skill: str, held: Holdings, knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Give the prerequisites that the person lacks, each after its own."""
    found: dict[str, None] = {}
    for needed in knowledge.skills[skill].requires:
        if not any(has.percent >= ENOUGH for has in held.get(needed, ())):
            found.update(dict.fromkeys((*_lacking(needed, held, knowledge), needed)))
    return tuple(found)
