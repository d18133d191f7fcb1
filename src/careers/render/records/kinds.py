"""Records of one kind or of several: the names of their fields, and a value for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

Row = Sequence[object]


class Records(NamedTuple):
    """Records of one kind: the names of their fields, and a value for each."""

    fields: tuple[str, ...]
    rows: Iterable[Row]


def single_kind(kinds: Iterable[Records], fields: Sequence[str] | None = None) -> Records:
    """Give records of several kinds as one, with the named fields, or all; a record has nothing in those it lacks.

    Raises:
        CareersError: no kind has a field of that name.
    """
    kinds = list(kinds)
    known = tuple(dict.fromkeys(name for kind in kinds for name in kind.fields))
    chosen = known if fields is None else check_fields(fields, known)
    return Records(chosen, (row for kind in kinds for row in _chosen(kind, chosen)))


def _chosen(kind: Records, fields: tuple[str, ...]) -> Iterator[Row]:
    places = [kind.fields.index(name) if name in kind.fields else None for name in fields]
    for row in kind.rows:
        yield [None if place is None else row[place] for place in places]


def check_fields(fields: Iterable[str], known: Sequence[str]) -> tuple[str, ...]:
    """Give the named fields in their order, each once.

    Raises:
        CareersError: with the fields that there are, and those that come near.
    """
    for name in fields:
        if name not in known:
            from difflib import get_close_matches

            from careers.domain.errors import fail

            near = get_close_matches(name, known)
            guess = f"did you mean {' or '.join(near)}? " if near else ""
            raise fail(f"there is no field '{name}'", f"{guess}fields are {', '.join(known)}")
    return tuple(dict.fromkeys(fields))
