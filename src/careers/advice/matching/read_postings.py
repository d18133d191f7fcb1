"""What ranking needs of a posting, which is the same for everybody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from careers.advice.matching.wants import Want, posting_wants
from careers.advice.processes import in_order
from careers.domain.document import Document, PostingFacts
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.reading import ReadingProblem


class ReadPosting(NamedTuple):
    """A posting without its text: what its file tells of it, and what it wants."""

    file: str
    facts: PostingFacts
    wants: tuple[Want, ...]


Posting = Document | ReadPosting | ReadingProblem
"""A posting, read or not, or why there is none."""


TOGETHER = 16
"""Postings that a process is given at a time."""
OF_PERSONS = ("resume", "profile", "list")
"""Kinds of documents that are no postings, where their form tells; a text may be either."""


def read_posting(document: Document, knowledge: KnowledgeBase) -> ReadPosting | ReadingProblem:
    """Return what a posting wants, no more of it is read; or that it is none."""
    if document.kind in OF_PERSONS:
        hint = "for the roles of many people: careers fit --profiles FILE"
        return ReadingProblem(document.file, "this tells of a person, and is no posting", hint)
    wants = tuple(one.want for one in posting_wants(document, knowledge))
    return ReadPosting(document.file, document.facts or PostingFacts(), wants)


def read_postings(
    postings: Iterable[Posting], knowledge: KnowledgeBase, jobs: int = 1
) -> Iterator[ReadPosting | ReadingProblem]:
    """Yield what postings want, in their order, read by so many processes; those that come read stay as they are."""

    def read(some: Sequence[Posting]) -> list[ReadPosting | ReadingProblem]:
        return [read_posting(one, knowledge) if isinstance(one, Document) else one for one in some]

    coming = iter(postings)
    for some in in_order(read, iter(lambda: list(islice(coming, TOGETHER)), []), jobs):
        yield from some
