from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil
from typing import Any

import pytest
from hypothesis import given, strategies as st

from careers import CareersError, KnowledgeBase, Level, Profile, read_profile
from careers.advice.fit import fit
from careers.advice.hours import PRACTICE_YEARS
from careers.advice.learner import Learner
from careers.advice.plan import plan
from careers.advice.planning import choice, cut
from careers.domain.errors import Problem
from careers.domain.reports.plan import LeftOut, PlanReport, PlanStage, PlanStep, Practice
from careers.domain.reports.standing import RoleScore, Standing, Tally
from careers.domain.role import IMPORTANCES, SHARES, Importance
from careers.domain.skill import Implication, Relation, Resource
from kb_strategies import STATED, base, knowledge_bases, near, requirement, role, skill, somebody

NOBODY = Profile()
SKILLS = [
    skill("python", implies=(Implication("programming", Level.INTERMEDIATE, 0.9),), url="https://www.python.org"),
    skill("programming"),
    skill("maths", project="Prove something."),
    skill("learning", requires=("python", "maths")),
    skill("torch", related=(Relation("flow", 0.5),), requires=("programming",)),
    skill("flow"),
    skill("tact", "soft-skill"),
]
Stated = dict[str, Level | None]


def asking(*wants: tuple[Importance, str, Level], name: str = "a") -> KnowledgeBase:
    """Return the base of a role that asks for skills, each at a level."""
    return base(SKILLS, [role(name, *(requirement(one, level, skill=skill) for one, skill, level in wants))])


def learnt(report: PlanReport) -> list[tuple[str, str, str]]:
    return [(step.skill, str(step.from_ or ""), str(step.to)) for step in report.steps]


def test_a_plan_tells_the_steps_with_their_stages_hours_scores_and_why() -> None:
    knowledge = asking(
        ("essential", "learning", Level.ADVANCED),
        ("important", "python", Level.ADVANCED),
        ("useful", "flow", Level.INTERMEDIATE),
        name="engineer",
    )

    report = plan(read_profile(["python:beginner", "torch"], knowledge), ["engineer"], knowledge, pace=10)

    essential, important, useful = SHARES.values()
    begun, half = important / 3, useful / 2
    standing = Standing(Tally(met=0, partial=0, missing=1, of=1), "none")
    assert report.roles == (RoleScore("engineer", "Engineer", near(begun + half), standing),)
    python, maths, learning, advanced, flow = report.steps
    assert python == PlanStep(
        skill="python",
        name="Python",
        label="Python",
        stage="essential",
        from_=Level.BEGINNER,
        to=Level.INTERMEDIATE,
        hours=15,
        range=(5, 20),
        total_hours=15,
        week=2,
        gain={"engineer": near(begun)},
        score_after={"engineer": near(2 * begun + half)},
        requires=(),
        because=("learning",),
        closes=(),
        learn_from=(Resource("Python: official site", "https://www.python.org", "official", "editorial"),),
        show_it=None,
    )
    assert (maths.skill, maths.because, maths.show_it) == ("maths", ("learning",), "Prove something.")
    assert (learning.requires, learning.because, learning.closes) == (("python", "maths"), ("engineer",), ("Learning",))
    assert (advanced.from_, advanced.to, advanced.stage) == (Level.INTERMEDIATE, Level.ADVANCED, "important")
    assert (flow.stage, flow.total_hours, flow.score_after) == ("useful", 80, {"engineer": 100})
    assert learning.score_after["engineer"] == pytest.approx(essential + 2 * begun + half)
    assert (report.left_out, report.practice, report.optimal) == ((), (), True)


def test_the_stages_tell_hours_weeks_and_scores_together() -> None:
    knowledge = asking(("essential", "learning", Level.INTERMEDIATE), ("useful", "flow", Level.INTERMEDIATE))

    report = plan(NOBODY, ["a"], knowledge, pace=7)

    essential = 100 * SHARES["essential"] / (SHARES["essential"] + SHARES["useful"])
    assert report.stages == (
        PlanStage("essential", 40, 40, 6, complete=True, score_after={"a": near(essential)}),
        PlanStage("important", 0, 40, 6, complete=True, score_after={"a": near(essential)}),
        PlanStage("useful", 20, 60, 9, complete=True, score_after={"a": 100}),
    )


