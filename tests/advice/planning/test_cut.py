"""Where plans end, held against every set of steps that can be done, by code that shares nothing with the engine's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from random import Random

import pytest

from careers import KnowledgeBase, Level, Profile, fit
from careers.advice.learner import Learner
from careers.advice.planning import cut
from careers.advice.planning.cut import to_score, within_hours
from careers.advice.planning.stages import Stage, Step, stages_of
from careers.domain.role import IMPORTANCES
from careers.domain.skill import Implication, Relation, Skill
from kb_strategies import base, requirement, role, skill, somebody

NAMES = "abcdefgh"


def random_skill(random: Random, place: int) -> Skill:
    low = random.randint(5, 60)
    earlier = NAMES[:place]
    share = random.randint(10, 60) / 100
    return skill(
        NAMES[place],
        hours=(low, low + random.randint(0, 20)),
        requires=tuple(sorted(random.sample(earlier, min(place, random.choice([0, 0, 1, 2]))))),
        implies=(Implication(random.choice(earlier), Level.ADVANCED, share),)
        if place and random.random() < 0.3
        else (),
        related=(Relation(random.choice(earlier), share),) if place and random.random() < 0.3 else (),
    )


def random_case(random: Random) -> tuple[KnowledgeBase, Learner]:
    """Return a base of one or two roles with up to five requirements, and somebody who asks about them."""
    roles = [
        role(
            f"role-{number}",
            *(
                requirement(random.choice(IMPORTANCES), random.choice(list(Level)), skill=name)
                for name in random.sample(NAMES, random.randint(1, 5))
            ),
        )
        for number in range(random.randint(1, 2))
    ]
    knowledge = base([random_skill(random, place) for place in range(len(NAMES))], roles)
    known = {name: random.choice(list(Level)) for name in NAMES if random.random() < 0.15}
    profile = somebody(known, knowledge) if known else Profile()
    return knowledge, Learner(profile, list(knowledge.roles), knowledge)


def sets_of(stage: Stage, learner: Learner) -> Iterator[Sequence[Step]]:
    """Return every set of steps of a stage that leaves out nothing which one of them builds on."""
    for count in range(len(stage.steps) + 1):
        for some in combinations(stage.steps, count):
            reached = {(step.skill, step.to) for step in some}
            if all(_stands(step, reached, stage, learner) for step in some):
                yield some


def _stands(step: Step, reached: set[tuple[str, Level]], stage: Stage, learner: Learner) -> bool:
    firsts = [one for one in stage.steps if one.skill == step.skill and one.to == step.have]
    for name in learner.knowledge.skills[step.skill].requires:
        ground = learner.ground(name, step.skill, step.to)
        if not learner.knows(name, ground):
            firsts += [one for one in stage.steps if one.skill == name and (one.have or 0) < ground <= one.to]
    return all((one.skill, one.to) in reached for one in firsts)


def scores(steps: Sequence[Step], learner: Learner) -> Mapping[str, float]:
    """Return what `fit` says of somebody who has taken steps."""
    levels: dict[str, Level] = dict(learner.levels)
    for step in steps:
        levels[step.skill] = max(step.to, levels.get(step.skill, step.to))
    profile = somebody(levels, learner.knowledge) if levels else Profile()
    return {one.id: one.score for one in fit(profile, learner.knowledge).roles}


def hours(steps: Sequence[Step]) -> int:
    return sum(step.hours for step in steps)


@pytest.mark.parametrize("seed", range(60))
def test_hours_end_in_a_step_that_is_begun_to_the_highest_level_that_fits(seed: int) -> None:
    random = Random(seed)
    _, learner = random_case(random)
    steps = [step for stage in stages_of(learner) for step in stage.steps]
    limit = random.uniform(0, 1.1) * hours(steps)

    found = within_hours(stages_of(learner), limit, learner)

    whole = next(count for count in range(len(steps), -1, -1) if hours(steps[:count]) <= limit)
    assert list(found.steps[:whole]) == steps[:whole]
    assert hours(found.steps) <= limit
    assert found.proved
    for begun, rest in zip(found.steps[whole:], found.left, strict=False):
        asked = steps[whole]
        assert (begun.skill, begun.have, rest.to) == (asked.skill, asked.have, asked.to)
        assert begun.to == rest.have
        higher = [level for level in Level if begun.to < level < asked.to]
        assert all(hours(steps[:whole]) + learner.hours(asked.skill, asked.have, one) > limit for one in higher)
    if len(found.steps) == whole:
        assert list(found.left) == steps[whole:]
    else:
        assert len(found.steps) == whole + 1
        assert list(found.left[1:]) == steps[whole + 1 :]


def test_a_step_that_is_begun_closes_nothing_and_the_rest_of_it_is_left() -> None:
    asks = role("a", requirement("essential", Level.INTERMEDIATE, skill="ada"))
    learner = Learner(Profile(), ["a"], base([skill("ada", hours=(100, 100))], [asks]))

    found = within_hours(stages_of(learner), 60, learner)

    assert [(step.have, step.to, step.hours, step.closes) for step in found.steps] == [(None, Level.BEGINNER, 35, ())]
    assert [(step.have, step.to, step.hours) for step in found.left] == [(Level.BEGINNER, Level.INTERMEDIATE, 65)]


@pytest.mark.parametrize("seed", range(60))
def test_no_steps_of_the_stage_in_which_a_score_is_reached_take_fewer_hours(seed: int) -> None:
    random = Random(seed)
    _, learner = random_case(random)
    stages = stages_of(learner)
    aim = random.choice([random.uniform(0, 100), 0, 100])

    found = to_score(stages, aim, learner)

    whole: list[Step] = []
    for stage in stages:
        if min(scores((*whole, *stage.steps), learner).values()) >= aim:
            reaching = [
                (*whole, *some)
                for some in sets_of(stage, learner)
                if min(scores((*whole, *some), learner).values()) >= aim
            ]
            assert found is not None
            assert found.proved
            assert hours(found.steps) == min(map(hours, reaching))
            assert min(scores(found.steps, learner).values()) >= aim
            return
        whole += stage.steps
    assert found is None


def test_of_a_stage_with_too_many_sets_the_first_steps_are_taken_and_not_called_the_best(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cut, "MOST_SETS", 5)
    names = ("ada", "basic", "cobol")
    asks = role("a", *(requirement("essential", Level.INTERMEDIATE, skill=name) for name in names))
    learner = Learner(Profile(), ["a"], base([skill(name, hours=(20, 20)) for name in names], [asks]))
    stages = stages_of(learner)

    found = to_score(stages, 60, learner)

    assert found is not None
    assert [step.skill for step in found.steps] == ["ada", "basic"]
    assert not found.proved
