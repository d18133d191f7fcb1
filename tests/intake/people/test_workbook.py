from __future__ import annotations

from pathlib import Path

import pytest

from careers.domain.errors import CareersError
from careers.domain.profile import PersonRow
from careers.intake.people.columns import Asked
from careers.intake.people.source import People
from made_documents import make_workbook, make_zip

ROWS: list[list[str | float]] = [
    ["Students of 2026", "", ""],
    ["Number", "Student", "Skills"],
    ["007", "Zoë", "sql; git"],
    [8, "Bo", "python"],
]


def people(folder: Path, content: bytes, asked: Asked = Asked()) -> list[PersonRow]:  # noqa: B008
    """Return the people of a workbook."""
    (folder / "people.xlsx").write_bytes(content)
    return list(People(str(folder / "people.xlsx"), asked).rows())


def test_a_workbook_is_read_as_a_table(tmp_path: Path) -> None:
    assert people(tmp_path, make_workbook(ROWS)) == [
        PersonRow("Zoë", 3, ("sql", "git")),
        PersonRow("Bo", 4, ("python",)),
    ]


def test_numbers_are_told_as_they_are_shown_and_texts_as_they_are_written(tmp_path: Path) -> None:
    assert [row.id for row in people(tmp_path, make_workbook(ROWS), Asked(id="number"))] == ["007", "8"]


def test_rows_of_a_person_and_skill_are_gathered(tmp_path: Path) -> None:
    rows: list[list[str | float]] = [["email", "skill", "level"], ["a", "sql", 4], ["b", "git", 1], ["a", "python", 3]]

    assert people(tmp_path, make_workbook(rows)) == [
        PersonRow("a", 2, ("sql:expert", "python:advanced")),
        PersonRow("b", 3, ("git:beginner",)),
    ]


FAR = '<worksheet><sheetData><row r="1"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (make_workbook(ROWS)[:300], "damaged or locked"),
        (make_zip({"word/document.xml": ""}), "damaged or locked"),
        (make_workbook([["who", "what"], ["a", "sql"]]), "no column of this table holds skills: `who`, `what`"),
        (make_workbook([]), "the table is empty"),
        (make_workbook(ROWS, **{"xl/worksheets/sheet1.xml": FAR}), "goes over more than"),
        (make_workbook(ROWS, **{"xl/worksheets/sheet1.xml": "<worksheet><row></worksheet>"}), "the table is empty"),
    ],
)
def test_a_workbook_that_can_not_be_read_is_refused_in_words(tmp_path: Path, content: bytes, message: str) -> None:
    with pytest.raises(CareersError, match=message):
        people(tmp_path, content)
