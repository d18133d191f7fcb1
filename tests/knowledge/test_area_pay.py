"""Pay by state and metropolitan area, read from a table."""

from __future__ import annotations

import pytest

from careers.domain.market import AreaPay
from careers.knowledge.compiling import compile_folders
from minimal_kb import FILES, Problems, WriteBase

HEADER = "occupation,area,kind,year,n,p10,p25,p50,p75,p90,source\n"
TABLE = (
    HEADER
    + "15-2051,California,state,2025,900,10,20,30,40,50,editorial\n"
    + "15-2051,Delaware,state,2025,40,,,,,,editorial\n"
    + '15-2051,"Paris, TX",metropolitan area,2025,,10,10,30,40,50,editorial\n'
)
FILE = "market/areas.csv"


def with_table(text: str) -> dict[str, str]:
    return FILES | {FILE: text}


def changed(old: str, new: str) -> dict[str, str]:
    assert TABLE.count(old) == 1
    return with_table(TABLE.replace(old, new))


def test_a_table_gives_the_figures_of_an_occupation_and_what_is_withheld(write_base: WriteBase) -> None:
    assert compile_folders([write_base(with_table(TABLE))]).area_pay == {
        "15-2051": (
            AreaPay("15-2051", "California", "state", 2025, 900, (10, 20, 30, 40, 50), "editorial"),
            AreaPay("15-2051", "Delaware", "state", 2025, 40, None, "editorial"),
            AreaPay("15-2051", "Paris, TX", "metropolitan area", 2025, None, (10, 10, 30, 40, 50), "editorial"),
        )
    }


def test_an_empty_line_is_no_row(problems: Problems) -> None:
    assert problems(with_table(TABLE + "\n")) == []


@pytest.mark.parametrize(
    ("old", "new", "message", "line"),
    [
        (",900,", ",many,", "expected a whole number, found 'many'", 2),
        (",900,", ",-9,", "expected a whole number, found '-9'", 2),
        (",900,", ",0,", "0 people are too few to count", 2),
        (
            "California,state",
            "California,land",
            "'land' is not one of state, metropolitan area",
            2,
        ),
        ("California", "", "the area has no name that can be printed", 2),
        (
            "40,50,editorial\n15-2051,Del",
            "40,,editorial\n15-2051,Del",
            "some percentiles are there and some are not",
            2,
        ),
        ("900,10,20,30", "900,10,20,15", "the percentiles 10, 20, 15, 40, 50 do not rise", 2),
        (",,,,,,editorial", ",,,,,,editorial,more", "expected 11 cells, found 12", 3),
        ("15-2051,Cal", "data,Cal", "'data' is not a SOC code, such as 15-2051", 2),
        ("30,40,50,editorial\n15-2051,Del", "30,40,50,hearsay\n15-2051,Del", "there is no source 'hearsay'", 2),
        ("Delaware", "California", "15-2051, California stands twice", 3),
        ('"Paris, TX"', '"Paris" TX', "this is not CSV", 4),
        (HEADER, "", "the columns are not those of pay by area", 1),
    ],
)
def test_what_is_wrong_with_a_row_is_told_with_its_line(
    old: str, new: str, message: str, line: int, problems: Problems
) -> None:
    (first, *_) = problems(changed(old, new))

    assert first[0].startswith(message)
    assert first[1].startswith(f"{FILE}:{line}")


def test_all_rows_with_problems_are_told_in_one_pass(problems: Problems) -> None:
    told = problems(with_table(HEADER + "1\n2\n3\n"))

    assert [place for _, place, _ in told] == [f"{FILE}:{line}:0" for line in (2, 3, 4)]


def test_an_empty_table_is_told(problems: Problems) -> None:
    ((message, place, _),) = problems(with_table(""))

    assert (message, place) == ("the columns are not those of pay by area", f"{FILE}:1:0")


def test_a_table_laid_over_another_replaces_it(write_base: WriteBase, tmp_path_factory: pytest.TempPathFactory) -> None:
    below = write_base(with_table(TABLE))
    above = tmp_path_factory.mktemp("above")
    (above / "market").mkdir()
    (above / FILE).write_text(HEADER + "15-2051,Texas,state,2025,40,,,,,,editorial\n", encoding="utf-8")

    told = compile_folders([below, str(above)])

    assert [one.area for one in told.area_pay["15-2051"]] == ["Texas"]
    assert told.edition.version != compile_folders([below]).edition.version
