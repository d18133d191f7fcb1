from __future__ import annotations

import pytest

from careers.knowledge.compiling import compile_folders
from minimal_kb import FILES, Problems, WriteBase

PAY = """\
- role: analyst
  source: editorial
  population: survey
  currency: USD
  cells:
    - {country: US, level: all, years: [2023, 2024], n: 40, rows: 44, percentiles: [10, 20, 30, 40, 50]}
    - {country: GB, level: senior, years: [2023, 2023], n: 29}
- occupation: 15-2051
  title: Data Scientists
  source: editorial
  population: all-employees
  currency: EUR
  cells:
    - {country: US, level: all, years: [2024, 2024], n: 9000, percentiles: [10, 20, 30, 40, 40], at_least: [p75, p90]}
"""
OUTLOOK = """\
- occupation: 15-2051
  title: Data scientists
  source: editorial
  region: US
  period: [2024, 2034]
  change_percent: -1.5
  openings_per_year: 300
  entry_education: A degree
"""
FIGURES = FILES | {"market/pay.yaml": PAY, "market/outlook.yaml": OUTLOOK}


def changed(file: str, old: str, new: str) -> dict[str, str]:
    """Return the files with one place of the figures changed."""
    assert FIGURES[file].count(old) == 1
    return FIGURES | {file: FIGURES[file].replace(old, new)}


def test_figures_that_can_be_are_sound(problems: Problems) -> None:
    assert problems(FIGURES) == []


def test_figures_are_had_by_role_and_by_occupation(write_base: WriteBase) -> None:
    knowledge = compile_folders([write_base(FIGURES)])

    assert {name: [one.source for one in tables] for name, tables in knowledge.pay.items()} == {
        "15-2051": ["editorial"],
        "analyst": ["editorial"],
    }
    assert knowledge.pay["analyst"][0].cells[0].percentiles == (10, 20, 30, 40, 50)
    assert knowledge.outlook["15-2051"][0].change_percent == -1.5


@pytest.mark.parametrize(
    ("old", "new", "message", "line"),
    [
        ("n: 40, rows: 44", "n: 29", "29 rows are too few for percentiles; 30 are the fewest", 6),
        ("n: 29", "n: 30", "30 rows are enough for percentiles, and there are none", 7),
        ("n: 29", "n: 0", "0 rows are too few to count", 7),
        ("rows: 44", "rows: 40", "40 rows with repeats are not more than 40 without", 6),
        ("40, 50]", "40, 39]", "the percentiles 10, 20, 30, 40, 39 do not rise", 6),
        ("[10, 20, 30, 40, 50]", "[0, 20, 30, 40, 50]", "the percentiles 0, 20, 30, 40, 50 do not rise", 6),
        ("[p75, p90]", "[p75]", "p75 are not the highest percentiles, in order", 14),
        ("[2023, 2024]", "[2024, 2023]", "the years 2024 to 2023 run backwards", 6),
        ("country: GB", "country: UK1", "'UK1' is not a country, such as US, nor all", 7),
        ("country: GB, level: senior", "country: US, level: all", "US, all stands twice", 7),
        ("currency: EUR", "currency: euro", "'euro' is not a currency, such as USD", 8),
        ("15-2051", "15-2051.00", "'15-2051.00' is not a SOC code, such as 15-2051", 8),
        ("  title: Data Scientists\n", "", "an occupation has a `title`", 8),
        (
            "- occupation",
            "- role: engineer\n  occupation",
            "pay is of a `role` or of an `occupation`: exactly one of them",
            8,
        ),
        ("- role: analyst\n  source", "- source", "pay is of a `role` or of an `occupation`: exactly one of them", 1),
        ("role: analyst", "role: analysts", "there is no role 'analysts'", 1),
        ("role: analyst\n  source: editorial", "role: analyst\n  source: bls", "there is no source 'bls'", 2),
        ("level: senior", "level: chief", "'chief' is not one of all, entry, mid, senior, executive", 7),
        ("40, 50]", "40]", "expected 5 values, found 4", 6),
        ("40, 50]", "40, 50.5]", "expected a whole number, found '50.5'", 6),
    ],
)
def test_pay_that_can_not_be_is_told(problems: Problems, old: str, new: str, message: str, line: int) -> None:
    told = [(text, place.rsplit(":", 1)[0]) for text, place, _ in problems(changed("market/pay.yaml", old, new))]

    assert told == [(message, f"market/pay.yaml:{line}")]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[2024, 2034]", "[2034, 2024]", "the period 2034 to 2024 runs backwards"),
        ("300", "-1", "-1 openings are less than none"),
        ("region: US", "region: all", "'all' is not a country, such as US"),
        ("15-2051", "15-20", "'15-20' is not a SOC code, such as 15-2051"),
        ("source: editorial", "source: bls", "there is no source 'bls'"),
    ],
)
def test_an_outlook_that_can_not_be_is_told(problems: Problems, old: str, new: str, message: str) -> None:
    assert [text for text, _, _ in problems(changed("market/outlook.yaml", old, new))] == [message]


def test_an_overlay_replaces_the_figures_of_a_role_and_a_source(write_base: WriteBase) -> None:
    own = PAY.split("- occupation", maxsplit=1)[0].replace("[10, 20, 30, 40, 50]", "[11, 21, 31, 41, 51]")
    folders = [write_base(FIGURES), write_base({"market/pay-own.yaml": own}, "own")]
    knowledge = compile_folders(folders)

    assert knowledge.pay["analyst"][0].cells[0].percentiles == (11, 21, 31, 41, 51)
    assert knowledge.pay["15-2051"][0].currency == "EUR"
