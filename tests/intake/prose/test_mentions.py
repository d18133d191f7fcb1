"""Names of skills in prose: what counts, and what is only a word."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from careers.domain.document import DocumentKind
from careers.intake.prose.mentions import Mention, mentions
from careers.intake.prose.passages import passages
from careers.knowledge.names import text_key
from kb_strategies import bundled_base

KNOWLEDGE = bundled_base()


def found(text: str, kind: DocumentKind = "resume") -> list[Mention]:
    return mentions(text, passages(text, kind), KNOWLEDGE, kind)


def skills(text: str, kind: DocumentKind = "resume") -> list[str]:
    return [one.skill for one in found(text, kind)]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Built pipelines with CI/CD and Node.js/Express.", ["ci-cd", "nodejs", "expressjs"]),
        ("Services in Python/Java, a PyTorch-based ranker", ["python", "java", "pytorch"]),
        ("Python's type hints in all our data warehouses", ["python", "data-warehouse"]),
        ("Skills: C++, C# and C", ["cpp", "csharp", "c"]),
        ("We moved to .NET and ASP.NET Core.", ["dotnet", "asp-net-core"]),
        ("Used machine-\nlearning in R and Python", ["machine-learning", "r", "python"]),
        ("front-end and cyber security work", ["frontend-development", "cybersecurity"]),
        ("Wrote C\\# and machine\\-learning code", ["csharp", "machine-learning"]),
        ("Drew user interfaces for three rest apis", ["ui-design", "rest-api"]),
        ("使用Python开发", ["python"]),
        ("Angular2 and Oracle11 behind Java 8+ and ES6+", ["angular", "oracle-database", "java", "javascript"]),
        ("Services in Dot Net and dot net core", ["dotnet", "dotnet"]),
        ("Python (Programming Language), 3 years of Elixir/Phoenix", ["python", "elixir"]),
        ("MSSQL, HuggingFace and Big Query", ["sql-server", "hugging-face-transformers", "bigquery"]),
        ("Dynamo DB and Cloud Formation", ["dynamodb", "aws-cloudformation"]),
        ("Laurea in Informatica, conoscenza di SQL", ["computer-science", "sql"]),
    ],
)
def test_a_name_is_read_however_it_is_joined(text: str, named: list[str]) -> None:
    assert skills(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "People who excel at listening and go to places",
        "You spark interest, express yourself and react quickly to the rest",
        "Take a flask on a swift boat in spring and access the word",
        "Our lab talks to C-level people (R) of a Q&C board",
        "Miss Direction won a prize",
        "We go-live in May",
        "Lives in Palo Alto, CA",
        "Palo Alto, CA & Ithaca, NY",
        "Moved to San Francisco",
        "Taught basic swimming and the basics of chess",
        "Send us your CV",
        "Worked in the CORNELL ROBOT LEARNING LAB",
        "write to go@python.org or see https://example.com/python/docker and www.java.com",
        "a design in design, and service now",
        "Unleash your talent.\nResearch the market.\nAccess to a pool",
        "Fluent written and spoken in all we do",
        "Standardization of our chairs",
        "Excel at working in a choir",
        'Author of "Spark of hope" and "Swift justice"',
        "Active TS/SCI",
        "Cured with UV light",
        "INTERESTS\nGo (the board game), hiking in Java",
    ],
)
def test_a_plain_word_is_no_skill(text: str) -> None:
    assert skills(text) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("We wrote it in Go for a bank.", ["go"]),
        ("Reports in Excel and Word", ["excel", "microsoft-word"]),
        ("docker, go, spark", ["docker", "go", "spark"]),
        ("SKILLS\n\nGo\nR\nExcel", ["go", "r", "excel"]),
        ("Fluent in R and Python", ["r", "python"]),
        ("React or similar", ["react"]),
        ("Technologies\nios android qa", ["ios-development", "android-development", "quality-assurance"]),
        ("Languages\nFluent Spanish, conversational French", ["spanish", "french"]),
        ("Spanish - intermediate", ["spanish"]),
        ("Networking less than 1 year", ["computer-networking"]),
        ("6 years in sales and 2 years of automation", ["sales", "automation"]),
        ("Experience as a release engineer in automation", ["automation"]),
        ("Three years of experience in middleware testing", ["middleware", "software-testing"]),
    ],
)
def test_a_plain_word_counts_with_its_capital_or_among_skills(text: str, named: list[str]) -> None:
    assert skills(text) == named


def test_a_job_beside_a_subject_is_no_skill_that_a_posting_asks_for() -> None:
    text = (
        "Data Engineer\n\nYou will\nTalk with security teams and our QA engineers about Python developers and Java.\n"
    )

    assert skills(text, "posting") == ["python", "java"]


def test_a_job_that_a_slash_parts_is_no_skill_that_a_posting_asks_for() -> None:
    assert skills("Tester\n\nRole: QA/Test Developer\nRequirements\nPython\n", "posting") == ["python"]


def test_what_a_posting_names_in_passing_is_what_a_person_does() -> None:
    text = "A decade at Nimbus, a leader of process mining in the north of Europe\n"

    assert skills(f"Nimbus\n\n{text}", "posting") == []
    assert skills(text) == ["process-mining"]


@pytest.mark.parametrize("line", ["• Statistics and machine learning", "Expertise in machine learning methods"])
def test_a_first_line_that_asks_for_something_is_no_title(line: str) -> None:
    assert "machine-learning" in skills(f"{line}\n", "posting")


def test_the_first_line_of_a_posting_is_its_title() -> None:
    assert skills("Machine Learning Experience Lead\n", "posting") == []


def test_work_at_home_opens_no_section_of_benefits() -> None:
    text = "Developer\n\nRequirements\nExperience with\nWorking remotely\nPair programming\nNode.js\n"

    assert skills(text, "posting") == ["pair-programming", "nodejs"]


def test_what_an_employer_is_and_gives_is_no_skill() -> None:
    text = (
        "Requirements\n- Python\n\nBenefits\n- Health insurance, Excel courses\n\nAbout us\nWe sell Oracle licences.\n"
        "\nWe are an equal opportunity employer and train in Java.\n"
    )

    assert skills(text, "posting") == ["python"]


def test_the_name_of_a_firm_or_a_school_is_no_skill() -> None:
    text = "Experience\nEngineer at Nimbus AI, 2020 - 2022\nWorked with Python at the Rust Foundation\n"

    assert skills(text) == ["python"]


def test_the_longest_name_counts_alone() -> None:
    assert skills("Google Cloud Storage and Spring Boot") == ["google-cloud-storage", "spring-boot"]


# fmt: off
PIECES = st.sampled_from([
    "Python", "machine learning", "CI/CD", "Node.js", "excel", "Go", ".NET", "C++", "C\\#", "R", "\n", ", ", ". ",
    " and ", "/", "-", "we use ", "İ", "Requirements:\n", "Skills\n", "ß", "• ", "Angular2", "ES6+",
])
# fmt: on


@settings(deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(["resume", "posting", "list"]))
def test_every_mention_is_a_name_of_its_skill_at_its_offsets(text: str, kind: DocumentKind) -> None:
    table = KNOWLEDGE.names_in_text["en"]
    end = 0
    for one in found(text, kind):
        key = text_key(text[one.start : one.end])
        assert one.skill in {table.skills.get(key), table.skills.get(key.removesuffix("s"))}
        assert end <= one.start < one.end <= len(text)
        end = one.end


@settings(deadline=None)
@given(st.lists(PIECES, max_size=20).map("".join))
def test_a_paragraph_before_a_text_moves_all_and_changes_nothing(text: str) -> None:
    before = "A quiet line that names nothing at all.\n\n"

    moved = [(one.skill, one.start - len(before), one.end - len(before)) for one in found(before + text, "list")]

    assert moved == [(one.skill, one.start, one.end) for one in found(text, "list")]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Skills: basic SQL, R (basic)", ["sql", "r"]),
        ("Skills: BASIC, COBOL", ["basic-language", "cobol"]),
        ("Python - Advanced\nGo \u2013 Basic", ["python", "go"]),
    ],
)
def test_a_word_that_grades_is_no_language(text: str, named: list[str]) -> None:
    assert skills(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("You don't need to know Java or Scala, but SQL", ["sql"]),
        ("Python, not Perl", ["python"]),
        ("Wrote it in Python, not in Perl", ["python"]),
        ("- no Perl\n- Python", ["python"]),
        ("Skills: no Perl, Python", ["python"]),
        ("Python, no experience with Kafka", ["python"]),
        ("Builds without Docker", []),
        ("Keine Java-Kenntnisse", []),
        ("I am going to learn Rust", []),
        ("Want to learn: Rust, Kotlin\nPython", ["python"]),
        ("Not familiar with: SAS, Perl", []),
        ("Won't need: Kafka, Scala", []),
        ("NOT: Angular, PHP", []),
        ("Java: none, Perl (no), SAS - 0 years, Python (2 years)", ["python"]),
        ("OSCP (in progress), CISSP", ["cissp"]),
        ("Conhecimento no Power BI", ["power-bi"]),
        ("I never touched Perl", []),
        ("- No prior Kubernetes experience necessary", []),
        ("CCNA in progress", []),
        ("Learning: PostgreSQL", ["postgresql"]),
        ("I want to learn: Rust, Kotlin. I know Python and SQL.", ["python", "sql"]),
        ("Do not apply if you do not have Java", ["java"]),
        ("Never without Python", ["python"]),
        ("Cut downtime to zero with Kubernetes", ["kubernetes"]),
        ("NumPy/SciPy, TS/SCI", ["numpy", "scipy"]),
    ],
)
def test_what_is_denied_is_no_skill(text: str, named: list[str]) -> None:
    assert skills(text) == named


@pytest.mark.parametrize(
    "text", ["React ████░ 80%", "React 60%", "Some React\nNext line", "SAS is a must; React required"]
)
def test_a_plain_word_counts_before_a_bar_at_the_end_of_a_line_and_where_it_is_asked_for(text: str) -> None:
    assert "react" in skills(text)


def test_what_a_text_calls_a_skill_is_one() -> None:
    assert skills("A quiet team with strong communication skills") == ["communication"]


def test_a_plain_word_with_its_years_is_an_item() -> None:
    assert skills("Excel (10+ years), SQL (2 years)") == ["excel", "sql"]
