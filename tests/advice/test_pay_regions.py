"""Pay in a state or metropolitan area: which is meant, what is told of it, what is withheld."""

from __future__ import annotations

import pytest

from careers import CareersError
from careers.advice.pay import pay
from careers.advice.pay_regions import find_region, state_of
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.pay import PayChange, PayReport


def told(report: PayReport) -> list[tuple[str, str | None, int | None, int]]:
    return [(one.role, one.region, one.n, one.p50) for one in report.figures]


@pytest.mark.parametrize(
    ("given", "area"),
    [
        ("California", "California"),
        ("  california ", "California"),
        ("ca", "California"),
        ("Maine state", "Maine"),
        ("new york", "New York"),
        ("New York, NY", "New York-Newark-Jersey City, NY-NJ"),
        ("new york ny", "New York-Newark-Jersey City, NY-NJ"),
        ("New York-Newark", "New York-Newark-Jersey City, NY-NJ"),
        ("San Jose", "San Jose-Sunnyvale-Santa Clara, CA"),
        ("San Jose-Sunnyvale-Santa Clara, CA", "San Jose-Sunnyvale-Santa Clara, CA"),
        ("san fran", "San Francisco-Oakland-Fremont, CA"),
        ("Portland, OR", "Portland-Vancouver-Hillsboro, OR-WA"),
        ("portland me", "Portland-South Portland, ME"),
        ("Kansas City, MO-KS", "Kansas City, MO-KS"),
        ("Kansas City, KS", "Kansas City, MO-KS"),
        ("western oregon", "Western Oregon nonmetropolitan area"),
    ],
)
def test_an_area_is_found_by_its_name_its_letters_or_its_first_city(
    given: str, area: str, small: KnowledgeBase
) -> None:
    assert find_region(given, small) == area


@pytest.mark.parametrize(
    ("given", "message", "hint"),
    [
        (
            "Portland",
            "several areas are called 'Portland'",
            "say which: Portland-South Portland, ME; Portland-Vancouver-Hillsboro, OR-WA",
        ),
        (
            "san",
            "several areas are called 'san'",
            "say which: San Francisco-Oakland-Fremont, CA; San Jose-Sunnyvale-Santa Clara, CA",
        ),
        (
            "Oakland",
            "no state or metropolitan area of the United States is called 'Oakland'",
            "did you mean San Francisco-Oakland-Fremont, CA?",
        ),
        (
            "Californa",
            "no state or metropolitan area of the United States is called 'Californa'",
            "did you mean California?",
        ),
        (
            "Bangor, TX",
            "no state or metropolitan area of the United States is called 'Bangor, TX'",
            "did you mean Bangor, ME?",
        ),
        (
            "Atlantis",
            "no state or metropolitan area of the United States is called 'Atlantis'",
            "name a state, such as California or CA, or a city, such as San Jose",
        ),
        (
            "",
            "no state or metropolitan area of the United States is called ''",
            "name a state, such as California or CA, or a city, such as San Jose",
        ),
    ],
)
def test_an_area_that_is_not_known_or_not_one_lists_what_comes_near(
    given: str, message: str, hint: str, small: KnowledgeBase
) -> None:
    with pytest.raises(CareersError) as caught:
        pay(["analyst"], small, region=given)

    ((problem),) = caught.value.problems
    assert (problem.message, problem.hint) == (message, hint)


def test_an_area_in_one_state_has_that_state() -> None:
    assert state_of("Bangor, ME") == "Maine"
    assert state_of("Kansas City, MO-KS") is None
    assert state_of("Western Oregon nonmetropolitan area") is None


def test_pay_in_a_state_stands_beside_that_of_the_country(small: KnowledgeBase) -> None:
    report = pay(["analyst"], small, region="CA")

    assert report.region == "California"
    assert told(report) == [("analyst", "California", 39000, 110000), ("analyst", None, 201500, 95000)]
    (survey,) = report.withheld
    assert (survey.population, survey.region) == ("survey", "California")
    assert survey.reason == "the survey tells countries, and no areas within them"
    assert survey.nearest
    assert (survey.nearest.country, survey.nearest.p50) == ("US", 80000)


