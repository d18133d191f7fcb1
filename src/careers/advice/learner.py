"""Somebody who asks about roles: what they know, where they stand, and what is open for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from math import fsum
from typing import NamedTuple

from careers.advice.hours import SHORTEST, hours_between, middle, studied_level
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import STUDIED, UNSAID, Level
from careers.domain.profile import Profile
from careers.domain.requirement_index import FULL, credit_units
from careers.domain.role import IMPORTANCES, Importance, Requirement
from careers.domain.skill import PRODUCTS, Range
from careers.scoring.credit import known_skills, stated_levels, units_of, with_unsaid
from careers.scoring.score import points, role_number, score_of, whole_weight

WHOLE = 100
"""The hundredths at which somebody has what they state."""
ENOUGH = 80
"""The hundredths of a prerequisite or a requirement that other skills must carry over for it to need no step."""


class OpenRequirement(NamedTuple):
    """A requirement of a role that is not met in full."""

    number: int
    """Its number in the requirement index."""
    role: str
    requirement: Requirement
    points: float
    """Of the role's score that meeting it gains."""


class Ground(NamedTuple):
    """A prerequisite of a skill that is not known well enough."""

    ways: tuple[str, ...]
    """The prerequisite and the skills in which it is learnt; one of them is enough."""
    level: Level
    learnt: tuple[str, ...]
    """What is learnt for it."""


