"""Many people in one file: JSON Lines, a person a line."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from careers.domain.errors import CareersError, fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile
from careers.knowledge.people import read_profile
from careers.knowledge.text_file import unreadable

LONGEST = 1_000_000
"""Bytes of a line; a person with a hundred skills takes two thousand."""
Id = str | int | float | None


class PersonLine(NamedTuple):
    """What a line says: who it is, and what they know or why that can't be told."""

    number: int
    id: Id
    profile: Profile | None
    problem: str | None = None


def read_people(path: str, knowledge: KnowledgeBase) -> Iterator[PersonLine]:
    """Give the people of a file, or of standard input for ``-``, one after the other; empty lines are passed over.

    A line is ``{"id": ..., "skills": ["python:advanced", ...]}``. One that can't be read says why; the next follows.

    Raises:
        CareersError: the file can't be opened or read.
    """
    try:
        if path == "-":
            yield from _people(sys.stdin.buffer, knowledge)
        else:
            with open(path, "rb") as file:
                yield from _people(file, knowledge)
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error


def _people(file: BinaryIO, knowledge: KnowledgeBase) -> Iterator[PersonLine]:
    number = 0
    while line := file.readline(LONGEST + 1):
        number += 1
        rest = line
        while len(rest) > LONGEST and not rest.endswith(b"\n"):  # the rest of a line that is too long
            rest = file.readline(LONGEST + 1)
        if line.strip():
            yield _person(number, line, knowledge)


def _person(number: int, line: bytes, knowledge: KnowledgeBase) -> PersonLine:
    name: Id = None
    try:
        name, skills = _parse(line)
        return PersonLine(number, name, read_profile(skills, knowledge))
    except CareersError as error:
        return PersonLine(number, name, None, "; ".join(problem.message for problem in error.problems[:3]))


def _parse(line: bytes) -> tuple[Id, list[str]]:
    if len(line) > LONGEST:
        raise fail(f"the line is longer than {LONGEST // 1_000_000} MB")
    try:
        told = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise fail("this is not JSON") from error
    skills = told.get("skills") if isinstance(told, dict) else None
    if not isinstance(skills, list) or not all(isinstance(skill, str) for skill in skills):
        raise fail('a line is {"id": ..., "skills": ["python:advanced", ...]}')
    name = told.get("id")
    return name if isinstance(name, str | int | float) else None, skills
