from __future__ import annotations

from pathlib import Path

import pytest

from careers.domain.errors import CareersError
from careers.intake.documents.opening import read_documents
from made_documents import ReadBytes, Refusal

SKILLS = "Skills\nPython (advanced, 5 years)\nSQL (beginner, 1.5 years)\nBash\n"


@pytest.mark.parametrize(
    "content",
    [
        b'Skill,Level,Years\nPython,advanced,5\nSQL,beginner,"1,5"\nBash,,\nPerl,none,0\n',
        b"sep=;\r\nTechnology;Proficiency;Years of experience\r\nPython;advanced;5\r\nSQL;beginner;1,5\r\nBash;;\r\n",
        "Kenntnis\tNiveau\tJahre\tKategorie\r\nPython\tadvanced\t5\tx\r\nSQL\tbeginner\t1,5\t\r\nBash\t\t\t\r\n".encode(
            "utf-16"
        ),
        b"\xef\xbb\xbfname|rating|experience\nPython|3|5 years\nSQL|1|1.5\nBash||\n",
    ],
    ids=["commas", "a German Excel", "UTF-16 with tabs", "bars"],
)
def test_a_table_of_skills_is_read_whatever_parts_its_columns(read: ReadBytes, content: bytes) -> None:
    document = read(content)

    assert (document.form, document.kind) == ("table of skills", "list")
    assert document.text == SKILLS


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        ("skill,level\nPython,4\nSQL,2\n", ["Python (expert)", "SQL (intermediate)"]),
        ("skill,level\nPython,5\nSQL,2\n", ["Python (5/5)", "SQL (2/5)"]),
        ("skill,level (1-5)\nPython,4\nSQL,2\n", ["Python (4/5)", "SQL (2/5)"]),
        ("skill,rating\nPython,9\nSQL,2.5\n", ["Python (9/10)", "SQL (2.5/10)"]),
        ("skill,level\nPython,85\nSQL,20\n", ["Python (85%)", "SQL (20%)"]),
        ("skill,level\nPython,0.85\nSQL,0.2\n", ["Python (85%)", "SQL (20%)"]),
        ("skill,level\nPython,8/10\nSQL,fluent\n", ["Python (8/10)", "SQL (fluent)"]),
    ],
)
def test_numbers_are_levels_of_the_scale_that_the_column_tells(read: ReadBytes, content: str, lines: list[str]) -> None:
    assert read(content.encode()).text.splitlines()[1:] == lines


def test_a_column_may_count_months(read: ReadBytes) -> None:
    document = read(b"Competency\tExperience (months)\nPython\t18\nSQL\t1\n")

    assert document.text.splitlines()[1:] == ["Python (18 months)", "SQL (1 month)"]


def documents(path: Path, content: str) -> list[tuple[str, str]]:
    path.write_text(content, encoding="utf-8")
    return [(document.file.removeprefix(str(path)), document.text) for document in read_documents(str(path))]


def test_several_people_in_one_table_stay_apart(tmp_path: Path) -> None:
    rows = "student,skill,level\nAda,python,3\nAda,sql,2\nBo,java,4\n"

    assert documents(tmp_path / "class.csv", rows) == [
        (":1", "Skills\npython (advanced)\nsql (intermediate)\n"),
        (":2", "Skills\njava (expert)\n"),
    ]
    assert documents(tmp_path / "class.csv", 'id,skills\n1,"python, sql"\n2,java\n') == [
        (":1", "Skills\npython, sql\n"),
        (":2", "Skills\njava\n"),
    ]


def test_a_list_that_is_called_a_table_is_a_text(tmp_path: Path) -> None:
    assert documents(tmp_path / "skills.csv", "python, sql\n") == [("", "python, sql\n")]
    assert documents(tmp_path / "skills.csv", "python\nsql\n") == [("", "python\nsql\n")]


def test_a_text_with_commas_is_no_table(read: ReadBytes) -> None:
    assert read(b"Python, SQL, Go\nJava, Rust, C\n").form == "text"
    assert read(b"Skills, in short: Python\nLevel: high\n").form == "text"


def test_what_is_wrong_with_a_table_is_told(tmp_path: Path, refusal: Refusal) -> None:
    with pytest.raises(CareersError, match="no column of this table is known: `Vorname`, `Alter`"):
        documents(tmp_path / "class.csv", "Vorname;Alter\nAda;3\nBo;4\n")
    with pytest.raises(CareersError, match="no column of this table is known"):
        documents(tmp_path / "Connections.csv", "First Name,URL,Company,Position,Connected On\nBo,x,y,Engineer,z\n")
    assert "a field of this table does not end" in refusal(b'skill,level\n"python,3\n' + b"sql,4\n" * 100_000)
    assert "more than 20,000 rows" in refusal(b"skill,level\n" + b"sql,4\n" * 20_001)
    assert refusal(b"skill,level\n") == "the file holds a header and nothing else; is this the right file?"
    assert "a header and nothing else" in refusal(b"title,description\n")
