"""Gap and plan against a reckoning that tries everything, by code of its own, on random knowledge bases.

It takes from a report which steps there are, with their hours and what they build on, reckons from the knowledge base
what a set of them scores, and goes through all sets.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import NamedTuple, TypeVar

import pytest

from careers import KnowledgeBase, Level, Profile, gap, plan, read_profile
from careers.domain.reports.gap import GapReport
from careers.domain.reports.plan import LeftOut, PlanReport, PlanStep
from careers.domain.role import WEIGHTS, Requirement
from careers.domain.skill import Implication, Relation, Skill
from kb_strategies import SOURCES, base, role

CASES = 250
NAMES = "abcdefgh"
T = TypeVar("T")


def maybe(random: Random, value: T) -> tuple[T, ...]:
    return (value,) if random.random() < 0.3 else ()


def random_base(random: Random, *, ordered: bool, roles: int) -> KnowledgeBase:
    """Give eight skills, of which some resemble, imply and require others, and roles that ask for up to six of them."""
    skills = []
    for place, name in enumerate(NAMES[: random.randint(2, 8)]):
        other, share = random.choice(NAMES[:place] or "a"), random.randint(10, 60) / 100
        first = random.sample(NAMES[:place], min(place, random.randint(0, 2)))
        low = random.randint(1, 40)
        hours = (low, low + random.randint(0, 40))
        implies = maybe(random, Implication(other, random.choice(list(Level)), share)) if place else ()
        related = maybe(random, Relation(other, share)) if place else ()
        requires = tuple(sorted(first)) if ordered else ()
        skills.append(Skill(name, name, "tool", hours, implies=implies, related=related, requires=requires))
    ids = [one.id for one in skills]
    asked = [[random_requirement(random, ids) for _ in range(random.randint(1, 6))] for _ in range(roles)]
    return base(skills, [role(f"role-{number}", *dict.fromkeys(wants)) for number, wants in enumerate(asked)])


def random_requirement(random: Random, ids: Sequence[str]) -> Requirement:
    form = {"any_of": tuple(random.sample(ids, 2))} if random.random() < 0.2 else {"skill": random.choice(ids)}
    return Requirement(random.choice(list(WEIGHTS)), random.choice(list(Level)), SOURCES, **form)


def random_profile(random: Random, knowledge: KnowledgeBase) -> Profile:
    stated = [f"{name}:{random.choice(list(Level))}" for name in knowledge.skills if random.random() < 0.2]
    return read_profile(stated, knowledge) if stated else Profile()


class Step(NamedTuple):
    skill: str
    need: Level
    hours: float
    first: frozenset[int]


def best_credit(wanted: Requirement, levels: Mapping[str, Level], knowledge: KnowledgeBase) -> float:
    return max(
        (
            transfer.percent * min(1, min(level, transfer.level) / wanted.level)
            for skill, level in levels.items()
            for transfer in knowledge.transfers[skill]
            if transfer.skill in knowledge.options(wanted)
        ),
        default=0.0,
    )


def score(levels: Mapping[str, Level], name: str, knowledge: KnowledgeBase) -> float:
    wants = knowledge.roles[name].requirements
    return sum(one.weight * best_credit(one, levels, knowledge) for one in wants) / sum(one.weight for one in wants)


def steps_of(report: PlanReport) -> list[Step]:
    """Give every step that a report tells of, with the places of those that come before it."""
    told: list[PlanStep | LeftOut] = [*report.steps, *report.left_out]
    places = {(one.skill, one.to): place for place, one in enumerate(told)}

    def first(one: PlanStep | LeftOut) -> frozenset[int]:
        working = [min(to for skill, to in places if skill == name and to >= 2) for name in one.requires]
        keys = [*zip(one.requires, working, strict=True), (one.skill, one.from_)]
        return frozenset(places[key] for key in keys if key in places)

    return [Step(one.skill, one.to, one.hours, first(one)) for one in told]


class Everything:
    """All sets of steps that prerequisites allow, with their hours and scores."""

    def __init__(self, steps: Sequence[Step], profile: Profile, knowledge: KnowledgeBase, roles: Sequence[str]) -> None:
        self.steps = steps
        self.sets: dict[frozenset[int], tuple[float, list[float]]] = {}
        left = [frozenset[int]()]
        while left:
            done = left.pop()
            if done not in self.sets:
                levels = {one.id: one.level or Level.EXPERT for one in profile.skills}
                for place in done:
                    one = steps[place]
                    levels[one.skill] = max(one.need, levels.get(one.skill, one.need))
                scores = [score(levels, name, knowledge) for name in roles]
                self.sets[done] = sum(steps[place].hours for place in done), scores
                left += [done | {place} for place, one in enumerate(steps) if one.first <= done and place not in done]

    def least_area(self, chosen: frozenset[int]) -> float:
        """Give the least sum of gain times finish time of the steps of a set, over all orders."""
        total = sum(self.sets[chosen][1])
        best = {frozenset[int](): 0.0}
        for done in sorted((one for one in self.sets if one <= chosen), key=len):
            for place in chosen - done:
                if self.steps[place].first <= done:
                    area = best[done] + self.steps[place].hours * (total - sum(self.sets[done][1]))
                    best[done | {place}] = min(area, best.get(done | {place}, area))
        return best[chosen]


def area_of(report: PlanReport) -> float:
    return sum(sum(one.gain.values()) * one.total_hours for one in report.steps)


def cases(random: Random, *, ordered: bool, roles: int) -> tuple[KnowledgeBase, Profile, list[str]]:
    knowledge = random_base(random, ordered=ordered, roles=roles)
    return knowledge, random_profile(random, knowledge), list(knowledge.roles)


class Job(NamedTuple):
    gain: float
    hours: float
    first: Sequence[str]


def gap_jobs(report: GapReport, planned: PlanReport) -> dict[str, Job]:
    """Give a job for each gap, and one without gain for what a gap builds on and no gap leads to."""
    needs = {one.skills[0]: one.need for one in report.gaps}

    def to_working(skill: str) -> str:
        return skill if needs.get(skill, 0) >= Level.INTERMEDIATE else f"{skill} to working level"

    told: list[PlanStep | LeftOut] = [*planned.steps, *planned.left_out]
    jobs = {}
    for one in report.gaps:
        jobs[one.skills[0]] = Job(one.gain, sum(one.hours) / 2, [to_working(skill) for skill in one.requires])
    for step in told:
        name = to_working(step.skill)
        if name not in jobs and step.to == Level.INTERMEDIATE:
            own = [step.skill] if step.skill in needs else []
            jobs[name] = Job(0, step.hours, [*map(to_working, step.requires), *own])
    return jobs


def least_sum(jobs: Mapping[str, Job]) -> float:
    """Give the least sum of gain times finish time over all orders."""
    best = {frozenset[str](): (0.0, 0.0)}
    for _ in jobs:
        reached: dict[frozenset[str], tuple[float, float]] = {}
        for done, (cost, time) in best.items():
            for name in jobs.keys() - done:
                if done.issuperset(jobs[name].first):
                    end = time + jobs[name].hours
                    now = cost + jobs[name].gain * end, end
                    reached[done | {name}] = min(now, reached.get(done | {name}, now))
        best = reached
    ((cost, _),) = best.values()
    return cost


def sum_in_order(order: Sequence[str], jobs: Mapping[str, Job]) -> float:
    """Give the sum of gain times finish time of gaps in an order, each right after what no gap leads to."""
    cost, time, done = 0.0, 0.0, set[str]()
    for gap_skill in order:
        wanted = [gap_skill]
        for name in wanted:
            wanted += [other for other in jobs[name].first if other not in done and other not in wanted]
        assert not set(wanted[1:]) & set(order)
        time += sum(jobs[name].hours for name in wanted)
        cost += jobs[gap_skill].gain * time
        done.update(wanted)
    return cost


@pytest.mark.parametrize("roles", [1, 3])
@pytest.mark.parametrize("ordered", [False, True])
def test_no_order_of_the_gaps_closes_them_sooner(ordered: bool, roles: int) -> None:  # noqa: FBT001
    random = Random(f"gap {ordered} {roles}")
    for _ in range(2 * CASES):
        knowledge, profile, names = cases(random, ordered=ordered, roles=roles)

        report = gap(profile, names, knowledge)

        jobs = gap_jobs(report, plan(profile, names, knowledge))
        assert report.optimal
        assert sum_in_order([one.skills[0] for one in report.gaps], jobs) == pytest.approx(least_sum(jobs))


@pytest.mark.parametrize("roles", [1, 3])
@pytest.mark.parametrize("ordered", [False, True])
def test_no_order_of_the_steps_is_ready_sooner(ordered: bool, roles: int) -> None:  # noqa: FBT001
    random = Random(f"plan {ordered} {roles}")
    for _ in range(CASES):
        knowledge, profile, names = cases(random, ordered=ordered, roles=roles)

        report = plan(profile, names, knowledge)

        everything = Everything(steps_of(report), profile, knowledge, names)
        taken = frozenset(range(len(report.steps)))
        assert report.optimal
        assert everything.sets[taken][1] == pytest.approx([100] * roles)
        assert area_of(report) == pytest.approx(everything.least_area(taken))


@pytest.mark.parametrize("roles", [1, 3])
@pytest.mark.parametrize("ordered", [False, True])
def test_no_other_steps_gain_more_within_the_hours(ordered: bool, roles: int) -> None:  # noqa: FBT001
    random = Random(f"hours {ordered} {roles}")
    for _ in range(CASES):
        knowledge, profile, names = cases(random, ordered=ordered, roles=roles)
        hours = random.randint(1, 300)

        report = plan(profile, names, knowledge, hours=hours)

        everything = Everything(steps_of(report), profile, knowledge, names)
        taken = frozenset(range(len(report.steps)))
        most, fewest = max(
            (round(sum(scores), 6), -total) for total, scores in everything.sets.values() if total <= hours + 1e-9
        )
        assert report.optimal
        assert sum(everything.sets[taken][1]) == pytest.approx(most)
        assert everything.sets[taken][0] == pytest.approx(-fewest)
        assert area_of(report) == pytest.approx(everything.least_area(taken))


@pytest.mark.parametrize("roles", [1, 3])
@pytest.mark.parametrize("ordered", [False, True])
def test_no_other_steps_reach_the_score_in_fewer_hours(ordered: bool, roles: int) -> None:  # noqa: FBT001
    random = Random(f"reach {ordered} {roles}")
    for _ in range(CASES):
        knowledge, profile, names = cases(random, ordered=ordered, roles=roles)
        reach = random.randint(0, 100)

        report = plan(profile, names, knowledge, reach=reach)

        everything = Everything(steps_of(report), profile, knowledge, names)
        taken = frozenset(range(len(report.steps)))
        fewest = min(total for total, scores in everything.sets.values() if min(scores) >= reach - 1e-9)
        assert report.optimal
        assert report.reached
        assert report.reach_hours == pytest.approx(fewest) == pytest.approx(everything.sets[taken][0])
        assert min(everything.sets[taken][1]) >= reach - 1e-9
        assert area_of(report) == pytest.approx(everything.least_area(taken))
