"""A document that somebody has: a résumé, a posting, a profile of another tool or a list, as text."""

from __future__ import annotations

from typing import Annotated, Literal, NamedTuple

DocumentKind = Literal["resume", "posting", "profile", "list"]
"""What a document is: `profile` is what a tool keeps of somebody, `list` is skills alone."""


class PostingFacts(NamedTuple):
    """What a file of postings has in fields of its own, beside the text."""

    title: str | None = None
    company: str | None = None
    place: str | None = None
    pay: Annotated[str | None, "as the file has it: 120,000 to 150,000 USD a year"] = None
    url: str | None = None


class Document(NamedTuple):
    """The text of one document; where it had fields, they stand under headings as in a document made for people."""

    file: Annotated[str, "as it was named; of many in one file, with its number: jobs.csv:3"]
    text: Annotated[str, "all that is read of it; offsets count characters of this text"]
    form: Annotated[str, "what the file is, in words: PDF, Word document, JSON Resume, LinkedIn export"]
    kind: Annotated[DocumentKind | None, "where the form tells; else the words must"] = None
    facts: Annotated[PostingFacts | None, "of a posting that had fields"] = None
