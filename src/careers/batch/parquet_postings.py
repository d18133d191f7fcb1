"""Postings from Parquet, a row each, with the columns that tables of postings have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from typing import Any

import pyarrow.parquet as pq

from careers.batch.parquet_file import parquet_file
from careers.domain.document import Document
from careers.intake.documents.tables import holds_postings, postings_of, unknown_columns

FORM = "Parquet file of postings"
MOST_ROWS = 256
"""Rows that are held at a time; a posting has up to thirty thousand characters."""
MOST_BYTES = 64_000_000
"""Of the rows that are held at a time, as far as the file tells how large they are."""


def read_postings(path: str) -> Iterator[Document]:
    """Yield the postings of a Parquet file as they come.

    Raises:
        CareersError: the file can't be read, has no columns of postings, or rows of it can't be read; those are told
            after the last.
    """
    with parquet_file(path) as file:
        names = file.schema_arrow.names
        if not holds_postings(names):
            raise unknown_columns(names, path)
        yield from postings_of(enumerate(_rows(file), start=1), path, FORM)


def _rows(file: pq.ParquetFile) -> Iterator[dict[str, Any]]:
    for number in range(file.num_row_groups):
        group = file.metadata.row_group(number)
        fitting = MOST_BYTES * group.num_rows // max(1, group.total_byte_size)
        for batch in file.iter_batches(max(1, min(MOST_ROWS, fitting)), [number], use_threads=False):
            yield from ({name: _plain(cell) for name, cell in row.items()} for row in batch.to_pylist())


def _plain(cell: Any) -> Any:
    """Return a cell as JSON would have it: JSON knows no dates, no bytes and no number that is none."""
    if isinstance(cell, float) and cell != cell:  # noqa: PLR0124 - not a number
        return None
    if isinstance(cell, bytes):
        return cell.decode("utf-8", "replace")
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    return str(cell) if isinstance(cell, date | time | Decimal) else cell
