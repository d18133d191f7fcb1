"""From what a person writes of their skills to a profile."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from careers.domain.errors import CareersError, Problem, fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import LEVELS, parse_level
from careers.domain.profile import Profile, StatedSkill, UnknownLevel, UnknownSkill, highest_first
from careers.knowledge.lookup import Suggester, find_skill, unknown

if TYPE_CHECKING:
    from careers.intake.words.spelled import SpelledSkill

MOST_SUGGESTED = 30
"""Unknown words that are given suggestions: with more of them the list is not one of skills."""
KEPT = 1 << 14
"""Texts whose meaning is kept; when there are as many, all are forgotten, for those that come often come again."""
LONGEST_KEPT = 200
"""Characters of a text that is kept; a longer one hardly names a skill, and thousands would fill the memory."""
_PLAIN = re.compile(r"([A-Za-z0-9+#.-]{1,40})(?::([A-Za-z1-4]{1,12}))?")
"""A name without blanks, with one word behind a colon at most."""
Meaning = StatedSkill | UnknownLevel | str
"""A skill that a text states, a level in it that does not exist, or words of it that name no skill."""


def split_words(texts: Iterable[str]) -> list[str]:
    """Return what people wrote of their skills, without texts that hold nothing; each may name several skills."""
    return [text.strip() for text in texts if text.strip()]


def split_names(texts: Iterable[str]) -> list[str]:
    """Return names that are parted by commas, semicolons or lines: of roles, or of sections of a page."""
    names = (name.strip() for text in texts for name in re.split(r"[,;\n]", text))
    return [name for name in names if name]


class ProfileReader:
    """Reads what people state, and keeps what each text means for the next person."""

    def __init__(self, knowledge: KnowledgeBase, *, suggest: bool = True) -> None:
        """Take the knowledge base that the texts are looked up in, and whether to look for what unknown words mean."""
        self._knowledge = knowledge
        self._suggester = Suggester(knowledge.skill_names) if suggest else None
        self._kept: dict[str, tuple[Meaning, ...]] = {}

    def read(self, inputs: Iterable[str]) -> Profile:
        """Return the profile that skill inputs make up; see ``read_profile``."""
        profile = self.understand(inputs)
        if not profile.skills and not profile.unknown:
            raise fail("no skills were given", "name some: --skills python,sql:advanced")
        if not profile.skills:
            raise CareersError(*map(unknown_skill, profile.unknown))
        return profile

    def understand(self, inputs: Iterable[str]) -> Profile:
        """Return what is understood of skill inputs, which may be nothing."""
        stated: dict[str, StatedSkill] = {}
        unknown: set[str] = set()
        levels: set[UnknownLevel] = set()
        for text in inputs:
            for meant in self._kept.get(text) or self._meaning(text):
                if isinstance(meant, StatedSkill):
                    if meant.id not in stated or highest_first(meant) < highest_first(stated[meant.id]):
                        stated[meant.id] = meant
                elif isinstance(meant, str):
                    unknown.add(meant)
                else:
                    levels.add(meant)
        return self._profile(stated, sorted(unknown), sorted(levels))

    def _meaning(self, text: str) -> tuple[Meaning, ...]:
        meant = self._plain_meaning(text) or self._spelt_meaning(text)
        if len(self._kept) >= KEPT:
            self._kept.clear()
        if len(text) <= LONGEST_KEPT:
            self._kept[text] = meant
        return meant

    def _plain_meaning(self, text: str) -> tuple[StatedSkill, ...]:
        """Return the skills of exact names parted by commas, as most people type them; nothing for anything else.

        They mean the same as word by word, and spare the program's start what reads spellings.
        """
        found = [self._plain_skill(part.strip()) for part in text.split(",")]
        return tuple(filter(None, found)) if all(found) else ()

    def _plain_skill(self, text: str) -> StatedSkill | None:
        words = _PLAIN.fullmatch(text)
        skill = find_skill(words[1], self._knowledge) if words else None
        if words is None or skill is None:
            return None
        level = parse_level(words[2] or "")
        if words[2] and level is None:
            return None
        return StatedSkill(id=skill, name=self._knowledge.skills[skill].name, level=level, given=words[1])

    def _spelt_meaning(self, text: str) -> tuple[Meaning, ...]:
        from careers.intake.words.spelling import read_words

        return tuple(meaning for one in read_words(text, self._knowledge) for meaning in self._meanings(one))

    def _meanings(self, one: SpelledSkill) -> Iterable[Meaning]:
        if one.skill is None:
            yield one.given
            return
        name = self._knowledge.skills[one.skill].name
        yield StatedSkill(id=one.skill, name=name, level=one.level, given=one.given)
        if one.unknown_level is not None:
            yield UnknownLevel(given=one.unknown_level, skill=one.skill)

    def _profile(self, stated: dict[str, StatedSkill], unknown: list[str], levels: list[UnknownLevel]) -> Profile:
        words = tuple(UnknownSkill(given, self._near(given, number)) for number, given in enumerate(unknown))
        return Profile(tuple(stated[skill] for skill in sorted(stated)), words, tuple(levels))

    def _near(self, given: str, number: int) -> tuple[str, ...]:
        return self._suggester.suggest(given) if self._suggester and number < MOST_SUGGESTED else ()


def read_profile(inputs: Iterable[str], knowledge: KnowledgeBase) -> Profile:
    """Return the profile that skill inputs make up, in an order and with levels that do not depend on theirs.

    Of several inputs of one skill the highest counts; one without a level counts as a working level.

    Raises:
        CareersError: nothing was stated, or nothing stated is a known skill.
    """
    return ProfileReader(knowledge).read(inputs)


def unknown_skill(skill: UnknownSkill) -> Problem:
    """Return the words that tell a person of a skill that was not recognised."""
    return unknown("skill", skill.given, skill.suggestions)


def unknown_level(level: UnknownLevel) -> Problem:
    """Return the words that tell a person of a level that does not exist, and counts as not said."""
    hint = f"levels are {', '.join(LEVELS)}, 1 to 4, 4/5 or 80%; `careers help levels` has the others"
    return Problem(f"there is no level '{level.given}', so that of '{level.skill}' counts as not said", hint=hint)
