"""From somebody to roles, and from one role to another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.advice.openings import Learner
from careers.advice.plan import plan
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile, StatedSkill
from careers.domain.reports.compare import OwnCoverage, Path, ToolCoverage
from careers.domain.role import Role
from careers.scoring.credit import KnownSkills, known_skills, stated_levels

READY = 100.0


def exact_levels(role: Role) -> dict[str, Level | None]:
    """Give the skills and levels of someone who has exactly what a role asks for, and no more."""
    levels: dict[str, Level | None] = {}
    for requirement in role.requirements:
        skill = requirement.named[0]
        levels[skill] = max(levels.get(skill) or requirement.level, requirement.level)
    return levels


def ready_for(role: Role, knowledge: KnowledgeBase) -> Profile:
    """Give the profile of someone who has exactly what a role asks for.

    Such a person has of each list of alternatives the first, and of each category the general skill.
    """
    levels = exact_levels(role)
    return Profile(
        tuple(StatedSkill(skill, knowledge.skills[skill].name, levels[skill], skill) for skill in sorted(levels))
    )


def cover(one: Role, others: Sequence[Role], knowledge: KnowledgeBase) -> dict[str, float]:
    """Give the scores that someone exactly at one role's levels has in others, 0 to 100, by id."""
    person = Learner(ready_for(one, knowledge), [other.id for other in others], knowledge)
    return {role.id: person.score(number, person.units) for role, number in zip(others, person.numbers, strict=True)}


def paths(roles: Sequence[Role], knowledge: KnowledgeBase) -> Iterator[Path]:
    """Give the shortest way from each role to each other, for someone who has exactly what the first asks for."""
    for one in roles:
        ready = ready_for(one, knowledge)
        for other in roles:
            if one.id != other.id:
                yield _path(ready, one.id, other.id, knowledge)


def _path(ready: Profile, one: str, other: str, knowledge: KnowledgeBase) -> Path:
    report = plan(ready, [other], knowledge, reach=READY)
    hours = report.steps[-1].total_hours if report.steps else 0.0
    return Path(one, other, READY - report.roles[0].score, hours, report.steps, report.optimal)


def own_coverage(profile: Profile, roles: Sequence[Role], knowledge: KnowledgeBase) -> Iterator[OwnCoverage]:
    """Give what somebody has of each role, section by section, and the shortest way to the rest."""
    held = known_skills(stated_levels(profile), knowledge)
    for role in roles:
        tools = tuple(_tools(role.id, held, knowledge))
        report = plan(profile, [role.id], knowledge, reach=READY)
        sections = {"requirements": report.roles[0].score}
        if tools:
            sections["tools"] = sum(one.percent for one in tools) / len(tools)
        hours = report.steps[-1].total_hours if report.steps else 0.0
        yield OwnCoverage(role.id, sections, tools, hours, report.steps, report.optimal)


def _tools(role: str, held: KnownSkills, knowledge: KnowledgeBase) -> Iterator[ToolCoverage]:
    """Give for each purpose the tool of which the person has most, at whatever level."""
    for tools in knowledge.details[role].tools:
        percents = {tool: max((float(has.percent) for has in held.get(tool, ())), default=0.0) for tool in tools.skills}
        best = max(percents, key=lambda tool: percents[tool])
        yield ToolCoverage(tools.purpose, best if percents[best] else None, percents[best])
