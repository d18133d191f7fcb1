"""What one skill is worth towards another: implications followed to their end, relations one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from careers.domain.level import Level
from careers.domain.skill import Skill, Transfer

WHOLE = 100


def transfers_of(skills: Mapping[str, Skill]) -> dict[str, tuple[Transfer, ...]]:
    """Return for each skill what it is worth: itself in full first, then others, the strongest first.

    Along a chain of implications strengths multiply and the lowest level holds. A relation counts from the stated
    skill alone, in both directions. Of several ways to a skill, those stay that another does not beat in both strength
    and level.
    """
    neighbours = _related(skills)
    return {name: _transfers(name, skills, neighbours[name]) for name in skills}


def _transfers(name: str, skills: Mapping[str, Skill], related: list[Transfer]) -> tuple[Transfer, ...]:
    best: dict[str, list[Transfer]] = {}
    ways = [Transfer(name, WHOLE, Level.EXPERT)]
    while ways:
        way = ways.pop()
        if _is_news(way, best):
            ways += _further(way, skills)
    for way in related:
        _is_news(way, best)
    found = (way for ways_to_one in best.values() for way in ways_to_one)
    return tuple(sorted(found, key=lambda way: (-way.percent, way.skill, -way.level)))


def _is_news(way: Transfer, best: dict[str, list[Transfer]]) -> bool:
    """Keep a way that none of those kept beats, in place of those that it beats; return whether it was kept."""
    kept = best.setdefault(way.skill, [])
    if any(other.percent >= way.percent and other.level >= way.level for other in kept):
        return False
    kept[:] = [other for other in kept if other.percent > way.percent or other.level > way.level]
    kept.append(way)
    return True


def _further(way: Transfer, skills: Mapping[str, Skill]) -> Iterator[Transfer]:
    for step in skills[way.skill].implies:
        percent = way.percent * round(step.strength * WHOLE) // WHOLE
        if percent:
            yield Transfer(step.skill, percent, min(way.level, step.level))


def _related(skills: Mapping[str, Skill]) -> dict[str, list[Transfer]]:
    pairs: dict[str, list[Transfer]] = {name: [] for name in skills}
    for skill in skills.values():
        for relation in skill.related:
            percent = round(relation.strength * WHOLE)
            pairs[skill.id].append(Transfer(relation.skill, percent, Level.EXPERT))
            pairs[relation.skill].append(Transfer(skill.id, percent, Level.EXPERT))
    return pairs


def members_of(skills: Mapping[str, Skill]) -> dict[str, tuple[str, ...]]:
    """Return for each wider skill every skill below it, at any depth, in the order of ids."""
    below: dict[str, set[str]] = {}
    for name in skills:
        for wider in reached(skills.keys() & skills[name].broader, lambda one: skills.keys() & skills[one].broader):
            below.setdefault(wider, set()).add(name)
    return {wider: tuple(sorted(names)) for wider, names in sorted(below.items())}


def reached(start: Iterable[str], onward: Callable[[str], Iterable[str]]) -> set[str]:
    """Return the names at the start, and all to which they lead at any remove."""
    found = set(start)
    left = list(found)
    while left:
        news = {*onward(left.pop())} - found
        found |= news
        left += news
    return found
