"""How well roles fit many people: a line of each, in short, or all of them together."""

from collections.abc import Sequence
from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.profile import LineId
from careers.domain.reports.report import Report
from careers.domain.skill import Range

MOST_EVIDENCE = 3
MOST_GAPS = 5
MOST_UNKNOWN = 5
"""Words of one person that are told of those that were not understood."""
LONGEST_TOLD = 60
"""Characters of such a word."""

Points = tuple[str, float]


class LineRole(NamedTuple):
    """A role's score, and the most of what it is made of."""

    id: str
    score: Annotated[float, "0 to 100"]
    range: Annotated[Range, "the score if every skill without a level were at beginner, and if at advanced"]
    essential: Annotated[float, "coverage of the essential requirements, 0 to 100"]
    evidence: Annotated[tuple[Points, ...], "ids of the stated skills that count most, with points, at most three"]
    gaps: Annotated[tuple[Points, ...], "labels of the largest gaps, with the points to gain, at most five"]


class FitLine(NamedTuple):
    """The best roles of one person among many, in short."""

    id: LineId
    line: Annotated[int, "from 1"]
    understood: Annotated[tuple[int, int], "how many of the skills that are stated are known, and how many are stated"]
    unknown: Annotated[tuple[str, ...], "the first of the words that name no skill, at most five"]
    roles: Annotated[tuple[LineRole, ...], "best first"]
    schema: Literal["careers.fit-line/1"] = "careers.fit-line/1"


class LineProblem(NamedTuple):
    """Why there is no answer to one line of many people."""

    id: Annotated[LineId, "of the person, null where it could not be read"]
    line: Annotated[int, "from 1"]
    error: str
    roles: Annotated[tuple[LineRole, ...], "none"] = ()
    schema: Literal["careers.fit-error/1"] = "careers.fit-error/1"


class _PeopleReport(NamedTuple):
    knowledge_base: Edition
    role: Annotated[str | None, "id of the one role for which people are ranked; null where several were scored"]
    people: Annotated[tuple[FitLine, ...], "of one role the nearest first, else in the order of the file"]
    titles: Annotated[dict[str, str], "of the roles that lines name, by id"]
    names: Annotated[dict[str, str], "of the skills that lines name, by id"]
    fewest: Annotated[int, "skills below which roles are hardly told apart"]
    answered: Annotated[int, "how many people there are"] = 0
    unread: Annotated[int, "how many lines could not be read"] = 0
    schema: Literal["careers.fit-people/1"] = "careers.fit-people/1"


class PeopleReport(Report, _PeopleReport):
    """The people who fit a role best, or the best roles of each."""

    __slots__ = ()


def told_unknown(words: Sequence[str]) -> tuple[str, ...]:
    """Return those of the words that name no skill that a line tells of, none of them long."""
    return tuple(word if len(word) <= LONGEST_TOLD else f"{word[:LONGEST_TOLD]}..." for word in words[:MOST_UNKNOWN])


def nothing_known(unknown: Sequence[str]) -> str:
    """Return why somebody has no answer who stated these words alone, none of which names a skill."""
    if not unknown:
        return "no skills were given"
    told = ", ".join(f"'{word}'" for word in told_unknown(unknown))
    more = len(unknown) - MOST_UNKNOWN
    return f"no skill that is known: {told}{f' and {more:,} more' if more > 0 else ''}"
