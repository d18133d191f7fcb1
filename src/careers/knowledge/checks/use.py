"""Skills: each is of use to a role, or leads to one that is."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.errors import Problem
from careers.domain.skill import Skill
from careers.knowledge.layer import Layer
from careers.knowledge.transfers import members_of


def check_use(layer: Layer) -> Iterator[Problem]:
    """Find skills that no role asks for or works with, and that no relation joins to one of those.

    Such a skill could be stated, but would never count for anything.
    """
    skills = {name: entry.value for name, entry in layer.skills.items()}
    if not layer.whole or layer.broken:
        return
    used = _used_by_roles(layer, skills)
    referred = {other for skill in skills.values() for other in _related(skill)}
    for name, skill in skills.items():
        if name not in used | referred and used.isdisjoint(_related(skill)):
            hint = "ask for it in a role, or join it to a skill that one asks for"
            yield Problem(f"no role has any use for '{name}'", layer.skills[name].tree.place, hint)


def _used_by_roles(layer: Layer, skills: dict[str, Skill]) -> set[str]:
    members = members_of(skills)
    used: set[str] = set()
    for entry in layer.roles.values():
        role, details = entry.value
        used.update(skill for tools in details.tools for skill in tools.skills)
        for requirement in role.requirements:
            used.update(requirement.named)
            used.update(members.get(requirement.category or "", ()))
    return used


def _related(skill: Skill) -> set[str]:
    implied, related = ({link.skill for link in links} for links in (skill.implies, skill.related))
    return {*implied, *related, *skill.broader, *skill.requires}
