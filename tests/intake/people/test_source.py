from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import pytest

from careers.domain.errors import CareersError
from careers.domain.profile import PersonRow
from careers.intake.people import lines
from careers.intake.people.columns import Asked
from careers.intake.people.source import People

LINE = '{"id": "Zoë \N{SNOWMAN}", "skills": ["sql"]}\n{"id": 2, "skills": "python:advanced, docker"}\n'
TABLE = "Matriculation number;Name;Skills\r\n007;Zoë Tester;sql; git\r\n008;Bo Muster;python\r\n"


def people(folder: Path, content: bytes | str, name: str = "people", asked: Asked = Asked()) -> list[PersonRow]:  # noqa: B008
    """Return the people of a file."""
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(People(str(file), asked).rows())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_lines_may_be_in_any_encoding_of_json(tmp_path: Path, encoding: str) -> None:
    assert people(tmp_path, LINE.encode(encoding), "people.jsonl") == [
        PersonRow("Zoë \N{SNOWMAN}", 1, ("sql",)),
        PersonRow(2, 2, ("python:advanced", "docker")),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_a_table_may_be_in_the_encodings_of_spreadsheets(tmp_path: Path, encoding: str) -> None:
    assert people(tmp_path, TABLE.encode(encoding), asked=Asked(id="name")) == [
        PersonRow("Zoë Tester", 2, ("sql", "git")),
        PersonRow("Bo Muster", 3, ("python",)),
    ]


def test_a_letter_of_windows_far_down_in_a_file_of_utf_8_is_read(tmp_path: Path) -> None:
    rows = "id,skills\n" + "é,sql\n" * 20_000
    found = people(tmp_path, rows.encode() + b"Zo\xeb,sql\n")

    assert found[-1].id == "Zoë"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_columns_are_parted_as_spreadsheets_of_all_countries_do(tmp_path: Path, separator: str) -> None:
    cells = [["student", "Tools (such as sql, git)"], ["007", "python"]]
    rows = "\n".join(separator.join(f'"{cell}"' for cell in row) for row in cells)

    assert people(tmp_path, rows) == [PersonRow("007", 2, ("python",))]


@pytest.mark.parametrize(
    ("header", "id_"),
    [("ID", "1"), ("Student", "1"), ("e-mail", "1"), ("Candidate", "1"), ("Full Name", "1"), ("comment", None)],
)
@pytest.mark.parametrize("skills", ["Skills", "competences", "TOOLS", "Technologies", "Key skills", "Kenntnisse"])
def test_columns_are_found_by_what_people_call_them(tmp_path: Path, header: str, id_: str | None, skills: str) -> None:
    assert people(tmp_path, f"{header},{skills}\n1,sql\n") == [PersonRow(id_, 2, ("sql",))]


def test_the_line_that_excel_writes_and_a_title_may_stand_above_the_header(tmp_path: Path) -> None:
    rows = people(tmp_path, "sep=;\r\nStudents of 2026;;\r\n\r\nid;grade;skills\r\n007;1,3;sql\r\n")

    assert rows == [PersonRow("007", 5, ("sql",))]


def test_a_broken_row_spoils_no_other(tmp_path: Path) -> None:
    rows = 'id,skills,note\na,sql,"two\nlines"\nb,"git,\nc,sql\nd,sql,1,2,3\ne,sql,24" screen\nf,"sql, git",\n'
    found = people(tmp_path, rows)

    assert [(row.id, row.line, row.words) for row in found if not row.problem] == [
        ("a", 2, ("sql",)),
        ("c", 5, ("sql",)),
        ("e", 7, ("sql",)),
        ("f", 8, ("sql", "git")),
    ]
    assert [(row.line, row.problem) for row in found if row.problem] == [
        (4, "a quote in this row does not end"),
        (6, "the row has 5 cells, and the header 3"),
    ]


def test_skills_in_the_last_column_may_be_parted_as_the_columns_are(tmp_path: Path) -> None:
    assert people(tmp_path, "id,skills\na,sql,git,docker\nb\n") == [
        PersonRow("a", 2, ("sql", "git", "docker")),
        PersonRow("b", 3, ()),
    ]


def test_rows_of_a_person_and_skill_are_gathered_wherever_they_stand(tmp_path: Path) -> None:
    rows = "email,skill,level (1-5)\na,sql,4\nb,git,\na,python,5\n,docker,1\nb,docker,none\n"

    assert people(tmp_path, rows) == [
        PersonRow("a", 2, ("sql:4/5", "python:5/5")),
        PersonRow("b", 3, ("git",)),
        PersonRow(None, 5, ("docker:1/5",)),
    ]


def test_levels_in_numbers_up_to_four_are_the_four_levels(tmp_path: Path) -> None:
    assert people(tmp_path, "id,skill,level\na,sql,4\na,git,1\n")[0].words == ("sql:expert", "git:beginner")


def test_rows_that_follow_each_other_are_one_person_in_any_table(tmp_path: Path) -> None:
    assert people(tmp_path, "id,skills\na,sql\na,git\nb,sql\na,sql\n") == [
        PersonRow("a", 2, ("sql", "git")),
        PersonRow("b", 4, ("sql",)),
        PersonRow("a", 5, ("sql",)),
    ]


def test_a_table_too_long_to_gather_must_have_the_rows_of_a_person_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("careers.intake.people.tables.MOST_GATHERED", 3)
    together = people(tmp_path, "id,skill\na,sql\nb,git\nb,sql\nb,docker\nc,sql\n")

    assert [(row.id, len(row.words)) for row in together] == [("a", 1), ("b", 3), ("c", 1)]
    with pytest.raises(CareersError, match="those of `a` stand apart"):
        people(tmp_path, "id,skill\na,sql\nb,git\na,sql\nb,docker\n")


@pytest.mark.parametrize(
    ("skills", "words"),
    [
        ('["sql:advanced", "git"]', ("sql:advanced", "git")),
        ('[{"name": "SQL", "level": "expert"}, {"skill": "git"}, "docker"]', ("SQL:expert", "git", "docker")),
        ('[{"name": "SQL", "level": 9}, {"name": "git", "level": 3.0}]', ("SQL:9/10", "git:3/10")),
        ('"sql:advanced; git"', ("sql:advanced", "git")),
        ('"sql (5 years, daily), git"', ("sql (5 years, daily), git",)),
    ],
)
def test_skills_of_a_line_have_the_shapes_that_programs_write(
    tmp_path: Path, skills: str, words: tuple[str, ...]
) -> None:
    assert people(tmp_path, f'{{"Email": "a@x.example", "skills": {skills}}}') == [PersonRow("a@x.example", 1, words)]


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (Asked(), "no column of this table holds skills: `who`, `what`"),
        (Asked(skills="whatever"), "there is no column `whatever`"),
        (Asked(id="nobody", skills="what"), "there is no column `nobody`"),
        (Asked(skills="what", level="how"), "there is no column `how`"),
    ],
)
def test_a_table_without_the_columns_is_refused(tmp_path: Path, asked: Asked, message: str) -> None:
    with pytest.raises(CareersError, match=message):
        people(tmp_path, "who,what\nada,sql\n", asked=asked)


