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


def read_posting(document: Document, knowledge: KnowledgeBase) -> ReadPosting:
    """Return what a posting wants; no more of it is read."""
    wants = tuple(one.want for one in posting_wants(document, knowledge))
    return ReadPosting(document.file, document.facts or PostingFacts(), wants)
