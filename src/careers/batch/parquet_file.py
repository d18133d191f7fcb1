"""Opening a Parquet file, and telling what can't be read of one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pyarrow as pa
import pyarrow.parquet as pq

from careers.domain.errors import Location, fail


@contextmanager
def parquet_file(path: str) -> Iterator[pq.ParquetFile]:
    """Open a Parquet file.

    Raises:
        CareersError: it can't be read, now or while rows are taken from it.
    """
    try:
        with pq.ParquetFile(path) as file:
            yield file
    except (pa.ArrowException, OSError, UnicodeDecodeError, OverflowError) as error:
        hint = "write it anew: it is damaged, or of a kind that is not known"
        raise fail("this Parquet file can't be read", hint, Location(path)) from error
