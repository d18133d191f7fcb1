"""What is open for roles, and which skills close it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import lcm
from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.requirement_index import FULL
from careers.domain.role import Requirement, Role
from careers.scoring.credit import best_units, known_skills, stated_levels, units_of, with_unsaid
from careers.scoring.score import points, role_number, whole_weight

ENOUGH = 80
"""The hundredths of a prerequisite that other skills must carry over for it to count as known, at working level."""
WORKING = Level.INTERMEDIATE
"""The level at which a skill is enough for what builds on it."""


class Opening(NamedTuple):
    """A requirement of a role that is not met in full, and the points that meeting it gains."""

    requirement: Requirement
    role: str
    gain: float
    units: int
    """The gain in whole numbers, on a scale that all the roles asked about share."""


class Learner:
    """Somebody who asks about roles: what they have, and where they stand."""

    def __init__(self, profile: Profile, roles: Sequence[str], knowledge: KnowledgeBase) -> None:
        """Take the profile, which may be empty, and the ids of roles, each of which is meant once.

        Raises:
            KeyError: an id is not a role.
        """
        self.profile = profile
        self.knowledge = knowledge
        self.roles = [knowledge.roles[name] for name in dict.fromkeys(roles)]
        self.levels = stated_levels(profile)
        self.known = known_skills(self.levels, knowledge)
        self.index = knowledge.requirement_index
        self.numbers = [role_number(role.id, self.index) for role in self.roles]
        self._shared = lcm(*(self.whole(number) or 1 for number in self.numbers))
        self._asked = {place for number in self.numbers for place in self.places(number)}
        self.units = units_of(with_unsaid(self.levels, Level.EXPERT), knowledge)
        """Today's credit, in 1200ths, by requirement."""

    def whole(self, role: int) -> int:
        """Return the sum of a role's weights."""
        return whole_weight(role, self.index)

    def places(self, role: int) -> range:
        """Give the places of a role's requirements in the scale."""
        return self.index.numbers(role)

    def reached(self, skill: str, level: Level) -> Iterator[tuple[int, int]]:
        """Give the requirements of the roles for which a skill counts, with the credit at a level."""
        for way in self.knowledge.credit_rules[skill]:
            for place in way.requirements:
                if place in self._asked:
                    yield place, way.units[level - 1]

    def weighted(self, role: int, units: Mapping[int, int]) -> int:
        """Give what credits come to in a role."""
        return sum(self.index.weights[place] * units.get(place, 0) for place in self.places(role))

    def score(self, role: int, units: Mapping[int, int]) -> float:
        """Give the score that credits make in a role, 0 to 100."""
        return self.points(role, self.weighted(role, units))

    def points(self, role: int, weighted: int) -> float:
        """Return the points of a role's score that weighted units come to."""
        return points(weighted, self.whole(role))

    def unit(self, role: int) -> int:
        """Give what a weighted unit of a role counts on the scale that the roles share."""
        return self._shared // (self.whole(role) or 1)

    def knows(self, skill: str) -> bool:
        """Tell whether a skill is had well enough for what builds on it, by itself or by way of others."""
        return any(has.percent >= ENOUGH and has.level >= WORKING for has in self.known.get(skill, ()))

    def lacking(self, skill: str) -> tuple[str, ...]:
        """Give the direct prerequisites of a skill that are not known."""
        return tuple(one for one in self.knowledge.skills[skill].requires if not self.knows(one))


def openings(person: Learner) -> dict[str, list[Opening]]:
    """Give what is open for the roles, by the skill to close it with.

    Where any of several skills would do, it is the one that the person is nearest to, or else the one that gains most
    over all the roles.
    """
    lacking = [
        one for role, number in zip(person.roles, person.numbers, strict=True) for one in _open(role, number, person)
    ]
    return _by_skill(lacking, person)


def _open(role: Role, number: int, person: Learner) -> Iterator[Opening]:
    for place, requirement in zip(person.places(number), role.requirements, strict=True):
        lacking = FULL - person.units.get(place, 0)
        if lacking:
            units = requirement.weight * lacking
            yield Opening(requirement, role.id, person.points(number, units), units * person.unit(number))


def highest_level(closed: Sequence[Opening]) -> Level:
    """Give the level at which a skill closes all of some openings."""
    return max(one.requirement.level for one in closed)


def _by_skill(gaps: Sequence[Opening], person: Learner) -> dict[str, list[Opening]]:
    """Choose for each open requirement the skill to close it with, and gather the requirements by it."""
    options = person.knowledge.options
    worth: dict[str, int] = {}
    for one in gaps:
        for option in options(one.requirement):
            worth[option] = worth.get(option, 0) + one.units
    groups: dict[str, list[Opening]] = {}
    for one in gaps:
        level = one.requirement.level
        nearest = max(
            options(one.requirement), key=lambda option: (best_units([option], level, person.known), worth[option])
        )
        groups.setdefault(nearest, []).append(one)
    return groups
