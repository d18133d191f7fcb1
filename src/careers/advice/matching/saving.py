"""Keeping what is read of the postings of files, for the next person."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from itertools import chain, islice
from typing import Annotated, NamedTuple

from careers.advice.matching.read_postings import Posting, read_postings
from careers.advice.matching.saved import head_of, is_saved, line_of, saved_file
from careers.domain.errors import os_reason
from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.whole_file import replacing

FEWEST = 2
"""Postings of a file whose reading is kept; a single one is read in a blink."""
Watch = Callable[[Iterator[Posting]], Iterable[Posting]]
"""What sees the postings of a file as they are read."""
Drafted = Callable[[str], object]
"""What is told of a file that is to go when the program ends before it is whole."""


class SavedReading(NamedTuple):
    """What became of keeping what was read of a file."""

    file: str
    kept_in: Annotated[str | None, "the file beside it; None where nothing could be written"]
    postings: int
    error: Annotated[str, "why nothing could be written; empty where it was"] = ""


def save_reading(  # noqa: PLR0913 - what is read, and who sees it
    file: str,
    postings: Iterator[Posting],
    knowledge: KnowledgeBase,
    program: str,
    *,
    watch: Watch,
    drafted: Drafted,
    jobs: int,
) -> SavedReading | None:
    """Keep what is read of the postings of a file beside it, whole or not at all.

    Return None where nothing is to be kept: what was read is kept already, or there are fewer than two postings.

    Args:
        file: the file.
        postings: what it holds.
        knowledge: the roles and skills.
        program: the version of the program.
        watch: sees the postings as they are read.
        drafted: is told of a file that is to go when the program is ended before it is whole.
        jobs: how many processes read.
    """
    if is_saved(file, knowledge, program):
        return None
    first = list(islice(postings, FEWEST))
    if len(first) < FEWEST:
        return None
    target = saved_file(file)
    try:
        with replacing(target, drafted) as draft:
            head = head_of(file, knowledge, program)
            read = read_postings(watch(chain(first, postings)), knowledge, jobs)
            lines = (line_of(one, file) for one in read)
            count = _write(draft, chain([json.dumps(head).encode() + b"\n"], lines))
    except OSError as error:
        return SavedReading(file, None, 0, os_reason(error))
    return SavedReading(file, target, count)


def _write(draft: str, lines: Iterable[bytes]) -> int:
    """Write a saved reading, and return how many postings it holds."""
    digest, count = blake2b(digest_size=16), 0
    with open(draft, "xb") as out:
        for line in lines:
            digest.update(line)
            out.write(line)
            count += line.startswith(b"[")
        out.write(json.dumps({"end": digest.hexdigest()}).encode() + b"\n")
    return count
