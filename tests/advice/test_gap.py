from __future__ import annotations

from math import inf, isclose

import pytest
from hypothesis import given, strategies as st

from careers import read_profile
from careers.advice.fit import fit
from careers.advice.gap import gap
from careers.advice.hours import PRACTICE_YEARS
from careers.advice.plan import plan
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.reports.gap import Gap, UnusedSkill, Value
from careers.domain.reports.standing import RoleScore, Standing, Tally
from careers.domain.role import IMPORTANCES, SHARES
from careers.domain.skill import Implication, Relation
from kb_strategies import STATED, base, knowledge_bases, near, requirement, role, skill, somebody

NOBODY = Profile()
SKILLS = [
    skill("python"),
    skill("maths"),
    skill("learning", requires=("python", "maths")),
    skill("torch", related=(Relation("flow", 0.5),)),
    skill("flow"),
]


def test_a_gap_tells_what_closing_it_gains_and_takes() -> None:
    engineer = role(
        "engineer",
        requirement("essential", Level.ADVANCED, skill="python"),
        requirement("important", Level.INTERMEDIATE, skill="learning"),
        requirement("useful", Level.INTERMEDIATE, skill="flow"),
    )
    knowledge = base(SKILLS, [engineer])

    report = gap(read_profile(["python:intermediate", "torch"], knowledge), ["engineer"], knowledge)

    essential, important, useful = SHARES.values()
    standing = Standing(Tally(met=0, partial=1, missing=0, of=1), "part-way")
    score = near(essential * 2 / 3 + useful / 2)
    assert report.roles == (RoleScore("engineer", "Engineer", score, standing),)
    assert report.names == {"maths": "Maths"}
    python, learning, flow = report.gaps
    assert learning == Gap(
        label="Learning",
        skills=("learning",),
        importance="important",
        have=None,
        need=Level.INTERMEDIATE,
        gain=important,
        hours=(10, 30),
        years=None,
        gain_per_hour=near(important / 20),
        requires=("maths",),
        roles={"engineer": important},
    )
    assert (python.have, python.need, python.hours) == (Level.INTERMEDIATE, Level.ADVANCED, (5, 10))
    assert python.gain == pytest.approx(essential / 3)
    assert (flow.gain, flow.hours) == (useful / 2, (5, 15))
    assert report.first_hours == (5, 10)


def test_what_must_come_first_comes_first_even_when_it_gains_less() -> None:
    wants = [requirement("essential", Level.INTERMEDIATE, skill=name) for name in ("learning", "maths", "flow")]
    dear = [one._replace(hours=(60, 60)) if one.id == "maths" else one for one in SKILLS]
    knowledge = base(dear, [role("engineer", *wants)])

    labels = [one.label for one in gap(read_profile(["python"], knowledge), ["engineer"], knowledge).gaps]

    assert labels == ["Maths", "Learning", "Flow"]


def test_all_essentials_come_before_what_is_important_and_that_before_what_is_useful() -> None:
    wants = zip(("useful", "important", "essential"), ("flow", "maths", "learning"), strict=True)
    knowledge = base(SKILLS, [role("a", *(requirement(one, Level.INTERMEDIATE, skill=name) for one, name in wants))])

    gaps = gap(NOBODY, ["a"], knowledge).gaps

    assert [(one.label, one.importance) for one in gaps] == [
        ("Learning", "essential"),
        ("Maths", "important"),
        ("Flow", "useful"),
    ]


def test_what_only_practice_closes_is_told_in_years() -> None:
    wants = [
        requirement("essential", Level.EXPERT, skill="python"),
        requirement("essential", Level.EXPERT, skill="flow"),
        requirement("essential", Level.INTERMEDIATE, skill="tact"),
    ]
    knowledge = base([*SKILLS, skill("tact", "soft-skill")], [role("a", *wants)])

    flow, *practised = gap(read_profile(["python:advanced"], knowledge), ["a"], knowledge).gaps

    assert (flow.hours, flow.years) == ((15, 40), PRACTICE_YEARS[Level.EXPERT])
    assert [(one.label, one.hours, one.years, one.gain_per_hour) for one in practised] == [
        ("Tact", None, PRACTICE_YEARS[Level.INTERMEDIATE], None),
        ("Python", None, PRACTICE_YEARS[Level.EXPERT], None),
    ]


def test_skills_that_one_choice_closes_in_several_roles_are_one_gap() -> None:
    knowledge = base(
        SKILLS,
        [
            role("a", requirement("useful", Level.BEGINNER, any_of=("flow", "torch"))),
            role("b", requirement("useful", Level.ADVANCED, any_of=("torch", "python"))),
        ],
    )

    (only,) = gap(NOBODY, ["a", "b"], knowledge).gaps

    assert (only.label, only.skills) == ("Flow or Torch: Torch / Torch or Python: Torch", ("torch", "flow", "python"))
    assert (only.need, only.roles) == (Level.ADVANCED, {"a": 100, "b": 100})


def test_of_several_skills_that_would_do_the_one_that_the_person_is_nearest_to_is_reckoned_with() -> None:
    either = requirement("useful", Level.INTERMEDIATE, any_of=("python", "flow"))
    knowledge = base(SKILLS, [role("a", either)])

    assert [one.skills for one in gap(NOBODY, ["a"], knowledge).gaps] == [("python", "flow")]
    assert [one.skills for one in gap(read_profile(["torch"], knowledge), ["a"], knowledge).gaps] == [
        ("flow", "python")
    ]


