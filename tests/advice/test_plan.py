from __future__ import annotations

import pytest

from careers import CareersError, KnowledgeBase, Level, Profile, fit, plan, read_profile
from careers.advice.planning import choice
from careers.domain.errors import Problem
from careers.domain.reports.gap import RoleScore
from careers.domain.reports.plan import PlanReport, PlanStep
from careers.domain.skill import Implication, Relation
from kb_strategies import base, requirement, role, skill

NOBODY = Profile()
SKILLS = [
    skill("python", implies=(Implication("programming", Level.INTERMEDIATE, 0.9),)),
    skill("programming"),
    skill("maths"),
    skill("learning", requires=("python", "maths")),
    skill("torch", related=(Relation("flow", 0.5),), requires=("programming",)),
    skill("flow"),
]


def learnt(report: PlanReport) -> list[tuple[str, str, str]]:
    return [(step.skill, str(step.from_ or ""), str(step.to)) for step in report.steps]


def test_a_plan_tells_the_steps_with_their_hours_the_scores_and_why() -> None:
    engineer = role(
        "engineer",
        requirement("essential", Level.ADVANCED, skill="python"),
        requirement("important", Level.INTERMEDIATE, skill="learning"),
        requirement("useful", Level.INTERMEDIATE, skill="flow"),
    )
    knowledge = base(SKILLS, [engineer])

    report = plan(read_profile(["python:beginner", "torch"], knowledge), ["engineer"], knowledge)

    assert report.roles == (RoleScore("engineer", "Engineer", 25),)
    assert report.steps == (
        PlanStep(
            "python",
            "Python",
            Level.BEGINNER,
            Level.INTERMEDIATE,
            15,
            (7.5, 22.5),
            15,
            {"engineer": 20},
            {"engineer": 45},
            (),
            ("engineer", "learning"),
        ),
        PlanStep(
            "maths",
            "Maths",
            None,
            Level.INTERMEDIATE,
            20,
            (10, 30),
            35,
            {"engineer": 0},
            {"engineer": 45},
            (),
            ("learning",),
        ),
        PlanStep(
            "learning",
            "Learning",
            None,
            Level.INTERMEDIATE,
            20,
            (10, 30),
            55,
            {"engineer": 30},
            {"engineer": 75},
            ("maths", "python"),
            ("engineer",),
        ),
        PlanStep(
            "python",
            "Python",
            Level.INTERMEDIATE,
            Level.ADVANCED,
            30,
            (15, 45),
            85,
            {"engineer": 20},
            {"engineer": 95},
            (),
            ("engineer",),
        ),
        PlanStep(
            "flow",
            "Flow",
            None,
            Level.INTERMEDIATE,
            10,
            (5, 15),
            95,
            {"engineer": 5},
            {"engineer": 100},
            (),
            ("engineer",),
        ),
    )
    assert (report.left_out, report.optimal, report.rule) == ((), True, "ready-soonest")


def test_the_score_after_each_step_is_the_fit_of_somebody_who_has_taken_it(real: KnowledgeBase) -> None:
    for stated, roles in (
        ([], ["dl-engineer"]),
        (["python", "sql:beginner"], ["ml-engineer", "data-analyst", "ux-designer"]),
    ):
        levels = dict.fromkeys(stated)
        report = plan(read_profile(stated, real) if stated else NOBODY, roles, real)
        for step in report.steps:
            levels = {one: level for one, level in levels.items() if one.partition(":")[0] != step.skill}
            levels[f"{step.skill}:{step.to}"] = None
            scores = {one.id: one.score for one in fit(read_profile(levels, real), real, roles).roles}
            assert step.score_after == scores
        assert set(scores.values()) == {100}


def test_totals_are_the_sums_of_the_steps(real: KnowledgeBase) -> None:
    report = plan(read_profile(["python", "cuda:beginner"], real), ["dl-engineer", "gpu-engineer"], real)

    hours, scores = 0.0, {one.id: one.score for one in report.roles}
    for step in report.steps:
        hours += step.hours
        scores = {one: score + step.gain[one] for one, score in scores.items()}
        assert step.total_hours == pytest.approx(hours)
        assert step.score_after == pytest.approx(scores)


def test_a_skill_that_brings_a_prerequisite_along_stands_for_it() -> None:
    knowledge = base(
        SKILLS, [role("a", *(requirement("useful", Level.INTERMEDIATE, skill=one) for one in ("torch", "python")))]
    )

    assert learnt(plan(NOBODY, ["a"], knowledge)) == [
        ("python", "", "intermediate"),
        ("torch", "", "intermediate"),
    ]


@pytest.mark.parametrize(("strength", "level"), [(0.8, Level.INTERMEDIATE), (0.9, Level.EXPERT)])
def test_of_skills_that_bring_enough_of_a_prerequisite_along_the_shortest_stands_for_it(
    strength: float, level: Level
) -> None:
    brings = {"implies": (Implication("programming", level, strength),)}
    short, long = skill("short", **brings)._replace(hours=(5, 10)), skill("long", **brings)
    builds = skill("torch", requires=("programming",))
    wants = [requirement("useful", Level.INTERMEDIATE, skill=one) for one in ("long", "short", "torch")]
    knowledge = base([long, short, builds, skill("programming")], [role("a", *wants)])

    requires = {step.skill: step.requires for step in plan(NOBODY, ["a"], knowledge).steps}

    assert requires == {"short": (), "long": (), "torch": ("short",)}


