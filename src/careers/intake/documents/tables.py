"""Tables with a header: of one person's skills, of the skills of several people, or of postings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO
from itertools import groupby, islice
from typing import Any, NamedTuple

from careers.domain.document import Document
from careers.domain.errors import CareersError, Location, fail
from careers.intake.documents.postings import COMPANIES, DESCRIPTIONS, SURE_TITLES, URLS, posting
from careers.intake.documents.resume_text import Entry, Part, resume_text, skill_line
from careers.intake.documents.rows import MOST_HEADER, MOST_ROWS, Table, columns
from careers.intake.documents.skill_entries import LEVELS, NOT_AT_ALL, YEARS, rating, years_words
from careers.intake.documents.skipping import Skipped
from careers.intake.documents.values import Source, Value, normalise_key

SKILLS_FORM = "table of skills"
POSTINGS_FORM = "table of postings"
SKILL_COLUMNS = (
    *("skill", "skills", "skillName", "technology", "technologies", "tool", "tools", "competency", "competence"),
    *("Kenntnis", "Kenntnisse", "Fähigkeit", "Fähigkeiten", "Kompetenz", "Kompetenzen", "Technologie"),
    *("compétence", "compétences", "technologies", "habilidad", "habilidades", "competenza", "competenze"),
)
LEVEL_COLUMNS = (*LEVELS, "Niveau", "Stufe", "Kenntnisstand", "Bewertung", "nivel", "livello", "nível", "self rating")
_YEARS = (
    *YEARS, "months",
    "Jahre", "Erfahrung", "Jahre Erfahrung", "années", "expérience", "años", "experiencia", "anni", "anos",
)  # fmt: skip
_PEOPLE = (
    "person", "student", "candidate", "employee", "email", "member", "user", "Mitarbeiter", "Person", "full name",
)  # fmt: skip
_GROUPS = ("category", "group", "type", "area", "Kategorie", "Gruppe", "Bereich", "notes", "comment", "last used")
UNIT = re.compile(r"[(\[/].*")
_MORE_FIELDS = re.compile(r"\n[^\n\"]*[,;\t|]")
_LAST_NUMBER = re.compile(r"(\d{1,3})\D*$")


class _Columns(NamedTuple):
    """The columns of a table of skills; empty where it has none of the kind."""

    skill: str
    level: str
    years: str
    person: str
    most: float


def fits(text: str) -> bool:
    """Return whether a text begins with the header of a table that is read."""
    names = columns(text)
    if len(names) == 1 and _MORE_FIELDS.search(text, 0, MOST_HEADER):  # the word is a heading, and lists stand below
        return False
    return holds_postings(names) or _skill_columns(names) is not None


def read(text: str, file: str) -> Iterator[Document]:
    """Yield the documents that a table holds; see ``read_lines``.

    A file that is called a table may be a list without a header, in one line or in one column: that is a text.
    """
    if not fits(text) and (len(columns(text)) == 1 or "\n" not in text.strip()):
        return iter([Document(file=file, text=text, form="text")])
    return read_lines(StringIO(text, newline=""), file)


def read_lines(lines: Iterable[str], file: str) -> Iterator[Document]:
    """Yield the documents of the lines of a table, which come with their ends: a posting as it comes, a person at once.

    Raises:
        CareersError: it has no column that is known, or rows that can't be read; those are told after the last row.
    """
    table = Table(lines, file)
    skills = _skill_columns(table.columns)
    if holds_postings(table.columns):
        yield from postings_of(((table.line, row) for row in table), file, POSTINGS_FORM)
    elif skills:
        yield from _people(table, skills, file)
    else:
        raise unknown_columns(table.columns, file)


def unknown_columns(names: Sequence[str], file: str) -> CareersError:
    """Return the error for a table that is none of those that are read."""
    told = ", ".join(f"`{name[:40]}`" for name in names[:5])
    hint = "name a column `skill` (and `level`, `years`), or `title` and `description` for postings"
    return fail(f"no column of this table is known: {told}", hint, Location(file, 1, 1))


def holds_postings(names: Sequence[str]) -> bool:
    """Return whether the columns of a table are those of postings."""
    return bool(
        _named(names, SURE_TITLES)
        and (_named(names, DESCRIPTIONS) or (_named(names, COMPANIES) and _named(names, URLS)))
        and not _named(names, ("started on", "connected on", "level", "skill"))
    )


def _skill_columns(names: Sequence[str]) -> _Columns | None:
    skill, level, years = (_named(names, known) for known in (SKILL_COLUMNS, LEVEL_COLUMNS, _YEARS))
    name = _named(names, ("name",))
    person = _named(names, _PEOPLE) or name
    if not skill:
        skill, person = name, ""
    if normalise_key(skill) == "skills":
        person = person or _named(names, ("id",))
    enough = level or years or person or _named(names, _GROUPS) or len(names) == 1
    if not skill or not enough:
        return None
    return _Columns(skill=skill, level=level, years=years, person=person, most=highest_level(level))


def highest_level(header: str) -> float:
    """Return what levels in numbers go up to, where the header of their column tells: ``level (1-5)``; else 0."""
    scale = _LAST_NUMBER.search(header)
    return float(scale[1]) if scale else 0


def _named(names: Sequence[str], known: Iterable[str]) -> str:
    """Return the first column that has one of the names, whatever stands in brackets after it."""
    wanted = set(map(normalise_key, known))
    return next((name for name in names if normalise_key(UNIT.sub("", name)) in wanted), "")


def postings_of(rows: Iterable[tuple[int, Mapping[str, Any]]], file: str, form: str) -> Iterator[Document]:
    """Yield the postings of rows with their lines, as they come.

    Raises:
        CareersError: some could not be read; raised after the last, so that the others are there.
    """
    source, skipped = Source(file, form), Skipped(file, "rows")
    for number, (line, row) in enumerate(rows, start=1):
        try:
            yield posting(Value(row, source), f"{file}:{number}")
        except CareersError as error:
            skipped.add(line, error)
    skipped.tell()


def _people(table: Table, columns: _Columns, file: str) -> Iterator[Document]:
    rows = list(islice(table, MOST_ROWS + 1))
    if len(rows) > MOST_ROWS:
        raise fail(f"the table has more than {MOST_ROWS:,} rows", "is this a list of skills?", Location(file))
    scale = rating((row.get(columns.level, "") for row in rows), columns.most)
    people = groupby(rows, key=lambda row: row.get(columns.person, ""))
    for number, (person, of_one) in enumerate(people, start=1):
        entries = [
            Entry(
                skill_line(
                    row.get(columns.skill, ""),
                    scale.words(level),
                    years_words(row.get(columns.years, ""), columns.years),
                )
            )
            for row in of_one
            if (level := row.get(columns.level, "").strip()).lower() not in NOT_AT_ALL
        ]
        text = resume_text("", "", [Part("Skills", entries)])
        named = f"{file}:{number}" if columns.person else file
        yield Document(file=named, text=text, form=SKILLS_FORM, kind="profile" if person else "list")
