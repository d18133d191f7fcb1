"""Which roles fit a person, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.reports.fit import Evidence, FitReport, RequirementFit, RoleFit, Status
from careers.domain.requirement_index import FULL
from careers.domain.role import Requirement
from careers.scoring.credit import Credit, credits_of, stated_levels, units_of, with_unsaid
from careers.scoring.score import points, role_numbers, weighted_units, whole_weight


class _Person(NamedTuple):
    """Somebody's skills, what they are credited with, and what their roles come to, in weighted units."""

    skills: Sequence[str]
    credits: Mapping[int, Credit]
    totals: Sequence[int]
    lowest: Sequence[int]
    """The totals if every level that was not stated were beginner."""


def fit(
    profile: Profile,
    knowledge: KnowledgeBase,
    among: Sequence[str] | None = None,
    top: int | None = None,
    *,
    robustness: bool = False,
) -> FitReport:
    """Score roles against a profile: ``100 * sum(weight * credit) / sum(weight)`` over a role's requirements.

    Args:
        profile: what the person knows.
        knowledge: the roles and skills.
        among: ids of the roles to score; all of them when None.
        top: how many roles to report, the best; all of them when None.
        robustness: whether to try how firmly the first role is first.

    Raises:
        KeyError: an id in `among` is not a role.
    """
    person = _person(profile, knowledge)
    ranked = rank_roles(person.totals, role_numbers(among, knowledge.requirement_index), knowledge)
    report = FitReport(
        knowledge_base=knowledge.edition,
        profile=profile,
        roles=tuple(_role_fit(rank, number, person, knowledge) for rank, number in enumerate(ranked[:top], start=1)),
        left_out=0 if top is None else max(0, len(ranked) - top),
    )
    if not robustness:
        return report
    from careers.scoring.sensitivity import robustness_of

    units = {number: credit.units for number, credit in person.credits.items()}
    return report._replace(robustness=robustness_of(ranked, units, knowledge.requirement_index))


def rank_roles(totals: Sequence[int], numbers: Sequence[int], knowledge: KnowledgeBase) -> list[int]:
    """Return the numbers of roles by what their credits come to, the best first, equal ones by id."""
    index = knowledge.requirement_index
    return sorted(numbers, key=lambda role: (-points(totals[role], whole_weight(role, index)), role))


def _person(profile: Profile, knowledge: KnowledgeBase) -> _Person:
    levels, index = stated_levels(profile), knowledge.requirement_index
    credited = credits_of(with_unsaid(levels, Level.EXPERT), knowledge)
    totals = weighted_units({number: credit.units for number, credit in credited.items()}, index)
    lowest = totals
    if None in levels.values():
        lowest = weighted_units(units_of(with_unsaid(levels, Level.BEGINNER), knowledge), index)
    return _Person(skills=sorted(levels), credits=credited, totals=totals, lowest=lowest)


def _role_fit(rank: int, number: int, person: _Person, knowledge: KnowledgeBase) -> RoleFit:
    index = knowledge.requirement_index
    whole = whole_weight(number, index)
    essential = [one for one in index.numbers(number) if index.essential[one]]
    met = sum(index.weights[one] * person.credits[one].units for one in essential if one in person.credits)
    least = sum(index.weights[one] for one in essential)
    score = points(person.totals[number], whole)
    return RoleFit(
        id=index.roles[number],
        title=index.titles[number],
        rank=rank,
        score=score,
        range=(points(person.lowest[number], whole), score),
        essential=points(met, least),
        optional=points(person.totals[number] - met, whole - least),
        evidence=_evidence(number, whole, person, knowledge),
        requirements=tuple(
            requirement_fit(asked, index.weights[one], whole, person.credits.get(one), knowledge)
            for asked, one in zip(knowledge.roles[index.roles[number]].requirements, index.numbers(number), strict=True)
        ),
    )


def _evidence(role: int, whole: int, person: _Person, knowledge: KnowledgeBase) -> tuple[Evidence, ...]:
    """Return what each stated skill contributes, and what the score would lose without it, the most first."""
    index = knowledge.requirement_index
    contributed, lost = dict.fromkeys(person.skills, 0), dict.fromkeys(person.skills, 0)
    for number in index.numbers(role):
        credit = person.credits.get(number)
        if credit:
            contributed[credit.via] += index.weights[number] * credit.units
            lost[credit.via] += index.weights[number] * (credit.units - credit.without)
    order = sorted(person.skills, key=lambda skill: (-contributed[skill], skill))
    return tuple(
        Evidence(skill=skill, contribution=_part(contributed[skill], whole), loss=_part(lost[skill], whole))
        for skill in order
    )


def _part(weighted: int, whole: int) -> float:
    """Return the points that a part of a role comes to; none of a role that asks for nothing."""
    return points(weighted, whole) if whole else 0.0


def requirement_fit(
    asked: Requirement, weight: int, whole: int, credit: Credit | None, knowledge: KnowledgeBase
) -> RequirementFit:
    """Return a requirement with what somebody is credited with, and what is left to gain."""
    units = credit.units if credit else 0
    return RequirementFit(
        label=knowledge.label(asked),
        skills=knowledge.options(asked),
        importance=asked.importance,
        weight=asked.weight,
        level=asked.level,
        status=_status(units),
        credit=units / FULL,
        via=credit.via if credit else None,
        contribution=points(weight * units, whole),
        gap=points(weight * (FULL - units), whole),
    )


def _status(units: int) -> Status:
    return "met" if units == FULL else "partial" if units else "missing"
