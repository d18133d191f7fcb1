"""Which roles fit a person, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from careers.advice.credit import FULL, Credit, Holdings, best_credit, holdings, levels_of
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.reports.fit import Evidence, FitReport, RequirementFit, RoleFit, Status
from careers.domain.role import Requirement, Role

Assessment = Sequence[tuple[Requirement, Credit]]
"""The requirements of a role, each with what a person earns by it."""


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
    chosen = list(knowledge.roles) if among is None else list(dict.fromkeys(among))
    held = holdings(levels_of(profile), knowledge)
    assessed = [(assess(knowledge.roles[name], held, knowledge), knowledge.roles[name]) for name in chosen]
    assessed.sort(key=lambda pair: (-points(pair[0]), pair[1].id))
    roles = tuple(
        _role_fit(rank, role, assessment, profile, knowledge)
        for rank, (assessment, role) in enumerate(assessed[:top], start=1)
    )
    return FitReport(knowledge.edition, profile, roles, len(assessed) - len(roles))


def assess(role: Role, held: Holdings, knowledge: KnowledgeBase) -> Assessment:
    """Give the credit of each requirement of a role."""
    return [(one, best_credit(knowledge.options(one), one.level, held)) for one in role.requirements]


def points(assessment: Assessment) -> float:
    """Give the weighted mean of the credits, 0 to 100; 100 where there is nothing to earn."""
    earned = sum(requirement.weight * credit.units for requirement, credit in assessment)
    return 100 * earned / most_units(assessment) if assessment else 100.0


def score(levels: Mapping[str, Level | None], role: Role, knowledge: KnowledgeBase) -> float:
    """Give the score of a role, 0 to 100, for skills at levels, without its reasons."""
    return points(assess(role, holdings(levels, knowledge), knowledge))


def most_units(assessment: Assessment) -> int:
    """Give the units of credit, weighted, that full marks are."""
    return FULL * sum(requirement.weight for requirement, _ in assessment)


def _role_fit(rank: int, role: Role, assessment: Assessment, profile: Profile, knowledge: KnowledgeBase) -> RoleFit:
    beginner = {skill.id: skill.level or Level.BEGINNER for skill in profile.skills}
    total = points(assessment)
    return RoleFit(
        role.id,
        role.title,
        rank,
        total,
        (score(beginner, role, knowledge), total),
        points([pair for pair in assessment if pair[0].importance == "essential"]),
        points([pair for pair in assessment if pair[0].importance != "essential"]),
        _evidence(assessment, profile),
        tuple(_requirement_fit(*pair, most_units(assessment), knowledge) for pair in assessment),
    )


def _requirement_fit(requirement: Requirement, credit: Credit, most: int, knowledge: KnowledgeBase) -> RequirementFit:
    status: Status = "met" if credit.units == FULL else "partial" if credit.units else "missing"
    return RequirementFit(
        knowledge.label(requirement),
        knowledge.options(requirement),
        requirement.importance,
        requirement.weight,
        requirement.level,
        status,
        credit.units / FULL,
        credit.via,
        100 * requirement.weight * credit.units / most,
        100 * requirement.weight * (FULL - credit.units) / most,
    )


def _evidence(assessment: Assessment, profile: Profile) -> tuple[Evidence, ...]:
    earned = {skill.id: 0 for skill in profile.skills}
    lost = dict(earned)
    for requirement, credit in assessment:
        if credit.via:
            earned[credit.via] += requirement.weight * credit.units
            lost[credit.via] += requirement.weight * (credit.units - credit.without)
    order = sorted(earned, key=lambda skill: (-earned[skill], skill))
    most = most_units(assessment)
    return tuple(Evidence(skill, 100 * earned[skill] / most, 100 * lost[skill] / most) for skill in order)