def test_a_plan_ends_with_the_stage_that_was_asked_for() -> None:
    wants = [(one, name, Level.BEGINNER) for one, name in zip(IMPORTANCES, ("flow", "maths", "python"), strict=True)]
    knowledge = asking(*wants)

    told = [[step.skill for step in plan(NOBODY, ["a"], knowledge, until=one).steps] for one in IMPORTANCES]

    assert told == [["flow"], ["flow", "maths"], ["flow", "maths", "python"]]


def test_an_expert_level_is_studied_to_advanced_and_then_practised() -> None:
    report = plan(NOBODY, ["a"], asking(("essential", "maths", Level.EXPERT)))

    assert learnt(report) == [("maths", "", "advanced")]
    assert report.steps[0].closes == ("Maths",)
    assert report.practice == (
        Practice("maths", "Maths", "Maths", "essential", Level.EXPERT, PRACTICE_YEARS[Level.EXPERT], ("a",)),
    )


def test_a_personal_skill_grows_with_practice_outside_the_sums() -> None:
    report = plan(NOBODY, ["a"], asking(("important", "tact", Level.ADVANCED)))

    assert report.steps == ()
    assert report.practice == (
        Practice("tact", "Tact", "Tact", "important", Level.ADVANCED, PRACTICE_YEARS[Level.ADVANCED], ("a",)),
    )


def test_practice_is_told_of_the_alternative_that_is_learnt() -> None:
    skills = [skill("long", hours=(90, 110)), skill("short")]
    knowledge = base(skills, [role("a", requirement("essential", Level.EXPERT, any_of=("long", "short")))])

    report = plan(NOBODY, ["a"], knowledge)

    assert [(one.skill, one.label) for one in report.practice] == [("short", "Long or Short: Short")]


def test_practice_for_a_category_of_personal_skills_is_told_of_one_of_them() -> None:
    skills = [skill("people", "concept"), skill("tact", "soft-skill", broader=("people",))]
    knowledge = base(skills, [role("a", requirement("essential", Level.ADVANCED, category="people"))])

    assert [(one.skill, one.label) for one in plan(NOBODY, ["a"], knowledge).practice] == [("tact", "People: Tact")]


def test_nobody_learns_the_ground_of_what_only_practice_is_left_of() -> None:
    knowledge = asking(("essential", "learning", Level.EXPERT))

    assert plan(read_profile(["learning:advanced"], knowledge), ["a"], knowledge).steps == ()


def test_what_another_skill_carries_almost_whole_needs_no_step() -> None:
    wants: list[tuple[Importance, str, Level]] = [
        ("essential", "programming", Level.BEGINNER),
        ("essential", "torch", Level.INTERMEDIATE),
    ]

    known = plan(read_profile(["python"], asking(*wants)), ["a"], asking(*wants))
    learnt_before = plan(NOBODY, ["a"], asking(("essential", "python", Level.ADVANCED), *wants[:1]))
    in_a_later_stage = plan(
        NOBODY, ["a"], asking(("essential", "python", Level.ADVANCED), ("useful", "programming", Level.BEGINNER))
    )

    assert {step.skill: step.requires for step in known.steps} == {"torch": ()}
    assert [(step.skill, step.closes) for step in learnt_before.steps] == [("python", ("Python", "Programming"))]
    assert [step.skill for step in in_a_later_stage.steps] == ["python"]


def test_a_concept_is_learnt_in_the_skill_that_serves_most_of_what_is_asked_for() -> None:
    skills = [
        skill("programming", "concept", learnt_in=("python", "java")),
        *(
            skill(one, "language", requires=("programming",), implies=(Implication("programming", Level.EXPERT, 0.9),))
            for one in ("python", "java")
        ),
        skill("web", requires=("programming",)),
    ]
    web = requirement("essential", Level.INTERMEDIATE, skill="web")
    either = requirement("important", Level.INTERMEDIATE, any_of=("python", "java"))
    java = requirement("important", Level.INTERMEDIATE, skill="java")
    for asked, language in (([web], "python"), ([web, either], "python"), ([web, either, java], "java")):
        knowledge = base(skills, [role("a", *asked)])

        steps = plan(NOBODY, ["a"], knowledge, until="essential").steps

        assert [step.skill for step in steps] == ["programming", language, "web"]
        assert steps[0].label == f"Programming, with {language.title()}"
        assert steps[2].requires == ("programming", language)
        assert not plan(read_profile(["java"], knowledge), ["a"], knowledge, until="essential").steps[1:]


