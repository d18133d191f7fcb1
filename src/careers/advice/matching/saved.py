"""What was read of the postings of a file, kept beside it: then the next person is ranked without reading them.

A saved reading is JSON Lines: a head that tells what it is of, a line for each posting or row that can't be read, and
an end with a digest of all before. One that does not fit its file, the program and the knowledge base is not used.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any, BinaryIO

from careers.advice.matching.read_postings import ReadPosting
from careers.advice.matching.wants import Want
from careers.domain.document import PostingFacts
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.reports.reading import ReadingProblem
from careers.intake.documents.folders import SAVED

FORM = "careers.saved-reading/1"
CHUNK = 1 << 20
LONGEST_END = 1_000
"""Bytes in which the end stands."""


def saved_file(file: str) -> str:
    """Return where the reading of a file is kept: ``jobs.csv.reading``."""
    return f"{file}{SAVED}"


def head_of(file: str, knowledge: KnowledgeBase, program: str) -> dict[str, Any]:
    """Return what a saved reading of a file as it is now must begin with.

    Args:
        file: the file that is read.
        knowledge: the skills that it is searched for.
        program: the version of the program, which reads better from one to the next.

    Raises:
        OSError: the file can't be read.
    """
    with open(file, "rb") as content:
        digest, size = _digest(content)
    edition = knowledge.edition
    return {
        "schema": FORM,
        "program": program,
        "knowledge_base": [edition.version, edition.date, _names(knowledge)],
        "size": size,
        "digest": digest,
    }


def _names(knowledge: KnowledgeBase) -> str:
    """Return a digest of the names that texts are searched for: an edited base may have them and no new version."""
    table = knowledge.names_in_text["en"]
    told = json.dumps([table.skills, table.rules, table.products], sort_keys=True)
    return blake2b(told.encode(), digest_size=8).hexdigest()


def _digest(content: BinaryIO, most: int | None = None) -> tuple[str, int]:
    """Return the digest of a file, or of its first bytes, and how many these are."""
    digest, size = blake2b(digest_size=16), 0
    while chunk := content.read(CHUNK if most is None else min(CHUNK, most - size)):
        digest.update(chunk)
        size += len(chunk)
    return digest.hexdigest(), size


def is_saved(file: str, knowledge: KnowledgeBase, program: str) -> bool:
    """Return whether a reading of a file is kept that fits the file, the knowledge base and the program as they are."""
    try:
        with open(saved_file(file), "rb") as opened:
            return _is_whole(opened) and json.loads(opened.readline()) == head_of(file, knowledge, program)
    except (OSError, ValueError, RecursionError):
        return False


def saved_reading(file: str) -> Iterator[ReadPosting | ReadingProblem]:
    """Yield what was read of a file the last time, as it is kept."""
    with open(saved_file(file), "rb") as opened:
        for line in opened:
            told = json.loads(line)
            if isinstance(told, list):
                where, facts, wants = told
                yield ReadPosting(file + where, PostingFacts(*facts), tuple(map(_want, wants)))
            elif "problem" in told:
                where, *rest = told["problem"]
                yield ReadingProblem(file + where, *rest)


def _is_whole(opened: BinaryIO) -> bool:
    """Return whether a saved reading is as it was written."""
    size = opened.seek(0, os.SEEK_END)
    begin = opened.seek(max(0, size - LONGEST_END))
    *_, last = opened.read().rstrip(b"\n").rpartition(b"\n")
    end = size - len(last) - 1
    opened.seek(0)
    whole = end > begin and json.loads(last) == {"end": _digest(opened, end)[0]}
    opened.seek(0)
    return whole


def _want(told: list[Any]) -> Want:
    skills, asked, words, level = told
    return Want(skills=tuple(skills), asked=asked, words=words, level=Level(level))


def line_of(one: ReadPosting | ReadingProblem, file: str) -> bytes:
    """Return the line that a posting is kept as; the path of its file may be another the next time."""
    told: Any
    if isinstance(one, ReadPosting):
        told = [one.file.removeprefix(file), one.facts, [[*want] for want in one.wants]]
    else:
        told = {"problem": [one.file.removeprefix(file), *one[1:]]}
    return json.dumps(told, separators=(",", ":")).encode() + b"\n"
