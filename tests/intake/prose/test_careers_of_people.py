from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from careers.domain.knowledge_base import KnowledgeBase
from careers.intake.prose.education import education
from careers.intake.prose.experience import years_total
from careers.intake.prose.passages import passages
from careers.intake.prose.titles import titles


def degrees(line: str) -> list[tuple[str, str | None]]:
    text = f"Ada Quill\nEducation\n{line}\n"
    return [(one.degree, one.field) for one in education(text, passages(text, "resume"))]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Bachelor of Science in Computer Science, Tangleby University", [("bachelor", "Computer Science")]),
        ("B.Sc. Mathematics, 2014", [("bachelor", "Mathematics")]),
        ("MSc in Data Science", [("master", "Data Science")]),
        ("Master of Business Administration", [("master", "Business Administration")]),
        ("MS, Tangleby University", [("master", None)]),
        ("PhD in molecular biology from Tangleby", [("doctorate", "molecular biology")]),
        ("Associate degree in Design", [("associate", "Design")]),
        ("B.Tech in Dyeing and M.Tech in Robotics", [("bachelor", "Dyeing"), ("master", "Robotics")]),
        ("Bachelor of Science - BS, Physics", [("bachelor", "Physics")]),
        ("Mestrado, Universidade de Exemplo", [("master", None)]),
        ("Scrum Master course", []),
        ("MS Office course", []),
        ("Studied in Boston, MA", []),
    ],
)  # fmt: skip
def test_degrees_and_their_fields(line: str, expected: list[tuple[str, str | None]]) -> None:
    assert degrees(line) == expected


def total(text: str, until: tuple[int, int] | None = None) -> float | None:
    return years_total(text, passages(text, "resume"), until)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Summary\nWeaver with 10+ years of experience", 10.0),
        ("Summary\nWe were a company with 30 years of experience", None),
        ("Experience\nWeaver, Jan 2015 - Dec 2017", 3.0),
        ("Experience\nWeaver, 2015 \N{EN DASH} 2018", 3.0),
        ("Experience\nWeaver, 01/2015 to 06/2016", 1.5),
        ("Experience\nWeaver, Jan 2015 - Dec 2016\nDyer, Jan 2016 - Dec 2016", 2.0),
        ("Experience\nWeaver, Jan 2015 - Dec 2015\nDyer, Jan 2017 - Dec 2017", 2.0),
        ("Esperienza lavorativa\nTessitore, gen 2015 - dic 2017", 3.0),
        ("Experiencia laboral\nTejedor, ene 2015 - dic 2015\nActualizado, dic 2017", 1.0),
        ("Education\nWeaving, 2010 - 2014", None),
        ("Summary\n2 years of experience\nExperience\nWeaver, 2012 - 2018", 6.0),
        ("Summary\nWeaver", None),
        ("Ada Quill\nQA Engineer (Manual + Automation) | 4.5 yrs", 4.5),
        ("Ada Quill\nPython (5 years)", None),
    ],
)
def test_years_are_told_or_added_up(text: str, expected: float | None) -> None:
    assert total(text) == expected


def test_the_present_is_a_date_of_the_document_or_one_that_is_handed_in() -> None:
    text = "Updated January 2020\n\nExperience\nWeaver, Jan 2015 - present"

    assert total(text) == pytest.approx(5.1)
    assert total(text, (2024, 12)) == pytest.approx(10.0)
    assert total("Experience\nWeaver, Jan 2015 - present") is None


def found(text: str, kind: str, real: KnowledgeBase) -> list[tuple[str, str | None]]:
    parts = passages(text, "posting" if kind == "posting" else "resume")
    return [(one.given, one.role) for one in titles(text, parts, real)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Senior Data Engineer\nWe weave.", [("Senior Data Engineer", "data-engineer")]),
        ("Looms & Co\nJob Title: Data Analyst (Remote)", [("Data Analyst", "data-analyst")]),
        ("Looms & Co\nWe look for an heir.\nWe are hiring a Data Scientist.", [("Data Scientist", "data-scientist")]),
        ("Looms & Co\nResponsibilities:\n- Work with data scientists and product managers", []),
        ("Junior Data Analyst - apply now!\nWe weave.", [("Junior Data Analyst", "data-analyst")]),
        ("Our client seeks a Data Engineer.", [("Data Engineer", "data-engineer")]),
        ("Ingeniera de Datos\nTejemos.", [("Ingeniera de Datos", "data-engineer")]),
    ],
)  # fmt: skip
def test_the_title_of_a_posting(text: str, expected: list[tuple[str, str | None]], real: KnowledgeBase) -> None:
    assert found(text, "posting", real) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Quill\nExperience\nData Engineer | Looms & Co | 2015 - 2018", [("Data Engineer", "data-engineer")]),
        ("Ada Quill\nExperience\nLooms & Co, Data Analyst, 2015", [("Data Analyst", "data-analyst")]),
        ("Ada Quill\nExperience\nWorked as a Loom Designer in Tangleby.", [("Loom Designer", None)]),
        ("Ada Quill\nExperience\n- Helped the data scientists of the firm", []),
        ("Ada Quill\nSummary\nData scientist with a love of wool.", [("Data scientist", "data-scientist")]),
        ("Ada Quill\n**SRE** \N{EM DASH} Tangleby", [("SRE", "site-reliability-engineer")]),
        ("Ada Quill\nSOC Analyst Tier 2", [("SOC Analyst Tier 2", "security-analyst")]),
        ("Ada Quill\nDesenvolvedora Back-end", [("Desenvolvedora Back-end", "backend-developer")]),
        ("CERTIFICATIONS\nAWS Certified Solutions Architect", []),
        ("Ada Quill\nEducation\nMaster of Science (M.Sc.), Physics", []),
    ],
)
def test_the_titles_of_a_person(text: str, expected: list[tuple[str, str | None]], real: KnowledgeBase) -> None:
    assert found(text, "resume", real) == expected


def test_no_title_of_a_document_is_put_right(real: KnowledgeBase) -> None:
    """A document has its titles as they stand there; the index of misspellings would take a tenth of a second."""
    text = "Ada Quill\nExperience\nMachine Lerning Engineer, Looms & Co, 2015"

    assert found(text, "resume", real) == [("Machine Lerning Engineer", None)]


# fmt: off
_PIECES = [
    "Data Engineer", "BSc", "in", "Physics", "as a", "|", ",", "(", "Master of Science", "2015 - 2018", "\n",
    "Experience\n",     "Education\n", "analyst", ". ", "PhD",
]
# fmt: on


@given(text=st.lists(st.sampled_from(_PIECES), max_size=30).map(" ".join))
def test_offsets_hold_the_text_that_is_told(text: str, real: KnowledgeBase) -> None:
    parts = passages(text, "resume")

    assert all(text[one.start : one.end] == one.text for one in education(text, parts))
    assert all(text[one.start : one.end] == one.given for one in titles(text, parts, real))
