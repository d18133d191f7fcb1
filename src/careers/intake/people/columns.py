"""Which columns of a table, or keys of a line, hold who somebody is and what they know."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from careers.domain.errors import CareersError, Location, fail
from careers.intake.documents.tables import LEVEL_COLUMNS, SKILL_COLUMNS, UNIT, highest_level
from careers.intake.documents.values import normalise_key

IDS = (
    "id", "student id", "person id", "candidate id", "employee id", "user id", "profile id", "applicant id",
    "student number", "matriculation number", "Matrikelnummer", "Matrikelnr", "Matrikel", "Personalnummer", "Kennung",
    "key", "uid", "login", "username", "email", "e-mail", "email address", "mail", "E-Mail-Adresse", "name",
    "full name", "student", "candidate", "person", "applicant", "employee", "participant", "member", "user",
    "Mitarbeiter", "Studierende", "Teilnehmer", "nom", "nombre", "nome", "student name", "candidate name",
    "employee name", "file",
)  # fmt: skip
"""Names of the column that tells who somebody is, the surest first."""
SKILLS = (
    *SKILL_COLUMNS, "skill set", "skillset", "key skills", "technical skills", "hard skills", "it skills",
    "known skills", "my skills", "competences", "competencies", "tech stack", "stack", "tech",
    "tools and technologies", "programming languages", "expertise",
)  # fmt: skip
ONE_SKILL = ("skill", "skill name", "technology", "tool", "competence", "competency", "Kenntnis", "Kompetenz")
"""Names of a column of which each row holds one skill."""
_FIRST = 5


class Asked(NamedTuple):
    """The columns that somebody named; None for those that are to be found."""

    id: str | None = None
    skills: str | None = None
    level: str | None = None


class Columns(NamedTuple):
    """The places of the columns in a row."""

    id: int | None
    skills: tuple[int, ...]
    level: int | None
    gathered: bool
    """Whether a row is one skill of a person, whose rows may stand apart."""
    most: float
    """What levels in numbers go up to, where the header tells; else 0."""
    width: int


def find_columns(header: Sequence[str], asked: Asked) -> Columns | None:
    """Return where the columns of a table stand; None where one that is needed is not there."""
    skills = _places(header, SKILLS) if asked.skills is None else _named(header, asked.skills)
    level = _first(header, LEVEL_COLUMNS) if asked.level is None else _one(header, asked.level)
    name = _first(header, IDS) if asked.id is None else _one(header, asked.id)
    skills = tuple(place for place in skills if place not in {name, level})
    if not skills or (asked.level is not None and level is None) or (asked.id is not None and name is None):
        return None
    skills = skills[:1] if level is not None else skills
    single = len(skills) == 1 and normalise_key(UNIT.sub("", header[skills[0]])) in set(map(normalise_key, ONE_SKILL))
    return Columns(
        id=name,
        skills=skills,
        level=level,
        gathered=name is not None and (level is not None or single),
        most=0 if level is None else highest_level(header[level]),
        width=len(header),
    )


def _places(header: Sequence[str], known: Iterable[str]) -> tuple[int, ...]:
    """Return the columns with one of the names, whatever stands in brackets after it."""
    wanted = set(map(normalise_key, known))
    return tuple(place for place, name in enumerate(header) if normalise_key(UNIT.sub("", name)) in wanted)


def _first(header: Sequence[str], known: Iterable[str]) -> int | None:
    """Return the column with the first of the names that one has."""
    places = {normalise_key(UNIT.sub("", name)): place for place, name in reversed(list(enumerate(header)))}
    return next((places[normalise_key(name)] for name in known if normalise_key(name) in places), None)


def _named(header: Sequence[str], name: str) -> tuple[int, ...]:
    """Return the column that is called so exactly, or but for case and spaces."""
    exact = [place for place, one in enumerate(header) if one == name.strip()]
    return tuple(
        exact[:1] or [place for place, one in enumerate(header) if normalise_key(one) == normalise_key(name)][:1]
    )


def _one(header: Sequence[str], name: str) -> int | None:
    return next(iter(_named(header, name)), None)


def no_columns(header: Sequence[str], asked: Asked, file: str, line: int = 1) -> CareersError:
    """Return the error for a table whose columns of skills, or those that were asked for, are not there."""
    if not any(header):
        return fail("the table is empty", "`careers help many-people` shows what is read", Location(file))
    told = ", ".join(f"`{name[:40]}`" for name in header[:_FIRST]) + (", ..." if len(header) > _FIRST else "")
    for option, name in (("id", asked.id), ("skills", asked.skills), ("level", asked.level)):
        if name is not None and not _named(header, name):
            return fail(
                f"there is no column `{name}`", f"--{option}-column names one of {told}", Location(file, line, 1)
            )
    hint = "call a column `skills`, or name it: --skills-column NAME; `careers help many-people` shows what is read"
    return fail(f"no column of this table holds skills: {told}", hint, Location(file, line, 1))
