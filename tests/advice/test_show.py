from __future__ import annotations

from typing import Any

import pytest

from careers import load, show
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.show import Share, ToolEntry

KNOWLEDGE = load()


@pytest.mark.parametrize("name", list(KNOWLEDGE.roles))
def test_the_sources_of_a_page_are_those_that_its_facts_cite_and_no_others(name: str) -> None:
    page = show(name, KNOWLEDGE).role
    facts: list[Any] = [page.definition, *page.responsibilities, *page.requirements, *page.education, *page.tools]
    facts += [*page.industries, *page.outlook, *page.pay, *page.tips, *page.related, *page.reports_to]
    facts += [*page.choose_if, *page.avoid_if, *page.confused_with, *page.codes]
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


def test_a_requirement_tells_its_share_of_the_postings_that_it_cites(small: KnowledgeBase) -> None:
    sql, statistics, *_ = show("analyst", small).role.requirements

    assert sql.demand == (Share("survey-2020", 40, 37, 92.5),)
    assert statistics.demand == ()
