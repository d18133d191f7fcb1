"""A person's skills, as stated, and as a file of many people tells of them."""

from collections.abc import Iterable, Sequence
from typing import Annotated, NamedTuple

from careers.domain.level import UNSAID, Level

LineId = str | int | float | None
"""Who a line is of, as the file has it; a table's is a text."""


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


class PersonRow(NamedTuple):
    """What a file says of one person, or why that can't be told."""

    id: LineId
    line: Annotated[int, "from 1, where the person first stands; of a folder, which of its documents it is"]
    words: Annotated[tuple[str, ...], "skills as written: python:advanced"] = ()
    problem: str | None = None


def together(skills: Iterable[StatedSkill], profiles: Sequence[Profile]) -> Profile:
    """Return a profile of some skills, with the words that profiles did not understand."""
    unknown = {one.given: one for profile in profiles for one in profile.unknown}
    return Profile(
        skills=tuple(sorted(skills)),
        unknown=tuple(unknown[given] for given in sorted(unknown)),
        unknown_levels=tuple(sorted({level for profile in profiles for level in profile.unknown_levels})),
    )
