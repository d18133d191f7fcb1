"""Everything that there is to learn for roles, and a choice of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careers.advice.openings import Learner, Opening, highest_level, openings
from careers.advice.planning.earnings import Earnings
from careers.advice.planning.jobs import Jobs, members
from careers.advice.planning.steps import Step, before, steps_to
from careers.domain.reports.plan import Rule


class Task(NamedTuple):
    """Somebody, the steps that are open to them, and what these earn."""

    person: Learner
    groups: Mapping[str, Sequence[Opening]]
    steps: Sequence[Step]
    earnings: Earnings
    jobs: Jobs

    def hours(self, places: int) -> int:
        """Give how long a set of steps takes, in parts of an hour."""
        return sum(self.jobs.hours[place] for place in members(places))


class Choice(NamedTuple):
    """The steps to take, by which rule, and whether it is proved that none are better."""

    places: int
    rule: Rule
    proved: bool
    reaching: int | None = None
    """The hours in which the score is reached that was asked for, in parts of an hour."""


def task_of(person: Learner) -> Task:
    """Give what there is to learn for somebody."""
    groups = openings(person)
    needs = {skill: highest_level(closed) for skill, closed in groups.items()}
    steps = steps_to(needs, person, whole=False)
    earnings = Earnings(steps, person)
    return Task(person, groups, steps, earnings, Jobs([one.middle for one in steps], before(steps), earnings.points()))
