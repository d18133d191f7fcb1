"""What is understood of whole documents."""

from __future__ import annotations

from careers import load
from careers.domain.document import Document, DocumentKind
from careers.domain.level import Level
from careers.domain.reports.reading import ReadingReport
from careers.intake.reading import read_document

KNOWLEDGE = load()

RESUME = """Mara Feld
mara@feld.example | +49 30 1234567 | github.com/marafeld

Summary
Backend developer who likes quiet services.

Skills
Languages: Python (advanced), Go, Quirkscript
Cloud: AWS (EC2, S3)

Experience
Backend Developer at Rust Foundation, Berlin, 2019 - 2023
- Built payment services with Django and PostgreSQL.

Education
BSc in Computer Science
"""
POSTING = """Senior Data Engineer

About us
We build the leading Oracle consultancy.

What you will do
Keep its data flowing in Spark.

Requirements
- 5+ years of Python
- SQL

Nice to have
- Snowflake
"""


def read(text: str, kind: DocumentKind | None = None) -> ReadingReport:
    return read_document(Document(file="x.txt", text=text, form="text"), KNOWLEDGE, kind)


def test_a_resume_is_read_with_its_evidence() -> None:
    report = read(RESUME)
    python = next(one for one in report.skills if one.id == "python")

    assert report.kind == "resume"
    assert {"python", "go", "aws", "amazon-ec2", "amazon-s3", "django", "postgresql"} <= {
        one.id for one in report.skills
    }
    assert not {"rust", "github"} & {one.id for one in report.skills}
    assert (python.level, python.evidence[0].line, python.evidence[0].section) == (Level.ADVANCED, 8, "skills")
    assert RESUME[python.evidence[0].start : python.evidence[0].end] == "Python"


def test_what_a_section_of_skills_holds_and_nobody_knows_is_told() -> None:
    assert [(one.given, one.line) for one in read(RESUME).unknown] == [("Quirkscript", 8)]


def test_a_posting_tells_what_it_asks_for() -> None:
    report = read(POSTING)

    assert report.kind == "posting"
    assert {one.id: one.asked for one in report.skills} == {
        "python": "required",
        "snowflake": "preferred",
        "spark": None,
        "sql": "required",
    }


def test_a_list_is_read_item_by_item() -> None:
    report = read("python:advanced\nR\nexcel, go\nflumbology\n")

    assert report.kind == "list"
    assert {one.id: one.level for one in report.skills} == {
        "excel": None,
        "go": None,
        "python": Level.ADVANCED,
        "r": None,
    }
    assert [one.given for one in report.unknown] == ["flumbology"]


def test_the_items_of_a_group_have_its_level() -> None:
    report = read("Jane Roe\n\nSkills\nFrontend (expert): React, TypeScript\nTools: Git\n")

    assert {one.id: one.level for one in report.skills} == {
        "frontend-development": Level.EXPERT,
        "git": None,
        "react": Level.EXPERT,
        "typescript": Level.EXPERT,
    }


def test_a_share_in_brackets_is_a_level_and_no_version() -> None:
    report = read("Skills\nPython (4/5), SQL (2/5, 1 year)\n")

    assert {one.id: (one.level, one.years) for one in report.skills} == {
        "python": (Level.ADVANCED, None),
        "sql": (Level.BEGINNER, 1.0),
    }


def test_a_label_repeated_without_end_is_read_in_a_moment() -> None:
    assert read("Skills\n" + "Skills: " * 2000).skills == ()


def test_a_document_read_twice_reads_the_same() -> None:
    assert read(RESUME) == read(RESUME)
