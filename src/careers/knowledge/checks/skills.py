"""Skills: hours and strengths within bounds, no relation stated twice, no circle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from careers.domain.errors import Problem
from careers.knowledge.layer import Layer

MOST_HOURS = 2000
"""A year of full-time work."""
LEAST_STRENGTH = 0.1
MOST_STRENGTH = {"implies": 0.95, "related": 0.6}
"""An implied skill is never quite the skill itself; a related one is at best somewhat more than half of it."""


def check_hours(layer: Layer) -> Iterator[Problem]:
    """Find hours that are no range, or more than a year of work."""
    for entry in layer.skills.values():
        low, high = entry.value.hours
        if not 1 <= low <= high <= MOST_HOURS:
            place = entry.tree.nodes["hours"].place
            yield Problem(f"the hours {low:g} to {high:g} are not a range within 1 to {MOST_HOURS}", place)


def check_strengths(layer: Layer) -> Iterator[Problem]:
    """Find implications and relations that are too weak to state or too strong to be true."""
    for entry in layer.skills.values():
        for key, most in MOST_STRENGTH.items():
            for link in getattr(entry.value, key):
                if not LEAST_STRENGTH <= link.strength <= most:
                    message = (
                        f"the strength of {link.skill}, {link.strength:g}, is not within {LEAST_STRENGTH} to {most}"
                    )
                    yield Problem(message, entry.tree.nodes[key].place)


def check_relations(layer: Layer) -> Iterator[Problem]:
    """Find pairs that are related twice, and skills related to themselves."""
    seen: set[frozenset[str]] = set()
    for name, entry in layer.skills.items():
        for link in entry.value.related:
            pair = frozenset((name, link.skill))
            place = entry.tree.nodes["related"].place
            if name == link.skill:
                yield Problem(f"'{name}' is related to itself", place, "take it out")
            elif pair in seen:
                message = f"'{name}' and '{link.skill}' are related twice"
                yield Problem(message, place, "state each pair once, on one side")
            seen.add(pair)


def check_circles(layer: Layer) -> Iterator[Problem]:
    """Find circles of prerequisites, of wider skills and of implications."""
    skills = {name: entry.value for name, entry in layer.skills.items()}
    implied = {name: tuple(link.skill for link in skill.implies) for name, skill in skills.items()}
    for key, graph in (
        ("requires", {name: skill.requires for name, skill in skills.items()}),
        ("broader", {name: skill.broader for name, skill in skills.items()}),
        ("implies", implied),
    ):
        for circle in _circles(graph):
            place = layer.skills[circle[0]].tree.nodes[key].place
            yield Problem(f"`{key}` runs in a circle: {' -> '.join(circle)}", place, "take one of the links out")


def _circles(graph: Mapping[str, tuple[str, ...]]) -> Iterator[list[str]]:
    """Give each circle once, from its first name on; the last link of a circle is cut before the next is looked for."""
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
