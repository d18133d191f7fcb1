"""Roles: what they are and what they ask for."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.level import Level

Family = Literal["ai", "data", "software", "platform", "product"]
Importance = Literal["essential", "important", "useful"]

SHARES: dict[Importance, int] = {"essential": 50, "important": 35, "useful": 15}
"""What the requirements of each importance are worth together, of 100; within it each is worth the same."""
IMPORTANCES: tuple[Importance, ...] = tuple(SHARES)
"""The most important first."""

STAGES: dict[str, Importance] = {"essential": "essential", "important": "important", "all": "useful"}
"""The last stage of a plan, by the words that ask for it."""


class Requirement(NamedTuple):
    """What a role asks for: exactly one of a skill, any of a list, or any member of a category."""

    importance: Importance
    level: Annotated[Level, "the level that the role needs"]
    sources: Annotated[tuple[str, ...], "ids of the sources, at least one"]
    skill: str | None = None
    any_of: Annotated[tuple[str, ...], "skills of which one is enough, the commonest first"] = ()
    category: Annotated[str | None, "a wider skill: any skill below it is enough"] = None
    label: Annotated[str | None, "what the requirement is called, in sentence case"] = None
    note: str | None = None

    @property
    def named(self) -> tuple[str, ...]:
        """The skills that the requirement names: its skill, its list, or its category."""
        return self.any_of or tuple(name for name in (self.skill, self.category) if name)


class Role(NamedTuple):
    """What matching needs to know of an occupation."""

    id: Annotated[str, "slug"]
    title: str
    family: Family
    requirements: tuple[Requirement, ...]
