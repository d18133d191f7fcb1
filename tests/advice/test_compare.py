from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import assume, given, settings

from careers import CareersError, read_profile
from careers.advice.compare import compare, compare_skills
from careers.advice.differences import tell_differences
from careers.advice.fit import fit
from careers.advice.plan import plan
from careers.advice.recommendation import recommend
from careers.advice.transitions import coverage, exact_levels, ideal_profile, own_coverage
from careers.domain.errors import Problem
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.reports.compare import ComparedSkill, Demand, Recommendation, SkillComparison, ToolCoverage
from careers.domain.role import SHARES, Requirement, Role
from careers.domain.sections import SECTIONS
from careers.domain.skill import Skill
from careers.knowledge.requirement_index import indexed
from kb_strategies import STATED, base, bundled_base, knowledge_bases, requirement, role, skill, somebody

SKILLS = [skill(name) for name in ("python", "cuda", "torch", "flow", "sql")]
ONE = role(
    "one",
    requirement("essential", Level.ADVANCED, skill="python"),
    requirement("useful", Level.BEGINNER, skill="sql"),
    requirement("important", Level.INTERMEDIATE, any_of=("torch", "flow")),
)
OTHER = role(
    "other",
    requirement("important", Level.INTERMEDIATE, any_of=("flow", "torch")),
    requirement("essential", Level.INTERMEDIATE, skill="python"),
    requirement("important", Level.BEGINNER, skill="cuda"),
)
BASE = base(SKILLS, [ONE, OTHER])


@pytest.fixture(scope="module")
def knowledge() -> KnowledgeBase:
    return bundled_base()


def test_skills_are_shared_or_one_roles_own_the_weightiest_first() -> None:
    both = {"one": Demand("essential", Level.ADVANCED), "other": Demand("essential", Level.INTERMEDIATE)}
    middling = Demand("important", Level.INTERMEDIATE)

    assert compare_skills([ONE, OTHER], BASE) == SkillComparison(
        shared=(
            ComparedSkill("Python", ("python",), both),
            ComparedSkill("Torch or Flow", ("torch", "flow"), {"one": middling, "other": middling}),
        ),
        distinct={
            "one": (ComparedSkill("Sql", ("sql",), {"one": Demand("useful", Level.BEGINNER)}),),
            "other": (ComparedSkill("Cuda", ("cuda",), {"other": Demand("important", Level.BEGINNER)}),),
        },
    )


def test_requirements_that_one_skill_would_meet_are_one_row() -> None:
    one = role("one", requirement("useful", Level.BEGINNER, any_of=("torch", "flow")))
    other = role(
        "other",
        requirement("useful", Level.BEGINNER, any_of=("flow", "cuda")),
        requirement("useful", Level.BEGINNER, skill="torch"),
    )

    rows = compare_skills([one, other], BASE)

    assert ("Torch or Flow / Flow or Cuda", ("torch", "flow", "cuda")) in [row[:2] for row in rows.shared]


def test_what_meets_several_requirements_of_another_role_is_told_as_nobodys_alone() -> None:
    one = role("one", requirement("useful", Level.BEGINNER, any_of=("torch", "flow")))
    other = role(
        "other",
        requirement("essential", Level.ADVANCED, skill="flow"),
        requirement("useful", Level.BEGINNER, skill="torch"),
        requirement("useful", Level.BEGINNER, skill="sql"),
    )

    for pair in ([one, other], [other, one]):
        rows = compare_skills(pair, BASE)
        assert {row.label for row in rows.shared} >= {"Torch"}
        assert all(len(row.roles) == 2 for row in rows.shared)
        assert {name: [row.label for row in own] for name, own in rows.distinct.items()} == {
            "one": [],
            "other": ["Sql"],
        }


@given(knowledge_bases())
def test_what_a_role_asks_for_alone_no_other_asks_for(knowledge: KnowledgeBase) -> None:
    roles = list(knowledge.roles.values())[:3]
    assume(len(roles) > 1)

    alone = compare_skills(roles, knowledge).distinct

    for role_ in roles:
        others = {
            skill
            for one in roles
            if one is not role_
            for asked in one.requirements
            for skill in knowledge.options(asked)
        }
        asked = {knowledge.label(one): set(knowledge.options(one)) for one in role_.requirements}
        assert {row.label for row in alone[role_.id]} == {label for label, own in asked.items() if not own & others}


