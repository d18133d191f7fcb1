"""Roles: what they are, what they ask for, and what is told of them."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.level import Level
from careers.domain.source import Fact

Family = Literal["ai", "data", "software", "platform", "product"]
Importance = Literal["essential", "important", "useful"]
Scheme = Literal["onet-soc", "soc", "isco", "esco"]
Match = Literal["exact", "close", "broader"]

WEIGHTS: dict[Importance, int] = {"essential": 6, "important": 3, "useful": 1}
"""What a requirement counts for in a fit: one essential outweighs any important with any two useful ones."""


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
    def weight(self) -> int:
        """The requirement's weight in a fit, by its importance."""
        return WEIGHTS[self.importance]

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


class Tools(NamedTuple):
    """The tools that a role uses for one purpose."""

    purpose: str
    skills: tuple[str, ...]
    sources: tuple[str, ...]


class RoleLink(NamedTuple):
    """Another role, and what joins the two or tells them apart."""

    role: str
    text: str
    sources: tuple[str, ...]


class Disagreement(NamedTuple):
    """A point on which sources contradict each other; every side stays."""

    topic: str
    claims: tuple[Fact, ...]


class Code(NamedTuple):
    """The place of a role in a public classification of occupations."""

    scheme: Scheme
    code: str
    title: str
    match: Annotated[Match, "how near: the same occupation, a close one, or a wider one that includes it"]
    sources: tuple[str, ...]


class RoleDetails(NamedTuple):
    """What a reader is told of a role beside its requirements."""

    definition: Fact
    responsibilities: tuple[Fact, ...]
    education: tuple[Fact, ...]
    tools: tuple[Tools, ...]
    industries: tuple[Fact, ...]
    outlook: tuple[Fact, ...]
    pay: tuple[Fact, ...]
    tips: tuple[Fact, ...]
    related: tuple[RoleLink, ...]
    reports_to: tuple[Fact, ...]
    choose_if: tuple[Fact, ...]
    avoid_if: tuple[Fact, ...]
    confused_with: tuple[RoleLink, ...]
    codes: tuple[Code, ...]
    aliases: Annotated[tuple[str, ...], "alternate titles"] = ()
    disagreements: tuple[Disagreement, ...] = ()
    extends: Annotated[str | None, "the role of which this one is a variant"] = None


class Omission(NamedTuple):
    """What a variant does not share with the role that it extends."""

    without: Annotated[tuple[str, ...], "skills: inherited requirements that name one of them are left out"] = ()


INHERITED = ("requirements", "education", "tools", "industries", "outlook", "pay", "tips", "reports_to", "codes")
"""The sections that a variant has from the role that it extends, where it does not state them itself."""
