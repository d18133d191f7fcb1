"""What is understood of documents, and how somebody stands against postings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from careers.api.asked import Person, Words, check_top, profile_of, several
from careers.domain.document import Document
from careers.domain.errors import Location, fail
from careers.domain.knowledge_base import KnowledgeBase

if TYPE_CHECKING:  # an answer imports what it needs, and no more
    from careers.advice.matching.read_postings import Posting
    from careers.advice.matching.saving import Drafted, SavedReading, Watch
    from careers.domain.background import Background
    from careers.domain.document import DocumentKind
    from careers.domain.reports.match import MatchReport
    from careers.domain.reports.reading import ReadingProblem, ReadingReport

Postings = Document | str | Iterable["Posting | str"]
"""Postings: a document, a path, or several."""


def read(source: Document | str, knowledge: KnowledgeBase, *, kind: DocumentKind | None = None) -> ReadingReport:
    """Return what is understood of one document, with the evidence.

    Args:
        source: a document, a text of several lines, or the path of a file, ``-`` for standard input.
        knowledge: the roles and skills.
        kind: what the document is; what it looks like when None.

    Raises:
        CareersError: the file can't be read, or holds several documents, which `documents` gives one by one.
    """
    from careers.intake.reading import read_document

    return read_document(_single_document(source), knowledge, kind)


def _single_document(source: Document | str) -> Document:
    from itertools import islice

    from careers.intake.documents.opening import read_documents, text_document

    if isinstance(source, Document):
        return source
    if "\n" in source:
        return text_document(source)
    first, *others = islice(read_documents(source), 2)
    if others:
        raise fail(
            "the file holds several documents", "`careers.documents` gives one after the other", Location(source)
        )
    return first


def documents(paths: Words) -> Iterator[Document | ReadingProblem]:
    """Return the documents of files and folders one by one, and why where one can't be read; see ``read``."""
    from careers.batch.postings import documents_of

    return documents_of(several(paths))


def match(  # noqa: PLR0913 - who stands against what, and how it is read
    person: Person | None,
    postings: Postings,
    knowledge: KnowledgeBase,
    top: int | None = None,
    *,
    background: Background | None = None,
    jobs: int = 1,
) -> MatchReport:
    """Return how somebody stands against a posting, or which of several come nearest.

    Args:
        person: what somebody knows; None where the posting alone is of interest.
        postings: a document; a path of a file or folder, or several; or documents as they come.
        knowledge: the roles and skills.
        top: how many of several to report, the best, 1 or more; all of them when None.
        background: what else the person's documents say, which answers conditions; nothing when None.
        jobs: how many processes read several.

    Raises:
        CareersError: nothing can be read, nothing that the person states is a known skill, or there are several
            postings and nobody who is compared with them.
    """
    from careers.advice.matching.match_all import match_all

    check_top(top, "postings")
    profile = None if person is None else profile_of(person, knowledge)
    return match_all(profile, background, postings_of(postings, knowledge), knowledge, top=top, jobs=jobs)


def postings_of(sources: Postings, knowledge: KnowledgeBase) -> Iterator[Posting]:
    """Return postings one by one, as `match` takes them; those of a file with a saved reading come read.

    Args:
        sources: a document; a path of a file or folder, or several; or documents as they come.
        knowledge: the roles and skills.
    """
    from careers import __version__
    from careers.advice.matching.saved import is_saved, saved_reading
    from careers.batch.postings import documents_of
    from careers.intake.documents.folders import files_of

    if isinstance(sources, Document):
        yield sources
        return
    every: Iterable[Any] = [sources] if isinstance(sources, str) else sources
    for one in every:
        for file in files_of(one) if isinstance(one, str) else ():
            saved = is_saved(file, knowledge, __version__)
            yield from saved_reading(file) if saved else documents_of([file])
        if not isinstance(one, str):
            yield one


def save_readings(
    paths: Words, knowledge: KnowledgeBase, *, watch: Watch = iter, drafted: Drafted = str, jobs: int = 1
) -> Iterator[SavedReading]:
    """Keep what is read of the postings of files beside them, so that the next `match` need not read them.

    Return what became of each file that holds several postings and was not kept before, as they are done.

    Args:
        paths: files and folders.
        knowledge: the roles and skills.
        watch: sees the postings of each file as they are read.
        drafted: is told of each file that is to go when the program is ended before it is whole.
        jobs: how many processes read.
    """
    from careers import __version__
    from careers.advice.matching.saving import save_reading
    from careers.batch.postings import documents_of
    from careers.intake.documents.folders import files_of

    for path in several(paths):
        for file in files_of(path) if path != "-" else ():
            saved = save_reading(
                file, documents_of([file]), knowledge, __version__, watch=watch, drafted=drafted, jobs=jobs
            )
            if saved is not None:
                yield saved
