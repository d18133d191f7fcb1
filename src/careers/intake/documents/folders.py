"""Many documents: files, and the files of folders, one after the other."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from careers.domain.document import Document
from careers.domain.errors import CareersError, Location, fail
from careers.domain.reports.reading import ReadingProblem
from careers.intake.documents.opening import read_documents

MOST_FILES = 100_000
"""Files of a folder that are looked at; with more it is hardly one of documents."""


def documents_of(paths: Iterable[str]) -> Iterator[Document | ReadingProblem]:
    """Yield the documents of files and folders in their order, and why where a file can't be read."""
    for path in paths:
        for file in files_of(path):
            try:
                yield from read_documents(file)
            except CareersError as error:
                yield reading_problem(file, error)


def reading_problem(file: str, error: CareersError) -> ReadingProblem:
    """Return what stands in the place of a document that can't be read."""
    first = error.problems[0]
    return ReadingProblem(file=str(first.location or file), error=first.message, hint=first.hint)


def files_of(path: str) -> Iterator[str]:
    """Yield a file, or the files of a folder and of those in it, by name; hidden ones are not meant.

    Raises:
        CareersError: the folder holds too many files.
    """
    if path == "-" or not os.path.isdir(path):
        yield path
        return
    count = 0
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in names if not name.startswith(".")):
            count += 1
            if count > MOST_FILES:
                raise fail(f"the folder holds more than {MOST_FILES:,} files", "name one of less", Location(path))
            yield os.path.join(folder, name)
