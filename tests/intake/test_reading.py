"""What is understood of whole documents."""

from __future__ import annotations

import pytest

from careers.domain.document import Document, DocumentKind
from careers.domain.level import Level
from careers.domain.reports.reading import ReadingReport
from careers.intake.reading import read_document
from kb_strategies import bundled_base

KNOWLEDGE = bundled_base()

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


def unknown(text: str) -> list[str]:
    return [one.given for one in read(text).unknown]


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


def skills_of(text: str, kind: DocumentKind | None = None) -> dict[str, str | None]:
    """Return what a text is read to name, and how it asks for each."""
    return {one.id: one.asked for one in read(text, kind).skills}


def test_a_subject_alone_on_its_line_is_an_item_and_no_heading() -> None:
    posting = "Data Engineer\n\nRequirements\nPython\n\nNice to have\nMachine learning\nKafka\ndbt\n"

    told = skills_of(posting, "posting")

    assert told == {"python": "required", "machine-learning": "preferred", "kafka": "preferred", "dbt": "preferred"}


def test_what_should_or_could_be_had_and_is_a_bonus_is_preferred() -> None:
    told = skills_of(
        "Engineer\nMust have:\n• C++\nShould have:\n• Python\n• Rust is a bonus\nCould have:\n• MATLAB\n", "posting"
    )

    assert told == {"cpp": "required", "python": "preferred", "rust": "preferred", "matlab": "preferred"}


def test_a_first_name_is_no_language() -> None:
    told = skills_of(
        "Ada Kowalczyk\nada@example.org\n\nSkills\nPython\n\nReferences\nJulia Django, Ruby Swift\n", "resume"
    )

    assert told.keys() == {"python"}
    assert skills_of("Skills\nAda, C++\n", "resume").keys() == {"ada", "cpp"}


def test_what_is_said_not_to_be_known_is_not_known() -> None:
    text = "Experience\n- No experience with Rust, but used Java (not JavaScript) and NoSQL stores\n"

    assert not {"rust", "javascript"} & skills_of(text, "resume").keys()
    assert {"java", "nosql"} <= skills_of(text, "resume").keys()


def test_a_verb_in_small_letters_is_no_language_behind_a_skill() -> None:
    told = skills_of("Experience\n- Queries in SQL; go to person for Docker\n", "resume")

    assert told.keys() == {"sql", "docker"}


def test_a_head_chef_cooks() -> None:
    assert skills_of("Head Chef\nRostrum Kitchen\nRequirements\n- Menus\n", "posting") == {}
    assert "chef" in skills_of("Automation Engineer (Chef)\nRostrum\n", "posting")


def test_a_german_resume_has_its_sections_years_and_levels() -> None:
    report = read(
        "Lebenslauf\nJonas Weber\nSoftwareentwickler\n\nBerufserfahrung\n"
        "März 2019 bis heute   Softwareentwickler, Nordquell GmbH\n- Entwicklung in Java\n\n"
        "Ausbildung\nB.Sc. Informatik\n\nKenntnisse\nC#, Python (gute Kenntnisse)\n"
        "Sprachen: Deutsch (Muttersprache), Englisch (fließend)\n"
    )
    told = {one.id: (one.level, one.evidence[0].section) for one in report.skills}

    assert report.kind == "resume"
    assert (report.years_total or 0) > 7
    assert told["java"][1] == "experience"
    assert told["python"] == (Level.INTERMEDIATE, "skills")
    assert (told["german"][0], told["english"][0]) == (Level.EXPERT, Level.ADVANCED)


def test_a_french_resume_has_its_sections_years_and_levels() -> None:
    report = read(
        "Élise Moreau\n\nEXPÉRIENCE PROFESSIONNELLE\nDepuis janvier 2021 : Data Scientist, Clairval\n"
        "- Prévision en Python\n\nFORMATION\nMaster en informatique\n\nCOMPÉTENCES\n"
        "Langages : R (débutant), SQL (confirmé)\n"
        "Langues : français (langue maternelle), anglais (courant)\n"
    )
    told = {one.id: one.level for one in report.skills}

    assert report.kind == "resume"
    assert (report.years_total or 0) > 5
    assert (told["r"], told["sql"]) == (Level.BEGINNER, Level.ADVANCED)
    assert (told["french"], told["english"]) == (Level.EXPERT, Level.ADVANCED)


