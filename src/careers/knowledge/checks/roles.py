"""Roles: requirements of one form each, none twice, and no two roles that ask for the same."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping

from careers.domain.errors import Problem
from careers.domain.phrases import join_names
from careers.domain.role import Requirement, Role
from careers.knowledge.layer import Layer
from careers.knowledge.transfers import members_of
from careers.knowledge.yaml_tree import item_locations

MOST_REQUIREMENTS = 100
"""Of one role; the longest list of the program's own has 44, and plans take longer with every one."""
WANTED = ("day", "ladder", "employers", "interviews", "projects", "comes_from", "goes_to")
"""Sections that a role of an overlay may go without."""
NOT_TOOLS = frozenset({"concept", "method", "practice", "soft-skill", "credential"})
"""Kinds of skills that nobody installs or opens."""


def check_requirements(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each requirement of no form or several, and each skill that one role asks for twice."""
    members = members_of({name: entry.value for name, entry in layer.skills.items()})
    for entry in layer.roles.values():
        locations = item_locations(entry.tree.nodes["requirements"])
        if len(locations) > MOST_REQUIREMENTS:
            message = f"the role has {len(locations)} requirements, and {MOST_REQUIREMENTS} are the most"
            yield Problem(message, entry.tree.nodes["requirements"].location, "keep what employers ask for")
        seen: set[frozenset[str]] = set()
        for requirement, location in zip(entry.value[0].requirements, locations, strict=True):
            known = layer.skills if layer.whole and not layer.broken else ()
            wrong = _wrong_form(requirement, known, members)
            if wrong:
                yield Problem(wrong, location)
            if frozenset(requirement.named) in seen:
                yield Problem(f"{', '.join(requirement.named)} is asked for twice", location, "keep one")
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
    """Yield a problem for each role that asks for the same skills as another; other levels alone make no other role."""
    for one, other in _doubles(layer, _demands):
        yield _double(layer, one, f"'{one}' asks for the same skills as '{other}'")


def check_essentials(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each role with the essential skills of another, whatever else they ask for."""
    for one, other in _doubles(layer, _essentials):
        if _demands(layer.roles[one].value[0]) != _demands(layer.roles[other].value[0]):
            yield _double(layer, one, f"'{one}' has the same essential skills as '{other}'")


def check_sections(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each role that lacks a section which somebody who chooses a career looks for."""
    for entry in layer.roles.values():
        details = entry.value[1]
        missing = [name for name in WANTED if not getattr(details, name)]
        if missing:
            yield Problem(f"the role has no {join_names(missing, 'or')}", entry.tree.location, "write what is missing")


def check_retired(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each requirement that names what its owner has ended."""
    retired = {name: entry.value.successor for name, entry in layer.skills.items() if entry.value.retired}
    for entry in layer.roles.values():
        locations = item_locations(entry.tree.nodes["requirements"])
        for requirement, location in zip(entry.value[0].requirements, locations, strict=True):
            for name in requirement.named:
                if name in retired:
                    hint = f"ask for {retired[name]}" if retired[name] else "take it out"
                    yield Problem(f"'{name}' is retired", location, hint)


def check_tools(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each list of tools that names what is no tool, such as a method or a category of products."""
    kinds = {name: entry.value.kind for name, entry in layer.skills.items()}
    for entry in layer.roles.values():
        locations = item_locations(entry.tree.nodes["tools"])
        for tools, location in zip(entry.value[1].tools, locations, strict=True):
            for name in tools.skills:
                if kinds.get(name) in NOT_TOOLS:
                    yield Problem(
                        f"'{name}' is a {kinds[name]} and no tool",
                        location,
                        "name tools, libraries, languages or platforms",
                    )


def _demands(role: Role) -> frozenset[object]:
    return frozenset((frozenset(one.named), one.importance) for one in role.requirements)


def _essentials(role: Role) -> frozenset[object]:
    """Return what a role can't be had without; all that it asks for where nothing is essential."""
    essential = [one for one in role.requirements if one.importance == "essential"]
    return frozenset(frozenset(one.named) for one in essential or role.requirements)


def _doubles(layer: Layer, asked: Callable[[Role], frozenset[object]]) -> Iterator[tuple[str, str]]:
    """Yield the roles that ask for what another one before them does, with that one."""
    first_with: dict[frozenset[object], str] = {}
    for name, entry in layer.roles.items():
        holder = first_with.setdefault(asked(entry.value[0]), name)
        if holder != name:
            yield name, holder


def _double(layer: Layer, role: str, message: str) -> Problem:
    return Problem(message, layer.roles[role].tree.nodes["requirements"].location, "add what tells the two apart")
