"""Records that are held as JSON text: a document needs the text alone, and few are ever looked at as records."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any, ClassVar, Generic, TypeVar

from careers.domain.json_text import array_text

T = TypeVar("T")


class JsonRecords(Generic[T]):
    """A sequence of records of one class, each of which is made when it is looked at; it equals the tuple of them."""

    holds: ClassVar[Any]
    """The class of the records."""

    def __init__(self, read: Callable[[], Sequence[str]]) -> None:
        """Take what gives the JSON text of each record."""
        self._read = read

    @cached_property
    def _texts(self) -> Sequence[str]:
        return self._read()

    def __getitem__(self, place: int) -> T:
        """Give a record by its place."""
        return self.record(json.loads(self._texts[place]))

    def record(self, told: dict[str, Any]) -> T:
        """Give the record of an object."""
        record: T = self.holds(**told)
        return record

    def __len__(self) -> int:
        """Count the records."""
        return len(self._texts)

    def __iter__(self) -> Iterator[T]:
        """Give the records in order."""
        return (self[place] for place in range(len(self)))

    def __eq__(self, other: object) -> bool:
        """Tell whether the records are the same, whatever holds the other ones."""
        return isinstance(other, JsonRecords | tuple) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        """Give the hash of the records as a tuple."""
        return hash(tuple(self))

    def __repr__(self) -> str:
        """Give the records as a tuple is written."""
        return repr(tuple(self))

    def json_text(self) -> str:
        """Give the JSON text of the list."""
        return array_text(self._texts)
