"""What a person lacks, and in which order to learn it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import fsum

from careers.advice.openings import Learner, Opening, highest_level, openings
from careers.advice.planning.jobs import Jobs
from careers.advice.planning.schedule import soonest
from careers.advice.planning.steps import Step, before, builds_on, steps_to
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.reports.gap import Gap, GapReport, RoleScore, UnusedSkill, Value
from careers.domain.skill import Range

MOST_VALUES = 3
"""Roles that are named for a skill that none of the roles asked about wants."""


def gap(profile: Profile, roles: Sequence[str], knowledge: KnowledgeBase) -> GapReport:
    """Give what to learn for roles, what most repays its hours first and prerequisites before what needs them.

    A gap is a skill to learn and every open requirement that it closes, with the gain in each role and the highest
    level that any of them needs. Where any of several skills would do, it is the one that the person is nearest to, or
    else the one that gains most over all the roles. The order makes the sum of gain times finish time the least, with
    each gain as it stands today, hours at the middle of their range, and the hours of prerequisites that no role asks
    for counted where they fall due; see ``careers.advice.planning.schedule``.

    Args:
        profile: what the person knows; it may be empty.
        roles: ids of the roles.
        knowledge: the roles and skills.

    Raises:
        KeyError: an id is not a role.
    """
    person = Learner(profile, roles, knowledge)
    groups = openings(person)
    steps = steps_to({skill: highest_level(closed) for skill, closed in groups.items()}, person, whole=True)
    order = soonest(_jobs(steps, groups))
    gaps = tuple(
        _gap(steps[place], builds_on(steps[place], steps), groups[steps[place].skill], person)
        for place in order.places
        if _closes(steps[place], groups)
    )
    first = sorted({skill for one in gaps for skill in one.requires})
    return GapReport(
        knowledge.edition,
        profile,
        role_scores(person),
        gaps,
        {skill: knowledge.skills[skill].name for skill in first},
        optimal=order.proved,
        first_hours=_sum(step.hours for step in steps if not _closes(step, groups)),
        unused=tuple(_unused(person)),
    )


def role_scores(person: Learner) -> tuple[RoleScore, ...]:
    """Give where the person stands with each of the roles."""
    return tuple(
        RoleScore(role.id, role.title, person.score(number, person.units))
        for role, number in zip(person.roles, person.numbers, strict=True)
    )


def _closes(step: Step, groups: Mapping[str, Sequence[Opening]]) -> bool:
    """Tell whether a step reaches the level that a role asks for, and is no mere prerequisite."""
    return step.skill in groups and step.need == highest_level(groups[step.skill])


def _sum(ranges: Iterable[Range]) -> Range:
    lows, highs = zip((0.0, 0.0), *ranges, strict=True)
    return fsum(lows), fsum(highs)


def _jobs(steps: Sequence[Step], groups: Mapping[str, Sequence[Opening]]) -> Jobs:
    points = [
        (1 << place, sum(one.units for one in groups[step.skill]))
        for place, step in enumerate(steps)
        if _closes(step, groups)
    ]
    return Jobs([step.middle for step in steps], before(steps), points)


def _gap(step: Step, requires: tuple[str, ...], closed: Sequence[Opening], person: Learner) -> Gap:
    knowledge = person.knowledge
    options = dict.fromkeys(option for one in closed for option in knowledge.options(one.requirement))
    gain = fsum(one.gain for one in closed)
    return Gap(
        " / ".join(dict.fromkeys(knowledge.label(one.requirement) for one in closed)),
        (step.skill, *(option for option in options if option != step.skill)),
        max((one.requirement for one in closed), key=lambda requirement: requirement.weight).importance,
        person.levels.get(step.skill),
        step.need,
        gain,
        step.hours,
        2 * gain / sum(step.hours),
        requires,
        _gains(closed),
    )


def _gains(closed: Sequence[Opening]) -> dict[str, float]:
    gains: dict[str, float] = {}
    for one in closed:
        gains[one.role] = gains.get(one.role, 0) + one.gain
    return gains


def _unused(person: Learner) -> Iterator[UnusedSkill]:
    """Give what the person has that earns nothing in any of the roles, with the roles that ask for it."""
    for stated in person.profile.skills:
        if not any(units for _, units in person.reached(stated.id, stated.level or Level.EXPERT)):
            values = sorted(
                _values(stated.id, stated.level or Level.EXPERT, person), key=lambda one: (-one.points, one.id)
            )
            yield UnusedSkill(stated.id, stated.name, tuple(values[:MOST_VALUES]))


def _values(skill: str, level: Level, person: Learner) -> Iterator[Value]:
    index, earned = person.index, dict[int, int]()
    for way in person.knowledge.credit_rules[skill]:
        for place in way.requirements if way.direct else ():
            role = index.owners[place]
            earned[role] = earned.get(role, 0) + index.weights[place] * way.units[level - 1]
    for role, units in earned.items():
        yield Value(index.roles[role], index.titles[role], person.points(role, units))