class Learner:
    """What somebody has, and where they stand with the roles that they ask about."""

    def __init__(self, profile: Profile, roles: Sequence[str], knowledge: KnowledgeBase) -> None:
        """Take the profile, which may be empty, and the ids of roles, each of which is meant once.

        Raises:
            KeyError: an id is not a role.
        """
        self.profile = profile
        self.knowledge = knowledge
        self.roles = [knowledge.roles[name] for name in dict.fromkeys(roles)]
        self.levels = with_unsaid(stated_levels(profile), UNSAID)
        self.known = known_skills(self.levels, knowledge)
        self.index = knowledge.requirement_index
        self.numbers = {role.id: role_number(role.id, self.index) for role in self.roles}
        credited = units_of(self.levels, knowledge)
        self.units = {number: units for number, units in credited.items() if number in self._asked}
        """Today's credit, in 1200ths, by requirement of the roles."""
        self._hours: dict[tuple[str, Level], int] = {}
        self._forms: dict[str, str] = {}
        self._prerequisites: dict[tuple[str, Level], list[Ground]] = {}
        self._credits: dict[tuple[str, Level], dict[int, int]] = {}

    def score(self, role: str, units: Mapping[int, int]) -> float:
        """Return the score that credits make in a role, 0 to 100."""
        return score_of(self.numbers[role], units, self.index)

    def points(self, role: str, weighted: int) -> float:
        """Return the points of a role's score that weighted units come to."""
        return points(weighted, whole_weight(self.numbers[role], self.index))

    def scores(self, units: Mapping[int, int]) -> dict[str, float]:
        """Return the score that credits make in each role, by id."""
        return {role.id: self.score(role.id, units) for role in self.roles}

    @cached_property
    def open(self) -> list[OpenRequirement]:
        """What is open for the roles, in the order of ids, whatever the order in which they were asked about."""
        return [one for role in sorted(self.roles) for one in self._open(role.id, role.requirements)]

    def _open(self, role: str, requirements: Sequence[Requirement]) -> Iterator[OpenRequirement]:
        for number, asked in zip(self.index.numbers(self.numbers[role]), requirements, strict=True):
            missing = FULL - self.units.get(number, 0)
            if missing:
                yield OpenRequirement(
                    number=number,
                    role=role,
                    requirement=asked,
                    points=self.points(role, self.index.weights[number] * missing),
                )

    def credits(self, skill: str, level: Level) -> Mapping[int, int]:
        """Return the units by requirement of the roles that a skill counts for at a level, found once."""
        if (skill, level) not in self._credits:
            found: dict[int, int] = {}
            for number, units in self.credited(skill, level):
                found[number] = max(units, found.get(number, 0))
            self._credits[skill, level] = found
        return self._credits[skill, level]

    def credited(self, skill: str, level: Level) -> Iterator[tuple[int, int]]:
        """Yield the requirements of the roles for which a skill counts, with the units at a level."""
        for rule in self.knowledge.credit_rules[skill]:
            for number in rule.requirements if rule.units[level - 1] else ():
                if number in self._asked:
                    yield number, rule.units[level - 1]

    @cached_property
    def _asked(self) -> set[int]:
        return {number for role in self.numbers.values() for number in self.index.numbers(role)}

    def hours_range(self, skill: str, need: Level) -> Range:
        """Return the study hours from today to a level, low and high, less what other skills carry over."""
        have = self.levels.get(skill)
        brought = [one for one in self.known.get(skill, ()) if one != (WHOLE, have)]
        carried = max((credit_units(*one, need) for one in brought), default=0) / FULL
        return hours_between(self.knowledge.skills[skill], have, need, carried)

    def hours(self, skill: str, have: Level | None, need: Level) -> int:
        """Return the study hours of a step: what is the middle of the way to its end beyond that to its beginning.

        Args:
            skill: what is learnt.
            have: the level at the start, no lower than today's; None for none.
            need: the level at the end.
        """
        if have is not None and have >= need:
            return 0
        more = self._hours_to(skill, need) - (self._hours_to(skill, have) if have else 0)
        return max(SHORTEST, more) if self._hours_to(skill, need) else 0

    def step_range(self, skill: str, have: Level | None, need: Level) -> Range:
        """Return the range of the study hours of a step, low and high, in which its hours lie."""
        hours = self.hours(skill, have, need)
        low, high = self.hours_range(skill, min(need, STUDIED))
        done_low, done_high = self.hours_range(skill, have) if have else (0, 0)
        return min(hours, max(SHORTEST, low - done_low)), max(hours, high - done_high)

    def _hours_to(self, skill: str, need: Level) -> int:
        """Return the hours from today to a level, found once."""
        if (skill, need) not in self._hours:
            self._hours[skill, need] = middle(self.hours_range(skill, min(need, STUDIED)))
        return self._hours[skill, need]

    def lacks(self, skill: str, level: Level) -> bool:
        """Return whether a skill is not stated at a level or above."""
        return (self.levels.get(skill) or 0) < level

    def groundwork(self, skill: str, level: Level, done: Mapping[str, Level]) -> Iterator[tuple[str, Level]]:
        """Yield what must be learnt, and to which level, before a skill can be learnt to a level; not what is done."""
        found: dict[str, Level] = {}
        for one in self._grounds(skill, level):
            if not any((done.get(way) or 0) >= one.level for way in one.ways):
                found |= {name: max(one.level, found.get(name, one.level)) for name in one.learnt}
        yield from found.items()

    def _grounds(self, skill: str, level: Level) -> list[Ground]:
        """Return the prerequisites of a skill at a level that are not known well enough today, found once."""
        if (skill, level) not in self._prerequisites:
            self._prerequisites[skill, level] = list(self._missing(skill, level))
        return self._prerequisites[skill, level]

    def _missing(self, skill: str, level: Level) -> Iterator[Ground]:
        for first in self.knowledge.skills[skill].requires:
            ground = self.ground(first, skill, level)
            ways = (first, *self.knowledge.skills[first].learnt_in)
            if ground and not any(self.knows(way, ground) for way in ways):
                yield Ground(ways=ways, level=Level(ground), learnt=tuple(self._learnt(first, skill)))

    def _learnt(self, first: str, skill: str) -> Iterator[str]:
        """Yield what is learnt for a prerequisite: programming and a language, and for a field one of its products."""
        concept = self.knowledge.skills[first]
        form = self.form(first) if concept.learnt_in and skill not in concept.learnt_in else first
        if form == first or first not in self.knowledge.skills[form].broader:
            yield first
        if form != first:
            yield form

    def form(self, concept: str) -> str:
        """Return that of the skills in which a concept is learnt which serves the roles best.

        It is asked for most by essentials, or by everything where none of them asks for one; then it takes the fewest
        hours, then it is the commonest.
        """
        if concept not in self._forms:
            forms = self.knowledge.skills[concept].learnt_in
            essential = {one: self._asking(one, IMPORTANCES[:1]) for one in forms}
            asking = essential if any(essential.values()) else {one: self._asking(one, IMPORTANCES) for one in forms}
            self._forms[concept] = max(forms, key=lambda one: (asking[one], -self._hours_to(one, UNSAID)))
        return self._forms[concept]

    def _asking(self, skill: str, among: Sequence[Importance]) -> float:
        """Return how much requirements of some importance ask for a skill: of those with alternatives a share."""
        asked = (one for role in self.roles for one in role.requirements if one.importance in among)
        options = (self.knowledge.options(one) for one in asked)
        return fsum(1 / len(names) for names in options if skill in names)

    def ground(self, first: str, skill: str, level: Level) -> int:
        """Return the level of a prerequisite at which a skill can be learnt to a level; 0 where none is needed.

        It is the level below, or beginner; and what the skill carries over to its prerequisite is learnt first, for
        nothing comes from nothing: whoever knows Python can program. But a field is learnt through its products, cloud
        computing through AWS: for them the level below of the field is enough, and at first nothing.
        """
        learnt = self.knowledge.skills[skill]
        if learnt.kind in PRODUCTS and first in learnt.broader:
            return level - 1
        brought = (one for one in self.knowledge.transfers[skill] if one.skill == first and one.percent >= ENOUGH)
        return max(Level.BEGINNER, level - 1, *(min(level, one.level) for one in brought))

    def is_enough(self, one: OpenRequirement, units: Mapping[int, int]) -> bool:
        """Return whether credits carry so much of what study gives that no step for the rest is worth planning."""
        return units.get(one.number, 0) * WHOLE >= ENOUGH * self.studied_units(one)

    def is_almost_met(self, one: OpenRequirement, units: Mapping[int, int]) -> bool:
        """Return whether credits carry so much of a requirement that nothing of it need grow with practice."""
        return units.get(one.number, 0) * WHOLE >= ENOUGH * FULL

    def studied_units(self, one: OpenRequirement) -> int:
        """Return the credit for a requirement, in 1200ths, to which study of what it names first leads."""
        level = one.requirement.level
        return credit_units(WHOLE, studied_level(self.knowledge.skills[one.requirement.named[0]], level), level)

    def level_beneath(self, skill: str) -> int | None:
        """Return the level, from working level on, of the languages that a skill builds on; None where it needs none.

        It is 0 below, and where a product that it builds on, or one of a category, is not known.
        """
        skills, categories = self.knowledge.skills, self.knowledge.members
        languages = self._languages_beneath(skill)
        products = [one for one in skills[skill].requires if skills[one].kind in PRODUCTS or one in categories]
        if not all(self.knows(one, UNSAID) for one in (*languages, *products)):
            return 0
        return min((self._level(one) for one in languages), default=None)

    def _level(self, skill: str) -> int:
        """Return the level at which a skill is known, by itself or by way of others."""
        return max((one.level for one in self.known.get(skill, ()) if one.percent >= ENOUGH), default=0)

    def _languages_beneath(self, skill: str) -> set[str]:
        skills = self.knowledge.skills
        found, left = {skill}, [skill]
        while left:
            above = [first for first in skills[left.pop()].requires if first not in found]
            found.update(above)
            left += above
        return {one for one in found - {skill} if skills[one].kind == "language" and skills[one].requires}

    def knows(self, skill: str, level: int) -> bool:
        """Return whether a skill is known at a level well enough to build on, by itself or by way of others."""
        return any(one.percent >= ENOUGH and one.level >= level for one in self.known.get(skill, ()))
