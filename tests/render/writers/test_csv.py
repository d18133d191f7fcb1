"""CSV, by RFC 4180 and as Excel opens it."""

from __future__ import annotations

import csv
from io import StringIO

import pytest

import careers
from careers import KnowledgeBase
from careers.domain.config import CsvStyle
from careers.domain.knowledge_base import Edition
from careers.domain.reports.listings import RoleLine, RolesReport
from careers.render.writers.csv import MARK, write


def rows(text: str, separator: str = ",") -> list[list[str]]:
    assert text.endswith("\r\n")
    return list(csv.reader(StringIO(text.removeprefix(MARK), newline=""), delimiter=separator))


def test_the_styles_say_the_same(small: KnowledgeBase) -> None:
    report = careers.fit("sql:beginner, python", small)
    standard, excel, semicolons = (write(report, style=style) for style in ("standard", "excel", "excel-semicolon"))

    assert not standard.startswith(MARK)
    assert excel == MARK + standard
    header, *told = rows(semicolons, ";")
    assert header == rows(standard)[0]
    assert [[cell.replace(",", ".") for cell in row] for row in told] == [
        [cell.replace(",", ".") for cell in row] for row in rows(standard)[1:]
    ]


def test_where_decimals_have_commas_no_number_has_a_point(small: KnowledgeBase) -> None:
    report = careers.plan("sql", small, ["analyst", "engineer"], pace=10)

    scores = [row[0] for row in rows(write(report, ["scores"], "excel-semicolon"), ";")[1:] if row[0]]

    assert any("," in one for one in scores)
    assert not any("." in one for one in scores)


@pytest.mark.parametrize("style", ["standard", "excel", "excel-semicolon"])
@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_no_text_is_taken_for_a_formula(sign: str, style: CsvStyle) -> None:
    role = RoleLine("a", f"{sign}HYPERLINK(1)", "data", "A definition.")
    report = RolesReport(Edition("1", "2024-01-01"), (role,))

    separator = ";" if style == "excel-semicolon" else ","
    assert rows(write(report, ["title"], style), separator)[1] == [f"'{sign}HYPERLINK(1)"]
