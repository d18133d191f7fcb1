"""One of many people, as a file tells of them."""

from typing import Annotated, NamedTuple

LineId = str | int | float | None
"""Who a line is of, as the file has it; a table's is a text."""


class PersonRow(NamedTuple):
    """What a file says of one person, or why that can't be told."""

    id: LineId
    line: Annotated[int, "from 1, where the person first stands; of a folder, which of its documents it is"]
    words: Annotated[tuple[str, ...], "skills as written: python:advanced"] = ()
    problem: str | None = None