def test_columns_may_be_named(tmp_path: Path) -> None:
    asked = Asked(id="who", skills="What they know")

    assert people(tmp_path, "id,who,what they know\n1,Ada,sql\n", asked=asked) == [PersonRow("Ada", 2, ("sql",))]
    assert people(tmp_path, '{"id": 1, "who": "Ada", "What they know": ["sql"]}', asked=asked) == [
        PersonRow("Ada", 1, ("sql",))
    ]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("nope", "this is not JSON"),
        ("[" * 100_000, "this is not JSON"),
        ("3", "a line is"),
        ('{"id": NaN, "skills": ["sql"]}', "this is not JSON"),
        ('{"id": 1e999, "skills": ["sql"]}', "the id is too large a number"),
        ('{"id": [1], "skills": ["sql"]}', "an id is a text or a number"),
        ('{"id": 1, "skills": 3}', "a line is"),
        ('{"id": 1, "skills": [{"level": 3}]}', "a skill is a text"),
        ('{"id": 1, "skills": ["' + "x" * 10_000_000 + '"]}', "the row is longer than 1 MB"),
        (json.dumps({"id": 1, "skills": ["sql"] * 100_000}), "100,000 skills are stated; at most 10,000"),
    ],
)
def test_a_line_that_can_not_be_read_says_why_and_the_next_is_read(tmp_path: Path, line: str, problem: str) -> None:
    broken, whole = people(tmp_path, f'{line}\n{{"id": 1, "skills": ["sql"]}}\n', "people.jsonl")

    assert problem in (broken.problem or "")
    assert whole == PersonRow(1, 2, ("sql",))


@pytest.mark.parametrize(
    "row",
    ["a" * 2_000 + ",sql", "a," + "x" * 10_000_000, 'a,"' + "sql," * 100_000 + '"', "a," + "sql," * 100_000],
    ids=["id", "word", "cell", "cells"],
)
def test_a_row_without_measure_is_passed_by(tmp_path: Path, row: str) -> None:
    broken, whole = people(tmp_path, f"id,skills\n{row}\nb,sql\n")

    assert broken.problem
    assert whole == PersonRow("b", 3, ("sql",))


def test_long_words_are_forgotten_with_their_line(tmp_path: Path) -> None:
    (tmp_path / "people").write_text(
        "".join(json.dumps({"skills": ["sql", f"{number} {'x' * 100_000}"]}) + "\n" for number in range(50))
    )
    tracemalloc.start()
    try:
        assert sum(not one.problem for one in People(str(tmp_path / "people"), Asked()).rows()) == 50
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert most < 3_000_000


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/urandom", "/dev/full"])
def test_a_device_is_no_file_of_people(device: str) -> None:
    with pytest.raises(CareersError, match="this is a device, not a file"):
        list(People(device, Asked()).rows())


def test_a_line_without_an_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "LONGEST", 1_000)
    with pytest.raises(CareersError, match="line 1 does not end within"):
        people(tmp_path, b"0" * 200_000, "people.jsonl")


def test_a_file_is_given_up_in_whose_first_thousand_lines_nobody_stands(tmp_path: Path) -> None:
    with pytest.raises(CareersError, match="none of the first 1,000 rows is a person"):
        people(tmp_path, "nobody\n" * 1_500, "people.jsonl")

    assert len(people(tmp_path, '{"skills": ["sql"]}\n' + "nobody\n" * 1_500, "people.jsonl")) == 1_501


@pytest.mark.parametrize("content", [b"", b" \n", b"%PDF-1.7", b"\x89PNG\r\n", b"\0\1\2\3" * 100, b"\xd0\xcf\x11\xe0"])
def test_what_is_no_file_of_people_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(CareersError):
        people(tmp_path, content)
