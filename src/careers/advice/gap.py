"""What a person lacks, and in which order to learn it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from careers.advice.credit import Credit, Holdings, carried_units, credits_of, holdings, levels_of
from careers.advice.hours import hours_between
from careers.advice.order import order_by_rate
from careers.advice.scoring import Scorer
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.reports.gap import Gap, GapReport, RoleScore
from careers.domain.role import Requirement, Role
from careers.domain.scale import FULL

ENOUGH = 80
"""The hundredths of a prerequisite that other skills must carry over for it to count as known, at working level."""


class _Open(NamedTuple):
    """A requirement of a role that is not met in full, and the points that meeting it gains."""

    requirement: Requirement
    role: str
    gain: float


def gap(profile: Profile, roles: Sequence[str], knowledge: KnowledgeBase) -> GapReport:
    """Give what to learn for roles, what most repays its hours first and prerequisites before what needs them.

    A gap is a skill to learn and every open requirement that it closes, with the gain in each role and the highest
    level that any of them needs. Where any of several skills would do, it is the one that the person is nearest to, or
    else the one that gains most over all the roles. The order is that of ``careers.advice.order.order_by_rate``.

    Args:
        profile: what the person knows; it may be empty.
        roles: ids of the roles.
        knowledge: the roles and skills.

    Raises:
        KeyError: an id is not a role.
    """
    levels = levels_of(profile)
    held, scorer = holdings(levels, knowledge), Scorer(knowledge)
    stated = scorer.stated(levels)
    chosen = [(knowledge.roles[name], scorer.number(name)) for name in dict.fromkeys(roles)]
    lacking = [one for role, number in chosen for one in _open(role, number, credits_of(number, stated), scorer)]
    groups = _by_skill(lacking, held, knowledge)
    gaps = order_by_rate(
        [_gap(skill, groups, profile, held, knowledge) for skill in groups],
        {skill: _lacking(skill, held, knowledge) for skill in groups},
    )
    first = sorted({skill for one in gaps for skill in one.requires})
    return GapReport(
        knowledge.edition,
        profile,
        tuple(RoleScore(role.id, role.title, scorer.points(number, stated)) for role, number in chosen),
        gaps,
        {skill: knowledge.skills[skill].name for skill in first},
    )


def _open(role: Role, number: int, credited: Mapping[int, Credit], scorer: Scorer) -> Iterable[_Open]:
    for place, requirement in enumerate(role.requirements, start=scorer.scale.firsts[number]):
        lacking = FULL - (credited[place].units if place in credited else 0)
        if lacking:
            yield _Open(requirement, role.id, scorer.share(number, requirement.weight * lacking))


def _by_skill(gaps: Sequence[_Open], held: Holdings, knowledge: KnowledgeBase) -> dict[str, list[_Open]]:
    """Choose for each open requirement the skill to close it with, and gather the requirements by it."""
    worth: dict[str, float] = {}
    for one in gaps:
        for option in knowledge.options(one.requirement):
            worth[option] = worth.get(option, 0) + one.gain
    groups: dict[str, list[_Open]] = {}
    for one in gaps:
        level = one.requirement.level
        options = knowledge.options(one.requirement)
        nearest = max(options, key=lambda option: (carried_units([option], level, held), worth[option]))
        groups.setdefault(nearest, []).append(one)
    return groups


def _gap(
    skill: str, groups: Mapping[str, Sequence[_Open]], profile: Profile, held: Holdings, knowledge: KnowledgeBase
) -> Gap:
    closed = groups[skill]
    need = max(one.requirement.level for one in closed)
    have = next((stated.level for stated in profile.skills if stated.id == skill), None)
    carried = carried_units([skill], need, held) / FULL
    hours = hours_between(knowledge.skills[skill], have, need, carried)
    options = dict.fromkeys(option for one in closed for option in knowledge.options(one.requirement))
    gain = sum(one.gain for one in closed)
    return Gap(
        " / ".join(dict.fromkeys(knowledge.label(one.requirement) for one in closed)),
        (skill, *(option for option in options if option != skill)),
        max((one.requirement for one in closed), key=lambda requirement: requirement.weight).importance,
        have,
        need,
        gain,
        hours,
        2 * gain / sum(hours),
        tuple(needed for needed in knowledge.skills[skill].requires if not _known(needed, held)),
        _gains(closed),
    )


def _gains(closed: Sequence[_Open]) -> dict[str, float]:
    gains: dict[str, float] = {}
    for one in closed:
        gains[one.role] = gains.get(one.role, 0) + one.gain
    return gains


def _lacking(skill: str, held: Holdings, knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Give every prerequisite that the person does not know, each after its own."""
    found: dict[str, None] = {}
    for needed in knowledge.skills[skill].requires:
        if not _known(needed, held):
            found.update(dict.fromkeys((*_lacking(needed, held, knowledge), needed)))
    return tuple(found)


def _known(skill: str, held: Holdings) -> bool:
    return any(has.percent >= ENOUGH and has.level >= Level.INTERMEDIATE for has in held.get(skill, ()))
