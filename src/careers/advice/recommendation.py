"""Which of several roles to go for, why, and what speaks for another."""

from __future__ import annotations

from collections.abc import Sequence

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.phrases import counted
from careers.domain.reports.compare import OwnCoverage, Recommendation
from careers.domain.reports.fit import RoleFit

HOURS_A_YEAR = 150
"""Study hours that weigh as much as a year of practice, about three a week, where roles are set against each other.

The first year weighs nothing: it goes by while one studies.
"""
FREE_POINTS = 10
"""Points by which every score is raised, so that a role of which little is known is far and not endlessly far."""
FAR = 5
"""The score below which a role that is further away is no choice yet."""


def recommend(fits: Sequence[RoleFit], own: Sequence[OwnCoverage], knowledge: KnowledgeBase) -> Recommendation:
    """Return a role whose essentials are met, else the one with little to go for what it scores today.

    Args:
        fits: of two roles or more.
        own: what takes the person to all essentials of each.
        knowledge: for whom each role is.
    """
    ways = {one.role: one for one in own}
    nearest, *rest = sorted(fits, key=lambda one: (_is_left(ways[one.id]), _cost(one, ways[one.id]), -one.score))
    other = max(rest, key=lambda one: (one.score, -one.rank))
    return Recommendation(
        role=nearest.id, why=_why(nearest, other, ways), but=_but(nearest, other, ways, _chosen_if(other, knowledge))
    )


def _cost(role: RoleFit, way: OwnCoverage) -> float:
    """Return the effort to all essentials for the square of the points that the role scores; some are given to all.

    The square, since what somebody has been doing for years weighs more than a hundred hours of study.
    """
    return _effort(way) / (role.score + FREE_POINTS) ** 2


def _effort(way: OwnCoverage) -> int:
    return way.hours + HOURS_A_YEAR * max(0, way.years - 1)


def _is_left(way: OwnCoverage) -> bool:
    return bool(way.hours or way.years)


def _why(nearest: RoleFit, other: RoleFit, ways: dict[str, OwnCoverage]) -> str:
    if not _is_left(ways[other.id]):
        return f"{nearest.title}: {_met_words(nearest)}, and those of {other.title} too."
    if not _is_left(ways[nearest.id]):
        return f"{nearest.title}: {_met_words(nearest)}; {other.title} is {_way_words(ways[other.id])} away."
    way = f"its essentials are {_way_words(ways[nearest.id])} away, against {_way_words(ways[other.id])}"
    if not _is_higher(nearest, other):
        return f"{nearest.title}: {way} for {other.title}."
    score = f"you score {nearest.score:.0f} of 100 today against {other.score:.0f}"
    if _effort(ways[nearest.id]) > _effort(ways[other.id]):
        return f"{nearest.title}: {score} for {other.title}, though {way}."
    return f"{nearest.title}: {way} for {other.title}, and {score}."


def _met_words(role: RoleFit) -> str:
    met, _, _, of = role.standing.essential
    return "you meet all its essentials" if met == of else "you meet its essentials, or nearly"


def _way_words(way: OwnCoverage) -> str:
    years = f"about {counted(way.years, 'year')} of practice" if way.years else ""
    hours = f"{way.hours:,} h of study" if way.hours or not years else ""
    return " and ".join(filter(None, (hours, years)))


def _but(nearest: RoleFit, other: RoleFit, ways: dict[str, OwnCoverage], chosen_if: str) -> str:
    if _is_higher(other, nearest):
        higher = f"{other.title} scores higher today, {other.score:.0f} of 100 against {nearest.score:.0f}"
        return f"{higher}: choose it if {chosen_if}." if chosen_if else f"{higher}."
    is_far = other.score < FAR <= nearest.score and _effort(ways[other.id]) > _effort(ways[nearest.id])
    if chosen_if and not is_far:
        return f"Choose {other.title} instead if {chosen_if}."
    if _effort(ways[other.id]) > _effort(ways[nearest.id]):
        return f"{other.title} is the longer way: you score {other.score:.0f} of 100 there today."
    return f"{other.title} is no further."


def _is_higher(one: RoleFit, other: RoleFit) -> bool:
    """Return whether a score is higher as it is told, in whole points."""
    return round(one.score) > round(other.score)


def _chosen_if(role: RoleFit, knowledge: KnowledgeBase) -> str:
    """Return the first of the editors' words for whom a role is, as they stand within a sentence."""
    if role.id not in knowledge.details:
        return ""
    text = knowledge.details[role.id].choose_if[0].text
    return f"{text[0].lower()}{text[1:]}".rstrip(".")
