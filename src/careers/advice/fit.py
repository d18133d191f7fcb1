"""Which roles fit a person, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from careers.advice.credit import RANKS, Credit, Stated, credits_of, levels_of
from careers.advice.scoring import EarnedIn, Scorer, share_of
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile
from careers.domain.reports.fit import FitReport, RequirementFits, RoleFit, SkillEvidence, evidence_text
from careers.domain.scale import Scale


class _Person(NamedTuple):
    """Somebody, and what their skills earn."""

    stated: Stated
    lowest: EarnedIn | None
    """What the skills earn if every level that was not stated were beginner; None where all were stated."""
    nothing: Mapping[str, str]
    """The evidence that a skill is of in a role in which it earns nothing."""


class _Tally(NamedTuple):
    """What credits come to, in weighted units."""

    earned: int
    essential: int
    by_skill: Mapping[str, int]
    loss: Mapping[str, int]


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
    person = _person(profile, scorer)
    ranked = scorer.best(person.stated, numbers, top)
    roles = tuple(_role_fit(rank, number, person, scorer) for rank, (_, number) in enumerate(ranked, start=1))
    return FitReport(scorer.knowledge.edition, profile, roles, len(numbers) - len(roles))


def _person(profile: Profile, scorer: Scorer) -> _Person:
    levels = levels_of(profile)
    lowest = scorer.earned_by(scorer.lowest(levels)) if None in levels.values() else None
    return _Person(scorer.stated(levels), lowest, {skill: _no_evidence(skill) for skill in sorted(levels)})


def _role_fit(rank: int, number: int, person: _Person, scorer: Scorer) -> RoleFit:
    credited = credits_of(number, person.stated)
    tally = _tally(credited, scorer.scale)
    full, essential = scorer.full[number], scorer.full_essential[number]
    score = share_of(tally.earned, full)
    return RoleFit(
        scorer.scale.roles[number],
        scorer.scale.titles[number],
        rank,
        score,
        (share_of(person.lowest(number), full) if person.lowest else score, score),
        share_of(tally.essential, essential),
        share_of(tally.earned - tally.essential, full - essential),
        SkillEvidence(lambda: _evidence_texts(tally, full, person)),
        RequirementFits(lambda: scorer.requirement_texts(number, credited)),
    )


def _tally(credited: Mapping[int, Credit], scale: Scale) -> _Tally:
    weights, is_essential = scale.weights, scale.essential
    total = essential = 0
    by_skill: dict[str, int] = {}
    loss: dict[str, int] = {}
    for number, (bid, via, without) in credited.items():
        weight = weights[number]
        earned = weight * ((bid & RANKS) >> 1)
        total += earned
        essential += earned if is_essential[number] else 0
        by_skill[via] = by_skill.get(via, 0) + earned
        loss[via] = loss.get(via, 0) + earned - weight * ((without & RANKS) >> 1)
    return _Tally(total, essential, by_skill, loss)


def _evidence_texts(tally: _Tally, full: int, person: _Person) -> list[str]:
    earned, loss = tally.by_skill, tally.loss
    order = sorted([(-units, skill) for skill, units in earned.items()])
    useful = [evidence_text(skill, share_of(-units, full), share_of(loss[skill], full)) for units, skill in order]
    return useful + [text for skill, text in person.nothing.items() if skill not in earned]


@cache
def _no_evidence(skill: str) -> str:
    return evidence_text(skill, 0.0, 0.0)
