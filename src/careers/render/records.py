"""Records of one kind or of several: the names of their fields, and a value for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from careers.domain.errors import fail

Row = Sequence[object]


class Records(NamedTuple):
    """Records of one kind: the names of their fields, and a value for each."""

    fields: tuple[str, ...]
    rows: Iterable[Row]


def single_kind(kinds: Iterable[Records], fields: Sequence[str] | None = None) -> Records:
    """Return records of several kinds as one, with the named fields, or all; a record has nothing in those it lacks.

    Raises:
        CareersError: no kind has a field of that name.
    """
    kinds = list(kinds)
    known = tuple(dict.fromkeys(name for kind in kinds for name in kind.fields))
    chosen = known if fields is None else check_fields(fields, known)
    return Records(chosen, (row for kind in kinds for row in _chosen(kind, chosen)))


def _chosen(kind: Records, fields: tuple[str, ...]) -> Iterator[Row]:
    columns = [kind.fields.index(name) if name in kind.fields else None for name in fields]
    for row in kind.rows:
        yield [None if column is None else row[column] for column in columns]


def check_fields(fields: Iterable[str], known: Sequence[str]) -> tuple[str, ...]:
    """Return the named fields in their order, each once.

    Raises:
        CareersError: with the fields that there are, and those that come near.
    """
    for name in fields:
        if name not in known:
            from careers.domain.similarity import did_you_mean, similar_names

            near = similar_names(name, known)
            hint = " ".join(filter(None, (did_you_mean(near), f"fields are {', '.join(known)}")))
            raise fail(f"there is no field '{name}'", hint, suggestions=near)
    return tuple(dict.fromkeys(fields))
