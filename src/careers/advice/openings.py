"""What is open for roles, and which skills close it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import lcm
from typing import NamedTuple

from careers.advice.credit import Credit, Holdings, carried_units, credits_of, holdings, levels_of
from careers.advice.scoring import Scorer
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.role import Requirement, Role
from careers.domain.scale import FULL

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


class Learner(NamedTuple):
    """Somebody who asks about roles: what they have, and where they stand."""

    profile: Profile
    levels: Mapping[str, Level | None]
    held: Holdings
    roles: Sequence[Role]
    scorer: Scorer

    @property
    def knowledge(self) -> KnowledgeBase:
        """The roles and skills."""
        return self.scorer.knowledge

    @property
    def numbers(self) -> list[int]:
        """The numbers of the roles."""
        return [self.scorer.number(role.id) for role in self.roles]

    def unit(self, number: int) -> int:
        """Give what a weighted unit of a role counts on the scale that the roles share."""
        return lcm(*(self.scorer.full[one] or 1 for one in self.numbers)) // (self.scorer.full[number] or 1)

    def knows(self, skill: str) -> bool:
        """Tell whether a skill is had well enough for what builds on it, by itself or by way of others."""
        return any(has.percent >= ENOUGH and has.level >= WORKING for has in self.held.get(skill, ()))

    def lacking(self, skill: str) -> tuple[str, ...]:
        """Give the direct prerequisites of a skill that are not known."""
        return tuple(one for one in self.knowledge.skills[skill].requires if not self.knows(one))


def learner(profile: Profile, roles: Sequence[str], knowledge: KnowledgeBase) -> Learner:
    """Give somebody who asks about roles, each of them once.

    Raises:
        KeyError: an id is not a role.
    """
    levels = levels_of(profile)
    chosen = [knowledge.roles[name] for name in dict.fromkeys(roles)]
    return Learner(profile, levels, holdings(levels, knowledge), chosen, Scorer(knowledge))


def openings(person: Learner) -> dict[str, list[Opening]]:
    """Give what is open for the roles, by the skill to close it with.

    Where any of several skills would do, it is the one that the person is nearest to, or else the one that gains most
    over all the roles.
    """
    stated = person.scorer.stated(person.levels)
    lacking: list[Opening] = []
    for role, number in zip(person.roles, person.numbers, strict=True):
        lacking += _open(role, number, credits_of(number, stated), person)
    return _by_skill(lacking, person)


def _open(role: Role, number: int, credited: Mapping[int, Credit], person: Learner) -> Iterable[Opening]:
    unit = person.unit(number)
    for place, requirement in enumerate(role.requirements, start=person.scorer.scale.firsts[number]):
        lacking = FULL - (credited[place].units if place in credited else 0)
        if lacking:
            units = requirement.weight * lacking
            yield Opening(requirement, role.id, person.scorer.share(number, units), units * unit)


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
            options(one.requirement), key=lambda option: (carried_units([option], level, person.held), worth[option])
        )
        groups.setdefault(nearest, []).append(one)
    return groups