def test_a_german_posting_requires_and_prefers() -> None:
    report = read(
        "ML Engineer (m/w/d)\nLindenwerk, München\n\nDeine Aufgaben\n- Betrieb von Modellen mit MLflow\n\nDein Profil\n"
        "- Mindestens 3 Jahre Erfahrung mit Python\n- Von Vorteil: Kubernetes\n\nWir bieten\n- Kurse in Docker\n"
    )

    assert report.kind == "posting"
    assert {one.id: one.asked for one in report.skills} == {
        "mlflow": None,
        "python": "required",
        "kubernetes": "preferred",
    }
    assert [(one.kind, one.value) for one in report.gates] == [("years", "3")]


def test_a_line_that_ends_with_the_employer_asks_in_its_other_sentences() -> None:
    told = skills_of(
        "Frontend Developer\n\nMinimum Qualifications: 3 years of JavaScript. Preferred Qualifications: TypeScript; "
        "experience with Figma. Active clearance required. We are an equal opportunity employer that loves Docker.\n",
        "posting",
    )

    assert told == {"javascript": "required", "typescript": "preferred", "figma": "preferred"}


def test_the_head_and_the_levels_of_a_table_are_no_skills() -> None:
    report = read(
        "# Mara Feld\n\n## Skills\n| Skill | Level |\n|---|---|\n| Triage | expert |\n| Python | beginner |\n"
    )

    assert [one.given for one in report.unknown] == ["Triage"]
    assert [(one.id, one.level) for one in report.skills] == [("python", Level.BEGINNER)]


def test_words_in_brackets_stand_where_they_stand() -> None:
    told = {one.id: one.evidence[0].text for one in read("Skills\nAWS (S3, Redshift), Excel (VLOOKUP)\n").skills}

    assert told == {
        "aws": "AWS",
        "amazon-s3": "S3",
        "redshift": "Redshift",
        "excel": "Excel",
        "lookup-functions": "VLOOKUP",
    }


def test_a_short_resume_is_no_list() -> None:
    report = read("Mara Feld\nData Analyst\n\nE X P E R I E N C E\nData Analyst, Fernhill, 01/2019 to 12/2021\n- SQL\n")

    assert (report.kind, report.years_total, report.unknown) == ("resume", 3.0, ())


def test_titles_are_read_in_german_and_french() -> None:
    german = read(
        "Jonas Weber\nSoftwareentwickler\n\nBerufserfahrung\n03/2019 - heute   Datenanalyst, Nordquell\n", "resume"
    )
    french = read("Développeur Full Stack (H/F)\nValjoie, Nantes\n\nMissions\n- React\n", "posting")

    assert [one.role for one in german.titles] == ["software-engineer", "data-analyst"]
    assert [(one.given, one.role) for one in french.titles] == [("Développeur Full Stack", "full-stack-developer")]


@pytest.mark.parametrize(
    ("line", "years"),
    [
        ("3 years of JavaScript", ["3"]),
        ("5+ yrs Python", ["5"]),
        ("2 years of Go is a plus", []),
        ("We have 10 years of Python behind us", []),
        ("30 years of innovation", []),
    ],
)
def test_years_of_a_skill_are_a_condition_without_a_word_for_experience(line: str, years: list[str]) -> None:
    document = Document(file="posting.txt", text=f"Requirements\n- {line}\n- SQL\n", form="text")

    report = read_document(document, KNOWLEDGE, "posting")

    assert [gate.value for gate in report.gates if gate.kind == "years"] == years


@pytest.mark.parametrize(
    "head",
    [
        "Mara Feld\nmara@feld.example",
        "Mara Q. Feld\n12 Mill Lane\n+49 30 12345678",
        "MARA FELD\nSoftware engineer, Berlin, Germany\nTel: 030 123456789",
        "Jean-Luc O'Feld | Ghent | jl@feld.example",
    ],
)
def test_who_somebody_is_above_a_list_of_skills_is_no_skill(head: str) -> None:
    report = read(f"{head}\nPython\nQuirkscript\n", "list")

    assert [one.id for one in report.skills] == ["python"]
    assert [one.given for one in report.unknown] == ["Quirkscript"]


def test_a_name_above_several_skills_or_their_heading_is_no_skill() -> None:
    assert unknown("Mara Feld\nPython, SQL, Quirkscript\n") == ["Quirkscript"]
    assert unknown("Mara Feld, Ghent\nSkills: Python, Quirkscript\n") == ["Quirkscript"]


def test_words_that_may_be_a_skill_above_another_are_told() -> None:
    assert unknown("Loom Weaving\nPython\nSQL\n") == ["Loom Weaving"]
    assert unknown("Technical Skills\nQuirkscript, Python\n") == ["Quirkscript"]
