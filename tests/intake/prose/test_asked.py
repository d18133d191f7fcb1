from __future__ import annotations

from time import process_time

import pytest

from careers.intake.prose.asked import asked_of
from careers.intake.prose.sentences import naming_lines

from .naming import named_in


def asked(text: str) -> dict[str, str | None]:
    mentions = named_in(text, "posting")
    told = asked_of(text, naming_lines(text, mentions))
    return {one.skill: told[one.start] for one in mentions}


REQUIREMENTS = "Weaver of looms\nRequirements:\n- "
PREFERRED = "Weaver of looms\nNice to have:\n- "
DUTIES = "Weaver of looms\nResponsibilities:\n- "
UNDER_NOTHING = "Weaver of looms\n\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (REQUIREMENTS + "Python", {"python": "required"}),
        (PREFERRED + "Python", {"python": "preferred"}),
        (DUTIES + "Develop services in Python", {"python": None}),
        ("Weaver of looms\nBonus points\n- Kafka", {"kafka": "preferred"}),
        ("Weaver of looms\nPreferred qualifications\n- Kafka", {"kafka": "preferred"}),
        ("Weaver of looms\nBenefits:\n- Courses in Python", {"python": None}),
        ("Senior Python Weaver\nWe weave.", {"python": None}),
    ],
)
def test_the_section_tells(text: str, told: dict[str, str | None]) -> None:
    assert asked(text) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Kafka is a plus", {"kafka": "preferred"}),
        ("Experience with Spark or Kafka is highly desirable.", {"spark": "preferred", "kafka": "preferred"}),
        ("Experience with Spark, Kafka (preferred)", {"spark": "required", "kafka": "preferred"}),
        ("Knowledge of SQL (Azure preferred)", {"sql": "required", "azure": "preferred"}),
        ("Cloud platforms, preferably Azure; SQL", {"azure": "preferred", "sql": "required"}),
        ("Python required, Kafka a plus", {"python": "required", "kafka": "preferred"}),
        ("Strong Python skills. Preferred languages: Java", {"python": "required", "java": "preferred"}),
        ("5 years of Java experience, Kafka experience preferred", {"java": "required", "kafka": "preferred"}),
        ("Ideally you know Terraform", {"terraform": "preferred"}),
        ("It would be great if you knew Rust", {"rust": "preferred"}),
        ("Bonus points for Rust", {"rust": "preferred"}),
        ("Scala is not required", {"scala": "preferred"}),
        ("The ideal candidate knows Java", {"java": "required"}),
        ("You take advantage of Docker", {"docker": "required"}),
        ("5 plus years of SQL", {"sql": "required"}),
        ("Knowledge of Java (Kotlin, Scala) an advantage", dict.fromkeys(("java", "kotlin", "scala"), "preferred")),
        ("Java 11+ (17 preferred)", {"java": "required"}),
        ("Docker (must), Kafka (nice)", {"docker": "required", "kafka": "preferred"}),
        ("Python; Java or Scala is great too", {"python": "required", "java": "preferred", "scala": "preferred"}),
        ("Ideally a Master's degree. Fluent in English", {"english": "required"}),
        ("Erfahrung mit Docker wünschenswert", {"docker": "preferred"}),
        ("Docker et Kafka seraient appréciés", {"docker": "preferred", "kafka": "preferred"}),
        ("Se valorará experiencia en Docker", {"docker": "preferred"}),
        ("Costituisce titolo preferenziale la conoscenza di Docker", {"docker": "preferred"}),
    ],
)  # fmt: skip
def test_what_a_sentence_says_goes_before_its_section(line: str, told: dict[str, str | None]) -> None:
    assert asked(REQUIREMENTS + line) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (PREFERRED + "Python is required", {"python": "required"}),
        (DUTIES + "Strong proficiency in SQL is required", {"sql": "required"}),
        (DUTIES + "Experience with Kafka is a plus", {"kafka": "preferred"}),
        (DUTIES + "3+ years of Java", {"java": "required"}),
        (UNDER_NOTHING + "- Expertise in Machine Learning", {"machine learning": "required"}),
        (UNDER_NOTHING + "- Build Machine Learning pipelines", {"machine learning": None}),
        (UNDER_NOTHING + "We are looking for Java and Scala developers.", {"java": "required", "scala": "required"}),
        (UNDER_NOTHING + "Our Machine Learning platform weaves cloth.", {"machine learning": None}),
        (UNDER_NOTHING + "**Nice to Have** * Knows Docker * Knows Rust", {"docker": "preferred", "rust": "preferred"}),
    ],
)  # fmt: skip
def test_a_line_may_ask_where_its_section_does_not(text: str, told: dict[str, str | None]) -> None:
    assert asked(text) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Degree in Statistics, Mathematics or a related field preferred", {"statistics": None, "mathematics": None}),
        ("Bachelor's in Computer Science and 5 years of Python", {"computer science": None, "python": "required"}),
        ("Computer Science degree or equivalent", {"computer science": None}),
        ("BS/MS in Mathematics with knowledge of SQL", {"mathematics": None, "sql": "required"}),
        ("PhD in a related field (Statistics, Mathematics)", {"statistics": None, "mathematics": None}),
        ("Statistics and Mathematics", {"statistics": "required", "mathematics": "required"}),
    ],
)  # fmt: skip
def test_the_field_of_a_degree_is_no_skill_that_is_asked_for(line: str, told: dict[str, str | None]) -> None:
    assert asked(REQUIREMENTS + line) == told


def test_a_letter_that_grows_in_small_letters_moves_nothing() -> None:
    assert asked("\u0130stanbul\nRequirements:\n- Docker\n- Kafka is a plus") == {
        "docker": "required",
        "kafka": "preferred",
    }


def test_a_line_without_end_is_read_in_time_that_grows_with_it() -> None:
    def seconds(times: int) -> float:
        text = "Requirements:\n" + "(Python (preferred, or SQL is a plus " * times
        began = process_time()
        asked(text)
        return process_time() - began

    seconds(50)
    assert seconds(1600) < 40 * (seconds(200) + 0.01)


@pytest.mark.parametrize(
    "heading",
    [
        "* Preferred Qualifications:",
        "**Bonus Skills & Experience:**",
        "Experience Desired:\n* Skills in several of the following: Rust",
    ],
)
def test_a_heading_of_several_words_that_calls_things_nice_to_have(heading: str) -> None:
    assert asked(f"Weaver of looms\n{heading}\n* Docker")["docker"] == "preferred"


def test_a_label_among_what_is_preferred_names_more_of_it() -> None:
    assert asked("Weaver of looms\nNice to have:\n* Skills in some of these: Rust, Go") == dict.fromkeys(
        ["rust", "go"], "preferred"
    )
