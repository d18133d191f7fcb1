"""From what a person writes of their skills to a profile."""

from __future__ import annotations

from collections.abc import Iterable

from careers.domain.errors import CareersError, Problem, fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import LEVELS, Level, parse_level
from careers.domain.profile import Profile, StatedSkill, UnknownSkill
from careers.knowledge.lookup import find_skill, suggest, unknown
from careers.knowledge.statements import Statement

MOST_SUGGESTED = 100
"""Unknown words that are given suggestions: with more of them the list is not one of skills."""


def read_profile(statements: Iterable[Statement | str], knowledge: KnowledgeBase) -> Profile:
    """Give the profile that the statements make, in an order and with levels that do not depend on theirs.

    Of several statements of one skill the highest counts; one without a level counts in full.

    Raises:
        CareersError: a level does not exist, nothing was stated, or nothing stated is a known skill.
    """
    read = [_split_level(one if isinstance(one, Statement) else Statement(one)) for one in statements]
    problems = [part for part in read if isinstance(part, Problem)]
    parts = [part for part in read if not isinstance(part, Problem)]
    if problems:
        raise CareersError(*problems)
    if not parts:
        raise fail("no skills were given", "name some: --skills python,sql:advanced")
    return _profile(parts, knowledge)


def _split_level(statement: Statement) -> tuple[str, Level | None] | Problem:
    name, colon, word = statement.text.rpartition(":")
    if not colon:
        return word.strip(), None
    if not name.strip():
        return Problem(f"no skill is named in '{statement.text}'", statement.place, "write skill:level")
    level = parse_level(word)
    if level is None:
        hint = f"levels are {', '.join(LEVELS)} (or 1 to 4)"
        return Problem(f"there is no level '{word.strip()}' (in '{statement.text}')", statement.place, hint)
    return name.strip(), level


def _profile(parts: list[tuple[str, Level | None]], knowledge: KnowledgeBase) -> Profile:
    stated: dict[str, StatedSkill] = {}
    unknown: dict[str, UnknownSkill] = {}
    for given, level in sorted(parts, key=_highest_first):
        skill = find_skill(given, knowledge)
        if skill is None:
            near = suggest(given, knowledge.skill_names) if len(unknown) < MOST_SUGGESTED else ()
            unknown.setdefault(given, UnknownSkill(given, near))
        else:
            stated.setdefault(skill, StatedSkill(skill, knowledge.skills[skill].name, level, given))
    profile = Profile(
        tuple(stated[skill] for skill in sorted(stated)), tuple(unknown[given] for given in sorted(unknown))
    )
    if not stated:
        raise CareersError(*map(unknown_skill, profile.unknown))
    return profile


def _highest_first(part: tuple[str, Level | None]) -> tuple[int, str]:
    given, level = part
    return -(len(Level) + 1 if level is None else level), given


def unknown_skill(skill: UnknownSkill) -> Problem:
    """Give the words that tell a person of a skill that was not recognised."""
    return unknown("skill", skill.given, skill.suggestions)