def test_an_area_of_which_only_the_people_are_withheld_has_its_figure(small: KnowledgeBase) -> None:
    assert told(pay(["analyst"], small, region="Kansas City"))[0] == ("analyst", "Kansas City, MO-KS", None, 90000)


def test_pay_that_is_withheld_in_an_area_says_so_and_offers_that_of_its_state(small: KnowledgeBase) -> None:
    report = pay(["analyst"], small, region="Bangor")
    withheld = next(one for one in report.withheld if one.population == "all-employees")

    assert report.figures == ()
    assert (withheld.region, withheld.n, withheld.source) == ("Bangor, ME", 60, "survey-2024")
    assert withheld.reason == "the pay of Data Scientists (15-2051) there is withheld by its source"
    assert withheld.nearest
    assert (withheld.nearest.region, withheld.nearest.p50) == ("Maine", 80000)


def test_an_area_without_the_occupation_offers_the_country(small: KnowledgeBase) -> None:
    rows = tuple(one for one in small.area_pay["15-2051"] if one.area != "New York")
    other = small.area_pay["15-2051"][0]._replace(occupation="15-1252", area="New York")
    lacking = small._replace(area_pay={"15-2051": rows, "15-1252": (other,)})
    withheld = next(one for one in pay(["analyst"], lacking, region="NY").withheld if one.population == "all-employees")

    assert withheld.reason == "nothing is published of Data Scientists (15-2051) there"
    assert withheld.nearest
    assert (withheld.nearest.region, withheld.nearest.p50) == (None, 95000)


def test_a_level_in_an_area_is_not_counted_and_all_levels_are_the_nearest(small: KnowledgeBase) -> None:
    report = pay(["analyst"], small, level="senior", region="CA")
    withheld = next(one for one in report.withheld if one.population == "all-employees")

    assert report.figures == ()
    assert withheld.reason == "Data Scientists (15-2051) is counted at all levels together only"
    assert withheld.nearest
    assert withheld.nearest.region == "California"


def test_a_role_without_an_occupation_says_so_in_an_area_too(small: KnowledgeBase) -> None:
    reasons = {one.population: one.reason for one in pay(["engineer"], small, region="CA").withheld}

    assert reasons["all-employees"] == "no occupation with figures is assigned to the role"


def test_areas_are_of_the_united_states(small: KnowledgeBase) -> None:
    assert pay(["analyst"], small, country="us", region="CA").region == "California"
    with pytest.raises(CareersError, match="regions are states and metropolitan areas of the United States"):
        pay(["analyst"], small, country="GB", region="CA")


def test_what_changed_since_the_edition_before_is_told_of_the_median_and_the_people(small: KnowledgeBase) -> None:
    (change,) = pay(["analyst"], small).changes

    assert change == PayChange(
        role="analyst",
        occupation="Data Scientists",
        code="15-2051",
        country="US",
        currency="USD",
        years=(2019, 2023),
        median_before=100000,
        median=95000,
        median_percent=-5.0,
        n_before=190000,
        n=201500,
        n_percent=6.1,
        sources=("survey-2024", "survey-2020"),
    )


def test_no_change_is_told_where_its_figure_is_not(small: KnowledgeBase) -> None:
    assert pay(["analyst"], small, country="GB").changes == ()
    assert pay(["analyst"], small, region="Bangor").changes == ()


def test_every_role_answers_in_every_state(real: KnowledgeBase) -> None:
    for region in ("CA", "Wyoming", "San Jose", "Guam"):
        for role in real.roles:
            report = pay([role], real, region=region)
            populations = {one.population for one in report.figures} | {one.population for one in report.withheld}
            assert populations == {"survey", "all-employees"}
            assert all(one.nearest and one.reason for one in report.withheld)
