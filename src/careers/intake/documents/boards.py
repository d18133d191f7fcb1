"""Postings as values: one, a list of them, what job boards answer, and what pages tell search engines."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.document import Document
from careers.intake.documents.postings import is_posting, posting
from careers.intake.documents.values import Source, Value, normalise_key

FORM = "a job posting"
_LISTS = {"jobs", "results", "postings", "offers", "data", "content", "items", "positions", "@graph", "itemlistelement"}
_PERSONAL = ("basics", "work", "education", "email", "phone", "firstName", "languages", "certifications", "projects")
_SIGNS = (
    ("JobSpy list", ("job_url", "site")),
    ("Greenhouse board", ("absolute_url",)),
    ("Lever board", ("hostedUrl", "categories")),
    ("Ashby board", ("jobUrl", "title")),
    ("Workable board", ("shortcode",)),
)
"""Keys that postings of one source have."""
_FIRST = 5
"""Items of a list by which it is recognised; the first of some is a notice."""


def fits(value: Value) -> bool:
    """Return whether a value is a posting or holds postings."""
    return next(_postings(value), None) is not None


def read(value: Value) -> Iterator[Document]:
    """Yield the documents that the postings of a value are.

    Raises:
        CareersError: a value is of a kind that its key can't have.
    """
    found = list(_postings(value))
    form = _form(found[0])
    for number, one in enumerate(found, start=1):
        named = value.source.file if len(found) == 1 else f"{value.source.file}:{number}"
        yield posting(Value(one.data, Source(value.source.file, form, value.source.text), one.path), named)


def _postings(value: Value) -> Iterator[Value]:
    if _typed(value):
        yield value
    elif isinstance(value.data, list):
        yield from _listed(value)
    elif isinstance(value.data, dict):
        lists = [key for key, data in value.data.items() if isinstance(data, list) and normalise_key(key) in _LISTS]
        found = [one for key in lists for one in _listed(value.get(key))]
        yield from found or ([value] if _is_alone(value) else [])


def _typed(value: Value) -> bool:
    kinds = value.get("@type").data
    return "JobPosting" in (kinds if isinstance(kinds, list) else [kinds])


def _listed(items: Value) -> Iterator[Value]:
    """Yield the postings of a list, if one of its first items is one; those that hold lists of their own are opened."""
    found = [item.get("item") or item for item in items.items()]
    found = [inner for item in found for inner in (item.get("@graph").items() or [item])]
    if any(_typed(item) or is_posting(item) for item in found[:_FIRST]):
        yield from (item for item in found if _typed(item) or is_posting(item))


def _is_alone(value: Value) -> bool:
    """Return whether a mapping is a posting and not a person, who may have a title and a place as well."""
    personal = value.has(*_PERSONAL) or isinstance(value.get("experience").data, list)
    return is_posting(value) and not personal


def _form(first: Value) -> str:
    if _typed(first):
        return "schema.org JobPosting"
    return next((form for form, keys in _SIGNS if all(first.has(key) for key in keys)), FORM)
