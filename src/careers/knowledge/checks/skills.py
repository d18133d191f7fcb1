"""Skills: hours and strengths within bounds, no relation stated twice, no circle, and each of use to a role."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from careers.domain.errors import Problem
from careers.domain.skill import Skill
from careers.knowledge.layer import Layer
from careers.knowledge.transfers import members_of, reached
from careers.knowledge.yaml_tree import item_locations

MOST_HOURS = 2000
"""A year of full-time work."""
DEEPEST = 50
"""Skills that are to be learnt one after the other before one; the deepest of the program's own has seven."""
LEAST_STRENGTH = 0.1
MOST_STRENGTH = {"implies": 0.95, "related": 0.6}
"""An implied skill is never quite the skill itself; a related one is at best somewhat more than half of it."""


def check_hours(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for hours that are no range, or more than a year of work."""
    for entry in layer.skills.values():
        low, high = entry.value.hours
        if not 1 <= low <= high <= MOST_HOURS:
            location = entry.tree.nodes["hours"].location
            yield Problem(f"the hours {low:g} to {high:g} are not a range within 1 to {MOST_HOURS}", location)


def check_resources(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each thing to learn from that is not at a secure address, and for more than one certificate.

    A successor without a date on which the skill was retired says nothing.
    """
    for entry in layer.skills.values():
        skill = entry.value
        for one, location in zip(skill.learn_from, item_locations(entry.tree.nodes.get("learn_from")), strict=True):
            if not one.url.startswith("https://"):
                yield Problem(f"{one.url} is not https", location, "give the secure address, or another resource")
        if sum(one.kind == "certificate" for one in skill.learn_from) > 1:
            yield Problem("more than one certificate", entry.tree.nodes["learn_from"].location, "keep the best")
        if skill.successor and not skill.retired:
            yield Problem("a successor, but not `retired`", entry.tree.nodes["successor"].location, "add the date")


def check_strengths(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each relation that is too weak to state, too strong to be true or finer than hundredths."""
    for entry in layer.skills.values():
        for key, most in MOST_STRENGTH.items():
            for link in getattr(entry.value, key):
                if not LEAST_STRENGTH <= link.strength <= most:
                    message = (
                        f"the strength of {link.skill}, {link.strength:g}, is not within {LEAST_STRENGTH} to {most}"
                    )
                    yield Problem(message, entry.tree.nodes[key].location)
                elif round(link.strength, 2) != link.strength:
                    message = f"the strength of {link.skill}, {link.strength:g}, has more than two decimals"
                    yield Problem(message, entry.tree.nodes[key].location, "strengths count in hundredths")


def check_relations(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each pair that is related twice, and each skill related to itself."""
    seen: set[frozenset[str]] = set()
    for name, entry in layer.skills.items():
        for link in entry.value.related:
            pair = frozenset((name, link.skill))
            location = entry.tree.nodes["related"].location
            if name == link.skill:
                yield Problem(f"'{name}' is related to itself", location, "take it out")
            elif pair in seen:
                message = f"'{name}' and '{link.skill}' are related twice"
                yield Problem(message, location, "state each pair once, on one side")
            seen.add(pair)


def check_circles(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each circle of prerequisites, of wider skills and of implications."""
    skills = {name: entry.value for name, entry in layer.skills.items()}
    implied = {name: tuple(link.skill for link in skill.implies) for name, skill in skills.items()}
    for key, graph in (
        ("requires", {name: _learnt_first(name, skills) for name in skills}),
        ("broader", {name: skill.broader for name, skill in skills.items()}),
        ("implies", implied),
    ):
        for circle in _circles(graph):
            location = layer.skills[circle[0]].tree.nodes[key].location
            yield Problem(f"`{key}` runs in a circle: {' -> '.join(circle)}", location, "take one of the links out")


def check_depth(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each skill at which a chain of prerequisites becomes longer than any plan could be."""
    required = {name: entry.value.requires for name, entry in layer.skills.items()}
    depths: dict[str, int] = {}
    try:
        for name in TopologicalSorter(required).static_order():
            depths[name] = 1 + max((depths[first] for first in required.get(name, ())), default=0)
    except CycleError:  # told by the check of circles
        return
    for name, entry in layer.skills.items():
        if depths[name] == DEEPEST + 1:
            message = f"more than {DEEPEST} skills have to be learnt one after the other, up to '{name}'"
            yield Problem(message, entry.tree.nodes["requires"].location, "leave out what the others imply")


def _learnt_first(name: str, skills: Mapping[str, Skill]) -> tuple[str, ...]:
    """Return what a skill requires, and each of the skills in which that may be learnt."""
    required = skills[name].requires
    ways = [skills[first].learnt_in for first in required if first in skills]
    return (*required, *(form for forms in ways if name not in forms for form in forms))


def _circles(graph: Mapping[str, tuple[str, ...]]) -> Iterator[list[str]]:
    """Yield each circle once, from its first name on; its last link is cut before the next is looked for."""
    left = {name: list(graph[name]) for name in sorted(graph)}
    while True:
        try:
            TopologicalSorter(left).prepare()
        except CycleError as error:
            circle = error.args[1][:0:-1]
            first = circle.index(min(circle))
            circle = circle[first:] + circle[:first]
            yield [*circle, circle[0]]
            left[circle[-1]].remove(circle[0])
        else:
            return


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
    return reached(used & skills.keys(), neighbours.__getitem__)


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
