"""Headings in the wordings that people use, and the sections that they open."""

from __future__ import annotations

import pytest

from careers.domain.document import DocumentKind
from careers.intake.prose.passages import passages


def section_after(heading: str, kind: DocumentKind) -> str:
    return passages(f"Somebody or something\n{heading}\nwith several other words here\n", kind)[-1].section


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("## Requirements", "requirements"),
        ("**What you'll need:**", "requirements"),
        ("WHO YOU ARE", "requirements"),
        ("Minimum Qualifications", "requirements"),
        ("Nice to have", "preferred"),
        ("Preferred Qualifications:", "preferred"),
        ("Bonus points", "preferred"),
        ("What you will do", "duties"),
        ("Key Responsibilities", "duties"),
        ("What we offer", "benefits"),
        ("Perks & Benefits", "benefits"),
        ("About us", "company"),
        ("R E Q U I R E M E N T S", "requirements"),
        ("**About the Role**", "duties"),
        ("Requirements for the role:", "requirements"),
        ("Knowledge and skills to be successful in this role:", "requirements"),
        ("Desirable criteria", "preferred"),
        ("It'd be lovely if you also:", "preferred"),
        ("We need someone who can:", "requirements"),
        ("Job function", "company"),
        ("Essential criteria", "requirements"),
        ("Not required, but we'd love:", "preferred"),
        ("NICE:", "preferred"),
        ("Se valorará:", "preferred"),
        ("Diferenciais", "preferred"),
        ("Requisitos", "requirements"),
        ("Requisiti", "requirements"),
        ("Offriamo", "benefits"),
        ("What you’ll need", "requirements"),  # noqa: RUF001 - as word processors write it
    ],
)
def test_a_heading_of_a_posting(heading: str, section: str) -> None:
    assert section_after(heading, "posting") == section


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("# Technical Skills", "skills"),
        ("T E C H N I C A L  S K I L L S", "skills"),
        ("CORE COMPETENCIES", "skills"),
        ("Work Experience", "experience"),
        ("Professional Experience:", "experience"),
        ("Education", "education"),
        ("Licenses & Certifications", "certificates"),
        ("Projects", "projects"),
        ("Languages", "languages"),
        ("Career Objective", "summary"),
        ("Hobbies", "other"),
        ("Stuff I know:", "skills"),
        ("EXPERIENCIA LABORAL", "experience"),
        ("Idiomas", "languages"),
        ("COMPETENZE TECNICHE", "skills"),
        ("Istruzione e formazione", "education"),
        ("FORMAÇÃO ACADÊMICA", "education"),
    ],
)
def test_a_heading_of_a_resume(heading: str, section: str) -> None:
    assert section_after(heading, "resume") == section


@pytest.mark.parametrize("line", ["Experience with Python", "Skills matter to us.", "Education is a right, we say"])
def test_a_sentence_is_no_heading(line: str) -> None:
    assert section_after(line, "resume") == "other"


def test_a_label_tells_of_its_own_line_alone() -> None:
    parts = passages("Experience\nTools: Git, Docker\nBuilt a shop\n", "resume")

    assert [part.section for part in parts] == ["experience", "skills", "experience"]


def test_a_posting_without_line_breaks_has_its_sections_too() -> None:
    text = (
        "A firm looks for somebody who builds things that last. Responsibilities: Build services and keep them up. "
        "Talk with people about what they want. Requirements: Five years with Python. Degree in anything. "
        "Benefits: Dental care and a bicycle. And a long rest of the text, so that the line has to be parted."
    )

    first_words = {text[part.start :].split(maxsplit=1)[0]: part.section for part in passages(text, "posting")}

    assert first_words["Responsibilities:"] == "duties"
    assert first_words["Requirements:"] == first_words["Degree"] == "requirements"
    assert first_words["Benefits:"] == "benefits"


def test_lines_are_counted_from_one_over_empty_ones() -> None:
    assert [part.line for part in passages("\n\nfirst\n\nsecond\n", "resume")] == [3, 5]
