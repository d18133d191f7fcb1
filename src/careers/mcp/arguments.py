"""What a client may say in a call: each tool's arguments as records, from whose types their JSON Schema is read."""

from __future__ import annotations

from typing import Annotated, Literal, NamedTuple

from careers.domain.document import DocumentKind
from careers.domain.role import Family
from careers.domain.skill import Kind

Texts = tuple[str, ...]


class Person(NamedTuple):
    """What a person knows: their own words, their documents, or the profile that they keep."""

    skills: Annotated[Texts, "skills as the person states them, a level behind a colon: python:advanced"] = ()
    files: Annotated[Texts, "paths of the person's documents: a résumé, a profile, a list of skills"] = ()
    kept_profile: Annotated[bool, "whether to read the profile that the person keeps with this program"] = False


class Fit(NamedTuple):
    """Which roles to score, and what to ask of them."""

    among: Annotated[Texts, "roles, or families of roles, to score; all where none is named"] = ()
    top: Annotated[int, "how many roles to tell of, the best first; all have some 15,000 characters each"] = 3
    what_if: Annotated[Texts, "skills of which to tell what knowing them too would change"] = ()


class Match(NamedTuple):
    """The postings to compare a person with."""

    postings: Annotated[Texts, "paths of postings, of files of many (CSV, JSON, JSON Lines), or of folders"] = ()
    text: Annotated[str | None, "the text of one posting, in the place of paths"] = None
    top: Annotated[int, "of several postings, how many to tell of, the nearest first"] = 10


class Role(NamedTuple):
    """One role."""

    role: Annotated[str, "id, title or alias"]


class Roles(NamedTuple):
    """Roles by name."""

    roles: Annotated[Texts, "ids, titles or aliases"]


class Target(NamedTuple):
    """Where a plan ends, and how fast it goes."""

    hours: Annotated[float | None, "end where so many study hours end"] = None
    pace: Annotated[float | None, "study hours a week, by which the plan tells weeks"] = None
    until: Annotated[Literal["essential", "important", "all"], "the last stage"] = "all"
    reach: Annotated[float | None, "end where each role has this score, 0 to 100"] = None


class Pay(NamedTuple):
    """Of which figures to tell."""

    country: Annotated[str | None, "codes or names, parted by commas"] = None
    level: Annotated[str | None, "entry, mid, senior, executive or all"] = None
    region: Annotated[str | None, "a state or metropolitan area of the United States"] = None


class Find(NamedTuple):
    """What to look up."""

    texts: Annotated[Texts, "job titles or names of skills, in any spelling"]


class Read(NamedTuple):
    """A document to read."""

    file: Annotated[str | None, "its path"] = None
    text: Annotated[str | None, "its text, in the place of a path"] = None
    kind: Annotated[DocumentKind | None, "what it is, where it does not tell"] = None


class RoleList(NamedTuple):
    """Which roles to list."""

    text: Annotated[str, "what stands in the id, title, alias or definition"] = ""
    family: Annotated[Family | None, "those of one family"] = None


class SkillList(NamedTuple):
    """Which skills to list."""

    text: Annotated[str, "what stands in the id, name, alias or summary; nothing for all"]
    kind: Annotated[Kind | None, "those of one kind"] = None
    role: Annotated[str | None, "the role that asks for them"] = None


class Skill(NamedTuple):
    """One skill."""

    skill: Annotated[str, "id, name or alias"]
