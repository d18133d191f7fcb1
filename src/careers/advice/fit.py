"""Which roles fit a person, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from careers.advice.credit import Credit, levels_of
from careers.advice.marks import Marks, mark
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.reports.fit import Evidence, FitReport, Outcome, RequirementFits, RoleFit
from careers.domain.scale import FULL


class _Person(NamedTuple):
    """Somebody, and what their skills earn; ``lowest`` if every level that was not stated were beginner."""

    profile: Profile
    marks: Marks
    lowest: Marks


def fit(
    profile: Profile, knowledge: KnowledgeBase, among: Sequence[str] | None = None, top: int | None = None
) -> FitReport:
    """Score roles against a profile: ``100 * sum(weight * credit) / sum(weight)`` over a role's requirements.

    Args:
        profile: what the person knows.
        knowledge: the roles and skills.
        among: ids of the roles to score; all of them when None.
        top: how many roles to report, the best; all of them when None.

    Raises:
        KeyError: an id in `among` is not a role.
    """
    person = _person(profile, knowledge)
    numbers = range(len(knowledge.scale.roles)) if among is None else [_number(name, knowledge) for name in set(among)]
    ranked = sorted((-person.marks.points(number), number) for number in numbers)
    roles = tuple(_role_fit(rank, number, person, knowledge) for rank, (_, number) in enumerate(ranked[:top], start=1))
    return FitReport(knowledge.edition, profile, roles, len(ranked) - len(roles))


def _person(profile: Profile, knowledge: KnowledgeBase) -> _Person:
    levels = levels_of(profile)
    marks = mark(levels, knowledge)
    if all(levels.values()):
        return _Person(profile, marks, marks)
    return _Person(profile, marks, mark({skill: level or Level.BEGINNER for skill, level in levels.items()}, knowledge))


def _number(role: str, knowledge: KnowledgeBase) -> int:
    if role not in knowledge.scale.roles:
        raise KeyError(role)
    return knowledge.scale.roles.index(role)


def _role_fit(rank: int, number: int, person: _Person, knowledge: KnowledgeBase) -> RoleFit:
    marks, scale = person.marks, knowledge.scale
    score = marks.points(number)
    return RoleFit(
        scale.roles[number],
        scale.titles[number],
        rank,
        score,
        (person.lowest.points(number), score),
        marks.part_points(number, essential=True),
        marks.part_points(number, essential=False),
        _evidence(number, marks, person.profile),
        _requirement_fits(number, marks, knowledge),
    )


def _requirement_fits(role: int, marks: Marks, knowledge: KnowledgeBase) -> RequirementFits:
    scale = knowledge.scale
    most = FULL * sum(scale.weights[scale.span(role)])
    outcomes = {
        number - scale.firsts[role]: _outcome(marks.credits[number], scale.weights[number], most)
        for number in marks.touched.get(role, ())
    }
    return RequirementFits(lambda: knowledge.unmet[scale.roles[role]], outcomes)


def _outcome(credit: Credit, weight: int, most: int) -> Outcome:
    return Outcome(
        "met" if credit.units == FULL else "partial",
        credit.units / FULL,
        credit.via,
        100 * weight * credit.units / most,
        100 * weight * (FULL - credit.units) / most,
    )


def _evidence(role: int, marks: Marks, profile: Profile) -> tuple[Evidence, ...]:
    earned = {skill.id: 0 for skill in profile.skills}
    lost = dict(earned)
    weights = marks.scale.weights
    for number in marks.touched.get(role, ()):
        units, via, without = marks.credits[number]
        if via:
            earned[via] += weights[number] * units
            lost[via] += weights[number] * (units - without)
    order = sorted(earned, key=lambda skill: (-earned[skill], skill))
    most = FULL * sum(weights[marks.scale.span(role)]) or 1
    return tuple(Evidence(skill, 100 * earned[skill] / most, 100 * lost[skill] / most) for skill in order)
