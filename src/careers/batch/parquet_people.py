"""People from Parquet: lists of skills as columns, any other shape row by row, as from JSON or a table of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from careers.batch.arrays import Ints, starts_of
from careers.batch.parquet_file import parquet_file
from careers.batch.people import MOST_CHARACTERS, MOST_WORDS, People, people_of, rows_of
from careers.domain.errors import CareersError
from careers.domain.profile import LineId, PersonRow
from careers.intake.people import tables
from careers.intake.people.bounds import LONG, LONGEST_ID, MOST_WORDS as MOST_OF_ONE, bounded, excess, short_id
from careers.intake.people.columns import Asked, Columns, find_columns, no_columns
from careers.intake.people.tables import TableRow
from careers.intake.people.words import cell_text, words_of_value

MOST_ROWS = 1 << 12
_TEXT = (pa.string(), pa.large_string(), pa.string_view())


class ParquetPeople:
    """The people of a Parquet file."""

    def __init__(self, path: str, asked: Asked) -> None:
        """Take the path, and the columns that were named."""
        self.file = path
        self._asked = asked
        self._whole = self._done = 0

    @property
    def share(self) -> float | None:
        """Return how much of the file is read, 0 to 1; None before that is known."""
        return min(1.0, self._done / self._whole) if self._whole else None

    def rows(self) -> Iterator[PersonRow]:
        """Yield the people one by one; see ``batches``."""
        return (row for batch in self.batches(MOST_ROWS) for row in rows_of(batch))

    def batches(self, most: int) -> Iterator[People]:
        """Yield the people in batches, at most so many in one.

        Raises:
            CareersError: the file can't be read, or no column holds skills.
        """
        with parquet_file(self.file) as file:
            self._whole = file.metadata.num_rows
            for batch in self._batches(file, most):
                self._done = batch.lines[-1]
                yield batch

    def _batches(self, file: pq.ParquetFile, most: int) -> Iterator[People]:
        header = file.schema_arrow.names
        columns = find_columns(header, self._asked)
        if columns is None:
            raise no_columns(header, self._asked, self.file, 0)
        _check(file, _names(header, columns))
        skills = file.schema_arrow.field(columns.skills[0]).type
        if not pa.types.is_list(skills) and not pa.types.is_large_list(skills):
            return people_of(bounded(_text_rows(file, columns, self._asked, self.file), self.file), most)
        if holds_lists_of_text(skills) and len(columns.skills) == 1:
            return _columns(self.file, header, columns, most)
        return people_of(bounded(_value_rows(file, columns), self.file), most)


def holds_lists_of_text(kind: pa.DataType) -> bool:
    """Return whether a column of this type holds a list of texts in each row."""
    return (pa.types.is_list(kind) or pa.types.is_large_list(kind)) and kind.value_type in _TEXT


def _names(header: Sequence[str], columns: Columns) -> list[str]:
    """Return the columns that tell of people, as they stand in the file."""
    return [name for place, name in enumerate(header) if place in {*columns.skills, columns.id, columns.level}]


def _check(file: pq.ParquetFile, names: Sequence[str]) -> None:
    """Read a file once to its end: what is damaged is refused before anything is told of the first of its people."""
    for batch in _batches(file, names, MOST_ROWS):
        batch.validate(full=True)


def _batches(file: pq.ParquetFile, names: Sequence[str], most: int) -> Iterator[pa.RecordBatch]:
    """Yield rows, as many at a time as state about as much as a batch is to hold."""
    for number in range(file.num_row_groups):
        group = file.metadata.row_group(number)
        columns = [group.column(place) for place in range(group.num_columns)]
        own = [one for one in columns if one.path_in_schema.split(".")[0] in names]
        words, size = max(one.num_values for one in own), sum(one.total_uncompressed_size for one in own)
        rows = int(group.num_rows / max(1, words / MOST_WORDS, size / MOST_CHARACTERS))
        yield from file.iter_batches(min(most, max(1, rows)), [number], columns=list(names), use_threads=False)


def _text_rows(file: pq.ParquetFile, columns: Columns, asked: Asked, path: str) -> Iterator[PersonRow]:
    """Yield the people of a table whose cells are texts and numbers."""
    names = file.schema_arrow.names
    own = _names(names, columns)
    there = find_columns(own, asked)
    if there is None:
        raise no_columns(names, asked, path, 0)
    return tables.read(_cells(file, own), there, path)


def _cells(file: pq.ParquetFile, names: Sequence[str]) -> Iterator[TableRow]:
    rows = (row for batch in _batches(file, names, MOST_ROWS) for row in batch.select(names).to_pylist())
    for number, row in enumerate(rows, start=1):
        yield TableRow(number=number, cells=[cell_text(row[name]) for name in names])


def _value_rows(file: pq.ParquetFile, columns: Columns) -> Iterator[PersonRow]:
    """Yield the people of rows whose skills have a shape that JSON has too, such as objects with a name and level."""
    names = file.schema_arrow.names
    own = list(dict.fromkeys(names[place] for place in (*columns.skills, columns.id) if place is not None))
    rows = (row for batch in _batches(file, own, MOST_ROWS) for row in batch.to_pylist())
    for number, row in enumerate(rows, start=1):
        name = None if columns.id is None else cell_text(row[names[columns.id]]) or None
        try:
            words = [word for place in columns.skills for word in words_of_value(row[names[place]] or [])]
            yield PersonRow(id=name, line=number, words=tuple(words))
        except CareersError as error:
            yield PersonRow(id=name, line=number, problem=error.problems[0].message)


def _columns(path: str, header: Sequence[str], columns: Columns, most: int) -> Iterator[People]:
    """Yield the people of rows with a list of texts each, of which no list is made into objects."""
    skills, name = header[columns.skills[0]], None if columns.id is None else header[columns.id]
    number = 1
    with pq.ParquetFile(path) as plain:
        leaves = [plain.schema.column(place).path for place in range(len(plain.schema))]
    own = [leaf for leaf in leaves if leaf.split(".")[0] == skills]
    with pq.ParquetFile(path, read_dictionary=own) as file:
        for batch in _batches(file, [skills, *([name] if name else [])], most):
            told = [None] * len(batch) if name is None else batch.column(name).cast(pa.string()).to_pylist()
            yield people_of_lists([one or None for one in told], number, batch.column(skills))
            number += len(batch)


def people_of_lists(ids: Sequence[LineId], number: int, skills: pa.Array) -> People:
    """Return people by their ids and a list of texts each; the first of them stands on this line."""
    counts = pc.list_value_length(skills).fill_null(0).to_numpy().astype(np.int64)
    stated = skills.flatten()
    encoded = stated if pa.types.is_dictionary(stated.type) else stated.dictionary_encode()
    words = [*encoded.dictionary.to_pylist(), ""]
    word = encoded.indices.fill_null(len(words) - 1).to_numpy().astype(np.int64)
    people = People(ids, range(number, number + len(ids)), {}, words, word, starts_of(counts))
    return _bounded(people, counts)


def _bounded(people: People, counts: Ints) -> People:
    """Return people without the words of those who state too much, and what is wrong with them."""
    long = np.array([len(word) >= LONG for word in people.words])
    person = np.repeat(np.arange(len(counts)), counts)
    suspects = np.array([isinstance(name, str) and len(name) > LONGEST_ID for name in people.ids])
    suspects |= (counts > MOST_OF_ONE) | (np.bincount(person, long[people.word], len(counts)) > 0)
    if not suspects.any():
        return people
    told = ((place, excess(row)) for place, row in enumerate(rows_of(people)) if suspects[place])
    problems = {place: problem for place, problem in told if problem}
    kept = np.ones(len(counts), np.bool_)
    kept[list(problems)] = False
    people = people._replace(ids=list(map(short_id, people.ids)), problems=problems)
    return people._replace(word=people.word[kept[person]], first=starts_of(counts * kept))
