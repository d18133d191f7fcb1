"""Which roles fit each of many people, whatever they come in: rows of a file, or documents of a folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Annotated, Literal, NamedTuple, Protocol

from careers.advice.fit_lines import Make, line_of, lines_of
from careers.domain.document import Document
from careers.domain.errors import CareersError, Location, Problem
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import PersonRow
from careers.domain.reports.fit import LineFit
from careers.domain.reports.fit_people import FitLine, LineProblem
from careers.domain.reports.reading import ReadingProblem
from careers.intake.documents.folders import documents_of, files_of
from careers.intake.person import profile_of_reading
from careers.intake.reading import read_document

PersonLine = FitLine | LineFit | LineProblem
MOST_TOLD = 10


class Source(Protocol):
    """What people come from."""

    file: str

    @property
    def share(self) -> float | None:
        """How much of it is read, 0 to 1; None where its end is not known."""


Form = Literal["jsonl", "csv"]


class Piece(NamedTuple):
    """The text of several people, and what is to be said of them beside it."""

    text: str
    people: int
    problems: Annotated[Sequence[LineProblem], "of those who have no roles"]
    unknown: Annotated[int, "words of the others that name no skill"]
    puzzling: Annotated[int, "how many of the others have such words"]


class RowSource(Source, Protocol):
    """A file of people, row by row."""

    def rows(self) -> Iterator[PersonRow]:
        """Yield the people as they come."""


class Answers:
    """The lines of many people, one after the other, and how much of their file is behind."""

    role: str | None = None
    """Id of the role, where one alone is scored."""
    unit: Literal["line", "document"] = "line"
    """What a line is called after: of a file, or the document of a folder."""

    def __init__(self, lines: Iterator[PersonLine], source: Source) -> None:
        """Take the lines as they come, and what they come from."""
        self._lines = lines
        self._source = source

    @property
    def share(self) -> float | None:
        """Return how much of the file, or of the documents, is read, 0 to 1; None where the end is not known."""
        return self._source.share

    def __iter__(self) -> Iterator[PersonLine]:
        """Yield the lines.

        Raises:
            CareersError: before anything is told, where nobody can be answered.
        """
        unread: list[LineProblem] = []
        for one in self._lines:
            if not isinstance(one, LineProblem):
                yield from chain(unread, [one], self._lines)
                return
            unread.append(one)
        raise nobody(unread, self._source.file)

    def pieces(self, form: Form) -> Iterator[Piece] | None:  # noqa: ARG002 - for those who have a faster way
        """Return the lines as texts of many of them; None where there is no faster way than line by line."""
        return None


def nobody(unread: Sequence[LineProblem], file: str) -> CareersError:
    """Return the error for a file in which nobody can be answered."""
    if not unread:
        return CareersError(Problem("nobody stands in it", Location(file), "`careers help many-people` shows how"))
    rest = len(unread) - MOST_TOLD
    more = [Problem(f"and {rest:,} more", Location(file))] if rest > 0 else []
    return CareersError(*(Problem(one.error, Location(file, one.line, 1)) for one in unread[:MOST_TOLD]), *more)


class Folder:
    """The documents of a folder."""

    def __init__(self, path: str) -> None:
        """Take its path.

        Raises:
            CareersError: it holds too many files.
        """
        self.file = path
        self.files = list(files_of(path))
        self.done = 0

    @property
    def share(self) -> float | None:
        """Return how many of the documents are read, as a share of 1."""
        return self.done / len(self.files) if self.files else None


def fit_people(source: RowSource, knowledge: KnowledgeBase, make: Make[FitLine | LineFit]) -> Answers:
    """Return the lines of the people of a file."""
    return Answers(lines_of(source.rows(), knowledge, make), source)


def fit_folder(folder: Folder, knowledge: KnowledgeBase, make: Make[FitLine | LineFit], jobs: int = 1) -> Answers:
    """Return the lines of the people of a folder, in the order of its files, read by so many processes."""

    def lines(file: str) -> list[PersonLine]:
        return [_line(one, folder, knowledge, make) for one in documents_of([file])]

    answers = Answers(_numbered(folder, lines, jobs), folder)
    answers.unit = "document"
    return answers


def _line(
    one: Document | ReadingProblem, folder: Folder, knowledge: KnowledgeBase, make: Make[FitLine | LineFit]
) -> PersonLine:
    """Return the line of a document, which has no number yet."""
    name = os.path.relpath(one.file, folder.file)
    if isinstance(one, ReadingProblem):
        return LineProblem(id=name, line=0, error=one.error)
    return line_of(name, 0, profile_of_reading(read_document(one, knowledge)), make)


def _numbered(folder: Folder, lines_of_file: Callable[[str], list[PersonLine]], jobs: int) -> Iterator[PersonLine]:
    from careers.advice.processes import in_order

    number = 0
    for lines in in_order(lines_of_file, folder.files, jobs):
        folder.done += 1
        for line in lines:
            number += 1
            yield line._replace(line=number)
