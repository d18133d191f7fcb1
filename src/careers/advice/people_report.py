"""Many people in one answer: who is nearest to a role, or the best roles of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import nlargest
from itertools import islice

from careers.advice.certainty import FEW
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.fit_people import FitLine, LineProblem, PeopleReport


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
    answered = unread = 0

    def read() -> Iterator[FitLine]:
        nonlocal answered, unread
        for line in lines:
            if isinstance(line, FitLine):
                answered += 1
                yield line
            else:
                unread += 1

    every = read()
    people = nlargest(most, every, key=lambda line: line.roles[0].score) if role else list(islice(every, most))
    for _ in every:
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
        answered=answered,
        unread=unread,
    )
