"""Which skill closes each open requirement: of alternatives those that close the stage in the fewest hours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil
from typing import NamedTuple

from careers.advice.hours import is_practised, studied_level
from careers.advice.learner import Learner, OpenRequirement
from careers.domain.level import STUDIED, Level
from careers.domain.skill import Skill

Needs = Mapping[str, Level]
"""The level that each skill is needed at."""
LEAST_SHARE = 0.2
"""The share of the postings of the commonest part of a category, or of a list, in which another is named that is worth
learning."""
FEWEST_POSTINGS = 10
"""Postings that name the commonest part of a category, below which their counts say nothing."""
FEWEST = 2
"""Alternatives of a list that are always worth looking at."""
MOST_LOOKS = 2_000
"""Choices that are looked at before the search ends with the best that it has found."""


class Choice(NamedTuple):
    """A skill for each requirement, by number; what it needs; and whether none is proved to take fewer hours."""

    skills: Mapping[int, str]
    needs: Needs
    proved: bool


class Alternative(NamedTuple):
    """A skill that closes a requirement, and what it needs beyond what is done."""

    skill: str
    needs: Needs
    hours: int
    rank: int
    """From 0, the commonest first."""


Alternatives = Mapping[int, Sequence[Alternative]]
"""The alternatives of each requirement, by number."""


def choose(
    open_: Sequence[OpenRequirement], done: Needs, learner: Learner, alternatives: Alternatives | None = None
) -> Choice:
    """Return the choice with the fewest hours; of equal ones that of the commonest skills.

    Args:
        open_: requirements that study can close.
        done: what earlier stages lead to.
        learner: the person.
        alternatives: those of the requirements, where they were found before.
    """
    search = _Search(learner, done)
    found = alternatives or alternatives_of(open_, done, learner)
    every = [(one.number, found[one.number]) for one in open_]
    search.look([(number, _worth_trying(number, found, every, search)) for number, found in every], {}, {})
    return Choice(search.best, search.needs, proved=search.looks < MOST_LOOKS)


def alternatives_of(open_: Sequence[OpenRequirement], done: Needs, learner: Learner) -> Alternatives:
    """Return the alternatives of requirements that study can close."""
    search = _Search(learner, done)
    return {one.number: search.alternatives(one) for one in open_}


def studied_options(one: OpenRequirement, learner: Learner) -> list[str]:
    """Return the skills by which study closes a requirement, the commonest first; parts of a category, not it.

    What its owner has ended is learnt only where nothing else closes it. What builds on another of them is no shorter
    way than that: whoever learns Databricks learns Spark first.
    """
    skills = learner.knowledge.skills
    names: Sequence[str] = learner.knowledge.options(one.requirement)
    if one.requirement.any_of:
        only_first = _is_led_by_practice(skills[names[0]], one.requirement.level)
        names = names[:1] if only_first else _common(_at_hand(names, learner), learner)
    if one.requirement.category and len(names) > 1:
        names = _common_parts(one.requirement.category, names[1:], learner)
    studied = [name for name in names if not is_practised(skills[name]) and _is_beneath(name, names, learner)]
    return [name for name in studied if not skills[name].retired] or studied


def _is_beneath(name: str, names: Sequence[str], learner: Learner) -> bool:
    """Return whether a skill builds on none of several, or is known in part."""
    return name in learner.known or not set(names) & {*learner.knowledge.skills[name].requires}


def _is_led_by_practice(skill: Skill, need: Level) -> bool:
    """Return whether what a list is named for grows with practice: no course that stands behind it takes its place."""
    return is_practised(skill) or studied_level(skill, need) < min(need, STUDIED)


def _at_hand(names: Sequence[str], learner: Learner) -> Sequence[str]:
    """Return those of a list that are built in the language that the person knows best, or in none; else all.

    Whoever writes PHP goes on with Laravel, and whoever writes Java with Spring.
    """
    levels = {name: learner.level_beneath(name) for name in names}
    best = max(levels.values(), key=lambda level: level or 0)
    if not best:
        return names
    return [name for name in names if levels[name] in {None, best}]


def _common(names: Sequence[str], learner: Learner) -> list[str]:
    """Return the commoner half of a list, and what else of it postings ask for as well or is known in part."""
    half = max(FEWEST, ceil(len(names) / 2))
    named = {name: learner.knowledge.named_in_postings(name) for name in names}
    least = max(1, max(named.values()) * LEAST_SHARE)
    return [name for place, name in enumerate(names) if place < half or named[name] >= least or name in learner.known]


def _common_parts(category: str, parts: Sequence[str], learner: Learner) -> list[str]:
    """Return the parts of a category in which it is learnt, else those that are asked for; and what is known of it."""
    usual = learner.knowledge.skills[category].learnt_in or _hired_for(parts, learner)
    return [*usual, *(name for name in parts if name in learner.known and name not in usual)]


def _hired_for(parts: Sequence[str], learner: Learner) -> list[str]:
    """Return the parts of a category that are asked for, the commonest first; all where too few postings name any."""
    named = {name: learner.knowledge.named_in_postings(name) for name in parts}
    most = max(named.values())
    least = most * LEAST_SHARE if most >= FEWEST_POSTINGS else 0
    return sorted((name for name in parts if named[name] >= least), key=lambda name: -named[name])


def practised_skill(one: OpenRequirement, learner: Learner) -> str:
    """Return the first skill that meets a requirement which no study closes."""
    skills = learner.knowledge.skills
    return next(name for name in learner.knowledge.options(one.requirement) if is_practised(skills[name]))


def joined(one: Needs, other: Needs) -> Needs:
    """Return what is needed for both."""
    return {**one, **{name: max(level, one.get(name, level)) for name, level in other.items()}}


def _worth_trying(
    number: int,
    alternatives: Sequence[Alternative],
    every: Sequence[tuple[int, Sequence[Alternative]]],
    search: _Search,
) -> list[Alternative]:
    """Return the alternatives but those whose hours for this requirement alone are more than all hours of another.

    Of equal hours the one that is less common is left out.
    """
    elsewhere = {name for other, found in every if other != number for one in found for name in one.needs}
    kept: list[Alternative] = []
    for one in sorted(alternatives, key=lambda one: (one.hours, one.rank)):
        own = search.hours({name: level for name, level in one.needs.items() if name not in elsewhere})
        if not kept or (own, one.rank) < (kept[0].hours, kept[0].rank):
            kept.append(one)
    return kept


class _Search:
    """Depth first over the alternatives of each requirement; a branch ends where it takes no fewer hours."""

    def __init__(self, learner: Learner, done: Needs) -> None:
        self.learner = learner
        self.done = done
        self.best: Mapping[int, str] = {}
        self.needs: Needs = {}
        self.least: tuple[int, int] | None = None
        """The hours of the best choice, and the sum of the ranks of its alternatives."""
        self.looks = 0

    def alternatives(self, one: OpenRequirement) -> list[Alternative]:
        """Return the alternatives of a requirement, the commonest first."""
        skills, need = self.learner.knowledge.skills, one.requirement.level
        names = studied_options(one, self.learner)
        found = ((name, self._needs(name, studied_level(skills[name], need))) for name in names)
        return [
            Alternative(skill=name, needs=needs, hours=self.hours(needs), rank=rank)
            for rank, (name, needs) in enumerate(found)
        ]

    def _needs(self, skill: str, level: Level) -> Needs:
        """Return a skill at a level and, where it is news, all that must come before it, at the level for that."""
        needs, left = {skill: level}, [skill] if self.learner.lacks(skill, level) else []
        while left:
            name = left.pop()
            for first, ground in self.learner.groundwork(name, needs[name], self.done):
                if needs.get(first, 0) < ground:
                    needs[first] = ground
                    left.append(first)
        return needs

    def hours(self, needs: Needs) -> int:
        """Return the hours of what is needed beyond what is done."""
        return sum(self.learner.hours(name, self.done.get(name), level) for name, level in needs.items())

    def look(
        self,
        left: Sequence[tuple[int, Sequence[Alternative]]],
        chosen: Mapping[int, str],
        needs: Needs,
        ranks: int = 0,
    ) -> None:
        """Try the alternatives of the first requirement that is left, and go on."""
        hours = self.hours(needs)
        self.looks += 1
        if self.least is not None and ((hours, ranks) >= self.least or self.looks >= MOST_LOOKS):
            return
        if not left:
            self.best, self.needs, self.least = chosen, needs, (hours, ranks)
            return
        (number, alternatives), *rest = left
        ways = [(one, joined(needs, one.needs)) for one in alternatives]
        for one, together in sorted(ways, key=lambda way: (self.hours(way[1]), way[0].rank)):
            self.look(rest, {**chosen, number: one.skill}, together, ranks + one.rank)
