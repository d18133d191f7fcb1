from __future__ import annotations

from typing import Any

import pytest

from careers.advice.show import show
from careers.domain.knowledge_base import Edition, KnowledgeBase
from careers.domain.reports.show import PostingSet, Share, ToolEntry
from careers.domain.source import Fact
from kb_strategies import bundled_base

KNOWLEDGE = bundled_base()


@pytest.mark.parametrize("name", list(KNOWLEDGE.roles))
def test_the_sources_of_a_page_are_those_that_its_facts_cite_and_no_others(name: str) -> None:
    page = show(name, KNOWLEDGE).role
    facts: list[Any] = [page.definition, *page.responsibilities, *page.requirements, *page.education, *page.tools]
    facts += [*page.industries, *page.outlook, *page.pay, *page.tips, *page.related, *page.reports_to]
    facts += [*page.choose_if, *page.avoid_if, *page.confused_with, *page.codes]
    facts += [*page.postings, *page.exposure, *page.remote, *page.day, *page.ladder, *page.experience, *page.employers]
    facts += [*page.interviews, *page.projects, *page.comes_from, *page.goes_to]
    facts += [claim for one in page.disagreements for claim in one.claims]
    cited = {source for fact in facts for source in (*fact.sources, *getattr(fact, "superseded_by", ()))}

    assert set(page.sources) == cited
    assert all(page.sources[source] == KNOWLEDGE.sources[source] for source in cited)


def test_tools_are_shown_by_name() -> None:
    tools = show("lead-ml-engineer", KNOWLEDGE).role.tools

    assert (
        ToolEntry("Project management", ("jira", "trello", "asana"), ("Jira", "Trello", "Asana"), ("aijobs-2024",))
        in tools
    )


def test_a_requirement_for_a_category_names_every_skill_that_meets_it() -> None:
    (cloud,) = [one for one in show("ml-engineer", KNOWLEDGE).role.requirements if one.label == "A cloud platform"]

    assert cloud.skills[0] == "cloud-platform"
    assert {"aws", "azure", "gcp"} < set(cloud.skills)


def test_the_old_growth_figure_stands_beside_the_one_that_replaced_it() -> None:
    old, *_ = [fact for fact in show("ml-engineer", KNOWLEDGE).role.outlook if fact.superseded_by]

    assert "15%" in old.text
    assert old.superseded_by == ("bls-projections-2024",)


def test_what_replaced_a_fact_is_among_the_sources(small: KnowledgeBase) -> None:
    analyst = small.details["analyst"]
    fact = analyst.responsibilities[0]._replace(superseded_by=("newer",))
    knowledge = small._replace(
        details={**small.details, "analyst": analyst._replace(responsibilities=(fact,))},
        sources={**small.sources, "newer": small.sources["survey-2024"]},
    )

    assert "newer" in show("analyst", knowledge).role.sources


def test_a_requirement_tells_its_share_of_the_postings_that_it_cites(small: KnowledgeBase) -> None:
    sql, statistics, tables, *_ = show("analyst", small).role.requirements

    assert sql.demand == (Share("survey-2020", 40, 37, 92.5, "2019 and 2020"),)
    assert statistics.demand == ()
    assert [one.judgement for one in (sql, statistics, tables)] == [False, False, True]


def test_a_page_tells_how_many_postings_of_the_role_were_counted_and_when_they_are_from(small: KnowledgeBase) -> None:
    page = show("analyst", small).role

    assert page.posting_sets == (PostingSet("survey-2020", 40, "2019 and 2020"),)
    assert page.postings == (Fact("Postings of the role that were counted: 40 (2019 and 2020).", ("survey-2020",)),)


@pytest.mark.parametrize(
    ("sources", "rest"), [(("editorial",), ""), (("editorial", "survey-2020"), " and the other sources that they cite")]
)
def test_a_role_without_postings_of_its_own_says_what_its_requirements_rest_on(
    sources: tuple[str, ...], rest: str, small: KnowledgeBase
) -> None:
    role = small.roles["analyst"]
    asked = tuple(one._replace(sources=sources) for one in role.requirements)
    judged = small._replace(demand={}, roles={**small.roles, "analyst": role._replace(requirements=asked)})
    page = show("analyst", judged).role

    assert page.posting_sets == ()
    assert page.postings == (
        Fact(f"No postings of its own were counted; its requirements rest on judgement{rest}.", sources),
    )


def test_pay_and_outlook_are_told_from_the_market_with_what_is_said_beside_it(small: KnowledgeBase) -> None:
    page = show("analyst", small).role

    assert [one.p50 for one in page.pay_figures] == [80000, 95000]
    assert [fact.sources for fact in page.pay] == [
        ("survey-2024",),
        ("survey-2024",),
        ("survey-2024",),
        ("survey-2024", "survey-2020"),
        ("editorial",),
    ]
    assert page.pay[0].text == (
        "US, all levels: 80,000 USD a year at the median, 41,000 to 140,000 from the 10th to the 90th percentile "
        "(n 52, 2022 to 2024, advertised and self-reported salaries, full time)."
    )
    assert page.pay[1].text == (
        "Data Scientists (15-2051, wider than the role), US, all levels: 95,000 USD a year at the median, 52,000 to "
        "190,000 or more from the 10th to the 90th percentile (n 201,500, 2023, all employees)."
    )
    projected, said = (fact.text for fact in page.outlook)
    assert projected == (
        "Data scientists (15-2051, wider than the role), US: employment is projected to fall 1.5% from 2023 to 2033, "
        "with 12,300 openings a year. Typical entry: Bachelor's degree, less than 5 years of experience."
    )
    assert said == "Steady."


def test_a_page_without_pay_of_its_own_names_the_nearest(small: KnowledgeBase) -> None:
    page = show("engineer", small).role

    assert page.pay[0].text.startswith(
        "Too few salaries of the role's own: 12 answers, 9 of them different, none since 2019. "
        "The nearest role with enough: Data Analyst, US, all levels: 80,000 USD a year at the median"
    )
    assert page.pay[0].sources == ("survey-2020", "survey-2024")


@pytest.mark.parametrize("name", list(KNOWLEDGE.roles))
def test_every_page_tells_pay_and_outlook_with_sources(name: str) -> None:
    page = show(name, KNOWLEDGE).role

    assert len(page.pay) >= 2
    assert page.outlook
    assert all(fact.sources for fact in (*page.pay, *page.outlook))


def test_old_sources_are_old_by_the_date_of_the_base(small: KnowledgeBase) -> None:
    assert show("analyst", small).role.old_sources == ("survey-2020",)
    assert show("analyst", small._replace(edition=Edition("1", "2020-12-31"))).role.old_sources == ()


def test_a_page_tells_pay_of_another_country_where_there_is_none_of_the_us(small: KnowledgeBase) -> None:
    (table,) = small.pay["analyst"]
    british = table._replace(cells=tuple(cell for cell in table.cells if cell.country == "GB"))

    page = show("analyst", small._replace(pay={"analyst": (british,)})).role

    assert [(one.country, one.n) for one in page.pay_figures] == [("GB", 31)]
