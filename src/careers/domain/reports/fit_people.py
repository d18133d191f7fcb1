"""How well roles fit many people, together."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.reports.fit_line import FitLine
from careers.domain.reports.report import Report


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