def test_roles_that_ask_for_the_same_are_said_to() -> None:
    twin = ONE._replace(id="twin", title="Twin")
    details = {name: bundled_base().details["ml-engineer"] for name in ("one", "twin")}
    knowledge = base(SKILLS, [ONE, twin])._replace(details=details)

    skills = compare_skills([ONE, twin], knowledge)

    assert tell_differences([ONE, twin], skills, knowledge) == ("One and Twin ask for the same.",)


def test_coverage_is_the_score_in_one_role_of_someone_exactly_ready_for_another() -> None:
    assert exact_levels(ONE) == {"python": Level.ADVANCED, "sql": Level.BEGINNER, "torch": Level.INTERMEDIATE}
    essential, important, _ = SHARES.values()
    both = essential + important
    assert coverage(ONE, [ONE, OTHER], BASE) == {"one": 100, "other": pytest.approx(100 - 100 * important / 2 / both)}
    assert coverage(OTHER, [ONE], BASE) == {"one": pytest.approx(essential * 2 / 3 + important)}


def test_two_roles_are_told_apart_in_three_sentences(knowledge: KnowledgeBase) -> None:
    editors_word, alone, levels = compare(["ml-engineer", "dl-engineer"], knowledge).differences

    assert editors_word == knowledge.details["ml-engineer"].confused_with[0].text
    assert alone.startswith("Machine Learning Engineer alone: ")
    assert ". Deep Learning Engineer alone: " in alone
    assert levels.startswith("Of what they share, Machine Learning Engineer asks for more in ")


def test_each_of_three_roles_has_a_sentence(knowledge: KnowledgeBase) -> None:
    differences = compare(["ml-engineer", "dl-engineer", "lead-ml-engineer"], knowledge).differences

    assert [sentence.partition(" alone: ")[0] for sentence in differences] == [
        "Machine Learning Engineer",
        "Deep Learning Engineer",
        "Lead Machine Learning Engineer",
    ]


def test_the_fit_of_a_person_stands_beside_the_roles(knowledge: KnowledgeBase) -> None:
    profile = read_profile(["python", "pytorch"], knowledge)
    roles = ["ml-engineer", "dl-engineer"]

    report = compare(roles, knowledge, profile)

    assert report.profile == profile
    assert report.fit == fit(profile, knowledge, among=roles).roles
    assert compare(roles, knowledge).fit is None


def test_between_roles_stands_the_way_to_all_essentials(knowledge: KnowledgeBase) -> None:
    roles = ["data-engineer", "ml-engineer"]

    there, back = compare(roles, knowledge).paths

    assert ((there.from_, there.to), (back.from_, back.to)) == (tuple(roles), tuple(reversed(roles)))
    one, other = (knowledge.roles[name] for name in roles)
    report = plan(ideal_profile(one, knowledge), [other.id], knowledge, until="essential")
    assert there.points == 100 - coverage(one, [other], knowledge)[other.id]
    assert (there.steps, there.optimal) == (report.steps, True)
    assert there.hours == sum(step.hours for step in there.steps)
    assert there.years == max((practice.years for practice in report.practice), default=0)
    assert {step.stage for step in there.steps} == {"essential"}


ENDS = [
    role("near", requirement("essential", Level.INTERMEDIATE, skill="python")),
    role(
        "far",
        requirement("essential", Level.INTERMEDIATE, skill="cuda"),
        requirement("essential", Level.INTERMEDIATE, skill="sql"),
        requirement("useful", Level.INTERMEDIATE, skill="torch"),
    ),
]


def with_details(knowledge: KnowledgeBase) -> KnowledgeBase:
    return knowledge._replace(
        details=dict.fromkeys(knowledge.roles, bundled_base().details["ml-engineer"]._replace(tools=()))
    )


def recommended(stated: list[str], roles: Sequence[Role] = ENDS) -> Recommendation:
    """Return what is recommended to somebody of two roles."""
    knowledge = with_details(base([*SKILLS, skill("tact", "soft-skill")], roles))
    profile = read_profile(stated, knowledge)
    own = list(own_coverage(profile, roles, knowledge))
    return recommend(fit(profile, knowledge).roles, own, knowledge)


def test_the_role_whose_essentials_are_nearest_is_recommended_with_what_speaks_for_the_other() -> None:
    told = recommended(["tact"])

    assert told.why == "Near: its essentials are 20 h of study away, against 40 h of study for Far."
    assert told.but.startswith("Choose Far instead if ")