def test_a_gap_that_roles_share_is_told_once_for_each_importance() -> None:
    knowledge = base(
        SKILLS,
        [
            role("a", requirement("useful", Level.BEGINNER, skill="python")),
            role(
                "b",
                requirement("essential", Level.ADVANCED, skill="python"),
                requirement("essential", Level.BEGINNER, skill="flow"),
            ),
        ],
    )

    python, flow, again = gap(NOBODY, ["a", "b"], knowledge).gaps

    assert (python.need, python.importance, python.roles) == (Level.ADVANCED, "essential", {"b": 50})
    assert (again.need, again.importance, again.roles) == (Level.BEGINNER, "useful", {"a": 100})
    assert flow.roles == {"b": 50}


def test_somebody_who_lacks_nothing_has_no_gaps() -> None:
    knowledge = base(SKILLS, [role("a", requirement("useful", Level.BEGINNER, skill="python"))])

    assert gap(read_profile(["python"], knowledge), ["a"], knowledge).gaps == ()


def test_a_role_that_does_not_exist_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        gap(NOBODY, ["nobody"], base(SKILLS, []))


@given(knowledge_bases(), STATED, st.data())
def test_gains_add_up_to_what_the_scores_lack(
    knowledge: KnowledgeBase, levels: dict[str, Level | None], data: st.DataObject
) -> None:
    names = data.draw(st.lists(st.sampled_from(list(knowledge.roles)), min_size=1, unique=True))
    profile = somebody(levels, knowledge)

    report = gap(profile, names, knowledge)

    scores = {one.id: one.score for one in fit(profile, knowledge, among=names).roles}
    assert {one.id: one.score for one in report.roles} == scores
    for name in names:
        assert isclose(sum(one.roles.get(name, 0) for one in report.gaps), 100 - scores[name], abs_tol=1e-9)


@given(knowledge_bases(), STATED)
def test_gaps_stand_in_the_order_of_the_plan_and_of_their_importance(
    knowledge: KnowledgeBase, levels: dict[str, Level | None]
) -> None:
    profile, names = somebody(levels, knowledge), list(knowledge.roles)

    gaps = gap(profile, names, knowledge).gaps

    importances = [IMPORTANCES.index(one.importance) for one in gaps]
    assert importances == sorted(importances)
    steps = [step for step in plan(profile, names, knowledge).steps if step.closes]
    for importance in IMPORTANCES:
        closing = [step.skill for step in steps if step.stage == importance]
        assert [one.skills[0] for one in gaps if one.importance == importance][: len(closing)] == closing


def test_what_no_chosen_role_asks_for_is_told_with_the_roles_that_value_it() -> None:
    roles = [
        role("a", requirement("useful", Level.BEGINNER, skill="python")),
        role("b", *(requirement("useful", Level.EXPERT, skill=name) for name in ("flow", "maths"))),
        role("c", requirement("useful", Level.BEGINNER, skill="flow")),
    ]
    knowledge = base(SKILLS, roles)

    report = gap(read_profile(["python", "flow:advanced", "learning"], knowledge), ["a"], knowledge)

    assert report.unused == (
        UnusedSkill("flow", "Flow", (Value("c", "C", 100), Value("b", "B", 37.5))),
        UnusedSkill("learning", "Learning", ()),
    )


def test_a_role_values_a_skill_by_all_that_it_asks_of_it_and_by_nothing_that_it_only_carries_over() -> None:
    brings = skill("torch", implies=(Implication("maths", Level.EXPERT, 0.9),))
    roles = [
        role("a", requirement("useful", Level.BEGINNER, skill="python")),
        role("b", *(requirement("useful", Level.BEGINNER, any_of=("torch", other)) for other in ("flow", "learning"))),
        role("c", requirement("useful", Level.BEGINNER, skill="maths")),
    ]
    knowledge = base([brings, *(skill(one) for one in ("python", "maths", "flow", "learning"))], roles)

    report = gap(read_profile(["torch"], knowledge), ["a"], knowledge)

    assert report.unused == (UnusedSkill("torch", "Torch", (Value("b", "B", 100),)),)


def test_a_prerequisite_that_no_role_asks_for_counts_with_its_hours() -> None:
    engineer = role(
        "engineer",
        requirement("essential", Level.INTERMEDIATE, skill="learning"),
        requirement("important", Level.INTERMEDIATE, skill="flow"),
    )
    knowledge = base(SKILLS, [engineer])

    report = gap(read_profile(["torch"], knowledge), ["engineer"], knowledge)

    assert [one.label for one in report.gaps] == ["Learning", "Flow"]
    assert report.first_hours == (10, 20)


def test_of_a_stated_level_and_what_others_carry_over_the_further_counts() -> None:
    brings = skill("torch", implies=(Implication("python", Level.INTERMEDIATE, 0.7),))
    engineer = role("engineer", requirement("essential", Level.INTERMEDIATE, skill="python"))
    knowledge = base([skill("python"), brings], [engineer])

    told = [
        gap(read_profile(stated, knowledge), ["engineer"], knowledge).gaps[0].hours
        for stated in (["python:beginner"], ["torch"], ["python:beginner", "torch"])
    ]

    assert told == [(5, 20), (5, 10), (5, 10)]


@given(knowledge_bases(), STATED, STATED)
def test_knowing_more_makes_no_way_longer(
    knowledge: KnowledgeBase, has: dict[str, Level | None], more: dict[str, Level | None]
) -> None:
    names = list(knowledge.roles)

    some, more_of_it = (gap(somebody(levels, knowledge), names, knowledge) for levels in (has, {**more, **has}))

    hours = {(one.skills[0], one.need): one.hours for one in some.gaps if one.hours}
    for one in more_of_it.gaps:
        low, high = hours.get((one.skills[0], one.need), (inf, inf))
        assert one.hours is None or (one.hours[0] <= low and one.hours[1] <= high)
