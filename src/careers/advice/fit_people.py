"""Which roles fit each of many people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from careers.advice.credit import Reach, Stated
from careers.advice.fit import fit_with
from careers.advice.ladder import Ladders
from careers.advice.scoring import EarnedIn, Scorer
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.reports.fit import FitReport, LineFit, LineProblem
from careers.knowledge.profile_lines import PersonLine

FEW = 100
"""People who are scored before ladders are set up, which takes about as long as scoring these does."""


def fit_people(
    people: Iterable[PersonLine], knowledge: KnowledgeBase, among: Sequence[str] | None = None, top: int | None = None
) -> Iterator[LineFit]:
    """Score roles against one person after the other, in their order; what one takes is given back before the next.

    Args:
        people: what ``read_people`` gives.
        knowledge: the roles and skills.
        among: ids of the roles to score; all of them when None.
        top: how many roles to report of each, the best; all of them when None.

    Raises:
        KeyError: an id in `among` is not a role.
    """
    scorer = Scorer(knowledge)
    numbers = scorer.numbers(among)
    for count, one in enumerate(people):
        if count == FEW:
            scorer = CrowdScorer(knowledge)
        yield LineFit(one.id, one.number, _answer(one, scorer, numbers, top))


def _answer(one: PersonLine, scorer: Scorer, numbers: Sequence[int], top: int | None) -> FitReport | LineProblem:
    if one.profile is None:
        return LineProblem(one.id, one.number, one.problem or "")
    return fit_with(scorer, one.profile, numbers, top)


class CrowdScorer(Scorer):
    """Scores many people by the ladders of all requirements."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Take the knowledge base, and set up its ladders."""
        super().__init__(knowledge)
        self._ladders = Ladders(knowledge)

    def find_reach(self, skill: str, level: Level) -> Reach:
        """Find what a skill at a level earns in every role, and climbs of ladders."""
        reach = super().find_reach(skill, level)
        return reach._replace(climbed=self._ladders.climbed(reach))

    def earned_by(self, stated: Stated) -> EarnedIn:
        """Give what tells how much skills earn in a role."""
        return partial(self._ladders.worth, self._ladders.union([reach.climbed for reach in stated]))