def test_a_role_that_fits_much_better_is_recommended_though_it_is_farther() -> None:
    told = recommended(["torch"])

    assert told.why == (
        "Far: you score 23 of 100 today against 0 for Near, though its essentials are 40 h of study away, against 20 h "
        "of study."
    )


def test_years_of_practice_weigh_more_than_hours() -> None:
    leads = role("leads", requirement("essential", Level.ADVANCED, skill="tact"))

    told = recommended(["torch"], [leads, ENDS[1]])

    assert told.role == "far"
    assert told.why.startswith(
        "Far: its essentials are 40 h of study away, against about 3 years of practice for Leads"
    )


def test_a_role_whose_essentials_are_met_is_recommended_as_such() -> None:
    told = recommended(["python"])

    assert told.why == "Near: you meet all its essentials; Far is 40 h of study away."
    assert told.but == "Far is the longer way: you score 0 of 100 there today."


def test_of_roles_whose_essentials_are_met_the_one_that_fits_best_is_recommended() -> None:
    told = recommended(["python", "cuda", "sql"])

    assert (told.role, told.why) == ("near", "Near: you meet all its essentials, and those of Far too.")


@given(knowledge_bases(), STATED)
@settings(deadline=None)
def test_a_recommendation_agrees_with_the_table(knowledge: KnowledgeBase, levels: dict[str, Level | None]) -> None:
    assume(len(knowledge.roles) > 1)
    profile, told_of = somebody(levels, knowledge), with_details(knowledge)
    fits = fit(profile, knowledge).roles
    own = list(own_coverage(profile, list(knowledge.roles.values()), told_of))

    told = recommend(fits, own, told_of)

    ways = {one.role: (one.hours, one.years) for one in own}
    scores = {one.id: one.score for one in fits}
    hours, years = ways[told.role]
    better = (
        name
        for name, (others_hours, others_years) in ways.items()
        if others_hours < hours and others_years <= years and scores[name] > scores[told.role]
    )
    assert list(better) == []
    if (0, 0) in ways.values():
        assert (hours, years) == (0, 0)
    higher = {name for name in scores if scores[name] > scores[told.role]}
    assert higher or "scores higher" not in told.but
    assert not re.search(r"\b(\d+) of 100 (?:today )?against \1\b", f"{told.why} {told.but}")


def test_nobody_who_is_not_known_is_recommended_a_role(knowledge: KnowledgeBase) -> None:
    assert compare(["ml-engineer", "dl-engineer"], knowledge).recommendation is None


def test_somebody_sees_what_they_have_of_each_section_of_a_role(knowledge: KnowledgeBase) -> None:
    profile = read_profile(["python", "pytorch:beginner"], knowledge)

    report = compare(["dl-engineer", "ml-engineer"], knowledge, profile)

    assert report.own_coverage is not None
    own, _ = report.own_coverage
    score = next(one.score for one in fit(profile, knowledge, ["dl-engineer"]).roles)
    percents = [one.percent for one in own.tools]
    assert own.role == "dl-engineer"
    assert own.sections == {"requirements": score, "tools": sum(percents) / len(percents)}
    assert [one.tool for one in own.tools if one.percent == 100] == ["python", "pytorch"]
    essentials = plan(profile, ["dl-engineer"], knowledge, until="essential")
    assert (own.steps, own.hours) == (essentials.steps, essentials.steps[-1].total_hours)
    python = next(row for row in report.skills.shared if row.label == "Python")
    wanted = {name: 100 * min(1, Level.INTERMEDIATE / demand.level) for name, demand in python.roles.items()}
    assert {name: demand.coverage for name, demand in python.roles.items()} == pytest.approx(wanted)


def test_sections_come_in_reading_order_whatever_the_order_asked_for(knowledge: KnowledgeBase) -> None:
    asked = compare(["ml-engineer", "dl-engineer"], knowledge, sections=["tips", "definition"])

    assert asked.sections == ("definition", "tips")
    assert compare(["ml-engineer", "dl-engineer"], knowledge).sections == tuple(SECTIONS)


@pytest.mark.parametrize("roles", [["ml-engineer"], ["ml-engineer", "ml-engineer"], [f"role-{n}" for n in range(7)]])
def test_fewer_than_two_or_more_than_six_roles_are_refused(roles: list[str], knowledge: KnowledgeBase) -> None:
    with pytest.raises(CareersError) as caught:
        compare(roles, knowledge)

    message = f"compare takes 2 to 6 different roles, not {len(set(roles))}"
    assert caught.value.problems == (Problem(message, hint="`careers roles` lists them"),)


