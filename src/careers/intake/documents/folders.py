"""Many documents: files, and the files of folders, one after the other."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator

from careers.domain.document import Document
from careers.domain.errors import CareersError, Location, fail
from careers.domain.reports.reading import ReadingProblem
from careers.intake.documents.opening import read_documents
from careers.intake.documents.skipping import SkippedError

SAVED = ".reading"
"""The ending of what was read of a file and is kept beside it: no document of its own."""
MOST_FILES = 100_000
"""Files of a folder that are looked at; with more it is hardly one of documents."""


def documents_of(
    paths: Iterable[str], read: Callable[[str], Iterator[Document]] = read_documents
) -> Iterator[Document | ReadingProblem]:
    """Yield the documents of files and folders in their order, and why where a file can't be read."""
    for path in paths:
        for file in files_of(path):
            try:
                yield from read(file)
            except CareersError as error:
                yield from _problems(file, error)


def _problems(file: str, error: CareersError) -> Iterator[ReadingProblem]:
    """Yield what stands in the place of a document, or of rows, that can't be read."""
    rest = (error.count if isinstance(error, SkippedError) else 1) - len(error.problems[:-1])
    for number, one in enumerate(error.problems, start=1):
        rows = rest if number == len(error.problems) else 1
        yield ReadingProblem(file=str(one.location or file), error=one.message, hint=one.hint, rows=rows)


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
        for name in sorted(name for name in names if not (name.startswith(".") or name.endswith(SAVED))):
            count += 1
            if count > MOST_FILES:
                raise fail(f"the folder holds more than {MOST_FILES:,} files", "name one of less", Location(path))
            yield os.path.join(folder, name)
