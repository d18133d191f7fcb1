"""Which of many postings come nearest to what somebody knows, in little memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from heapq import nsmallest
from operator import mul
from typing import NamedTuple

from careers.advice.fit import status_of
from careers.advice.matching.match import role_of
from careers.advice.matching.read_postings import Posting, ReadPosting, read_postings
from careers.advice.matching.wants import categories_of, importances, requirement_of, weights_in_posting
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import UNSAID, Level
from careers.domain.profile import Profile
from careers.domain.reports.fit import Status
from careers.domain.reports.match import MatchReport, RankedPosting
from careers.domain.reports.reading import ReadingProblem
from careers.domain.requirement_index import FULL, credit_units
from careers.domain.role import IMPORTANCES, Importance
from careers.scoring.credit import known_skills, stated_levels, with_unsaid
from careers.scoring.score import points, standing_from

FEWEST = 4
"""What a posting asks for at least, for its score to stand among others: two of two skills tell little."""
MOST_PROBLEMS = 10
KEPT = 100_000
"""Wants whose credit is remembered; 100,000 postings have fewer."""
WHOLE = 100


class _Scored(NamedTuple):
    """A posting with its score; of several the first in this order is the best."""

    too_little: bool
    below: float
    """The points that are missing."""
    fewer: int
    """How many of its requirements are not met, below nothing."""
    number: int
    posting: ReadPosting
    importances: Sequence[Importance]
    units: Sequence[int]
    """The credit of each want, in 1200ths."""


class Counts:
    """How many postings were read, and what became of them."""

    def __init__(self) -> None:
        """Begin with none."""
        self.read = self.empty = self.unread = 0
        self.problems: list[ReadingProblem] = []

    def add_problem(self, problem: ReadingProblem) -> None:
        """Count a posting that can't be read."""
        self.unread += problem.rows
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(problem)


def rank(
    profile: Profile,
    postings: Iterable[Posting],
    knowledge: KnowledgeBase,
    top: int | None = None,
    jobs: int = 1,
) -> MatchReport:
    """Return the postings that come nearest to what somebody knows, best first; equal ones in their order.

    A posting that names too few skills to tell comes after all that name enough.

    Args:
        profile: what the person knows.
        postings: the postings as they come; no more of them are kept than are told.
        knowledge: the roles and skills.
        top: how many to tell; all of them when None.
        jobs: how many processes read them.
    """
    counts = Counts()
    scored = _scored(read_postings(postings, knowledge, jobs), Scale(profile, knowledge), counts)
    best = sorted(scored) if top is None else nsmallest(top, scored)
    ranked = counts.read - counts.empty
    return MatchReport(
        knowledge_base=knowledge.edition,
        profile=profile,
        posting=None,
        postings=tuple(_ranked(number, one, knowledge) for number, one in enumerate(best, start=1)),
        read=counts.read,
        empty=counts.empty,
        left_out=ranked - len(best),
        problems=tuple(counts.problems),
        unread=counts.unread,
    )


class Scale:
    """What somebody's skills are credited with for any requirement."""

    def __init__(self, profile: Profile, knowledge: KnowledgeBase) -> None:
        """Take a profile, and look up once what each of its skills is worth."""
        self.knowledge = knowledge
        known = known_skills(with_unsaid(stated_levels(profile), UNSAID), knowledge)
        self.categories = categories_of(knowledge)
        self._best = {
            need: {skill: max(credit_units(*way, need) for way in ways) for skill, ways in known.items()}
            for need in Level
        }
        self._units: dict[tuple[tuple[str, ...], Level], int] = {}

    def units(self, skills: tuple[str, ...], level: Level) -> int:
        """Return the best credit for a want, in 1200ths; many postings want the same."""
        known = self._units.get((skills, level))
        if known is None:
            best = self._best[level]
            requirement = requirement_of(skills, level, "essential", self.categories)
            known = max(best.get(skill, 0) for skill in self.knowledge.options(requirement))
            if len(self._units) < KEPT:
                self._units[skills, level] = known
        return known


def _scored(postings: Iterable[ReadPosting | ReadingProblem], scale: Scale, counts: Counts) -> Iterator[_Scored]:
    for read in postings:
        if isinstance(read, ReadingProblem):
            counts.add_problem(read)
            continue
        counts.read += 1
        if read.wants:
            yield _score(counts.read, read, scale)
        else:
            counts.empty += 1


def _score(number: int, posting: ReadPosting, scale: Scale) -> _Scored:
    by_asked = importances({want.asked for want in posting.wants})
    told = [by_asked[want.asked] for want in posting.wants]
    weights = weights_in_posting(told)
    units = [scale.units(one.skills, one.level) for one in posting.wants]
    weighted = sum(map(mul, weights, units))
    return _Scored(
        too_little=len(units) < FEWEST,
        below=WHOLE - points(weighted, sum(weights)),
        fewer=-units.count(FULL),
        number=number,
        posting=posting,
        importances=told,
        units=units,
    )


def _ranked(rank: int, one: _Scored, knowledge: KnowledgeBase) -> RankedPosting:
    facts, wants = one.posting.facts, one.posting.wants
    first = [one.units[number] for number, its in enumerate(one.importances) if its == IMPORTANCES[0]]
    return RankedPosting(
        rank=rank,
        score=WHOLE - one.below,
        standing=standing_from(first),
        file=one.posting.file,
        title=facts.title,
        company=facts.company,
        place=facts.place,
        pay=facts.pay,
        url=facts.url,
        role=role_of(facts.title, [want.skills[0] for want in wants], knowledge).id,
        met=_labels(one, "met", knowledge),
        partial=_labels(one, "partial", knowledge),
        missing=_labels(one, "missing", knowledge),
        too_little=one.too_little,
    )


def _labels(one: _Scored, status: Status, knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Return what the wants of one status are called, what counts most first."""
    wants = one.posting.wants
    every = sorted(zip(map(IMPORTANCES.index, one.importances), range(len(wants)), strict=True))
    return tuple(wants[number].label(knowledge) for _, number in every if status_of(one.units[number]) == status)
