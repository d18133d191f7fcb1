from __future__ import annotations

import json
from pathlib import Path

import pytest

from careers.intake.documents.opening import read_documents
from careers.intake.documents.shapes import KNOWN
from made_documents import ReadBytes, Refusal


@pytest.mark.parametrize(
    "content",
    [
        "skills:\n  - python: advanced\n  - sql\n",
        "name: Ada\nskills:\n- {name: python, level: 3}\n- sql\n",
        "skills:\n  python: advanced\n  sql:\n",
        "skills: {python: 3, sql: null}\n",
        "{skills: [python: advanced, sql]}",
        "- name: python\n  level: advanced\n- name: sql\n  level:\n",
        '{"skills": [{"skill": "python", "proficiency": "advanced"}, "sql"]}',
        '{"mySkills": {"python": "advanced", "sql": ""}}',
        '{"profile": {"technical_skills": [{"technology": "python", "rating": 3}, {"technology": "sql"}]}}',
        '{"python": "advanced", "sql": null}',
        '[{"name": "python", "level": 3}, {"name": "sql"}, {"name": "cobol", "level": "none"}]',
        '{"name": "python", "level": "advanced"}\n{"name": "sql"}\n',
    ],
)
def test_a_list_of_skills_is_read_in_any_of_its_shapes(read: ReadBytes, content: str) -> None:
    document = read(content.encode())

    assert (document.form, document.kind) == ("list of skills", "profile")
    assert document.text == "Skills\npython (advanced)\nsql\n"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ('["python:advanced", "sql"]', "Skills\npython:advanced\nsql\n"),
        ("skills: python, sql\n", "Skills\npython, sql\n"),
        ('{"skills": {"Web": ["CSS", "HTML"], "Data": "SQL"}}', "Skills\nWeb: CSS, HTML\nData: SQL\n"),
        ('[{"name": "go", "level": 4, "years": 2.5}]', "Skills\ngo (expert, 2.5 years)\n"),
        ('[{"skill": "go", "rating": 5}, {"skill": "c", "rating": 2}]', "Skills\ngo (5/5)\nc (2/5)\n"),
        (
            "title: Engineer\nskills: [go]\nyears: 6\nlanguages: [German]\ndegrees: [bachelor]\n",
            "Engineer\n\nSkills\ngo\n\nSummary\n6 years of experience\n\nLanguages\nGerman\n\nEducation\nbachelor\n",
        ),
    ],
)
def test_groups_numbers_and_what_stands_beside_skills_are_kept(read: ReadBytes, content: str, text: str) -> None:
    assert read(content.encode()).text == text


def test_people_in_one_list_stay_apart(tmp_path: Path) -> None:
    file = tmp_path / "people.json"
    file.write_text('[{"id": 1, "skills": ["go"]}, {"id": 2, "skills": ["sql", "c"]}]')

    assert [document.text for document in read_documents(str(file))] == ["Skills\ngo\n", "Skills\nsql\nc\n"]


def test_the_answers_of_the_program_are_read_back(read: ReadBytes) -> None:
    skills: list[dict[str, object]] = [
        {"id": "python", "name": "Python", "level": "advanced", "given": "py"},
        {"id": "sql", "name": "SQL", "level": None, "given": "sql"},
    ]
    unknown = [{"given": "basket weaving", "suggestions": []}]
    fit = {"schema": "careers.fit/1", "profile": {"skills": skills, "unknown": unknown}, "roles": []}
    reading = {"schema": "careers.reading/1", "kind": "resume", "skills": [skills[0] | {"years": 5}], "titles": []}

    assert read(json.dumps(fit).encode()).text == "Skills\nPython (advanced)\nSQL\nbasket weaving\n"
    assert read(json.dumps(reading).encode()).text == "Skills\nPython (advanced, 5 years)\n"
    assert read(json.dumps(reading | {"kind": "posting"}).encode()).kind == "posting"


def test_what_is_no_list_of_skills_is_told(refusal: Refusal) -> None:
    assert refusal(b'{"name": "x", "version": "1.0"}') == (
        f"this is a mapping of no form that is known: its keys are `name`, `version`; {KNOWN}"
    )
    assert refusal(b'{"schema": "careers.roles/1", "roles": []}') == (
        "this document of careers, careers.roles/1, holds no skills of a person; "
        "give what fit, gap, plan or read wrote with --json"
    )
    assert refusal(b'{"skills": ["a", "b",]}') == (
        "this is not JSON; check commas, quotes and brackets, here and just above"
    )
    assert refusal(b'{"skills": [') == "this is not JSON; the end of the file is missing: export it again"
    assert refusal(b'{"skills": ' + b"[" * 100_000) == "the values are nested deeper than 60 levels; None"
    assert refusal(b"[[1, 2]]") == f"this is a list of no form that is known; {KNOWN}"
