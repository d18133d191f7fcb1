"""What is asked of files of people, and who is to answer."""

from __future__ import annotations

from typing import Annotated, Literal, NamedTuple

from careers.intake.people.columns import Asked

Engine = Literal["local", "dask"]


class BatchQuestion(NamedTuple):
    """What is asked of every person, and how files are read: answers to the same question are the same."""

    program: Annotated[str, "its version"]
    edition: Annotated[str, "version of the knowledge base"]
    among: Annotated[tuple[str, ...] | None, "ids of the roles to score; all of them when None"] = None
    top: Annotated[int | None, "how many roles to report of each person; all of them when None"] = None
    columns: Annotated[Asked, "the columns that were named"] = Asked()


class Workers(NamedTuple):
    """Who is to answer files."""

    engine: Annotated[Engine, "this machine, or a cluster of Dask"] = "local"
    jobs: Annotated[int, "processes of this machine"] = 1
    scheduler: Annotated[str | None, "address of a cluster that runs already; None for one of this machine"] = None
