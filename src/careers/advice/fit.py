"""Which roles fit a person, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careers.advice.credit import Credit, Stated, credits_of, levels_of
from careers.advice.scoring import Scorer
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile
from careers.domain.reports.fit import Evidence, FitReport, Outcome, RequirementFits, RoleFit
from careers.domain.scale import FULL


class _Person(NamedTuple):
    """Somebody, and what their skills earn; ``lowest`` if every level that was not stated were beginner."""

    stated: Stated
    lowest: Stated
    nothing: Mapping[str, Evidence]
    """What a skill says of a role in which it earns nothing."""


def fit(
    profile: Profile,
    knowledge: KnowledgeBase,
    among: Sequence[str] | None = None,
    top: int | None = None,
    *,
    robustness: bool = False,
) -> FitReport:
    """Score roles against a profile: ``100 * sum(weight * credit) / sum(weight)`` over a role's requirements.

    Args:
        profile: what the person knows.
        knowledge: the roles and skills.
        among: ids of the roles to score; all of them when None.
        top: how many roles to report, the best; all of them when None.
        robustness: whether to try how firmly the first role is first.

    Raises:
        KeyError: an id in `among` is not a role.
    """
    scorer = Scorer(knowledge)
    numbers = scorer.numbers(among)
    report = fit_with(scorer, profile, numbers, top)
    if not robustness:
        return report
    from careers.advice.robustness import robustness_of

    return report._replace(robustness=robustness_of(scorer.stated(levels_of(profile)), numbers, scorer))


def fit_with(scorer: Scorer, profile: Profile, numbers: Sequence[int], top: int | None) -> FitReport:
    """Score roles, by their numbers, against a profile, with a scorer that has seen others; see ``fit``."""
    levels = levels_of(profile)
    nothing = {skill: Evidence(skill, 0.0, 0.0) for skill in sorted(levels)}
    person = _Person(scorer.stated(levels), scorer.lowest(levels), nothing)
    ranked = scorer.best(person.stated, numbers, top)
    roles = tuple(_role_fit(rank, number, person, scorer) for rank, (_, number) in enumerate(ranked, start=1))
    return FitReport(scorer.knowledge.edition, profile, roles, len(numbers) - len(roles))


def _role_fit(rank: int, number: int, person: _Person, scorer: Scorer) -> RoleFit:
    scale = scorer.scale
    credited = credits_of(number, person.stated)
    score = scorer.share(number, sum([scale.weights[place] * credit.units for place, credit in credited.items()]))
    return RoleFit(
        scale.roles[number],
        scale.titles[number],
        rank,
        score,
        (scorer.points(number, person.lowest), score),
        scorer.part_points(number, credited, essential=True),
        scorer.part_points(number, credited, essential=False),
        _evidence(number, credited, person, scorer),
        _requirement_fits(number, credited, scorer),
    )


def _requirement_fits(role: int, credited: Mapping[int, Credit], scorer: Scorer) -> RequirementFits:
    scale, most = scorer.scale, FULL * scorer.full[role]
    first = scale.firsts[role]
    outcomes = {number - first: _outcome(credit, scale.weights[number], most) for number, credit in credited.items()}
    return RequirementFits(lambda: scorer.knowledge.unmet[scale.roles[role]], outcomes)


def _outcome(credit: Credit, weight: int, most: int) -> Outcome:
    return Outcome(
        "met" if credit.units == FULL else "partial",
        credit.units / FULL,
        credit.via,
        100 * weight * credit.units / most,
        100 * weight * (FULL - credit.units) / most,
    )


def _evidence(role: int, credited: Mapping[int, Credit], person: _Person, scorer: Scorer) -> tuple[Evidence, ...]:
    earned: dict[str, int] = {}
    lost: dict[str, int] = {}
    for number, (units, via, without) in credited.items():
        weight = scorer.scale.weights[number]
        earned[via] = earned.get(via, 0) + weight * units
        lost[via] = lost.get(via, 0) + weight * (units - without)
    order = sorted(earned, key=lambda skill: (-earned[skill], skill))
    most = FULL * scorer.full[role]
    useful = [Evidence(skill, 100 * earned[skill] / most, 100 * lost[skill] / most) for skill in order]
    return (*useful, *[nothing for skill, nothing in person.nothing.items() if skill not in earned])
