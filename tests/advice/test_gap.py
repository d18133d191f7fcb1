from __future__ import annotations

from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers import fit, gap, read_profile
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.reports.gap import Gap, RoleScore, UnusedSkill, Value
from careers.domain.skill import Implication, Relation
from kb_strategies import STATED, base, knowledge_bases, requirement, role, skill, somebody

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

    assert report.roles == (RoleScore("engineer", "Engineer", 45),)
    assert report.names == {"maths": "Maths"}
    assert report.gaps == (
        Gap(
            "Learning",
            ("learning",),
            "important",
            None,
            Level.INTERMEDIATE,
            30,
            (10, 30),
            1.5,
            ("maths",),
            {"engineer": 30},
        ),
        Gap(
            "Python",
            ("python",),
            "essential",
            Level.INTERMEDIATE,
            Level.ADVANCED,
            20,
            (15, 45),
            2 / 3,
            (),
            {"engineer": 20},
        ),
        Gap("Flow", ("flow",), "useful", None, Level.INTERMEDIATE, 5, (5, 15), 0.5, (), {"engineer": 5}),
    )


def test_what_must_come_first_comes_first_even_when_it_gains_less() -> None:
    engineer = role(
        "engineer",
        requirement("useful", Level.INTERMEDIATE, skill="maths"),
        requirement("useful", Level.INTERMEDIATE, skill="flow"),
        requirement("essential", Level.INTERMEDIATE, skill="learning"),
        requirement("useful", Level.EXPERT, skill="python"),
    )
    knowledge = base(SKILLS, [engineer])

    labels = [one.label for one in gap(read_profile(["python:intermediate"], knowledge), ["engineer"], knowledge).gaps]

    assert labels == ["Maths", "Learning", "Flow", "Python"]


def test_a_prerequisite_below_working_level_comes_first_and_one_at_it_does_not() -> None:
    engineer = role(
        "engineer",
        requirement("useful", Level.EXPERT, skill="python"),
        requirement("essential", Level.INTERMEDIATE, skill="learning"),
    )
    knowledge = base(SKILLS, [engineer])

    for level, order in ((Level.BEGINNER, ["Python", "Learning"]), (Level.INTERMEDIATE, ["Learning", "Python"])):
        someone = read_profile([f"python:{level}", "maths"], knowledge)
        assert [one.label for one in gap(someone, ["engineer"], knowledge).gaps] == order


def test_skills_that_one_choice_closes_in_several_roles_are_one_gap() -> None:
    knowledge = base(
        SKILLS,
        [
            role("a", requirement("useful", Level.BEGINNER, any_of=("flow", "torch"))),
            role("b", requirement("useful", Level.ADVANCED, any_of=("torch", "python"))),
        ],
    )

    (only,) = gap(NOBODY, ["a", "b"], knowledge).gaps

    assert (only.label, only.skills) == ("Flow or Torch / Torch or Python", ("torch", "flow", "python"))
    assert (only.need, only.roles) == (Level.ADVANCED, {"a": 100, "b": 100})


def test_of_several_skills_that_would_do_the_one_that_the_person_is_nearest_to_is_reckoned_with() -> None:
    either = requirement("useful", Level.INTERMEDIATE, any_of=("python", "flow"))
    knowledge = base(SKILLS, [role("a", either)])

    assert [one.skills for one in gap(NOBODY, ["a"], knowledge).gaps] == [("python", "flow")]
    assert [one.skills for one in gap(read_profile(["torch"], knowledge), ["a"], knowledge).gaps] == [
        ("flow", "python")
    ]


def test_a_gap_that_roles_share_is_told_once_with_the_gain_in_each() -> None:
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

    flow, python = gap(NOBODY, ["a", "b"], knowledge).gaps

    assert (python.need, python.importance) == (Level.ADVANCED, "essential")
    assert (python.gain, python.roles) == (150, {"a": 100, "b": 50})
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
def test_no_gap_stands_before_one_that_it_requires(knowledge: KnowledgeBase, levels: dict[str, Level | None]) -> None:
    profile = somebody(levels, knowledge)
    gaps = gap(profile, list(knowledge.roles), knowledge).gaps

    for place, one in enumerate(gaps):
        assert not {later.skills[0] for later in gaps[place + 1 :]} & set(one.requires)


@given(st.lists(st.tuples(st.sampled_from(["essential", "important", "useful"]), st.sampled_from(Level)), max_size=5))
def test_without_prerequisites_gaps_stand_in_the_order_of_points_per_hour(wants: list[tuple[str, Level]]) -> None:
    free = [skill(name) for name in ("python", "maths", "learning", "torch", "flow")]
    asked = [requirement(weight, level, skill=one.id) for one, (weight, level) in zip(free, wants, strict=False)]
    knowledge = base(free, [role("a", *asked)])

    rates = [one.gain_per_hour for one in gap(NOBODY, ["a"], knowledge).gaps]

    assert rates == pytest.approx(sorted(rates, reverse=True))


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

    assert [one.label for one in report.gaps] == ["Flow", "Learning"]
    assert report.first_hours == (20, 60)


def test_of_a_stated_level_and_what_others_carry_over_the_further_counts() -> None:
    brings = skill("torch", implies=(Implication("python", Level.INTERMEDIATE, 0.9),))
    engineer = role("engineer", requirement("essential", Level.INTERMEDIATE, skill="python"))
    knowledge = base([skill("python"), brings], [engineer])

    told = [
        gap(read_profile(stated, knowledge), ["engineer"], knowledge).gaps[0].hours
        for stated in (["python:beginner"], ["torch"], ["python:beginner", "torch"])
    ]

    assert told == [(7.5, 22.5), (pytest.approx(1), pytest.approx(3)), (pytest.approx(1), pytest.approx(3))]


@given(knowledge_bases(), STATED, STATED)
def test_knowing_more_makes_no_way_longer(
    knowledge: KnowledgeBase, has: dict[str, Level | None], more: dict[str, Level | None]
) -> None:
    names = list(knowledge.roles)

    some, more_of_it = (gap(somebody(levels, knowledge), names, knowledge) for levels in (has, {**more, **has}))

    hours = {(one.skills[0], one.need): one.hours for one in some.gaps}
    for one in more_of_it.gaps:
        low, high = hours.get((one.skills[0], one.need), one.hours)
        assert one.hours <= (low + 1e-9, high + 1e-9)
