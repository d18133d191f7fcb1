"""What to learn for roles, in what order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from careers.advice.choice import needed
from careers.advice.earnings import Earnings
from careers.advice.gap import role_scores
from careers.advice.openings import Learner, Opening, learner, openings
from careers.advice.schedule import Jobs, members, soonest, within
from careers.advice.steps import UNITS, Step, before, builds_on, steps_to
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile
from careers.domain.reports.plan import LeftOut, PlanReport, PlanStep


def plan(profile: Profile, roles: Sequence[str], knowledge: KnowledgeBase) -> PlanReport:
    """Give the steps to full marks in roles, in the order that makes the person ready soonest.

    Args:
        profile: what the person knows; it may be empty.
        roles: ids of the roles.
        knowledge: the roles and skills.

    Raises:
        KeyError: an id is not a role.
    """
    person = learner(profile, roles, knowledge)
    groups = openings(person)
    needs = {skill: max(one.requirement.level for one in closed) for skill, closed in groups.items()}
    steps = steps_to(needs, person, whole=False)
    earnings = Earnings(steps, person)
    jobs = Jobs([step.middle for step in steps], before(steps), earnings.points())
    kept = needed(jobs)
    order = soonest(within(kept, jobs))
    chosen = [list(members(kept))[place] for place in order.places]
    left = [place for place in range(len(steps)) if place not in chosen]
    return PlanReport(
        knowledge.edition,
        profile,
        role_scores(person),
        tuple(_told(chosen, steps, groups, earnings, person)),
        tuple(_left_out(left, chosen, steps, earnings, person)),
        order.proved,
        "ready-soonest",
    )


def _told(
    order: Sequence[int],
    steps: Sequence[Step],
    groups: Mapping[str, Sequence[Opening]],
    earnings: Earnings,
    person: Learner,
) -> Iterator[PlanStep]:
    total = 0
    for place, (gain, after) in zip(order, earnings.scores(order), strict=True):
        step = steps[place]
        total += step.middle
        yield PlanStep(
            step.skill,
            person.knowledge.skills[step.skill].name,
            step.have,
            step.need,
            step.middle / UNITS,
            step.hours,
            total / UNITS,
            gain,
            after,
            builds_on(step, steps),
            _because(place, order, steps, groups),
        )


def _because(
    place: int, order: Sequence[int], steps: Sequence[Step], groups: Mapping[str, Sequence[Opening]]
) -> tuple[str, ...]:
    """Give the roles that ask for a step's skill at its level or above, then the skills that build on it."""
    step = steps[place]
    roles = [one.role for one in groups.get(step.skill, ()) if one.requirement.level >= step.need]
    skills = [steps[one].skill for one in order if place in steps[one].first and steps[one].skill != step.skill]
    return tuple(dict.fromkeys((*roles, *skills)))


def _left_out(
    left: Sequence[int], order: Sequence[int], steps: Sequence[Step], earnings: Earnings, person: Learner
) -> Iterator[LeftOut]:
    for place, gain in zip(left, earnings.gains(order, left), strict=True):
        step = steps[place]
        name = person.knowledge.skills[step.skill].name
        yield LeftOut(step.skill, name, step.have, step.need, step.middle / UNITS, gain, "covered")
