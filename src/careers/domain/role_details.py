"""What a reader is told of a role beside its requirements."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.source import Fact

Scheme = Literal["onet-soc", "soc", "isco", "esco"]
Match = Literal["exact", "close", "broader"]


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
    tips: tuple[Fact, ...]
    related: tuple[RoleLink, ...]
    reports_to: tuple[Fact, ...]
    choose_if: tuple[Fact, ...]
    avoid_if: tuple[Fact, ...]
    confused_with: tuple[RoleLink, ...]
    codes: tuple[Code, ...]
    aliases: Annotated[tuple[str, ...], "alternate titles"] = ()
    outlook: Annotated[tuple[Fact, ...], "what is said beside the figures of the market"] = ()
    pay: Annotated[tuple[Fact, ...], "what is said beside the figures of the market"] = ()
    disagreements: tuple[Disagreement, ...] = ()
    extends: Annotated[str | None, "the role of which this one is a variant"] = None


class Omission(NamedTuple):
    """What a variant does not share with the role that it extends."""

    without: Annotated[tuple[str, ...], "skills: inherited requirements that name one of them are left out"] = ()


INHERITED = ("requirements", "education", "tools", "industries", "outlook", "pay", "tips", "reports_to", "codes")
"""The sections that a variant has from the role that it extends, where it does not state them itself."""