def test_six_roles_are_compared(knowledge: KnowledgeBase) -> None:
    assert len(compare(list(knowledge.roles)[:6], knowledge).roles) == 6


def alone(skills: Sequence[Skill], *requirements: Requirement) -> tuple[str, ...]:
    """Tell what the first of three roles asks for, of which the others ask for nothing; by default, of each skill."""
    wants = requirements or [requirement("useful", Level.BEGINNER, skill=one.id) for one in skills]
    roles = [role("one", *wants), role("two"), role("three")]
    knowledge = base(skills, roles)
    return tell_differences(roles, compare_skills(roles, knowledge), knowledge)


@pytest.mark.parametrize(("count", "named"), [(5, "A, B, C, D and E"), (6, "A, B, C, D, E and 1 more")])
def test_of_many_skills_the_first_five_are_named(count: int, named: str) -> None:
    assert alone([skill(name) for name in "abcdefg"[:count]]) == (f"One alone: {named}.",)


@pytest.mark.parametrize(
    ("name", "told"),
    [("A Cloud Platform", "a Cloud Platform"), ("An Editor", "an Editor"), ("A", "A"), ("Data Pipelines",) * 2],
)
def test_an_article_is_small_within_a_sentence(name: str, told: str) -> None:
    assert alone([Skill("it", name, "tool", (10, 30))]) == (f"One alone: {told}.",)


def test_what_a_role_asks_for_alone_is_told_by_weight_then_hard_before_soft_then_by_level() -> None:
    skills = [skill(name) for name in ("light", "low", "high")] + [Skill("soft", "Soft", "soft-skill", (10, 30))]

    told = alone(
        skills,
        requirement("useful", Level.EXPERT, skill="light"),
        requirement("important", Level.EXPERT, skill="soft"),
        requirement("important", Level.BEGINNER, skill="low"),
        requirement("important", Level.ADVANCED, skill="high"),
    )

    assert told == ("One alone: High, Low, Soft and Light.",)


def test_of_equal_weights_the_higher_level_stands_first() -> None:
    one = role(
        "one",
        requirement("useful", Level.BEGINNER, skill="cuda"),
        requirement("useful", Level.EXPERT, skill="python"),
        requirement("useful", Level.ADVANCED, skill="torch"),
    )

    rows = compare_skills([one, role("other")], base(SKILLS, [one])).distinct["one"]

    assert [row.label for row in rows] == ["Python", "Torch", "Cuda"]


def test_a_requirement_joins_the_row_that_is_most_like_it() -> None:
    one = role(
        "one",
        requirement("useful", Level.BEGINNER, any_of=("torch", "flow")),
        requirement("useful", Level.BEGINNER, any_of=("torch", "flow", "cuda", "sql")),
    )
    other = role("other", requirement("useful", Level.BEGINNER, any_of=("flow", "torch")))

    (row, beside) = compare_skills([one, other], base(SKILLS, [one, other])).shared

    assert row.skills == ("torch", "flow")
    assert beside.skills == ("torch", "flow", "cuda", "sql")


def test_between_roles_that_ask_for_the_same_there_is_no_way_to_go(small: KnowledgeBase) -> None:
    twin, details = small.roles["engineer"]._replace(id="twin"), small.details["engineer"]
    knowledge = small._replace(roles={**small.roles, "twin": twin}, details={**small.details, "twin": details})

    there, back = compare(["engineer", "twin"], indexed(knowledge)).paths

    assert (there.points, there.hours, there.steps) == (back.points, back.hours, back.steps) == (0, 0, ())


def test_tools_that_somebody_has_nothing_of_are_told_as_none(small: KnowledgeBase) -> None:
    (engineer, _) = compare(["engineer", "analyst"], small, read_profile(["writing"], small)).own_coverage or ()

    assert engineer.tools == (ToolCoverage("Pipelines", None, 0),)


def test_a_section_that_does_not_exist_is_refused(knowledge: KnowledgeBase) -> None:
    with pytest.raises(CareersError) as caught:
        compare(["ml-engineer", "dl-engineer"], knowledge, sections=["tipps"])

    (problem,) = caught.value.problems
    assert problem.message == "there is no section 'tipps'"
    assert problem.hint is not None
    assert problem.hint.startswith("sections are definition, responsibilities, ")
