"""Which roles fit each of many people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from careers.advice.fit import fit_with
from careers.advice.scoring import Scorer
from careers.domain.knowledge_base import KnowledgeBase
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
    scorer = Scorer(knowledge)
    numbers = scorer.numbers(among)
    for one in people:
        problem = LineProblem(one.id, one.number, one.problem or "")
        yield LineFit(one.id, one.number, fit_with(scorer, one.profile, numbers, top) if one.profile else problem)
