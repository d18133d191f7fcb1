"""Which roles fit each of many people, in short."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import TypeVar

from careers.advice.fit import Person, fit, person_of, rank_roles
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import LineId, PersonRow, Profile
from careers.domain.reports.fit import LineFit
from careers.domain.reports.fit_people import (
    MOST_EVIDENCE,
    MOST_GAPS,
    FitLine,
    LineProblem,
    LineRole,
    Points,
    nothing_known,
    told_unknown,
)
from careers.domain.requirement_index import FULL
from careers.intake.profile_reader import ProfileReader
from careers.scoring.score import essential_units, points, role_numbers, whole_weight

Line = TypeVar("Line")
Make = Callable[[LineId, int, Profile], Line]
"""Makes the line of somebody: who it is, which line, and what they know."""


def lines_of(rows: Iterable[PersonRow], knowledge: KnowledgeBase, make: Make[Line]) -> Iterator[Line | LineProblem]:
    """Yield what is made of one person after the other, or why nothing can be."""
    reader = ProfileReader(knowledge, suggest=False)
    for row in rows:
        if row.problem is not None:
            yield LineProblem(id=row.id, line=row.line, error=row.problem)
        else:
            yield line_of(row.id, row.line, reader.understand(row.words), make)


def line_of(name: LineId, number: int, profile: Profile, make: Make[Line]) -> Line | LineProblem:
    """Return what is made of somebody, or why nothing can be: nothing that they state is known."""
    if profile.skills:
        return make(name, number, profile)
    return LineProblem(id=name, line=number, error=nothing_known([one.given for one in profile.unknown]))


class LineMaker:
    """Makes the short line of a profile; what all lines share is worked out once."""

    def __init__(self, knowledge: KnowledgeBase, among: Sequence[str] | None, top: int | None) -> None:
        """Take the roles and skills, ids of the roles to score or None for all, and how many to report or None."""
        index = knowledge.requirement_index
        self._knowledge = knowledge
        self._numbers = role_numbers(among, index)
        self._top = top
        self._whole = cache(lambda role: whole_weight(role, index))
        self._labels = cache(lambda role: [knowledge.label(one) for one in knowledge.roles[role].requirements])

    def line(self, name: LineId, number: int, profile: Profile) -> FitLine:
        """Return the line of somebody who states skills that are known."""
        unknown = [one.given for one in profile.unknown]
        person = person_of(profile, self._knowledge)
        ranked = rank_roles(person.totals, self._numbers, self._knowledge)
        return FitLine(
            id=name,
            line=number,
            understood=(len(profile.skills), len(profile.skills) + len(unknown)),
            unknown=told_unknown(unknown),
            roles=tuple(self._role(role, person) for role in ranked[: self._top]),
        )

    def _role(self, role: int, person: Person) -> LineRole:
        index, whole = self._knowledge.requirement_index, self._whole(role)
        return LineRole(
            id=index.roles[role],
            score=points(person.totals[role], whole),
            range=(points(person.lowest[role], whole), points(person.highest[role], whole)),
            essential=points(*essential_units(role, person.units, index)),
            evidence=self._evidence(role, whole, person),
            gaps=self._gaps(role, whole, person),
        )

    def _evidence(self, role: int, whole: int, person: Person) -> tuple[Points, ...]:
        index, counted = self._knowledge.requirement_index, dict[str, int]()
        for number in index.numbers(role):
            credit = person.credits.get(number)
            if credit:
                counted[credit.via] = counted.get(credit.via, 0) + index.weights[number] * credit.units
        best = sorted(counted.items(), key=lambda one: (-one[1], one[0]))
        return tuple((skill, points(weighted, whole)) for skill, weighted in best[:MOST_EVIDENCE])

    def _gaps(self, role: int, whole: int, person: Person) -> tuple[Points, ...]:
        """Return the largest gaps, of equal ones the first of the role."""
        index = self._knowledge.requirement_index
        open_ = [index.weights[number] * (FULL - person.units.get(number, 0)) for number in index.numbers(role)]
        largest = sorted((place for place, weighted in enumerate(open_) if weighted), key=lambda place: -open_[place])
        labels = self._labels(index.roles[role])
        return tuple((labels[place], points(open_[place], whole)) for place in largest[:MOST_GAPS])


def line_maker(
    knowledge: KnowledgeBase, among: Sequence[str] | None, top: int | None, *, full: bool
) -> Make[FitLine | LineFit]:
    """Return what makes the line of somebody who states skills that are known: a short one, or the whole document."""
    if not full:
        return LineMaker(knowledge, among, top).line
    return lambda name, number, profile: LineFit(id=name, line=number, answer=fit(profile, knowledge, among, top))
