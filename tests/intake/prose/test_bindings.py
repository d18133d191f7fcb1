from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from careers.domain.level import Level
from careers.intake.prose.levels import levels_of
from careers.intake.prose.mentions import Mention
from careers.intake.prose.sentences import naming_lines, namings
from careers.intake.prose.years import years_of

from .naming import SKILLS, named_in


def years(text: str) -> dict[str, float]:
    mentions = named_in(text, "resume")
    told = years_of(text, list(namings(naming_lines(text, mentions))))
    return {one.skill: told[one.start] for one in mentions if one.start in told}


def levels(text: str) -> dict[str, str]:
    mentions = named_in(text, "resume")
    told = levels_of(text, list(namings(naming_lines(text, mentions))))
    return {one.skill: str(told[one.start]) for one in mentions if one.start in told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("5+ years of Python", {"python": 5}),
        ("Python (5 years), SQL (3 yrs)", {"python": 5, "sql": 3}),
        ("Python - 5 yrs", {"python": 5}),
        ("Java/Kotlin - 4 years", {"java": 4, "kotlin": 4}),
        ("Java, Kotlin - 4 years", {"kotlin": 4}),
        ("Java and Kotlin: 18 months", {"java": 1.5, "kotlin": 1.5}),
        ("Docker 1 year, Kafka 2 years", {"docker": 1, "kafka": 2}),
        ("5 years Python, 3 years Java", {"python": 5, "java": 3}),
        ("Python, 5 years of SQL", {"sql": 5}),
        ("Having 17 years of Experience in Testing of Excel and SQL", {"testing": 17, "excel": 17, "sql": 17}),
        ("3-5 years' experience with Python or Java", {"python": 3, "java": 3}),
        ("three to five years of Python", {"python": 3}),
        ("9 Yrs 8 months of working experience in Java", {"java": 9.67}),
        ("6 years and 6 months in Testing", {"testing": 6.5}),
        ("Less than 1 year of Kafka", {"kafka": 0.5}),
        ("Taught Java and Mathematics for 4 years", {"java": 4, "mathematics": 4}),
        ("Writing SQL for the last 6 months", {"sql": 0.5}),
        ("10 years of experience, 3 of them with Python; 2 years of Go", {"go": 2}),
        ("Python (advanced, 5 years)", {"python": 5}),
        ("10+ years of web development experience in Java", {"java": 10}),
        ("6 years of Python, 2+ in Java", {"python": 6}),
        ("5 Jahre Erfahrung mit Python", {"python": 5}),
        ("2 Yrs as a Java Developer", {"java": 2}),
        ("Python developer with over 5 years of experience", {"python": 5}),
        ("Java and Kotlin engineer having 9+ years of experience.", {"java": 9, "kotlin": 9}),
        ("Java developer with 6 years of experience in Kafka", {"kafka": 6}),
        ("Java consultant with 31 months of experience, currently on leave", {"java": 2.58}),
        ("Java team leader with over 20 years", {"java": 20}),
        ("10+ years of experience: Java, Spark", {"java": 10, "spark": 10}),
        ("Experience: 5 years (Java, Spark), also Go", {"java": 5, "spark": 5}),
        ("12 years experienced in Terraform", {"terraform": 12}),
        ("Fifteen years' Java", {"java": 15}),
        ("sixteen years of Java", {"java": 16}),
        ("2 yrs. of Rust; 1 yr. of Go", {"rust": 2, "go": 1}),
        ("Two and a half years of Rust, 1 1/2 years of Go", {"rust": 2.5, "go": 1.5}),
        ("120 months of Java", {"java": 10}),
        ("Between 3 and 5 years of Scala", {"scala": 3}),
        ("4 years' practice in Statistics", {"statistics": 4}),
    ],
)
def test_years_of_a_skill(text: str, told: dict[str, float]) -> None:
    assert years(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "8 years of experience",
        "25 years experience Industry Python",
        "Engineer with 10 years of experience, skilled in Python and SQL",
        "Moved to Python 3 years ago",
        "Delivered in 6 months using Java",
        "A 10 year old Java program",
        "Java. 5 years at sea",
        "Python\n5 years",
        "Python is 116 years old",
        "Java developer with 6 years of experience in banking",
        "Worked with a Java team, 6 years",
    ],
)
def test_a_time_that_is_of_no_skill_binds_to_none(text: str) -> None:
    assert years(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("expert in SQL and Python, basic Go", {"sql": "expert", "python": "expert", "go": "beginner"}),
        ("Proficient: Java, C#. Familiar: Go", {"java": "advanced", "c#": "advanced", "go": "beginner"}),
        ("advanced knowledge of Kafka and Spark", {"kafka": "advanced", "spark": "advanced"}),
        ("Python (advanced), SQL - expert", {"python": "advanced", "sql": "expert"}),
        ("Go: intermediate", {"go": "intermediate"}),
        ("Java/Kotlin (proficient)", {"java": "advanced", "kotlin": "advanced"}),
        ("Python 4/5, Java 80%, SQL ★★★☆☆", {"python": "advanced", "java": "advanced", "sql": "intermediate"}),
        ("Strong SQL and Docker skills", {"sql": "advanced", "docker": "advanced"}),
        ("Strong SQL skills, good knowledge of Go", {"sql": "advanced", "go": "intermediate"}),
        ("Hands-on experience with Terraform", {"terraform": "intermediate"}),
        ("Hands-on expertise in Terraform", {"terraform": "advanced"}),
        ("Fluent in Spanish and conversational in English", {"spanish": "advanced", "english": "beginner"}),
        ("Good exposure to Rust", {"rust": "beginner"}),
        ("Working knowledge of Rust", {"rust": "intermediate"}),
        ("Expert in Java with experience of Scala", {"java": "expert"}),
        ("Expert-level Java", {"java": "expert"}),
        ("Knowledge of advanced Excel", {"excel": "advanced"}),
        ("Understanding basic Kotlin", {"kotlin": "beginner"}),
        ("Working proficiency in Spanish", {"spanish": "intermediate"}),
        ("Strong on SQL, weak on Java", {"sql": "advanced", "java": "beginner"}),
        ("Learning: Go, Rust", {"go": "beginner", "rust": "beginner"}),
        ("Terraform (learning); currently learning Kafka", {"terraform": "beginner", "kafka": "beginner"}),
        ("English C1, Spanish B2", {"english": "advanced", "spanish": "intermediate"}),
        ("Sehr gute Kenntnisse in Python und SQL", {"python": "advanced", "sql": "advanced"}),
        ("Python (avançado), Java (avanzato)", {"python": "advanced", "java": "advanced"}),
        ("Java ████░ 80%", {"java": "advanced"}),
    ],
)  # fmt: skip
def test_levels_of_a_skill(text: str, told: dict[str, str]) -> None:
    assert levels(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Uses the advanced REST API of looms",
        "Senior Java Developer",
        "Working in Java",
        "Master of Computer Science",
        "Strong will to learn Java",
        "Native apps in Kotlin",
        "Experienced teacher of Mathematics",
        "Education\nAdvanced Statistics, 2019",
        "Expert. Python",
        "Good to have: Kafka, Docker",
        "Java 7/8, Docker 6/7",
        "Machine learning Python",
        "Python\nExpert",
    ],
)
def test_a_word_that_grades_something_else_binds_to_no_skill(text: str) -> None:
    assert levels(text) == {}


