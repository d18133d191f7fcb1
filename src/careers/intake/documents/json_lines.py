"""JSON Lines: a posting or a document a line, or a skill a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import chain
from typing import Any

from careers.domain.document import Document
from careers.domain.errors import CareersError
from careers.intake.documents.data_text import parse_json
from careers.intake.documents.shapes import read_shapes
from careers.intake.documents.skipping import Skipped

LONGEST = 1_000_000
"""Characters of a line; the longest postings have thirty thousand."""
_MOST_SKILLS = 10_000


def read(text: str, file: str) -> Iterator[Document]:
    """Yield the documents of a text of JSON Lines; see ``read_lines``."""
    return read_lines(StringIO(text), file)


def read_lines(lines: Iterable[str], file: str) -> Iterator[Document]:
    """Yield the documents of each line, as they come.

    Raises:
        CareersError: lines could not be read; raised after the last, so that the others are there.
    """
    skipped = Skipped(file, "lines")
    yield from _documents(_values(lines, skipped), skipped)


def read_values(values: Iterator[tuple[int, Any]], file: str) -> Iterator[Document]:
    """Yield the documents of values with their numbers, as they come; see ``read_lines``."""
    return _documents(values, Skipped(file, "items"))


def _documents(values: Iterator[tuple[int, Any]], skipped: Skipped) -> Iterator[Document]:
    first = next(values, None)
    if first and _is_skill(first[1]):
        data = [value for _, value in chain([first], values)]
        yield from read_shapes(data[:_MOST_SKILLS], skipped.file)
    else:
        for number, value in chain([first] if first else [], values):
            try:
                yield from read_shapes(value, f"{skipped.file}:{number}")
            except CareersError as error:
                skipped.add(number, error)
    skipped.tell()


def _values(lines: Iterable[str], skipped: Skipped) -> Iterator[tuple[int, Any]]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield number, parse_json(line[:LONGEST], f"{skipped.file}:{number}")
        except CareersError as error:
            skipped.add(number, error)


def _is_skill(value: Any) -> bool:
    return isinstance(value, dict) and ("skill" in value or ("name" in value and "level" in value))
