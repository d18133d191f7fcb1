"""The compiled form of a knowledge base: lines of a key and a row of JSON, each parsed when it is first asked for.

YAML is for people: a base of full size takes part of a second to parse. A command looks up the few lines that it needs:
those of a section are sorted by key, so that halving finds one without parsing the others. A record is the list of its
fields, so that the file is small and a row becomes a record in one call.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import accumulate, pairwise
from mmap import mmap
from types import NoneType, UnionType
from typing import Annotated, Any, TypeVar, get_args, get_origin, get_type_hints
from zlib import crc32

from careers.domain.knowledge_base import Edition, KnowledgeBase
from careers.domain.level import Level
from careers.domain.requirement_index import CreditRule, RequirementIndex
from careers.domain.role import Role
from careers.domain.skill import Skill, Transfer

T = TypeVar("T")
_LEVELS = (None, *Level)
FORMAT = 11
"""Counts up whenever the compiled form changes, so that no program reads another one's cache."""


class Stale(Exception):  # noqa: N818 - a reason to compile again, not an error
    """The text is no compiled form of this format, or not of these files."""


def pack(base: KnowledgeBase, stamp: str) -> bytes:
    """Return the compiled form of a base; ``stamp`` tells later which files it was compiled from."""
    tables = (_lines(getattr(base, name)) for name in TABLES)
    sections = [_dump(base.edition), *tables, _dump(base.requirement_index)]
    body = "".join(sections).encode()
    ends = list(accumulate(map(len, sections)))
    header = {"format": FORMAT, "stamp": stamp, "check": _checksum(ends, body), "ends": ends}
    return _dump(header).encode() + b"\n" + body


def _checksum(ends: object, body: bytes) -> int:
    return crc32(body, crc32(_dump(ends).encode()))


def _lines(table: Mapping[str, Any]) -> str:
    """Return a line for each key, sorted by what stands before its tab; every line follows a break, the first too."""
    return "\n" + "".join(f"{_dump(key)}\t{_dump(value)}\n" for key, value in in_order(table).items())


def in_order(table: Mapping[str, T]) -> dict[str, T]:
    """Return a table in the order of its lines, which is that of the keys as JSON."""
    return {key: table[key] for key in sorted(table, key=_dump)}


def _dump(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=True)


def unpack(content: bytes | mmap, stamp: str | None = None) -> KnowledgeBase:
    """Return the base from its compiled form.

    Args:
        content: what ``pack`` gave.
        stamp: when given, the content must be intact and bear this stamp; a bundled form is trusted without.

    Raises:
        Stale: the content is of another format, damaged, or compiled from other files.
    """
    start = content.find(b"\n") + 1
    header = _header(content[:start])
    if stamp is not None and (header.get("stamp"), header.get("check")) != (
        stamp,
        _checksum(header.get("ends"), content[start:]),
    ):
        raise Stale
    edition, *spans, index = pairwise([start, *(start + end for end in header["ends"])])
    tables: dict[str, Any] = {
        name: Section(content, span, hint) for (name, hint), span in zip(TABLES.items(), spans, strict=True)
    }
    return KnowledgeBase(
        edition=Edition(*json.loads(content[slice(*edition)])),
        requirement_index=RequirementIndex(*map(tuple, json.loads(content[slice(*index)]))),
        **tables,
    )


def _imported(module: str, name: str) -> Any:
    """Return a type of the domain that few commands need, imported when a row of it is asked for."""
    from importlib import import_module

    return getattr(import_module(f"careers.domain.{module}"), name)


def _figures(name: str) -> Any:
    """Return the type of the rows of one table of the market."""
    record: Any = _imported("market", name)
    return tuple[record, ...]


