"""How much is read of one person, and of a file in which nobody stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from careers.domain.errors import Location, fail
from careers.domain.profile import LineId, PersonRow
from careers.intake.people.words import PART

LONGEST = 1_000_000
"""Characters of a row; a person with a hundred skills takes two thousand."""
MOST_WORDS = 10_000
"""Skills of a person."""
LONGEST_ID = 1_000
"""Characters of who somebody is."""
LONGEST_WORDS = 200_000
"""Characters of skills that are told in one text; a résumé has ten thousand."""
LONG = 1_000
"""Characters of one text from which on it may state many skills."""
HOPELESS = 1_000
"""Rows that can't be read after which a file is given up in which none could be."""
TOO_LONG = f"the row is longer than {LONGEST // 1_000_000} MB"


def bounded(rows: Iterable[PersonRow], file: str) -> Iterator[PersonRow]:
    """Yield rows; of one with too many skills, what is wrong with it.

    Raises:
        CareersError: none of the first thousand could be read.
    """
    found = False
    for count, row in enumerate(rows, start=1):
        problem = row.problem or excess(row)
        if problem:
            row = PersonRow(id=short_id(row.id), line=row.line, problem=problem)  # noqa: PLW2901
        found = found or row.problem is None
        yield row
        if not found and count >= HOPELESS:
            message = f"none of the first {HOPELESS:,} rows is a person; of the last one: {row.problem}"
            raise fail(message, "`careers help many-people` shows what is read", Location(file))


def short_id(name: LineId) -> LineId:
    """Return who somebody is, as far as it is told."""
    return name[:LONGEST_ID] if isinstance(name, str) else name


def excess(row: PersonRow) -> str | None:
    """Return what is too much of a row, or None."""
    if isinstance(row.id, str) and len(row.id) > LONGEST_ID:
        return f"an id of {len(row.id):,} characters is none"
    longest = max(map(len, row.words), default=0)
    if longest > LONGEST_WORDS:
        return f"a skill of {longest:,} characters is none"
    count = len(row.words) if longest < LONG else sum(len(PART.findall(word)) + 1 for word in row.words)
    if count > MOST_WORDS:
        return f"{count:,} skills are stated; at most {MOST_WORDS:,} are read of one person"
    return None