def test_an_excellent_skill_is_graded_where_the_praise_is_part_of_the_name() -> None:
    text = "Excellent communication"
    whole = named_in("Communication", "resume")[0]._replace(start=0, end=len(text))

    assert levels_of(text, list(namings(naming_lines(text, [whole])))) == {0: Level.ADVANCED}


_SAID = st.sampled_from(
    ["5 years of", "expert in", "advanced", "(3 years)", "- expert", "for 2 years", "strong", "skills", ":", ","]
)
_WORD = st.one_of(st.sampled_from(SKILLS), _SAID)


@given(st.lists(st.lists(_WORD, max_size=6).map(" ".join), min_size=1, max_size=4), st.sampled_from([". ", "\n", "; "]))
def test_nothing_binds_to_a_skill_of_another_sentence_or_line(sentences: list[str], mark: str) -> None:
    """What a sentence says of its skills is the same whatever stands before and behind it."""
    sentences = [f"The {one.strip()}" for one in sentences]
    text, at = mark.join(sentences), 0
    mentions = named_in(text, "resume")
    told = both(text, mentions)
    for sentence in sentences:
        own = named_in(sentence, "resume")
        inside = [index for index, one in enumerate(mentions) if at <= one.start < at + len(sentence)]
        expected = both(sentence, own)
        assert [told.get(index) for index in inside] == [expected.get(index) for index in range(len(own))]
        at += len(sentence) + len(mark)


def both(text: str, mentions: list[Mention]) -> dict[int, tuple[Level | None, float | None]]:
    said = list(namings(naming_lines(text, mentions)))
    levels, years = levels_of(text, said), years_of(text, said)
    return {index: (levels.get(one.start), years.get(one.start)) for index, one in enumerate(mentions)}
