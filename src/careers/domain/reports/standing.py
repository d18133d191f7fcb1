"""Where somebody stands with a role, told before any number."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.source import Fact

StandingWord = Literal["ready", "close", "part-way", "begun", "none"]


class Tally(NamedTuple):
    """How many requirements are met, met in part, and missing."""

    met: int
    partial: int
    missing: int
    of: int


class Standing(NamedTuple):
    """Where somebody stands with a role."""

    essential: Tally
    word: Annotated[
        StandingWord,
        "ready: all essentials met; close: two thirds of them or more, one in part counting half; part-way: a third; "
        "begun: some; none",
    ]


class Typical(NamedTuple):
    """Where the middle half of a role's own postings lie on the same scale."""

    low: Annotated[float, "the score of the skills that a posting lists, at the 25th percentile"]
    high: Annotated[float, "at the 75th percentile"]
    n: Annotated[int, "postings of the role"]
    source: Annotated[str, "the set of postings"]


class RoleScore(NamedTuple):
    """Where somebody stands with a role today."""

    id: str
    title: str
    score: Annotated[float, "0 to 100"]
    standing: Standing


class RoleAdvice(NamedTuple):
    """What the editors say to somebody who decides about a role."""

    role: Annotated[str, "id"]
    choose_if: tuple[Fact, ...]
    avoid_if: tuple[Fact, ...]
    getting_started: tuple[Fact, ...]
