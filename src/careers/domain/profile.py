"""A person's skills, as stated."""

from functools import lru_cache
from typing import Annotated, NamedTuple

from careers.domain.level import Level


class StatedSkill(NamedTuple):
    """A skill that a person states."""

    id: str
    name: str
    level: Annotated[Level | None, "null when none was stated; it then counts in full"]
    given: Annotated[str, "the person's own words"]

    def json_text(self) -> str:
        """Give the JSON text, which is kept: of many people, many state the same."""
        return _stated_text(self)


@lru_cache(1 << 14)
def _stated_text(skill: StatedSkill) -> str:
    from careers.domain.json_text import json_text

    return json_text(skill._asdict())


class UnknownSkill(NamedTuple):
    """Words that name no skill of the knowledge base."""

    given: str
    suggestions: Annotated[tuple[str, ...], "ids of skills with a similar name, the nearest first"]


class Profile(NamedTuple):
    """What a person knows, in the order of skill ids, and what was not recognised."""

    skills: tuple[StatedSkill, ...] = ()
    unknown: tuple[UnknownSkill, ...] = ()
