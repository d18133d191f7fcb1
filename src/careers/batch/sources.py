"""Files of people in whatever form, as batches."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from careers.advice import fit_people
from careers.batch.extras import is_parquet
from careers.batch.parquet_people import ParquetPeople
from careers.batch.people import People, people_of
from careers.intake.people.columns import Asked
from careers.intake.people.source import People as PeopleFile


class Source(fit_people.Source, Protocol):
    """A file of people."""

    def batches(self, most: int) -> Iterator[People]:
        """Yield its people, at most so many in a batch."""


class RowFile:
    """A file that is read row by row."""

    def __init__(self, source: fit_people.RowSource) -> None:
        """Take the file."""
        self.file = source.file
        self._source = source

    @property
    def share(self) -> float | None:
        """Return how much of the file is read, 0 to 1; None where its end is not known."""
        return self._source.share

    def batches(self, most: int) -> Iterator[People]:
        """Yield the people, at most so many in a batch."""
        return people_of(self._source.rows(), most)


def source_of(path: str, asked: Asked) -> Source:
    """Return a file of people by what it holds."""
    if is_parquet(path):
        return ParquetPeople(path, asked)
    return RowFile(PeopleFile(path, asked))
