"""A person's skills, as stated."""

from json.encoder import encode_basestring_ascii as quoted
from typing import Annotated, NamedTuple

from careers.domain.level import Level


class StatedSkill(NamedTuple):
    """A skill that a person states."""

    id: str
    name: str
    level: Annotated[Level | None, "null when none was stated; it then counts in full"]
    given: Annotated[str, "the person's own words"]

    def json_text(self) -> str:
        """Give the JSON text, written out here because a file of many people has one for each skill of each person."""
        skill, name, level, given = self
        known = f'"id": "{skill}", "name": {quoted(name)}, "level": {_LEVEL_TEXTS[level]}'
        return f'{{{known}, "given": {quoted(given)}}}'


_LEVEL_TEXTS: dict[Level | None, str] = {None: "null"} | {level: f'"{level}"' for level in Level}


class UnknownSkill(NamedTuple):
    """Words that name no skill of the knowledge base."""

    given: str
    suggestions: Annotated[tuple[str, ...], "ids of skills with a similar name, the nearest first"]


class Profile(NamedTuple):
    """What a person knows, in the order of skill ids, and what was not recognised."""

    skills: tuple[StatedSkill, ...] = ()
    unknown: tuple[UnknownSkill, ...] = ()
