"""Whether what is known of a person tells roles apart, and what would."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from careers.advice.fit import Person
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import UNSAID
from careers.domain.reports.fit import Certainty, Robustness, Usual
from careers.scoring.score import points, whole_weight
from careers.scoring.sensitivity import robustness_of

FEW = 3
"""Skills below which the usual roles of people who have them say more than scores."""
FIRM = 75
"""The percent of draws in which a first role stays first from which it stands apart."""
RIVALS = 5
"""Roles that a question is to tell apart, the first ones."""
MOST_USUAL, MOST_ASKED = 3, 2


def certainty_of(person: Person, ranked: Sequence[int], knowledge: KnowledgeBase) -> Certainty:
    """Return whether a person's skills tell roles apart; where not, the usual roles, and what to ask for.

    Args:
        person: what the skills are credited with.
        ranked: the numbers of the roles, best first.
        knowledge: the roles and skills.
    """
    robustness = robustness_of(ranked, person.units, knowledge.requirement_index)
    why = _why(person, ranked, robustness)
    ask = _questions(person, ranked[:RIVALS], knowledge) if why else ()
    return Certainty(
        too_little=why is not None,
        why=why,
        robustness=robustness,
        usual=tuple(_usual(person, ranked, knowledge))[:MOST_USUAL] if why == "few-skills" else (),
        ask=ask,
        names={skill: knowledge.skills[skill].name for skill in ask},
    )


def _why(
    person: Person, ranked: Sequence[int], robustness: Robustness | None
) -> Literal["few-skills", "near-equal"] | None:
    if len(person.skills) < FEW:
        return "few-skills"
    if len(ranked) < 2:  # noqa: PLR2004 - of one role there is nothing to tell apart
        return None
    return "near-equal" if robustness is None or robustness.stays_first < FIRM else None


def _usual(person: Person, ranked: Sequence[int], knowledge: KnowledgeBase) -> Iterator[Usual]:
    """Yield the roles to which the skills are essential, most postings first, then by score."""
    index = knowledge.requirement_index
    counted: dict[str, tuple[int, int]] = {}
    for skill in person.skills:
        for one in knowledge.usual_roles.get(skill, ()):
            named, postings = counted.get(one.role, (0, 0))
            counted[one.role] = named + one.named, max(postings, one.postings)
    asking = _asking(person.skills, knowledge)
    usual = [number for number in ranked if number in asking]
    for number in sorted(usual, key=lambda number: -counted.get(index.roles[number], (0, 0))[0]):
        named, postings = counted.get(index.roles[number], (0, 0))
        yield Usual(
            id=index.roles[number], title=index.titles[number], named=named // len(person.skills), postings=postings
        )


def _asking(skills: Sequence[str], knowledge: KnowledgeBase) -> set[int]:
    """Return the numbers of the roles to which skills are essential, or else of those that ask for them at all."""
    index = knowledge.requirement_index
    asked = [
        number
        for skill in skills
        for rule in knowledge.credit_rules[skill]
        for number in (rule.requirements if rule.direct else ())
    ]
    return {index.role_of[one] for one in asked if index.essential[one]} or {index.role_of[one] for one in asked}


def _questions(person: Person, roles: Sequence[int], knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Return the skills that would tell roles most apart if the person had them: at most one in favour of each."""
    gains = {skill: _gains(skill, person, roles, knowledge) for skill in _candidates(person, roles, knowledge)}
    telling = sorted(gains, key=lambda skill: (min(gains[skill]) - max(gains[skill]), skill))
    found: dict[int, str] = {}
    for skill in telling:
        if max(gains[skill]) > min(gains[skill]):
            found.setdefault(gains[skill].index(max(gains[skill])), skill)
    return tuple(found.values())[:MOST_ASKED]


def _candidates(person: Person, roles: Sequence[int], knowledge: KnowledgeBase) -> Iterable[str]:
    """Return a skill for each essential requirement of the roles of which the person has nothing."""
    index = knowledge.requirement_index
    found: dict[str, None] = {}
    for role in roles:
        for asked, number in zip(knowledge.roles[index.roles[role]].requirements, index.numbers(role), strict=True):
            if index.essential[number] and number not in person.units:
                found[asked.named[0]] = None
    return found


def _gains(skill: str, person: Person, roles: Sequence[int], knowledge: KnowledgeBase) -> list[float]:
    """Return the points that a skill at a working level would add to each role."""
    index = knowledge.requirement_index
    added = dict.fromkeys(roles, 0)
    for rule in knowledge.credit_rules[skill]:
        for number in rule.requirements:
            more = rule.units[UNSAID - 1] - person.units.get(number, 0)
            if index.role_of[number] in added and more > 0:
                added[index.role_of[number]] += index.weights[number] * more
    return [points(added[role], whole_weight(role, index)) for role in roles]