def test_a_field_is_learnt_through_its_product_and_both_count() -> None:
    clouds = [skill("cloud", "concept"), skill("aws", "platform", broader=("cloud",), requires=("cloud",))]
    for level, expected in ((Level.BEGINNER, ["aws"]), (Level.INTERMEDIATE, ["cloud", "aws"])):
        knowledge = base(clouds, [role("a", requirement("essential", level, category="cloud"))])

        steps = plan(NOBODY, ["a"], knowledge).steps

        assert [step.skill for step in steps] == expected
        assert all(step.gain["a"] for step in steps)


@pytest.mark.parametrize(("strength", "level"), [(0.79, Level.EXPERT), (0.95, Level.BEGINNER)])
def test_a_skill_that_brings_too_little_of_what_comes_first_does_not_stand_for_it(
    strength: float, level: Level
) -> None:
    brings = skill("brings", implies=(Implication("programming", level, strength),))
    builds = skill("torch", requires=("programming",))
    knowledge = base(
        [brings, builds, skill("programming")],
        [role("a", requirement("essential", Level.ADVANCED, skill="torch"))],
    )

    report = plan(read_profile(["brings:expert"], knowledge), ["a"], knowledge)

    assert [step.skill for step in report.steps] == ["programming", "torch"]
    assert report.steps[0].because == ("torch",)


def test_a_step_tells_what_it_builds_on_and_what_builds_on_it_across_stages() -> None:
    knowledge = asking(
        ("essential", "python", Level.ADVANCED),
        ("essential", "maths", Level.INTERMEDIATE),
        ("useful", "learning", Level.INTERMEDIATE),
    )

    steps = {step.skill: step for step in plan(NOBODY, ["a"], knowledge).steps}

    assert steps["learning"].requires == ("python", "maths")
    assert steps["python"].because == ("a", "learning")


def test_what_is_left_out_says_why() -> None:
    wants = [("essential", name, Level.INTERMEDIATE) for name in ("maths", "learning", "flow")]
    knowledge = asking(*wants)  # type: ignore[arg-type]

    report = plan(read_profile(["python"], knowledge), ["a"], knowledge, hours=20)

    assert [step.skill for step in report.steps] == ["maths"]
    assert report.left_out == tuple(
        LeftOut(name, name.title(), name.title(), "essential", None, Level.INTERMEDIATE, 20, "hours-end")
        for name in ("learning", "flow")
    )
    enough = plan(read_profile(["python"], knowledge), ["a"], knowledge, reach=30)
    assert {one.reason for one in enough.left_out} == {"not-needed"}


def test_a_score_that_takes_more_hours_than_there_are_is_told_with_what_they_gain() -> None:
    wants = [("essential", name, Level.INTERMEDIATE) for name in ("maths", "flow")]
    knowledge = asking(*wants)  # type: ignore[arg-type]

    enough = plan(NOBODY, ["a"], knowledge, hours=20, reach=50)
    short = plan(NOBODY, ["a"], knowledge, hours=20, reach=51)

    assert (enough.reached, enough.reach_hours) == (True, 20)
    assert (short.reached, short.reach_hours) == (False, 40)
    assert learnt(enough) == learnt(short) == [("maths", "", "intermediate")]


def test_a_score_that_study_does_not_lead_to_is_told_as_such() -> None:
    report = plan(NOBODY, ["a"], asking(("essential", "maths", Level.EXPERT)), reach=80)

    assert (report.reached, report.reach_hours) == (False, None)
    assert report.steps[-1].score_after == {"a": 75}


@pytest.mark.parametrize("hours", [0, -1, float("nan"), float("inf")])
def test_hours_in_which_nothing_can_be_learnt_are_refused(hours: float) -> None:
    with pytest.raises(CareersError) as caught:
        plan(NOBODY, [], base(SKILLS, []), hours=hours)

    told = f"nobody can learn for {hours:g} hours"
    assert caught.value.problems == (Problem(told, hint="give a number of hours above 0"),)


@pytest.mark.parametrize("reach", [101, -1, float("nan")])
def test_a_score_that_does_not_exist_is_refused(reach: float) -> None:
    with pytest.raises(CareersError) as caught:
        plan(NOBODY, [], base(SKILLS, []), reach=reach)

    assert caught.value.problems == (Problem(f"no score can be {reach:g}", hint="scores go from 0 to 100"),)


