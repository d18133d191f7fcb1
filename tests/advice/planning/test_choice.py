"""The choice of skills, held against every choice there is, by code that shares nothing with the engine's."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from random import Random

import pytest

from careers import KnowledgeBase, Level, Profile
from careers.advice.learner import Learner
from careers.advice.planning import choice
from careers.advice.planning.choice import choose, studied_options
from careers.domain.market import UsualRole
from careers.domain.role import Requirement, Role
from careers.domain.skill import Implication, Skill
from kb_strategies import base, requirement, role, skill, somebody

NAMES = "abcdefghij"
STUDIED = (Level.BEGINNER, Level.INTERMEDIATE, Level.ADVANCED)


def random_skill(random: Random, place: int) -> Skill:
    """Return a skill of 5 to 80 hours that may require and imply some before it."""
    low = random.randint(5, 60)
    first = random.sample(NAMES[:place], min(place, random.choice([0, 0, 1, 2])))
    brings = [Implication(random.choice(NAMES[:place]), Level.ADVANCED, random.choice([0.5, 0.9]))] if place else []
    return skill(
        NAMES[place],
        hours=(low, low + random.randint(0, 20)),
        requires=tuple(sorted(first)),
        implies=tuple(brings if random.random() < 0.3 else []),
    )


def random_requirement(random: Random) -> Requirement:
    options = tuple(random.sample(NAMES, random.randint(1, 3)))
    form = {"skill": options[0]} if len(options) == 1 else {"any_of": options}
    return requirement("essential", random.choice(list(Level)), **form)


def random_case(random: Random) -> tuple[KnowledgeBase, Learner, dict[str, Level]]:
    """Return a base of one role with up to four requirements, somebody who asks about it, and what is done by then."""
    skills = [random_skill(random, place) for place in range(len(NAMES))]
    wanted = dict.fromkeys(random_requirement(random) for _ in range(random.randint(1, 4)))
    knowledge = base(skills, [role("a", *wanted)])
    known = {name: random.choice([*Level]) for name in NAMES if random.random() < 0.15}
    done = {name: random.choice(STUDIED) for name in NAMES if random.random() < 0.1}
    profile = somebody(known, knowledge) if known else Profile()
    later = {name: level for name, level in done.items() if level > known.get(name, 0)}
    return knowledge, Learner(profile, ["a"], knowledge), later


def needed(skills: Mapping[str, Level], done: Mapping[str, Level], learner: Learner) -> dict[str, Level]:
    """Return skills at their levels, and all that must be learnt before those that are news."""
    needs = dict(skills)
    for name in [name for name, level in skills.items() if learner.levels.get(name, 0) < level]:
        for first in learner.knowledge.skills[name].requires:
            ground = learner.ground(first, name, skills[name])
            if done.get(first, 0) < ground and not learner.knows(first, ground):
                below = needed({first: Level(ground)}, done, learner)
                needs = {
                    one: max(needs.get(one, Level.BEGINNER), below.get(one, Level.BEGINNER)) for one in needs | below
                }
    return needs


def hours(needs: Mapping[str, Level], done: Mapping[str, Level], learner: Learner) -> int:
    return sum(learner.hours(name, done.get(name), level) for name, level in needs.items())


@pytest.mark.parametrize("seed", range(300))
def test_no_choice_of_all_takes_fewer_hours(seed: int) -> None:
    _, learner, done = random_case(Random(seed))
    every: list[int] = []
    for names in product(*(studied_options(one, learner) for one in learner.open)):
        levels: dict[str, Level] = {}
        for name, one in zip(names, learner.open, strict=True):
            levels[name] = max(levels.get(name, Level.BEGINNER), min(one.requirement.level, Level.ADVANCED))
        every.append(hours(needed(levels, done, learner), done, learner))

    found = choose(learner.open, done, learner)

    assert found.proved
    assert hours(found.needs, done, learner) == min(every)
    for one in learner.open:
        assert found.skills[one.number] in studied_options(one, learner)
        assert found.needs[found.skills[one.number]] >= min(one.requirement.level, Level.ADVANCED)


def chosen(knowledge: KnowledgeBase) -> list[str]:
    learner = Learner(Profile(), list(knowledge.roles), knowledge)
    return list(choose(learner.open, {}, learner).skills.values())


def test_what_two_requirements_share_is_paid_for_once() -> None:
    skills = [
        skill("ground", hours=(120, 120)),
        skill("alone", hours=(50, 50)),
        *(skill(name, hours=(10, 10), requires=("ground",)) for name in ("one", "other")),
    ]
    either = requirement("essential", Level.INTERMEDIATE, any_of=("alone", "one"))
    both = role("both", either, requirement("essential", Level.INTERMEDIATE, any_of=("alone", "other")))

    assert chosen(base(skills, [both])) == ["alone", "alone"]
    fixed = requirement("essential", Level.INTERMEDIATE, skill="other")
    assert chosen(base(skills, [role("fixed", either, fixed)])) == ["one", "other"]


def test_of_equal_hours_the_commonest_is_chosen() -> None:
    skills = [skill("group", "concept"), *(skill(name, broader=("group",)) for name in ("ada", "basic", "cobol"))]
    wants: list[tuple[Role, list[str]]] = [
        (role("a", requirement("essential", Level.BEGINNER, any_of=("cobol", "ada"))), ["cobol"]),
        (role("a", requirement("essential", Level.BEGINNER, category="group")), ["basic"]),
    ]
    for asks, expected in wants:
        knowledge = base(skills, [asks])._replace(usual_roles={"basic": (UsualRole("a", 40, 90),)})
        assert chosen(knowledge) == expected


def test_a_part_of_a_category_is_learnt_and_not_the_category() -> None:
    skills = [skill("group", "concept", (5, 5)), skill("ada", broader=("group",))]

    assert chosen(base(skills, [role("a", requirement("essential", Level.BEGINNER, category="group"))])) == ["ada"]


def test_no_course_takes_the_place_of_the_personal_skill_that_leads_a_list() -> None:
    skills = [skill("tact", "soft-skill", (5, 5)), skill("ada")]
    wants = [requirement("essential", Level.BEGINNER, any_of=names) for names in (("tact", "ada"), ("ada", "tact"))]

    learner = Learner(Profile(), ["a"], base(skills, [role("a", *wants)]))

    assert [studied_options(one, learner) for one in learner.open] == [[], ["ada"]]


def test_what_a_list_is_named_for_is_learnt_where_only_practice_leads_all_the_way() -> None:
    skills = [skill("running", "practice", studied=Level.INTERMEDIATE), skill("ada", hours=(5, 5))]
    either = ("running", "ada")

    assert chosen(base(skills, [role("a", requirement("essential", Level.INTERMEDIATE, any_of=either))])) == ["ada"]
    assert chosen(base(skills, [role("a", requirement("essential", Level.ADVANCED, any_of=either))])) == ["running"]


def test_a_choice_that_is_given_up_is_not_called_the_best(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choice, "MOST_LOOKS", 2)
    skills = [skill("ada", hours=(30, 40)), skill("basic", requires=("ada",)), skill("cobol")]
    wanted = [
        requirement("essential", Level.BEGINNER, any_of=("cobol", "basic")),
        requirement("essential", Level.BEGINNER, skill="ada"),
    ]
    knowledge = base(skills, [role("a", *wanted)])
    learner = Learner(Profile(), ["a"], knowledge)

    found = choose(learner.open, {}, learner)

    assert not found.proved
    assert set(found.skills) == {one.number for one in learner.open}
