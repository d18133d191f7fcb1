"""Columns of text, joined a batch at a time; byte for byte what is written of one person after the other."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from careers.batch.arrays import Array, Floats, Ints, starts_of

SMALLEST_PLAIN = 1e-4
"""Below it Python writes a number with an exponent, and Arrow only later."""


def number_texts(values: Floats) -> pa.Array:
    """Return numbers as `repr` writes them; both take the fewest digits that tell the number."""
    values = values.reshape(-1)
    texts = pc.cast(pa.array(values), pa.string())
    other = (values == np.floor(values)) | (values < SMALLEST_PLAIN)
    if not other.any():
        return texts
    return pc.replace_with_mask(texts, pa.array(other), pa.array(list(map(repr, values[other].tolist())), pa.string()))


def tenths(values: Floats) -> pa.Array:
    """Return numbers with one decimal; few of them differ."""
    distinct, place = np.unique(values, return_inverse=True)
    return chosen([f"{one:.1f}" for one in distinct.tolist()], place)


def joined(*parts: pa.Array | str) -> pa.Array:
    """Return texts put together element by element."""
    return pc.binary_join_element_wise(*parts, "")


def joined_lists(counts: Ints, texts: pa.Array, between: str) -> pa.Array:
    """Return one text for each count, of so many of the texts."""
    lists = pa.ListArray.from_arrays(pa.array(starts_of(counts).astype(np.int32)), texts)
    return pc.binary_join(lists, between)


def chosen(names: Iterable[str], numbers: Array) -> pa.Array:
    """Return the names of numbers."""
    return pa.array(list(names), pa.string()).take(pa.array(numbers.reshape(-1)))


def whole_text(texts: pa.Array) -> str:
    """Return the texts of a column as one."""
    if not len(texts):
        return ""
    offsets = np.frombuffer(texts.buffers()[1], np.int32)[texts.offset : texts.offset + len(texts) + 1]
    content: bytes = texts.buffers()[2][offsets[0] : offsets[-1]].to_pybytes()
    return content.decode()
