"""From what a person writes of their skills to a profile."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, repeat

from careers.domain.errors import CareersError, Problem, fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import LEVELS, UNSAID, Level, parse_level
from careers.domain.profile import Profile, StatedSkill, UnknownSkill
from careers.intake.skill_input import SkillInput
from careers.knowledge.lookup import find_skill, suggest, unknown

MOST_SUGGESTED = 100
"""Unknown words that are given suggestions: with more of them the list is not one of skills."""
KEPT = 1 << 14
"""Texts whose meaning is kept; when there are as many, all are forgotten, for those that come often come again."""
LONGEST_KEPT = 200
"""Characters of a text that is kept; a longer one hardly names a skill, and thousands would fill the memory."""


class ProfileReader:
    """Reads what people state, and keeps what each text means for the next person."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Take the knowledge base that the texts are looked up in."""
        self._knowledge = knowledge
        self._kept: dict[str, StatedSkill | str | Problem] = {}

    def read(self, inputs: Iterable[SkillInput | str]) -> Profile:
        """Return the profile that skill inputs make up; see ``read_profile``."""
        stated: dict[str, StatedSkill] = {}
        unknown: set[str] = set()
        problems: list[Problem] = []
        for one in inputs:
            text, location = one if isinstance(one, SkillInput) else (one, None)
            meant = self._kept.get(text) or self._meaning(text)
            if isinstance(meant, Problem):
                problems.append(meant._replace(location=location))
            elif isinstance(meant, str):
                unknown.add(meant)
            elif meant.id not in stated or _highest_first(meant) < _highest_first(stated[meant.id]):
                stated[meant.id] = meant
        if problems:
            raise CareersError(*problems)
        return self._profile(stated, sorted(unknown))

    def _meaning(self, text: str) -> StatedSkill | str | Problem:
        meant = self._look_up(text)
        if len(self._kept) >= KEPT:
            self._kept.clear()
        if len(text) <= LONGEST_KEPT:
            self._kept[text] = meant
        return meant

    def _look_up(self, text: str) -> StatedSkill | str | Problem:
        """Return the skill that a text states, or the words that name none, or what is wrong."""
        parts = _split_level(text)
        if isinstance(parts, Problem):
            return parts
        given, level = parts
        skill = find_skill(given, self._knowledge)
        return (
            StatedSkill(id=skill, name=self._knowledge.skills[skill].name, level=level, given=given) if skill else given
        )

    def _profile(self, stated: dict[str, StatedSkill], unknown: list[str]) -> Profile:
        near = [suggest(given, self._knowledge.skill_names) for given in unknown[:MOST_SUGGESTED]]
        words = tuple(map(UnknownSkill, unknown, chain(near, repeat(()))))
        if not stated and not unknown:
            raise fail("no skills were given", "name some: --skills python,sql:advanced")
        if not stated:
            raise CareersError(*map(unknown_skill, words))
        return Profile(tuple(stated[skill] for skill in sorted(stated)), words)


def read_profile(inputs: Iterable[SkillInput | str], knowledge: KnowledgeBase) -> Profile:
    """Return the profile that skill inputs make up, in an order and with levels that do not depend on theirs.

    Of several inputs of one skill the highest counts; one without a level counts as a working level.

    Raises:
        CareersError: a level does not exist, nothing was stated, or nothing stated is a known skill.
    """
    return ProfileReader(knowledge).read(inputs)


def _split_level(text: str) -> tuple[str, Level | None] | Problem:
    name, colon, word = text.rpartition(":")
    if not colon:
        return word.strip(), None
    if not name.strip():
        return Problem(f"no skill is named in '{text}'", hint="write skill:level")
    level = parse_level(word)
    if level is None:
        hint = f"levels are {', '.join(LEVELS)} (or 1 to 4)"
        return Problem(f"there is no level '{word.strip()}' (in '{text}')", hint=hint)
    return name.strip(), level


def _highest_first(skill: StatedSkill) -> tuple[int, bool, str]:
    return -(skill.level or UNSAID), skill.level is None, skill.given


def unknown_skill(skill: UnknownSkill) -> Problem:
    """Return the words that tell a person of a skill that was not recognised."""
    return unknown("skill", skill.given, skill.suggestions)
