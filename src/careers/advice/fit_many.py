"""Which roles fit each of many people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from careers.advice.fit import fit
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.fit import FitReport, LineFit
from careers.domain.reports.fit_line import LineProblem
from careers.intake.profile_lines import PersonLine
from careers.scoring.score import role_numbers


def fit_many(
    people: Iterable[PersonLine], knowledge: KnowledgeBase, among: Sequence[str] | None = None, top: int | None = None
) -> Iterator[LineFit]:
    """Yield the answer for one person after the other, in their order; see ``fit``.

    Raises:
        KeyError: an id in `among` is not a role.
    """
    role_numbers(among, knowledge.requirement_index)
    for one in people:
        yield LineFit(id=one.id, line=one.number, answer=_answer(one, knowledge, among, top))


def _answer(
    one: PersonLine, knowledge: KnowledgeBase, among: Sequence[str] | None, top: int | None
) -> FitReport | LineProblem:
    if one.profile is None:
        return LineProblem(id=one.id, line=one.number, error=one.problem or "")
    return fit(one.profile, knowledge, among, top)
