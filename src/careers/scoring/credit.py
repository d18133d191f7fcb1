"""What a person's skills are worth towards requirements."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile

StatedLevels = Mapping[str, Level | None]
"""The stated skills, each with its level, or None where none was stated."""
Levels = Mapping[str, Level]


class Credit(NamedTuple):
    """The best credit for a requirement."""

    units: int
    """In 1200ths, more than 0."""
    direct: bool
    """Whether the requirement names the skill, or a category of it."""
    via: str
    """The skill that gives the credit."""
    without: int
    """The units without that skill."""


def stated_levels(profile: Profile) -> dict[str, Level | None]:
    """Return the stated level of each skill of a profile."""
    return {skill.id: skill.level for skill in profile.skills}


def with_unsaid(levels: StatedLevels, unsaid: Level) -> dict[str, Level]:
    """Return the levels with one for each that was not stated."""
    return {skill: level or unsaid for skill, level in levels.items()}


def credits_of(levels: Levels, knowledge: KnowledgeBase) -> dict[int, Credit]:
    """Return the best credit of each requirement for which skills count, by the requirement's number.

    Of skills with equal credit the one that is asked for itself gives it, then the first by id.
    """
    best: dict[int, Credit] = {}
    for skill in sorted(levels):
        for rule in knowledge.credit_rules[skill]:
            units = rule.units[levels[skill] - 1]
            for number in rule.requirements if units else ():
                held = best.get(number)
                if held is None:
                    best[number] = Credit(units=units, direct=rule.direct, via=skill, without=0)
                elif (units, rule.direct) > held[:2]:
                    best[number] = Credit(units=units, direct=rule.direct, via=skill, without=held.units)
                elif units > held.without:
                    best[number] = held._replace(without=units)
    return best


def units_of(levels: Levels, knowledge: KnowledgeBase) -> dict[int, int]:
    """Return the units of the best credit alone, by the requirement's number."""
    best: dict[int, int] = {}
    for skill, level in levels.items():
        for rule in knowledge.credit_rules[skill]:
            units = rule.units[level - 1]
            for number in rule.requirements if units else ():
                if units > best.get(number, 0):
                    best[number] = units
    return best


class KnownSkill(NamedTuple):
    """How well a skill is known, by itself or by way of a stated one."""

    percent: int
    level: Level


KnownSkills = Mapping[str, list[KnownSkill]]


def known_skills(levels: Levels, knowledge: KnowledgeBase) -> KnownSkills:
    """Return everything that skills at their levels amount to, by skill."""
    known: dict[str, list[KnownSkill]] = {}
    for stated, level in levels.items():
        for transfer in knowledge.transfers[stated]:
            reached = min(level, transfer.level)
            known.setdefault(transfer.skill, []).append(KnownSkill(transfer.percent, reached))
    return known
