"""Reading many documents: what is understood of each as it comes, and a word on those that could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

import careers
from careers.cli.session import MOST_WARNINGS, Session
from careers.domain.document import Document, DocumentKind
from careers.domain.errors import CareersError, Location, Problem, fail
from careers.domain.phrases import counted
from careers.domain.reports.reading import ReadingProblem, ReadingReport

Reading = ReadingReport | ReadingProblem


class Unread:
    """The documents that could not be read: how many, and the first of them."""

    def __init__(self) -> None:
        """Begin with none."""
        self.count = self.read = 0
        self.first: list[Problem] = []

    def watch(self, readings: Iterable[Reading]) -> Iterator[Reading]:
        """Yield readings, and count those that could not be had."""
        for one in readings:
            if isinstance(one, ReadingReport):
                self.read += 1
            else:
                self.count += one.rows
                self.first += [problem_of(one)] if len(self.first) < MOST_WARNINGS else []
            yield one

    def tell(self, session: Session) -> None:
        """Say which documents could not be read, and how many of how many."""
        session.warn(self.first)
        if self.count:
            session.note(f"{counted(self.count, 'document')} could not be read; {self.read:,} could")


def problem_of(one: ReadingProblem) -> Problem:
    """Return what is wrong with a document, as it is told."""
    return Problem(one.error, Location(one.file), one.hint)


def readings_of(files: Iterable[str], knowledge: careers.KnowledgeBase, kind: DocumentKind | None) -> Iterator[Reading]:
    """Yield what is understood of documents as they come.

    Raises:
        CareersError: before anything is told, where none of them can be read.
    """
    return _unless_none_is_read(
        careers.read(one, knowledge, kind=kind) if isinstance(one, Document) else one
        for one in careers.documents(files)
    )


def _unless_none_is_read(readings: Iterator[Reading]) -> Iterator[Reading]:
    unread: list[ReadingProblem] = []
    for one in readings:
        if isinstance(one, ReadingReport):
            yield from chain(unread, (one,), readings)
            return
        unread.append(one)
    if not unread:
        raise fail("there is no document in it", "name a file, or a folder with some")
    raise CareersError(*map(problem_of, unread[:MOST_WARNINGS]))
