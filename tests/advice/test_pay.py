"""What a role pays, by population; what is withheld, and what stands nearest to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from careers import CareersError
from careers.advice.pay import pay
from careers.domain.errors import Problem
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.market import FEWEST_COUNTED, PERCENTILES, PayLevel
from careers.domain.reports.pay import PayFigure, PayReport, RoleOutlook, WithheldPay
from careers.knowledge.app_dirs import bundled_folder

ROLES = sorted(file.stem for file in Path(bundled_folder(), "roles").iterdir())
"""The ids of the real base, for one test a role without compiling it."""

ANALYST_US = PayFigure(
    role="analyst",
    population="survey",
    country="US",
    level="all",
    currency="USD",
    years=(2022, 2024),
    n=52,
    p10=41000,
    p25=60250,
    p50=80000,
    p75=99500,
    p90=140000,
    source="survey-2024",
    date="2024-06-01",
    at_least=(),
    occupation=None,
    code=None,
    match=None,
)
OCCUPATION = PayFigure(
    role="analyst",
    population="all-employees",
    country="US",
    level="all",
    currency="USD",
    years=(2023, 2023),
    n=201500,
    p10=52000,
    p25=70000,
    p50=95000,
    p75=150000,
    p90=190000,
    source="survey-2024",
    date="2024-06-01",
    at_least=("p90",),
    occupation="Data Scientists",
    code="15-2051",
    match="broader",
)


def cells(report: PayReport) -> list[tuple[str, str, str, int | None]]:
    return [(one.population, one.country, one.level, one.n) for one in report.figures]


def withheld(report: PayReport) -> list[tuple[str, str, str, str]]:
    return [(one.population, one.country, one.level, one.reason) for one in report.withheld]


def test_a_role_has_its_own_figures_and_those_of_its_occupation_each_for_itself(small: KnowledgeBase) -> None:
    report = pay(["analyst"], small)

    assert report.figures[0] == ANALYST_US
    assert report.figures[-1] == OCCUPATION
    assert cells(report) == [
        ("survey", "US", "all", 52),
        ("survey", "US", "entry", 30),
        ("survey", "GB", "all", 31),
        ("survey", "all", "all", 84),
        ("all-employees", "US", "all", 201500),
    ]


def test_what_is_withheld_says_how_little_there_is_and_since_when(small: KnowledgeBase) -> None:
    assert withheld(pay(["analyst"], small)) == [
        ("survey", "US", "senior", "15 answers, 12 of them different, none since 2022"),
        ("survey", "DE", "all", "1 answer"),
    ]


def test_a_role_without_figures_offers_those_of_the_nearest_role(small: KnowledgeBase) -> None:
    own, occupation = pay(["engineer"], small).withheld

    assert own == WithheldPay(
        role="engineer",
        population="survey",
        country="all",
        level="all",
        n=9,
        rows=12,
        years=(2017, 2018),
        reason="12 answers, 9 of them different, none since 2019",
        source="survey-2020",
        nearest=ANALYST_US,
    )
    assert (occupation.reason, occupation.nearest) == ("no occupation with figures is assigned to the role", None)


def test_a_role_that_nobody_counted_says_so(small: KnowledgeBase) -> None:
    (own,) = pay(["scientist"], small).withheld

    assert (own.n, own.years, own.reason, own.source) == (0, None, "nobody answered", None)
    assert own.nearest == ANALYST_US


def test_where_no_role_near_it_is_counted_the_nearest_is_everybody_in_its_occupation(small: KnowledgeBase) -> None:
    counted = small._replace(pay={"15-2051": small.pay["15-2051"]})

    (own,) = pay(["analyst"], counted).withheld

    assert (own.reason, own.nearest) == ("nobody answered", OCCUPATION)


def test_the_nearest_of_a_level_is_the_same_level_of_a_role_near_it(small: KnowledgeBase) -> None:
    own, _ = pay(["engineer"], small, level="entry").withheld

    assert own.nearest
    assert (own.nearest.role, own.nearest.country, own.nearest.level) == ("analyst", "US", "entry")


def test_the_nearest_occupation_comes_first(small: KnowledgeBase) -> None:
    broad, *_ = small.details["analyst"].codes
    near = broad._replace(code="15-9999", match="exact")
    analyst = small.details["analyst"]._replace(codes=(broad, near))
    tables = small.pay["15-2051"]
    knowledge = small._replace(
        details={**small.details, "analyst": analyst},
        pay={"15-2051": tables, "15-9999": tables},
    )

    assert [one.code for one in pay(["analyst"], knowledge).figures if one.code] == ["15-9999", "15-2051"]


def test_where_an_occupation_is_counted_is_told(small: KnowledgeBase) -> None:
    (table,) = small.pay["15-2051"]
    here, there = table.cells[0], table.cells[0]._replace(country="GB")
    knowledge = small._replace(pay={**small.pay, "15-2051": (table._replace(cells=(here, there)),)})

    _, occupation = pay(["analyst"], knowledge, level="senior").withheld

    assert occupation.reason == "Data Scientists (15-2051) is counted in US, all levels; GB, all levels only"


@pytest.mark.parametrize("country", ["GB", "gb", " Gb ", "UK", "united kingdom", "Great Britain"])
def test_a_country_has_every_level(small: KnowledgeBase, country: str) -> None:
    report = pay(["analyst"], small, country)

    assert report.country == "GB"
    assert cells(report) == [("survey", "GB", "all", 31)]
    assert withheld(report) == [
        ("survey", "GB", "entry", "4 answers"),
        ("all-employees", "GB", "all", "Data Scientists (15-2051) is counted in US, all levels only"),
    ]
    assert [one.nearest and one.nearest.country for one in report.withheld] == ["GB", "US"]


@pytest.mark.parametrize("words", ["us,gb", "USA, United Kingdom", "U.S.A.,England,US"])
def test_several_countries_are_all_told(small: KnowledgeBase, words: str) -> None:
    report = pay(["analyst"], small, words, "Senior")

    assert (report.country, report.level) == ("US,GB", "senior")
    told = [one.country for one in report.figures if one.population == "survey"]
    withheld = [one.country for one in report.withheld if one.population == "survey"]
    assert sorted(told + withheld) == ["GB", "US"]


@pytest.mark.parametrize(("words", "level"), [("JUNIOR", "entry"), ("mid level", "mid"), ("Exec", "executive")])
def test_a_level_has_several_names(small: KnowledgeBase, words: str, level: str) -> None:
    assert pay(["analyst"], small, level=words).level == level


def test_a_level_has_every_country(small: KnowledgeBase) -> None:
    report = pay(["analyst"], small, level="entry")

    assert cells(report) == [("survey", "US", "entry", 30)]
    assert withheld(report)[0] == ("survey", "GB", "entry", "4 answers")


def test_of_a_level_that_does_not_stand_the_us_is_told(small: KnowledgeBase) -> None:
    own, _ = pay(["analyst"], small, level="senior").withheld

    assert (own.country, own.level, own.n, own.nearest) == ("US", "senior", 12, ANALYST_US)


def test_a_country_in_which_nothing_was_counted_is_an_error(small: KnowledgeBase) -> None:
    with pytest.raises(CareersError) as error:
        pay(["analyst"], small, "FR")

    (problem,) = error.value.problems
    assert problem.message == "nothing was counted in the country 'FR'"
    assert problem.hint == "figures are told of GB, US, all"


def test_a_level_that_does_not_exist_is_an_error(small: KnowledgeBase) -> None:
    with pytest.raises(CareersError) as error:
        pay(["analyst"], small, level="guru")

    assert error.value.problems == (
        Problem("there is no level 'guru'", hint="levels are all, entry, mid, senior, executive"),
    )


def test_the_outlook_is_of_the_occupation(small: KnowledgeBase) -> None:
    assert pay(["analyst", "engineer"], small).outlook == (
        RoleOutlook(
            role="analyst",
            region="US",
            period=(2023, 2033),
            change_percent=-1.5,
            openings_per_year=12300,
            entry_education="Bachelor's degree",
            experience="Less than 5 years",
            occupation="Data scientists",
            code="15-2051",
            match="broader",
            source="survey-2024",
            date="2024-06-01",
        ),
    )


def test_two_populations_of_a_role_are_set_against_each_other(small: KnowledgeBase) -> None:
    (apart,) = pay(["analyst"], small).differences

    assert apart[:4] == ("analyst", 80000, 95000, -15000)
    assert apart.why.startswith(
        "The median of the survey is 15,000 USD below that of the official figures. One reason:"
    )


def test_a_role_that_is_named_twice_is_told_once(small: KnowledgeBase) -> None:
    assert pay(["analyst", "analyst"], small) == pay(["analyst"], small)


@pytest.mark.parametrize("role", ROLES)
def test_every_role_answers_with_figures_or_with_the_nearest_that_stand(role: str, real: KnowledgeBase) -> None:
    report = pay([role], real)
    own = [one for one in report.figures if one.population == "survey"]
    missing = [one for one in report.withheld if one.population == "survey"]

    assert own or [one.nearest for one in missing if one.nearest and one.reason]
    assert [one for one in report.figures if one.population == "all-employees"]
    assert report.outlook
    assert all(one.n and one.n >= FEWEST_COUNTED for one in report.figures)
    assert all(one.n < FEWEST_COUNTED and one.nearest for one in report.withheld)
    assert all(one.nearest.role in report.titles for one in report.withheld if one.nearest)


def test_every_occupation_of_a_role_has_pay_and_an_outlook(real: KnowledgeBase) -> None:
    codes = {code.code for one in real.details.values() for code in one.codes if code.scheme == "soc"}

    assert codes == set(real.outlook) == set(real.pay) - set(real.roles)


@pytest.mark.parametrize("role", ROLES)
def test_no_figure_is_of_two_populations(role: str, real: KnowledgeBase) -> None:
    """Each figure stands in the base as it is told."""
    for one in pay([role], real).figures:
        (table,) = [table for table in real.pay[one.code or role] if table.source == one.source]
        (cell,) = [cell for cell in table.cells if cell[:2] == (one.country, one.level)]
        assert cell.percentiles == tuple(getattr(one, name) for name in PERCENTILES)
        assert (table.population, cell.n, cell.years) == (one.population, one.n, one.years)


def test_the_data_scientist_shows_two_populations_about_30000_usd_apart(real: KnowledgeBase) -> None:
    (apart,) = pay(["data-scientist"], real).differences

    assert apart.employees == 120_230
    assert 25_000 < apart.difference < 35_000
    assert f"{apart.difference:,} USD above that of the official figures" in apart.why


def test_the_deep_learning_engineer_has_no_figure_from_12_rows(real: KnowledgeBase) -> None:
    report = pay(["dl-engineer"], real)
    own = next(one for one in report.withheld if one.population == "survey")

    assert not [one for one in report.figures if one.population == "survey"]
    assert (own.rows, own.n) == (12, 10)
    assert own.reason == "12 answers, 10 of them different, none since 2024"
    assert own.nearest
    assert own.nearest.role == "ml-engineer"


def test_the_llm_engineer_says_that_there_are_none(real: KnowledgeBase) -> None:
    report = pay(["llm-engineer"], real)
    own = next(one for one in report.withheld if one.population == "survey")

    assert not [one for one in report.figures if one.population == "survey"]
    assert (own.n, own.reason) == (0, "nobody answered")
    assert own.nearest
    assert own.nearest.role == "ai-engineer"


@pytest.mark.parametrize("country", [None, "GB", "IN", "all"])
@pytest.mark.parametrize("level", [None, "entry", "executive"])
def test_whatever_is_asked_of_a_role_it_answers_or_names_the_nearest(
    country: str | None, level: PayLevel | None, real: KnowledgeBase
) -> None:
    for role in real.roles:
        report = pay([role], real, country, level)
        assert report.figures or report.withheld
        assert all(one.nearest and one.reason for one in report.withheld)
        populations = {one.population for one in report.figures} | {one.population for one in report.withheld}
        assert populations == {"survey", "all-employees"}
        assert all(one.country == country for one in report.figures if country)
        assert all(one.level == level for one in report.figures if level)


def test_a_base_without_figures_says_that_there_are_none(real: KnowledgeBase) -> None:
    bare = real._replace(pay={}, outlook={})
    report = pay(["llm-engineer"], bare)

    assert (report.figures, report.outlook, report.differences) == ((), (), ())
    assert [(one.reason, one.nearest) for one in report.withheld] == [
        ("nobody answered", None),
        ("no occupation with figures is assigned to the role", None),
    ]


def test_of_two_currencies_no_difference_is_told(small: KnowledgeBase) -> None:
    (employees,) = small.pay["15-2051"]
    mixed = small._replace(pay={**small.pay, "15-2051": (employees._replace(currency="EUR"),)})

    assert pay(["analyst"], mixed).differences == ()