@pytest.mark.parametrize(("strength", "level"), [(0.79, Level.INTERMEDIATE), (0.9, Level.BEGINNER)])
def test_a_skill_that_brings_too_little_of_a_prerequisite_along_does_not_stand_for_it(
    strength: float, level: Level
) -> None:
    brings = skill("brings", implies=(Implication("programming", level, strength),))
    builds = skill("torch", requires=("programming",))
    wants = [requirement("useful", Level.INTERMEDIATE, skill=one) for one in ("brings", "torch")]
    knowledge = base([brings, builds, skill("programming")], [role("a", *wants)])

    requires = {step.skill: step.requires for step in plan(NOBODY, ["a"], knowledge).steps}

    assert requires == {"brings": (), "programming": (), "torch": ("programming",)}


def test_a_step_whose_gains_others_earn_is_left_out() -> None:
    wants = [
        requirement("useful", Level.ADVANCED, any_of=("flow", "maths")),
        requirement("useful", Level.ADVANCED, skill="maths"),
    ]
    knowledge = base(SKILLS, [role("a", *wants)])

    report = plan(read_profile(["flow:intermediate"], knowledge), ["a"], knowledge)

    assert learnt(report) == [("maths", "", "advanced")]
    assert [(one.skill, one.reason, one.gain) for one in report.left_out] == [("flow", "covered", {"a": 0})]


def test_what_is_left_out_says_why() -> None:
    wants = [requirement("essential", Level.INTERMEDIATE, skill=one) for one in ("maths", "learning", "flow")]
    knowledge = base(SKILLS, [role("a", *wants)])

    report = plan(read_profile(["python"], knowledge), ["a"], knowledge, hours=20)

    assert learnt(report) == [("flow", "", "intermediate")]
    assert [(one.skill, one.reason, one.total_hours, one.requires) for one in report.left_out] == [
        ("learning", "too-long", 40, ("maths",)),
        ("maths", "gains-less", 20, ()),
    ]
    assert (report.rule, report.optimal, report.reached) == ("most-within-hours", True, None)


def test_a_score_that_takes_more_hours_than_there_are_is_told_with_what_they_gain() -> None:
    wants = [requirement("essential", Level.INTERMEDIATE, skill=one) for one in ("maths", "flow")]
    knowledge = base(SKILLS, [role("a", *wants)])

    enough = plan(NOBODY, ["a"], knowledge, hours=20, reach=50)
    short = plan(NOBODY, ["a"], knowledge, hours=20, reach=51)

    assert (enough.rule, enough.reached, enough.reach_hours) == ("fewest-hours-to-score", True, 20)
    assert (short.rule, short.reached, short.reach_hours) == ("most-within-hours", False, 40)
    assert learnt(enough) == learnt(short) == [("flow", "", "intermediate")]


@pytest.mark.parametrize(("reach", "steps"), [(33.25, 1), (33.5, 2), (66.625, 2), (66.75, 3)])
def test_a_score_may_be_a_fraction(reach: float, steps: int) -> None:
    asks = role("a", *(requirement("useful", Level.INTERMEDIATE, skill=one) for one in ("python", "maths", "flow")))
    knowledge = base(SKILLS, [asks])

    assert len(plan(NOBODY, ["a"], knowledge, reach=reach).steps) == steps


def test_every_role_asked_about_reaches_the_score() -> None:
    one, other = (role(name, requirement("useful", Level.EXPERT, skill=name)) for name in ("maths", "flow"))
    knowledge = base(SKILLS, [one, other])

    report = plan(NOBODY, ["maths", "flow"], knowledge, reach=100)

    assert report.steps[-1].score_after == {"maths": 100, "flow": 100}


@pytest.mark.parametrize("hours", [0, -1, float("nan"), float("inf")])
def test_hours_in_which_nothing_can_be_learnt_are_refused(hours: float) -> None:
    with pytest.raises(CareersError) as caught:
        plan(NOBODY, ["a"], base(SKILLS, []), hours=hours)

    told = f"nobody can learn for {hours:g} hours"
    assert caught.value.problems == (Problem(told, hint="give a number of hours above 0"),)


@pytest.mark.parametrize("reach", [101, -1, float("nan")])
def test_a_score_that_does_not_exist_is_refused(reach: float) -> None:
    with pytest.raises(CareersError) as caught:
        plan(NOBODY, ["a"], base(SKILLS, []), reach=reach)

    assert caught.value.problems == (Problem(f"no score can be {reach:g}", hint="scores go from 0 to 100"),)


@pytest.mark.parametrize("aim", [{"hours": 30.0}, {"reach": 60.0}, {"hours": 30.0, "reach": 99.0}])
def test_a_choice_that_is_not_proved_makes_no_plan_that_is(
    aim: dict[str, float], real: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert plan(NOBODY, ["data-analyst"], real, **aim).optimal

    monkeypatch.setattr(choice, "MOST_LOOKS", 0)
    monkeypatch.setattr(choice, "FEWEST_NODES", 1)

    assert not plan(NOBODY, ["data-analyst"], real, **aim).optimal


def test_for_a_role_met_in_full_there_is_nothing_to_learn() -> None:
    knowledge = base(SKILLS, [role("a", requirement("useful", Level.EXPERT, skill="maths"))])

    report = plan(read_profile(["maths"], knowledge), ["a"], knowledge)

    assert (report.steps, report.left_out, report.optimal) == ((), (), True)
