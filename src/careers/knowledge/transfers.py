"""What one skill is worth towards another: implications followed to their end, relations one step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from careers.domain.level import Level
from careers.domain.skill import Skill, Transfer

WHOLE = 100


def transfers_of(skills: Mapping[str, Skill]) -> dict[str, tuple[Transfer, ...]]:
    """Give for each skill what it is worth: itself in full first, then others, the strongest first.

    Along a chain of implications strengths multiply and the lowest level holds. A relation counts from the stated
    skill alone, in both directions. Where two ways lead to a skill, the stronger one counts.
    """
    neighbours = _related(skills)
    return {name: _transfers(name, skills, neighbours[name]) for name in skills}


def _transfers(name: str, skills: Mapping[str, Skill], related: Iterable[Transfer]) -> tuple[Transfer, ...]:
    best = {name: Transfer(name, WHOLE, Level.EXPERT)}
    _follow(best[name], skills, best)
    for transfer in related:
        if transfer.percent > best.get(transfer.skill, Transfer("", 0, Level.BEGINNER)).percent:
            best[transfer.skill] = transfer
    return tuple(sorted(best.values(), key=lambda transfer: (-transfer.percent, transfer.skill)))


def _follow(reached: Transfer, skills: Mapping[str, Skill], best: dict[str, Transfer]) -> None:
    for step in skills[reached.skill].implies:
        percent = reached.percent * round(step.strength * WHOLE) // WHOLE
        further = Transfer(step.skill, percent, min(reached.level, step.level))
        known = best.get(step.skill)
        if known is None or (further.percent, further.level) > (known.percent, known.level):
            best[step.skill] = further
            _follow(further, skills, best)


def _related(skills: Mapping[str, Skill]) -> dict[str, list[Transfer]]:
    pairs: dict[str, list[Transfer]] = {name: [] for name in skills}
    for skill in skills.values():
        for relation in skill.related:
            percent = round(relation.strength * WHOLE)
            pairs[skill.id].append(Transfer(relation.skill, percent, Level.EXPERT))
            pairs[relation.skill].append(Transfer(skill.id, percent, Level.EXPERT))
    return pairs


def members_of(skills: Mapping[str, Skill]) -> dict[str, tuple[str, ...]]:
    """Give for each wider skill every skill below it, at any depth, in the order of ids."""
    below: dict[str, set[str]] = {}
    for name in skills:
        for wider in _above(name, skills, set()):
            below.setdefault(wider, set()).add(name)
    return {wider: tuple(sorted(names)) for wider, names in sorted(below.items())}


def _above(name: str, skills: Mapping[str, Skill], found: set[str]) -> set[str]:
    for wider in skills[name].broader:
        if wider not in found:
            found.add(wider)
            _above(wider, skills, found)
    return found
