"""What a reader is told of a role beside its requirements."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.level import Level
from careers.domain.source import Fact

Scheme = Literal["onet-soc", "soc", "isco", "esco"]
Match = Literal["exact", "close", "broader"]
MATCHES: dict[Match, str] = {
    "exact": "the same occupation",
    "close": "close to the role, not the same",
    "broader": "wider than the role",
}


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


Step = Literal["junior", "mid", "senior", "staff", "lead"]


class Rung(NamedTuple):
    """One step of a role's ladder: what is expected there that was not before."""

    step: Step
    text: str
    sources: tuple[str, ...]
    years: Annotated[tuple[int, int] | None, "of experience that people usually have there"] = None


class Project(NamedTuple):
    """A piece of work that shows what a role asks for."""

    level: Level
    text: Annotated[str, "an instruction, with what is there at the end"]
    skills: Annotated[tuple[str, ...], "that it shows"]
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
    day: Annotated[tuple[Fact, ...], "what a day at work is made of"] = ()
    ladder: Annotated[tuple[Rung, ...], "from junior to lead"] = ()
    employers: Annotated[tuple[Fact, ...], "kinds of them, and how the work differs"] = ()
    interviews: Annotated[tuple[Fact, ...], "what is asked"] = ()
    projects: Annotated[tuple[Project, ...], "by level, the easiest first"] = ()
    comes_from: Annotated[tuple[RoleLink, ...], "roles that people come from"] = ()
    goes_to: Annotated[tuple[RoleLink, ...], "roles that people go to"] = ()
    extends: Annotated[str | None, "the role of which this one is a variant"] = None


class Omission(NamedTuple):
    """What a variant does not share with the role that it extends."""

    without: Annotated[tuple[str, ...], "skills: inherited requirements that name one of them are left out"] = ()


INHERITED = (
    "requirements", "education", "tools", "industries", "outlook", "pay", "tips", "reports_to", "codes", "day",
    "ladder", "employers", "interviews", "projects", "comes_from", "goes_to",
)  # fmt: skip
"""The sections that a variant has from the role that it extends, where it does not state them itself."""
