"""What ranking needs of a posting, which is the same for everybody."""

from __future__ import annotations

from typing import NamedTuple

from careers.advice.matching.wants import Want, posting_wants
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


OF_PERSONS = ("resume", "profile", "list")
"""Kinds of documents that are no postings, where their form tells; a text may be either."""


def read_posting(document: Document, knowledge: KnowledgeBase) -> ReadPosting | ReadingProblem:
    """Return what a posting wants, no more of it is read; or that it is none."""
    if document.kind in OF_PERSONS:
        hint = "for the roles of many people: careers fit --profiles FILE"
        return ReadingProblem(document.file, "this tells of a person, and is no posting", hint)
    wants = tuple(one.want for one in posting_wants(document, knowledge))
    return ReadPosting(document.file, document.facts or PostingFacts(), wants)
