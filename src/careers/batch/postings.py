"""Documents of files and folders, those of Parquet files among them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from careers.batch.extras import is_parquet, require
from careers.domain.document import Document
from careers.domain.reports.reading import ReadingProblem
from careers.intake.documents import folders, opening


def documents_of(paths: Iterable[str]) -> Iterator[Document | ReadingProblem]:
    """Yield the documents of files and folders in their order, and why where one or a row of it can't be read."""
    return folders.documents_of(paths, read_documents)


def read_documents(path: str) -> Iterator[Document]:
    """Yield the documents of a file; see ``careers.intake.documents.opening``.

    Raises:
        CareersError: the file can't be read, or it is Parquet and the extra is not installed.
    """
    if not is_parquet(path):
        return opening.read_documents(path)
    require("pyarrow", "Parquet", "batch")
    from careers.batch.parquet_postings import read_postings

    return read_postings(path)
