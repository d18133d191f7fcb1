"""Which roles fit a person, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import UNSAID, Level
from careers.domain.profile import Profile
from careers.domain.reports.fit import Evidence, FitReport, RequirementFit, RoleFit, Status
from careers.domain.reports.standing import Typical
from careers.domain.requirement_index import FULL
from careers.domain.role import Requirement
from careers.scoring.credit import Credit, credits_of, stated_levels, units_of, with_unsaid
from careers.scoring.score import (
    essential_units,
    points,
    role_number,
    role_numbers,
    standing_of,
    weighted_units,
    whole_weight,
)


class Person(NamedTuple):
    """Somebody's skills, what they are credited with, and what their roles come to, in weighted units."""

    skills: Sequence[str]
    credits: Mapping[int, Credit]
    units: Mapping[int, int]
    """The units of the credits alone, by requirement."""
    totals: Sequence[int]
    lowest: Sequence[int]
    """The totals if every level that was not stated were beginner."""
    highest: Sequence[int]
    """The totals if it were advanced."""


def fit(  # noqa: PLR0913 - the ways in which it may be asked
    profile: Profile,
    knowledge: KnowledgeBase,
    among: Sequence[str] | None = None,
    top: int | None = None,
    *,
    certainty: bool = False,
    reasons: bool = True,
) -> FitReport:
    """Return the scores of roles: ``100 * sum(weight * credit) / sum(weight)`` over a role's requirements.

    An unsaid level counts as a working level. Roles are ids; the other arguments are those of ``careers.fit``.

    Raises:
        KeyError: an id in `among` is not a role.
    """
    person = person_of(profile, knowledge)
    ranked = rank_roles(person.totals, role_numbers(among, knowledge.requirement_index), knowledge)
    roles = (_role_fit(rank, number, person, knowledge) for rank, number in enumerate(ranked[:top], start=1))
    if reasons:
        roles = (_with_reasons(role, person, knowledge) for role in roles)
    report = FitReport(
        knowledge_base=knowledge.edition,
        profile=profile,
        roles=tuple(roles),
        left_out=0 if top is None else max(0, len(ranked) - top),
    )
    if not certainty or not ranked:
        return report
    from careers.advice.certainty import certainty_of
    from careers.advice.standing import role_advice

    advice = next(iter(role_advice([report.roles[0].id], knowledge)), None)
    return report._replace(certainty=certainty_of(person, ranked, knowledge), advice=advice)


def rank_roles(totals: Sequence[int], numbers: Sequence[int], knowledge: KnowledgeBase) -> list[int]:
    """Return the numbers of roles by what their credits come to, the best first, equal ones by id."""
    index = knowledge.requirement_index
    return sorted(numbers, key=lambda role: (-points(totals[role], whole_weight(role, index)), role))


def person_of(profile: Profile, knowledge: KnowledgeBase) -> Person:
    """Return what somebody's skills are credited with in every role."""
    levels, index = stated_levels(profile), knowledge.requirement_index
    credited = credits_of(with_unsaid(levels, UNSAID), knowledge)
    units = {number: credit.units for number, credit in credited.items()}
    totals = lowest = highest = weighted_units(units, index)
    if None in levels.values():
        lowest = weighted_units(units_of(with_unsaid(levels, Level.BEGINNER), knowledge), index)
        highest = weighted_units(units_of(with_unsaid(levels, Level.ADVANCED), knowledge), index)
    return Person(skills=sorted(levels), credits=credited, units=units, totals=totals, lowest=lowest, highest=highest)


def _role_fit(rank: int, number: int, person: Person, knowledge: KnowledgeBase) -> RoleFit:
    index = knowledge.requirement_index
    whole = whole_weight(number, index)
    met, least = essential_units(number, person.units, index)
    return RoleFit(
        id=index.roles[number],
        title=index.titles[number],
        rank=rank,
        score=points(person.totals[number], whole),
        range=(points(person.lowest[number], whole), points(person.highest[number], whole)),
        standing=standing_of(number, person.units, index),
        typical=None,
        essential=points(met, least),
        optional=points(person.totals[number] - met, whole - least),
        evidence=(),
        requirements=(),
    )


def _with_reasons(role: RoleFit, person: Person, knowledge: KnowledgeBase) -> RoleFit:
    """Return a role's score with where its postings lie, what each skill counts, and each requirement."""
    index = knowledge.requirement_index
    number = role_number(role.id, index)
    whole = whole_weight(number, index)
    asked = zip(knowledge.roles[role.id].requirements, index.numbers(number), strict=True)
    return role._replace(
        typical=typical_of(role.id, knowledge),
        evidence=_evidence(number, whole, person, knowledge),
        requirements=tuple(
            requirement_fit(one, index.weights[its], whole, person.credits.get(its), knowledge) for one, its in asked
        ),
        counted=role.id in knowledge.demand,
    )


def typical_of(role: str, knowledge: KnowledgeBase) -> Typical | None:
    """Return where the middle half of a role's postings lie, of the largest set; None for fewer than 30 of them."""
    from careers.domain.market import FEWEST_COUNTED

    largest = max(knowledge.posting_scores.get(role, ()), key=lambda one: one.postings, default=None)
    if largest is None or largest.postings < FEWEST_COUNTED:
        return None
    return Typical(low=largest.low, high=largest.high, n=largest.postings, source=largest.source)


def _evidence(role: int, whole: int, person: Person, knowledge: KnowledgeBase) -> tuple[Evidence, ...]:
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
        weight=points(weight * FULL, whole),
        level=asked.level,
        status=status_of(units),
        credit=units / FULL,
        via=credit.via if credit else None,
        contribution=points(weight * units, whole),
        gap=points(weight * (FULL - units), whole),
    )


def status_of(units: int) -> Status:
    """Return whether a credit, in 1200ths, meets a requirement in full, in part or not at all."""
    return "met" if units == FULL else "partial" if units else "missing"
