"""One skill as somebody spelt it, and how names are looked up for it."""

from __future__ import annotations

from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.skill import PRODUCTS
from careers.intake.words.splitting import Words
from careers.knowledge.lookup import find_skill
from careers.knowledge.names import as_one_word, normalise_name

LONGEST = 200
"""Characters of the longest words that are taken apart: what is longer is prose."""
UNTICKED = "[ ]"


class SpelledSkill(NamedTuple):
    """Words that stand where a skill stands, and what they mean; without a skill they name none."""

    given: str
    skill: str | None
    level: Level | None
    years: float | None
    start: int
    end: int
    unknown_level: str | None = None
    """What stands where a level stands, and names none."""


class Names(NamedTuple):
    """The names of the base, as they are looked up for what people spell."""

    knowledge: KnowledgeBase

    def find(self, text: str) -> str | None:
        """Return the skill that is called so exactly; marks that only surround a letter make no name of it."""
        if len(text) > LONGEST or text.startswith(UNTICKED) or text.endswith(":"):
            return None
        return find_skill(text, self.knowledge)

    def find_as_one_word(self, text: str) -> str | None:
        """Return the skill that is called so, whatever marks part the words."""
        return self.knowledge.skill_names.get(as_one_word(normalise_name(text)))

    def is_product(self, skill: str) -> bool:
        """Return whether a skill is something with an owner, a name and versions."""
        return self.knowledge.skills[skill].kind in PRODUCTS


def spelled(words: Words, skill: str | None, unknown_level: str | None = None) -> SpelledSkill:
    """Return the words as a spelling of a skill, or of none."""
    return SpelledSkill(words.text, skill, None, None, words.start, words.end, unknown_level)


def with_marks(found: list[SpelledSkill], level: Level | None, years: float | None) -> list[SpelledSkill]:
    """Return spellings with a level and years that stand beside them; what each has itself stays."""
    return [one._replace(level=one.level or level, years=one.years or years) if one.skill else one for one in found]
