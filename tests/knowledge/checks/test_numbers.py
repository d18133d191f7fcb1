"""A number that stands in a file of figures stands in no sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from careers.knowledge.checks.numbers import check_numbers
from careers.knowledge.inheritance import resolve_inheritance
from careers.knowledge.reading import read_layer
from minimal_kb import FILES, write_files

MARKET = {
    "market/pay.yaml": """\
- role: analyst
  source: editorial
  population: survey
  currency: USD
  cells:
    - {country: US, level: all, years: [2024, 2024], n: 2024, percentiles: [41000, 60250, 80000, 99500, 140000]}
- occupation: 15-2051
  title: Data Scientists
  source: editorial
  population: all-employees
  currency: USD
  cells:
    - {country: US, level: all, years: [2025, 2025], n: 262440, percentiles: [1, 2, 3, 4, 5]}
""",
    "market/outlook.yaml": """\
- occupation: 15-2051
  title: Data scientists
  source: editorial
  region: US
  period: [2024, 2034]
  change_percent: -33.5
  openings_per_year: 23400
  entry_education: A degree
""",
    "market/areas.csv": (
        "occupation,area,kind,year,n,p10,p25,p50,p75,p90,source\n"
        "15-2051,Texas,state,2025,39310,10000,20000,30000,40000,50000,editorial\n"
    ),
}


def problems(sentence: str, folder: Path) -> list[str]:
    """Return what is said against a sentence of the analyst."""
    analyst = FILES["roles/analyst.yaml"].replace("Begin small.", f'"{sentence}"')
    layer, wrong = read_layer(write_files(folder, FILES | MARKET | {"roles/analyst.yaml": analyst}))
    assert wrong == []
    return [one.message for one in check_numbers(resolve_inheritance(layer)[0])]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("SQL is in 15 of 360 of them.", "15 of 360"),
        ("The words stand in 17 of 10,159 titles.", "17 of 10,159"),
        ("In 40% of the postings SQL is named.", "40% of the postings"),
        ("Counted in 93 Indian postings.", None),
        ("Counted in 93 postings of India.", "93 postings"),
    ],
)
def test_a_count_of_postings_is_told(sentence: str, found: str | None, tmp_path: Path) -> None:
    told = problems(sentence, tmp_path)

    assert told == ([f"'{found}' counts postings in a sentence"] if found else [])


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("The median is 80,000 USD.", "80,000"),
        ("The median is 80000 USD.", "80,000"),
        ("There are 262,440 of them.", "262,440"),
        ("There are 23,400 openings a year.", "23,400"),
        ("Jobs fall by 33.5% in ten years.", "33.5"),
        ("Jobs fall by 33.5 percent in ten years.", "33.5"),
        ("In Texas 39,310 people work so.", "39,310"),
    ],
)
def test_a_figure_of_the_market_is_told(sentence: str, number: str, tmp_path: Path) -> None:
    assert problems(sentence, tmp_path) == [f"{number} stands in a file of figures and in this sentence"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Write 100 questions about 500 pages.",
        "In 2024 the title was new.",
        "One of two teams has one.",
        "Calculate the cost for 1,000 users.",
        "The firm has 80,000.5 tonnes of it.",
        "More than half of the postings name it.",
        "It rose by 33.51% in the lab.",
    ],
)
def test_other_numbers_may_stand(sentence: str, tmp_path: Path) -> None:
    assert problems(sentence, tmp_path) == []
