"""The page of one skill."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.listings import SkillDemand, SkillPage, SkillReport
from careers.domain.role import SHARES
from careers.domain.skill import Relation


def skill(name: str, knowledge: KnowledgeBase) -> SkillReport:
    """Return one skill with its relations and the roles that need it.

    Raises:
        KeyError: the id is not a skill.
    """
    one = knowledge.skills[name]
    others = knowledge.skills.values()
    related = _related(name, knowledge)
    narrower = tuple(other.id for other in others if name in other.broader)
    implied_by = tuple(other.id for other in others if any(link.skill == name for link in other.implies))
    linked = {*one.broader, *narrower, *implied_by, *one.requires}
    linked |= {link.skill for link in one.implies} | {link.skill for link in related}
    linked |= {one.successor} if one.successor else set()
    page = SkillPage(
        id=one.id,
        name=one.name,
        kind=one.kind,
        summary=one.summary,
        aliases=one.aliases,
        hours=one.hours,
        broader=one.broader,
        narrower=narrower,
        implies=one.implies,
        implied_by=implied_by,
        related=related,
        requires=one.requires,
        url=one.url,
        learn_from=one.learn_from,
        retired=one.retired,
        successor=one.successor,
        sources=one.sources,
        roles=tuple(sorted(_demands(name, knowledge), key=_heaviest_first)),
        names={other: knowledge.skills[other].name for other in sorted(linked)},
    )
    return SkillReport(knowledge.edition, (page,))


def _related(name: str, knowledge: KnowledgeBase) -> tuple[Relation, ...]:
    """Return the relations stated on either side, the strongest first."""
    inward = [
        Relation(other.id, link.strength)
        for other in knowledge.skills.values()
        for link in other.related
        if link.skill == name
    ]
    return tuple(sorted((*knowledge.skills[name].related, *inward), key=lambda link: (-link.strength, link.skill)))


def _demands(name: str, knowledge: KnowledgeBase) -> Iterator[SkillDemand]:
    for role in knowledge.roles.values():
        for one in role.requirements:
            if name in knowledge.options(one):
                yield SkillDemand(
                    role=role.id,
                    title=role.title,
                    label=knowledge.label(one),
                    importance=one.importance,
                    level=one.level,
                )


def _heaviest_first(demand: SkillDemand) -> tuple[int, int, str]:
    return -SHARES[demand.importance], -demand.level, demand.role
