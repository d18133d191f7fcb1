"""From somebody to roles, and from one role to another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.advice.learner import Learner
from careers.advice.plan import plan
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import UNSAID, Level
from careers.domain.profile import Profile, StatedSkill
from careers.domain.reports.compare import OwnCoverage, ToolCoverage, Transition
from careers.domain.reports.plan import PlanReport
from careers.domain.role import Role
from careers.scoring.credit import KnownSkills, known_skills, stated_levels, with_unsaid

WHOLE = 100.0


def exact_levels(role: Role) -> dict[str, Level]:
    """Return the skills and levels of someone who has exactly what a role asks for, and no more."""
    levels: dict[str, Level] = {}
    for requirement in role.requirements:
        skill = requirement.named[0]
        levels[skill] = max(levels.get(skill, requirement.level), requirement.level)
    return levels


def ideal_profile(role: Role, knowledge: KnowledgeBase) -> Profile:
    """Return the profile of someone who has exactly what a role asks for.

    Such a person has of each list of alternatives the first, and of each category the general skill.
    """
    levels = exact_levels(role)
    return Profile(
        tuple(
            StatedSkill(id=skill, name=knowledge.skills[skill].name, level=levels[skill], given=skill)
            for skill in sorted(levels)
        )
    )


def coverage(one: Role, others: Sequence[Role], knowledge: KnowledgeBase) -> dict[str, float]:
    """Return the scores that someone exactly at one role's levels has in others, 0 to 100, by id."""
    learner = Learner(ideal_profile(one, knowledge), [other.id for other in others], knowledge)
    return learner.scores(learner.units)


def transitions(roles: Sequence[Role], knowledge: KnowledgeBase) -> Iterator[Transition]:
    """Yield what takes someone who has exactly what one role asks for to all essentials of each other."""
    for one in roles:
        ideal = ideal_profile(one, knowledge)
        for other in roles:
            if one.id != other.id:
                report = plan(ideal, [other.id], knowledge, until="essential")
                yield Transition(
                    from_=one.id,
                    to=other.id,
                    points=WHOLE - report.roles[0].score,
                    hours=_hours(report),
                    years=_years(report),
                    steps=report.steps,
                    optimal=report.optimal,
                )


def own_coverage(profile: Profile, roles: Sequence[Role], knowledge: KnowledgeBase) -> Iterator[OwnCoverage]:
    """Yield what somebody has of each role, section by section, and what takes them to all its essentials."""
    known = known_skills(with_unsaid(stated_levels(profile), UNSAID), knowledge)
    for role in roles:
        tools = tuple(_tools(role.id, known, knowledge))
        report = plan(profile, [role.id], knowledge, until="essential")
        sections = {"requirements": report.roles[0].score}
        if tools:
            sections["tools"] = sum(one.percent for one in tools) / len(tools)
        yield OwnCoverage(
            role=role.id,
            sections=sections,
            tools=tools,
            hours=_hours(report),
            years=_years(report),
            steps=report.steps,
            optimal=report.optimal,
        )


def _hours(report: PlanReport) -> int:
    return report.steps[-1].total_hours if report.steps else 0


def _years(report: PlanReport) -> int:
    return max((one.years for one in report.practice), default=0)


def _tools(role: str, known: KnownSkills, knowledge: KnowledgeBase) -> Iterator[ToolCoverage]:
    """Yield for each purpose the tool of which the person has most, at whatever level."""
    for tools in knowledge.details[role].tools:
        percents = {
            tool: max((float(has.percent) for has in known.get(tool, ())), default=0.0) for tool in tools.skills
        }
        best = max(percents, key=lambda tool: percents[tool])
        yield ToolCoverage(tools.purpose, best if percents[best] else None, percents[best])
