"""A person's skills, as stated."""

from typing import Annotated, NamedTuple

from careers.domain.level import UNSAID, Level


class StatedSkill(NamedTuple):
    """A skill that a person states."""

    id: str
    name: str
    level: Annotated[Level | None, "null when none was stated; it then counts as intermediate"]
    given: Annotated[str, "the person's own words"]


def highest_first(skill: StatedSkill) -> tuple[int, bool, str]:
    """Return the key by which, of several statements of one skill, the one that counts comes first."""
    return -(skill.level or UNSAID), skill.level is None, skill.given


class UnknownSkill(NamedTuple):
    """Words that name no skill of the knowledge base."""

    given: str
    suggestions: Annotated[tuple[str, ...], "ids of skills with a similar name, the nearest first"]


class UnknownLevel(NamedTuple):
    """Words that stand where a skill has its level, and name none."""

    given: str
    skill: Annotated[str, "id of the skill, whose level counts as not stated"]


class Profile(NamedTuple):
    """What a person knows, in the order of skill ids, and what was not recognised."""

    skills: tuple[StatedSkill, ...] = ()
    unknown: tuple[UnknownSkill, ...] = ()
    unknown_levels: tuple[UnknownLevel, ...] = ()
