"""Roles and skills to choose from."""

from __future__ import annotations

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.listings import RoleLine, RolesReport, SkillLine, SkillsReport
from careers.domain.role_details import RoleDetails


def roles(knowledge: KnowledgeBase, text: str = "", family: str | None = None) -> RolesReport:
    """Return roles of a family whose id, title, alias or definition has the text in it; all of them by default."""
    lines = (
        RoleLine(
            id=role.id, title=role.title, family=role.family, definition=knowledge.details[role.id].definition.text
        )
        for role in knowledge.roles.values()
        if family in {None, role.family} and _has(text, role.id, role.title, *_told(knowledge.details[role.id]))
    )
    return RolesReport(knowledge.edition, tuple(sorted(lines, key=lambda line: (line.family, line.id))))


def _told(details: RoleDetails) -> tuple[str, ...]:
    return (*details.aliases, details.definition.text)


def _has(text: str, *texts: str) -> bool:
    wanted = text.casefold().strip()
    return any(wanted in one.casefold() for one in texts)


def skills(knowledge: KnowledgeBase, text: str = "", kind: str | None = None, role: str | None = None) -> SkillsReport:
    """Return skills of a kind, asked for by a role, whose id, name, alias or summary has the text in it."""
    users = _users(knowledge)
    lines = (
        SkillLine(id=skill.id, name=skill.name, kind=skill.kind, summary=skill.summary, roles=users.get(skill.id, ()))
        for skill in knowledge.skills.values()
        if kind in {None, skill.kind}
        and (role is None or role in users.get(skill.id, ()))
        and _has(text, skill.id, skill.name, *skill.aliases, skill.summary or "")
    )
    return SkillsReport(knowledge.edition, tuple(lines))


def _users(knowledge: KnowledgeBase) -> dict[str, tuple[str, ...]]:
    """Return for each skill the roles with a requirement that it meets."""
    users: dict[str, dict[str, None]] = {}
    for role in knowledge.roles.values():
        for requirement in role.requirements:
            for option in knowledge.options(requirement):
                users.setdefault(option, {})[role.id] = None
    return {skill: tuple(names) for skill, names in users.items()}
