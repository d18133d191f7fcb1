"""Which roles fit each of many people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from careers.advice.credit import Reach, Stated
from careers.advice.fit import fit_with
from careers.advice.ladder import Ladders
from careers.advice.scoring import Earned, Scorer
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.reports.fit import LineFit, LineProblem
from careers.knowledge.profile_lines import PersonLine


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
    scorer = _CrowdScorer(knowledge)
    numbers = scorer.numbers(among)
    for one in people:
        problem = LineProblem(one.id, one.number, one.problem or "")
        yield LineFit(one.id, one.number, fit_with(scorer, one.profile, numbers, top) if one.profile else problem)


class _CrowdScorer(Scorer):
    """Scores many people by the ladders of all requirements, which take as long to set up as to score some hundred."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        super().__init__(knowledge)
        self._ladders = Ladders(knowledge)

    def reach(self, skill: str, level: Level) -> Reach:
        reach = super().reach(skill, level)
        return reach._replace(climbed=self._ladders.climbed(reach))

    def earned(self, stated: Stated) -> Earned:
        return partial(self._ladders.worth, self._ladders.union(reach.climbed for reach in stated))
