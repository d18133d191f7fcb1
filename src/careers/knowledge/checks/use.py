"""Skills: each is of use to a role, or leads to one that is."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.errors import Problem
from careers.domain.skill import Skill
from careers.knowledge.layer import Layer
from careers.knowledge.transfers import members_of


def check_use(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each skill that no role asks for or works with, and that no relation joins to one of those.

    Such a skill could be stated, but would stand beside everything that advice is about.
    """
    if not layer.whole or layer.broken:
        return
    skills = {name: entry.value for name, entry in layer.skills.items()}
    useful = _joined(_used_by_roles(layer, skills), skills)
    for name in skills:
        if name not in useful:
            hint = "ask for it in a role, or join it to a skill that one asks for"
            yield Problem(f"no role has any use for '{name}'", layer.skills[name].tree.location, hint)


def _joined(used: set[str], skills: dict[str, Skill]) -> set[str]:
    """Return the skills that relations, in either direction, join to those that are used."""
    neighbours: dict[str, set[str]] = {name: set() for name in skills}
    for name, skill in skills.items():
        for other in _related(skill) & skills.keys():
            neighbours[name].add(other)
            neighbours[other].add(name)
    found, left = set(used), list(used & skills.keys())
    while left:
        news = neighbours[left.pop()] - found
        found |= news
        left += news
    return found


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
