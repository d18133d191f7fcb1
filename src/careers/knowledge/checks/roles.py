"""Roles: requirements of one form each, none twice, and no two roles that ask for the same."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from careers.domain.errors import Problem
from careers.domain.role import Requirement, Role
from careers.knowledge.layer import Layer
from careers.knowledge.transfers import members_of
from careers.knowledge.yaml_tree import Items


def check_requirements(layer: Layer) -> Iterator[Problem]:
    """Find requirements of no form or several, and skills that one role asks for twice."""
    members = members_of({name: entry.value for name, entry in layer.skills.items()})
    for entry in layer.roles.values():
        node = entry.tree.nodes["requirements"]
        places = [item.place for item in node.nodes] if isinstance(node, Items) else []
        seen: set[frozenset[str]] = set()
        for requirement, place in zip(entry.value[0].requirements, places, strict=True):
            known = layer.skills if layer.whole and not layer.broken else ()
            wrong = _wrong_form(requirement, known, members)
            if wrong:
                yield Problem(wrong, place)
            if frozenset(requirement.named) in seen:
                yield Problem(f"{', '.join(requirement.named)} is asked for twice", place, "keep one")
            seen.add(frozenset(requirement.named))


def _wrong_form(
    requirement: Requirement, skills: Collection[str], members: Mapping[str, tuple[str, ...]]
) -> str | None:
    forms = (requirement.skill, requirement.any_of, requirement.category)
    if sum(bool(form) for form in forms) != 1:
        return "a requirement names a `skill`, an `any_of` list or a `category`: exactly one of them"
    if len(requirement.any_of) == 1:
        return "`any_of` with one skill is a `skill`"
    if len(set(requirement.any_of)) < len(requirement.any_of):
        return "`any_of` names a skill twice"
    if requirement.category in skills and requirement.category not in members:
        return f"no skill names '{requirement.category}' as `broader`, so it is no category"
    return None


def check_distinct(layer: Layer) -> Iterator[Problem]:
    """Find roles with the same essential skills as another; other levels alone do not tell two roles apart."""
    owners: dict[frozenset[frozenset[str]], str] = {}
    for name, entry in layer.roles.items():
        holder = owners.setdefault(_distinction(entry.value[0]), name)
        if holder != name:
            message = f"'{name}' has the same essential skills as '{holder}'"
            yield Problem(message, entry.tree.nodes["requirements"].place, "add what tells the two apart")


def _distinction(role: Role) -> frozenset[frozenset[str]]:
    """Give the skills that a role can't be had without; all that it asks for where none is essential."""
    essential = [one for one in role.requirements if one.importance == "essential"]
    return frozenset(frozenset(one.named) for one in essential or role.requirements)
