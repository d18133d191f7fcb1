"""People as JSON: an object a line, or one list of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from io import TextIOWrapper
from math import isfinite
from typing import Any, NoReturn

from careers.domain.errors import CareersError, fail
from careers.domain.profile import LineId, PersonRow
from careers.intake.documents.large import items
from careers.intake.people.bounds import TOO_LONG
from careers.intake.people.columns import Asked, Columns, find_columns
from careers.intake.people.lines import TextLine
from careers.intake.people.words import SHAPE, words_of_value

_CHUNK = 1 << 16
_MOST_SHAPES = 1_000
"""Lists of keys whose meaning is kept: lines of one file have few."""


def read(lines: Iterable[TextLine], asked: Asked) -> Iterator[PersonRow]:
    """Yield the person of each line; empty lines are passed over."""
    reader = _Reader(asked)
    for line in lines:
        if line.text.strip():
            yield reader.row(line)


def read_list(stream: TextIOWrapper, asked: Asked, file: str) -> Iterator[PersonRow]:
    """Yield the people of one list of JSON, each with its number in it; of a broken one those before the break."""
    reader, number = _Reader(asked), 0
    begin = stream.read(_CHUNK).removeprefix("\ufeff")
    try:
        for number, told in items(begin, stream.read, file):
            yield reader.person(number, told)
    except CareersError as error:
        yield PersonRow(id=None, line=number + 1, problem=error.problems[0].message)


class _Reader:
    """Reads objects, and keeps which of their keys hold what."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._kept: dict[tuple[str, ...], Columns | None] = {}

    def row(self, line: TextLine) -> PersonRow:
        try:
            return self.person(line.number, _parse(line))
        except CareersError as error:
            return PersonRow(id=None, line=line.number, problem=error.problems[0].message)

    def person(self, number: int, told: Any) -> PersonRow:
        name: LineId = None
        try:
            if not isinstance(told, dict):
                raise fail(SHAPE)
            keys = tuple(told)
            columns = self._columns(keys)
            name = _id_of(told[keys[columns.id]]) if columns and columns.id is not None else _id_of(told.get("id"))
            if columns is None:
                raise fail(SHAPE)
            words = [word for place in columns.skills for word in words_of_value(told[keys[place]])]
            return PersonRow(id=name, line=number, words=tuple(words))
        except CareersError as error:
            return PersonRow(id=name, line=number, problem=error.problems[0].message)

    def _columns(self, keys: tuple[str, ...]) -> Columns | None:
        if keys not in self._kept:
            if len(self._kept) >= _MOST_SHAPES:
                self._kept.clear()
            self._kept[keys] = find_columns(keys, self._asked._replace(level=None))
        return self._kept[keys]


def _parse(line: TextLine) -> Any:
    if not line.whole:
        raise fail(TOO_LONG)
    try:
        return _DECODER.decode(line.text)
    except (ValueError, RecursionError) as error:
        raise fail("this is not JSON") from error


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)


def _id_of(name: Any) -> LineId:
    if name is not None and (isinstance(name, bool) or not isinstance(name, str | int | float)):
        raise fail("an id is a text or a number")
    if isinstance(name, float) and not isfinite(name):
        raise fail("the id is too large a number")
    return name
