"""The compiled form of a knowledge base: lines of JSON, each parsed when it is first asked for.

YAML is for people: a base of this size takes seconds to parse. A command reads a line or two of this form instead; the
prose of a role, for instance, is a line of its own that only `show` and `compare` read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar
from zlib import crc32

from careers.domain.knowledge_base import Edition, KnowledgeBase
from careers.domain.role import Role, RoleDetails
from careers.domain.skill import Skill, Transfer
from careers.domain.source import Source
from careers.knowledge.revive import reviver

T = TypeVar("T")
FORMAT = 1
"""Counts up whenever the compiled form changes, so that no program reads another one's cache."""


class Stale(Exception):  # noqa: N818 - a reason to compile again, not an error
    """The text is no compiled form of this format, or not of these files."""


def pack(base: KnowledgeBase, stamp: str) -> str:
    """Give the compiled form of a base; ``stamp`` tells later which files it was compiled from."""
    sections = [base.skill_names, base.role_titles, base.roles, base.skills, base.transfers, base.members, base.sources]
    lines = [_dump(base.edition)] + [_dump(dict(section)) for section in sections]
    body = "\n".join(lines + [_dump(base.details[name]) for name in base.roles])
    header = {"format": FORMAT, "stamp": stamp, "check": crc32(body.encode())}
    return f"{_dump(header)}\n{body}"


def _dump(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=True)


def unpack(text: str, stamp: str | None = None) -> KnowledgeBase:
    """Give the base from its compiled form.

    Args:
        text: what ``pack`` gave.
        stamp: when given, the text must be intact and bear this stamp; a bundled form is trusted without.

    Raises:
        Stale: the text is of another format, damaged, or compiled from other files.
    """
    head, _, body = text.partition("\n")
    header = _header(head)
    if stamp is not None and (header.get("stamp") != stamp or header.get("check") != crc32(body.encode())):
        raise Stale
    edition, names, titles, roles, skills, transfers, members, sources, *details = body.split("\n")
    outlines: Section[Role] = Section(roles, Role)
    return KnowledgeBase(
        Edition(*json.loads(edition)),
        outlines,
        Lines(outlines, details, RoleDetails),
        Section(skills, Skill),
        Section(sources, Source),
        Section(transfers, tuple[Transfer, ...]),
        Section(members, tuple[str, ...]),
        Section(names, str),
        Section(titles, str),
    )


def _header(line: str) -> dict[str, Any]:
    try:
        header = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise Stale from error
    if not isinstance(header, dict) or header.get("format") != FORMAT:
        raise Stale
    return header


class Section(Mapping[str, T]):
    """A line with one JSON object; its values are turned into records one by one, when asked for."""

    def __init__(self, line: str, hint: Any) -> None:
        """Keep the line unread."""
        self._line = line
        self._hint = hint
        self._rows: dict[str, Any] | None = None
        self._records: dict[str, T] = {}

    def _read(self) -> dict[str, Any]:
        if self._rows is None:
            self._rows = json.loads(self._line)
        return self._rows

    def __getitem__(self, key: str) -> T:
        """Give the record of an id."""
        record = self._records.get(key)
        if record is None:
            row = self._read()[key]
            revive = reviver(self._hint)
            record = self._records[key] = revive(row) if revive else row
        return record

    def __contains__(self, key: object) -> bool:
        """Tell whether there is such an id, without making the record."""
        return key in self._read()

    def __iter__(self) -> Iterator[str]:
        """Give the ids in order."""
        return iter(self._read())

    def __len__(self) -> int:
        """Count the ids."""
        return len(self._read())


class Lines(Mapping[str, T]):
    """One line a record, in the order of the keys of another section."""

    def __init__(self, keys: Mapping[str, object], lines: list[str], hint: Any) -> None:
        """Keep the lines unread."""
        self._keys = keys
        self._lines = lines
        self._hint = hint

    def __getitem__(self, key: str) -> T:
        """Give the record of an id."""
        if key not in self._keys:
            raise KeyError(key)
        revive = reviver(self._hint)
        row = json.loads(self._lines[list(self._keys).index(key)])
        record: T = revive(row) if revive else row
        return record

    def __iter__(self) -> Iterator[str]:
        """Give the ids in order."""
        return iter(self._keys)

    def __len__(self) -> int:
        """Count the ids."""
        return len(self._keys)