TABLES: dict[str, Callable[[], Any]] = {
    "roles": lambda: Role,
    "details": lambda: _imported("role_details", "RoleDetails"),
    "skills": lambda: Skill,
    "sources": lambda: _imported("source", "Source"),
    "transfers": lambda: tuple[Transfer, ...],
    "members": lambda: tuple[str, ...],
    "skill_names": lambda: str,
    "role_titles": lambda: str,
    "credit_rules": lambda: tuple[CreditRule, ...],
    "demand": lambda: _figures("PostingCounts"),
    "posting_scores": lambda: _figures("PostingScores"),
    "usual_roles": lambda: _figures("UsualRole"),
    "pay": lambda: _figures("Pay"),
    "outlook": lambda: _figures("Outlook"),
    "area_pay": lambda: _figures("AreaPay"),
    "exposure": lambda: _figures("Exposure"),
    "remote": lambda: _figures("RemoteWork"),
    "experience": lambda: _figures("Experience"),
    "names_in_text": lambda: _imported("names_in_text", "NamesInText"),
}
"""The tables of a base in the order of their lines, and what gives the type of a row when one is asked for."""


def _header(line: bytes) -> dict[str, Any]:
    try:
        header = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise Stale from error
    if not isinstance(header, dict) or header.get("format") != FORMAT:
        raise Stale
    return header


class Section(Mapping[str, T]):
    """Lines of keys and rows; a row becomes a record when it is asked for."""

    def __init__(self, content: bytes | mmap, span: tuple[int, int], hint: Callable[[], Any]) -> None:
        """Take the part of the content that holds the lines, unread, and what gives their type when it is needed."""
        self._content = content
        self._span = span
        self._hint = hint
        self._rows: dict[str, bytes] | None = None
        self._records: dict[str, T] = {}

    def __getitem__(self, key: str) -> T:
        """Return the record of a key."""
        if key not in self._records:
            deserialise = deserialiser(self._hint())
            row = _load(self._row(key))
            self._records[key] = deserialise(row) if deserialise else row
        return self._records[key]

    def _row(self, key: object) -> bytes:
        """Return the row of a key, by halving what is left of the lines.

        Raises:
            KeyError: there is no such key.
        """
        content, wanted = self._content, _dump(key).encode()
        low, high = self._span[0] + 1, self._span[1]
        while low < high:
            start = content.rfind(b"\n", low - 1, (low + high) // 2) + 1
            tab = content.find(b"\t", start)
            end = content.find(b"\n", tab)
            found = content[start:tab]
            if found == wanted:
                return content[tab + 1 : end]
            low, high = (end + 1, high) if found < wanted else (low, start)
        raise KeyError(key)

    def _all(self) -> dict[str, bytes]:
        if self._rows is None:
            first, last = self._span
            parts = (line.partition(b"\t") for line in self._content[first:last].split(b"\n") if line)
            self._rows = {_load(key): row for key, _, row in parts}
        return self._rows

    def __contains__(self, key: object) -> bool:
        """Return whether there is such a key, without making the record."""
        try:
            self._row(key)
        except KeyError:
            return False
        return True

    def __iter__(self) -> Iterator[str]:
        """Return the keys in order."""
        return iter(self._all())

    def __len__(self) -> int:
        """Return the number of keys."""
        return len(self._all())


def _load(text: bytes) -> Any:
    """Return the value of a JSON text; most are names, which are read ten times as fast without the reader of JSON."""
    return text[1:-1].decode() if text[:1] == b'"' and b"\\" not in text else json.loads(text)


@cache
def deserialiser(hint: Any) -> Callable[[Any], Any] | None:
    """Return the function that turns a JSON value into one of the type; None where the two are the same."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return deserialiser(arguments[0])
    if origin is UnionType:
        return _optional(next(argument for argument in arguments if argument is not NoneType))
    if origin is tuple:
        return _sequence(deserialiser(arguments[0]))
    if hint is Level:
        return _LEVELS.__getitem__
    return _record(hint) if hasattr(hint, "_fields") else None


def _optional(hint: Any) -> Callable[[Any], Any] | None:
    deserialise = deserialiser(hint)
    return deserialise and (lambda value: None if value is None else deserialise(value))


def _sequence(deserialise: Callable[[Any], Any] | None) -> Callable[[Any], Any]:
    return (lambda values: tuple(map(deserialise, values))) if deserialise else tuple


def _record(record: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(record, include_extras=True)
    changed = [
        (index, deserialise) for index, deserialise in enumerate(map(deserialiser, hints.values())) if deserialise
    ]

    def deserialise_record(row: list[Any]) -> Any:
        for index, deserialise in changed:
            row[index] = deserialise(row[index])
        return record._make(row)

    return deserialise_record
