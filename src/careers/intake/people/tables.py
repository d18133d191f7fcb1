"""People in a table: a row a person, or a row a person and skill."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from careers.domain.errors import Location, fail
from careers.domain.profile import PersonRow
from careers.intake.documents.skill_entries import Rating, rating
from careers.intake.people.bounds import MOST_WORDS
from careers.intake.people.columns import Columns
from careers.intake.people.words import is_held, with_level, words_of_text

MOST_GATHERED = 1_000_000
"""Rows of a person and skill that are gathered wherever they stand; in longer tables those of one person follow."""


class TableRow(NamedTuple):
    """The cells of a row, or why they can't be told."""

    number: int
    """Of the line on which it begins, from 1."""
    cells: list[str]
    problem: str | None = None


def read(rows: Iterable[TableRow], columns: Columns, file: str) -> Iterator[PersonRow]:
    """Yield the people of the rows below a header, in the order in which they first stand.

    Raises:
        CareersError: rows of one person stand apart in a table that is too long to gather them.
    """
    if columns.gathered:
        return _gathered(iter(rows), columns, file)
    return _followed(map(_Reader(columns, Rating(columns.most)).row, rows))


class _Reader:
    """Reads the cells of rows."""

    def __init__(self, columns: Columns, scale: Rating) -> None:
        self._columns = columns
        self._scale = scale

    def row(self, row: TableRow) -> PersonRow:
        """Return who a row is of, and the skills that it states."""
        columns, cells = self._columns, _fitting(row.cells, self._columns)
        if row.problem is not None or cells is None:
            told = row.problem or f"the row has {len(row.cells):,} cells, and the header {columns.width:,}"
            return PersonRow(id=None, line=row.number, problem=told)
        name = cells[columns.id].strip() or None if columns.id is not None else None
        words = [word for place in columns.skills for word in self._words(cells[place], cells)]
        return PersonRow(id=name, line=row.number, words=tuple(words))

    def _words(self, cell: str, cells: Sequence[str]) -> list[str]:
        if self._columns.level is None:
            return words_of_text(cell)
        level = cells[self._columns.level]
        return [with_level(cell, level, self._scale)] if cell.strip() and is_held(level) else []


def _fitting(cells: list[str], columns: Columns) -> list[str] | None:
    """Return as many cells as the header has; skills that stand last may have been parted as cells are."""
    width = columns.width
    if len(cells) <= width:
        return cells + [""] * (width - len(cells))
    rest = [cell for cell in cells[width:] if cell.strip()]
    if rest and columns.skills[-1] != width - 1:
        return None
    return [*cells[: width - 1], ",".join((cells[width - 1], *rest))]


def _followed(rows: Iterator[PersonRow]) -> Iterator[PersonRow]:
    """Yield people whose rows follow each other as one."""
    held: PersonRow | None = None
    for row in rows:
        if held and held.id is not None and row.id == held.id and row.problem is held.problem is None:
            held = held._replace(words=(*held.words, *row.words)[: MOST_WORDS + 1])
        else:
            yield from (held,) if held else ()
            held = row
    yield from (held,) if held else ()


def _gathered(rows: Iterator[TableRow], columns: Columns, file: str) -> Iterator[PersonRow]:
    first = list(islice(rows, MOST_GATHERED))
    reader = _Reader(columns, _scale(first, columns))
    people = _People()
    for row in first:
        people.add(reader.row(row))
    more = next(rows, None)
    if more is None:
        yield from people.rows()
        return
    if people.apart:
        raise fail(
            f"the table has more than {MOST_GATHERED:,} rows, and those of `{people.apart}` stand apart",
            "sort it by the column that tells who somebody is",
            Location(file),
        )
    yield from _followed(chain(people.rows(), map(reader.row, chain([more], rows))))


def _scale(rows: Iterable[TableRow], columns: Columns) -> Rating:
    if columns.level is None:
        return Rating(columns.most)
    level = columns.level
    return rating((row.cells[level].strip() for row in rows if len(row.cells) > level), columns.most)


class _Stated(NamedTuple):
    line: int
    words: list[str]


class _People:
    """People by who they are, and rows of nobody, in the order in which they first stand."""

    def __init__(self) -> None:
        self._held: dict[object, PersonRow | _Stated] = {}
        self._last: object = None
        self.apart = ""
        """Somebody whose rows do not follow each other."""

    def add(self, row: PersonRow) -> None:
        if row.problem is not None or row.id is None:
            self._held[len(self._held), row.line] = row
            return
        held = self._held.setdefault(row.id, _Stated(row.line, []))
        if isinstance(held, _Stated):
            if held.words and self._last != row.id:
                self.apart = str(row.id)
            held.words.extend(row.words[: MOST_WORDS + 1 - len(held.words)])
        self._last = row.id

    def rows(self) -> Iterator[PersonRow]:
        for name, held in self._held.items():
            if isinstance(held, PersonRow):
                yield held
            else:
                yield PersonRow(id=str(name), line=held.line, words=tuple(held.words))
