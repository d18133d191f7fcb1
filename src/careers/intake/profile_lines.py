"""Many people in one file: JSON Lines, a person a line."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Iterator
from math import isfinite
from typing import Any, BinaryIO, NamedTuple, NoReturn

from careers.domain.errors import CareersError, Location, fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.people import LineId
from careers.domain.profile import Profile
from careers.intake.profile_reader import ProfileReader
from careers.knowledge.text_file import unreadable

LONGEST = 1_000_000
"""Bytes of a line; a person with a hundred skills takes two thousand."""
ENDLESS = 100
"""Times that length without an end of the line, after which the file is given up."""
HOPELESS = 1_000
"""Lines that can't be read after which a file is given up in which none could be."""
MOST_TOLD = 3
"""Problems that are told of one line."""
LONGEST_WORDS = 500


class PersonLine(NamedTuple):
    """What a line says: who it is, and what they know or why that can't be told."""

    number: int
    id: LineId
    profile: Profile | None
    problem: str | None = None


def read_people(path: str, knowledge: KnowledgeBase) -> Iterator[PersonLine]:
    """Yield the people of a file, or of standard input for ``-``, one after the other; empty lines are passed over.

    A line is ``{"id": ..., "skills": ["python:advanced", ...]}``. One that can't be read says why; the next follows.

    Raises:
        CareersError: the file can't be opened or read.
    """
    try:
        if path == "-":
            yield from _people(sys.stdin.buffer, knowledge)
        else:
            _refuse_device(path)
            with open(path, "rb") as file:
                yield from _people(file, knowledge)
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error


def _refuse_device(path: str) -> None:
    """Refuse what has no end, such as /dev/zero."""
    kind = os.stat(path).st_mode
    if stat.S_ISCHR(kind) or stat.S_ISBLK(kind):
        raise fail("this is a device, not a file", "give a file, or - for standard input", Location(path))


def _people(file: BinaryIO, knowledge: KnowledgeBase) -> Iterator[PersonLine]:
    reader, hope = ProfileReader(knowledge, suggest=False), HOPELESS
    for number, line in _lines(file):
        if line.strip():
            person = _person(number, line, reader)
            hope = 0 if person.profile else hope
            yield person
            if hope and number >= HOPELESS:
                message = f"none of the first {HOPELESS:,} lines is a person"
                raise fail(message, 'a line is {"id": ..., "skills": ["python:advanced", ...]}')


def _lines(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield the lines with their numbers, of one that is too long the beginning.

    Raises:
        CareersError: a line does not end within bounds.
    """
    number = 0
    while line := file.readline(LONGEST + 1):
        number += 1
        rest, more = line, 0
        while len(rest) > LONGEST and not rest.endswith(b"\n"):
            rest, more = file.readline(LONGEST + 1), more + 1
            if more == ENDLESS:
                raise fail(f"line {number} does not end within {ENDLESS * LONGEST // 1_000_000} MB")
        yield number, line


def _person(number: int, line: bytes, reader: ProfileReader) -> PersonLine:
    name: LineId = None
    try:
        told = _parse(line)
        name = _id_of(told)
        return PersonLine(number=number, id=name, profile=reader.read(_skills_of(told)))
    except CareersError as error:
        return PersonLine(number=number, id=name, profile=None, problem=_words(error))


def _words(error: CareersError) -> str:
    words = "; ".join(problem.message for problem in error.problems[:MOST_TOLD])
    return words if len(words) <= LONGEST_WORDS else f"{words[:LONGEST_WORDS]}..."


def _parse(line: bytes) -> Any:
    if len(line) > LONGEST:
        raise fail(f"the line is longer than {LONGEST // 1_000_000} MB")
    try:
        return _DECODER.decode(line.decode(json.detect_encoding(line), "surrogatepass"))
    except (ValueError, RecursionError) as error:
        raise fail("this is not JSON") from error


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)


def _id_of(told: Any) -> LineId:
    name = told.get("id") if isinstance(told, dict) else None
    if name is not None and not isinstance(name, str | int | float):
        raise fail("an id is a text or a number")
    if isinstance(name, float) and not isfinite(name):
        raise fail("the id is too large a number")
    return name


def _skills_of(told: Any) -> list[str]:
    skills = told.get("skills") if isinstance(told, dict) else None
    if not isinstance(skills, list) or not all(isinstance(skill, str) for skill in skills):
        raise fail('a line is {"id": ..., "skills": ["python:advanced", ...]}')
    return skills
