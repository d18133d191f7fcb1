"""Documents of files and folders, those of Parquet files among them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from careers.domain.document import Document
from careers.domain.errors import fail
from careers.domain.reports.reading import ReadingProblem
from careers.intake.documents import folders, opening

_MAGIC = b"PAR1"
"""What a Parquet file begins with."""


def documents_of(paths: Iterable[str]) -> Iterator[Document | ReadingProblem]:
    """Yield the documents of files and folders in their order, and why where one or a row of it can't be read."""
    return folders.documents_of(paths, read_documents)


def read_documents(path: str) -> Iterator[Document]:
    """Yield the documents of a file; see ``careers.intake.documents.opening``.

    Raises:
        CareersError: the file can't be read, or it is Parquet and the extra is not installed.
    """
    return _read_parquet(path) if _is_parquet(path) else opening.read_documents(path)


def _is_parquet(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return path != "-" and file.read(len(_MAGIC)) == _MAGIC
    except (OSError, ValueError):  # told when the file is read
        return False


def _read_parquet(path: str) -> Iterator[Document]:
    try:
        from careers.batch.parquet_postings import read_postings
    except ModuleNotFoundError as error:
        hint = "pip install 'careers[batch]', or give the postings as CSV or JSON Lines"
        raise fail("Parquet is read with pyarrow, which is not installed", hint) from error
    return read_postings(path)