@pytest.mark.parametrize("pace", [0, -1, 169, float("nan")])
def test_a_pace_that_no_week_holds_is_refused(pace: float) -> None:
    with pytest.raises(CareersError) as caught:
        plan(NOBODY, [], base(SKILLS, []), pace=pace)

    told = f"nobody can study {pace:g} hours a week"
    assert caught.value.problems == (Problem(told, hint="give hours a week, such as --pace 10"),)


@pytest.mark.parametrize(
    ("module", "limit", "aim"),
    [(choice, "MOST_LOOKS", {}), (cut, "MOST_SETS", {"reach": 30.0})],
)
def test_a_plan_of_which_a_part_is_not_proved_is_not_called_the_best(
    module: Any, limit: str, aim: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    wants = [("essential", name, Level.ADVANCED) for name in ("learning", "torch", "flow")]
    knowledge = asking(*wants)  # type: ignore[arg-type]
    assert plan(NOBODY, ["a"], knowledge, **aim).optimal

    monkeypatch.setattr(module, limit, 1)

    assert not plan(NOBODY, ["a"], knowledge, **aim).optimal


AIMS = st.fixed_dictionaries(
    {},
    optional={
        "hours": st.integers(1, 600),
        "reach": st.integers(0, 100),
        "until": st.sampled_from(IMPORTANCES),
        "pace": st.integers(1, 60),
    },
)
PEOPLE: st.SearchStrategy[Stated] = STATED | st.just({})


def planned(knowledge: KnowledgeBase, levels: Stated, **aim: Any) -> PlanReport:
    return plan(person(levels, knowledge), list(knowledge.roles), knowledge, **aim)


def person(levels: Mapping[str, Level | None], knowledge: KnowledgeBase) -> Profile:
    return somebody(levels, knowledge) if levels else NOBODY


def scores(levels: Mapping[str, Level | None], knowledge: KnowledgeBase) -> dict[str, float]:
    return {one.id: one.score for one in fit(person(levels, knowledge), knowledge).roles}


@given(knowledge_bases(), PEOPLE, AIMS)
def test_the_score_after_each_step_is_the_fit_of_somebody_who_has_taken_it(
    knowledge: KnowledgeBase, levels: Stated, aim: dict[str, Any]
) -> None:
    report = planned(knowledge, levels, **aim)

    before = scores(levels, knowledge)
    assert {one.id: one.score for one in report.roles} == before
    for step in report.steps:
        levels = levels | {step.skill: step.to}
        assert step.score_after == scores(levels, knowledge)
        assert step.gain == {one: after - before[one] for one, after in step.score_after.items()}
        before = step.score_after


@given(knowledge_bases(), PEOPLE, AIMS)
def test_totals_are_the_sums_of_the_steps(knowledge: KnowledgeBase, levels: Stated, aim: dict[str, Any]) -> None:
    report = planned(knowledge, levels, **aim)

    total = 0
    for step in report.steps:
        total += step.hours
        assert step.total_hours == total
        assert step.week == (ceil(total / aim["pace"]) if "pace" in aim else None)
    for stage in report.stages:
        within = [step for step in report.steps if step.stage == stage.stage]
        assert stage.hours == sum(step.hours for step in within)
        if within:
            assert (stage.total_hours, stage.weeks) == (within[-1].total_hours, within[-1].week)
            assert stage.score_after == within[-1].score_after
        assert stage.complete == (stage.stage not in {one.stage for one in report.left_out})


@given(knowledge_bases(), PEOPLE)
def test_hours_are_round_and_lie_in_their_range(knowledge: KnowledgeBase, levels: Stated) -> None:
    for step in planned(knowledge, levels).steps:
        assert step.hours >= 5
        assert all(number % 5 == 0 for number in (step.hours, *step.range))
        assert step.range[0] <= step.hours <= step.range[1]


@given(knowledge_bases(), PEOPLE, AIMS)
def test_no_step_of_a_later_stage_comes_while_one_of_an_earlier_stage_is_open(
    knowledge: KnowledgeBase, levels: Stated, aim: dict[str, Any]
) -> None:
    report = planned(knowledge, levels, **aim)

    stages = [IMPORTANCES.index(step.stage) for step in report.steps]
    assert stages == sorted(stages)
    assert all(IMPORTANCES.index(one.stage) >= stages[-1] for one in report.left_out if stages)


@given(knowledge_bases(), PEOPLE, AIMS)
def test_what_must_come_first_comes_first(knowledge: KnowledgeBase, levels: Stated, aim: dict[str, Any]) -> None:
    report = planned(knowledge, levels, **aim)

    learner = Learner(somebody(levels, knowledge) if levels else NOBODY, list(knowledge.roles), knowledge)
    reached: dict[str, Level] = {name: level or Level.INTERMEDIATE for name, level in levels.items()}
    for step in report.steps:
        assert reached.get(step.skill) == step.from_
        for first in knowledge.skills[step.skill].requires:
            ground = learner.ground(first, step.skill, step.to)
            learnt_in = knowledge.skills[first].learnt_in
            assert learner.knows(first, ground) or max(reached.get(one, 0) for one in (first, *learnt_in)) >= ground
        reached[step.skill] = step.to


@given(knowledge_bases(), PEOPLE, AIMS)
def test_every_step_has_a_reason(knowledge: KnowledgeBase, levels: Stated, aim: dict[str, Any]) -> None:
    report = planned(knowledge, levels, **aim)

    names = {*knowledge.roles, *(step.skill for step in report.steps), *(one.skill for one in report.left_out)}
    assert all(step.because and {*step.because} <= names for step in report.steps)


@given(knowledge_bases(), PEOPLE)
def test_every_requirement_that_study_closes_has_a_step(knowledge: KnowledgeBase, levels: Stated) -> None:
    report = planned(knowledge, levels)

    after = dict(levels) | {step.skill: step.to for step in report.steps}
    practised = {one.label for one in report.practice}
    for fitted in fit(person(after, knowledge), knowledge).roles:
        for one in fitted.requirements:
            told = any(label == one.label or label.startswith(f"{one.label}: ") for label in practised)
            assert one.credit >= 0.8 or told


@given(knowledge_bases(), PEOPLE, st.integers(1, 600), st.integers(1, 600), st.sampled_from(IMPORTANCES))
def test_more_hours_never_gain_less(
    knowledge: KnowledgeBase, levels: Stated, one: int, other: int, until: Importance
) -> None:
    fewer, more = (planned(knowledge, levels, hours=hours, until=until) for hours in sorted((one, other)))

    assert gained(fewer) <= gained(more) + 1e-9


def gained(report: PlanReport) -> float:
    return sum(sum(step.gain.values()) for step in report.steps)


@given(knowledge_bases(), PEOPLE, st.integers(1, 600), AIMS)
def test_a_plan_takes_no_more_hours_than_there_are(
    knowledge: KnowledgeBase, levels: Stated, hours: int, aim: dict[str, Any]
) -> None:
    report = planned(knowledge, levels, **aim | {"hours": hours})

    assert sum(step.hours for step in report.steps) <= hours


@given(knowledge_bases(), PEOPLE, AIMS)
def test_a_score_is_reached_exactly_when_the_plan_says_so(
    knowledge: KnowledgeBase, levels: Stated, aim: dict[str, Any]
) -> None:
    report = planned(knowledge, levels, **aim)

    last = report.steps[-1].score_after if report.steps else scores(levels, knowledge)
    assert report.reached == (min(last.values()) >= aim["reach"] if "reach" in aim else None)
    if report.reached:
        assert report.reach_hours == sum(step.hours for step in report.steps)


@given(knowledge_bases(), AIMS)
def test_for_what_is_met_in_full_there_is_nothing_to_learn(knowledge: KnowledgeBase, aim: dict[str, Any]) -> None:
    levels: Stated = dict.fromkeys(knowledge.skills, Level.EXPERT)

    report = planned(knowledge, levels, **aim)

    assert (report.steps, report.left_out, report.practice, report.optimal) == ((), (), (), True)


def same_in_any_order(report: PlanReport) -> Sequence[Any]:
    return report.steps, report.stages, report.practice, report.left_out, report.reached, report.reach_hours


@given(knowledge_bases(), PEOPLE, AIMS, st.randoms())
def test_the_order_of_skills_and_roles_changes_nothing(
    knowledge: KnowledgeBase, levels: Stated, aim: dict[str, Any], random: Any
) -> None:
    profile, names = person(levels, knowledge), list(knowledge.roles)
    other = profile._replace(skills=tuple(random.sample(profile.skills, len(profile.skills))))

    one = plan(profile, names, knowledge, **aim)
    shuffled = plan(other, random.sample(names, len(names)), knowledge, **aim)

    assert same_in_any_order(one) == same_in_any_order(shuffled)
