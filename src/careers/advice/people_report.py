"""Many people in one answer: who is nearest to a role, or the best roles of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import nlargest
from itertools import islice

from careers.advice.certainty import FEW
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.fit_line import FitLine, LineProblem
from careers.domain.reports.fit_people import PeopleReport


def people_report(
    lines: Iterable[FitLine | LineProblem], knowledge: KnowledgeBase, role: str | None = None, most: int = 1_000
) -> PeopleReport:
    """Return the short lines of many people in one answer, which a page can show.

    Args:
        lines: of each person, in the order of the file.
        knowledge: the roles and skills.
        role: id of the one role of each line, for which people are ranked; None for the order of the file.
        most: how many people to report.
    """
    count = _Count()
    answered = count.watch(lines)
    people = nlargest(most, answered, key=_score) if role else list(islice(answered, most))
    for _ in answered:
        pass  # those that are not reported are counted
    roles = {one.id for person in people for one in person.roles}
    skills = {skill for person in people for one in person.roles for skill, _ in one.evidence}
    return PeopleReport(
        knowledge_base=knowledge.edition,
        role=role,
        people=tuple(people),
        titles={name: knowledge.roles[name].title for name in sorted(roles)},
        names={name: knowledge.skills[name].name for name in sorted(skills)},
        fewest=FEW,
        answered=count.answered,
        unread=count.unread,
    )


class _Count:
    def __init__(self) -> None:
        self.answered = self.unread = 0

    def watch(self, lines: Iterable[FitLine | LineProblem]) -> Iterator[FitLine]:
        for line in lines:
            if isinstance(line, LineProblem):
                self.unread += 1
            else:
                self.answered += 1
                yield line


def _score(line: FitLine) -> float:
    return line.roles[0].score
