from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.title_matching import Candidate, candidates
from kb_strategies import base, role, skill


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("ML Engineer", "role", "ml-engineer"),
        ("python 3", "skill", "python"),
        ("C++", "skill", "cpp"),
        ("r", "skill", "r"),
    ],
)
def test_the_very_name_wins_alone(real: KnowledgeBase, text: str, kind: str, name: str) -> None:
    assert candidates(text, real) == [Candidate(kind, name, 100.0)]


@pytest.mark.parametrize(
    "text",
    [
        "Deep Learning Engineer (m/f/d)",
        "Sr. Deep Learning Engineer / Berlin",
        "Senior Deep Learning Engineer - Kubernetes",
        "Deep Learning Engineer II | Remote",
        "Deep Learning Engineer @ Acme",
        "Experienced  Deep\nLearning   Engineer [remote] {contract}",
    ],
)
def test_a_job_title_is_stripped_of_what_employers_add(real: KnowledgeBase, text: str) -> None:
    assert candidates(text, real) == [Candidate("role", "dl-engineer", 95.0)]


def test_the_title_of_most_words_wins_then_the_one_that_stands_first() -> None:
    knowledge = base([], [role("data-scientist"), role("machine-learning-engineer"), role("data-analyst")])

    assert candidates("Data Analyst / Data Scientist, Machine Learning Engineers", knowledge) == [
        Candidate("role", "machine-learning-engineer", 95.0),
        Candidate("role", "data-analyst", 90.0),
        Candidate("role", "data-scientist", 85.0),
    ]


def test_a_title_within_a_longer_one_is_not_meant(real: KnowledgeBase) -> None:
    assert candidates("Wanted: lead data engineer", real) == [Candidate("role", "lead-data-engineer", 95.0)]


def test_seniority_in_the_middle_of_a_title_does_not_part_it(real: KnowledgeBase) -> None:
    assert candidates("Data Sr. Analyst II - Now Hiring", real) == [Candidate("role", "data-analyst", 95.0)]


@pytest.mark.parametrize(
    "title", ["Back-End Developer (m/w/d)", "Backend developers wanted", "Wanted: back end developer"]
)
def test_spaces_and_hyphens_within_a_title_make_no_difference(real: KnowledgeBase, title: str) -> None:
    assert candidates(title, real) == [Candidate("role", "backend-developer", 95.0)]


def test_a_lead_is_not_stripped_to_the_role_below_it(real: KnowledgeBase) -> None:
    assert candidates("Lead Machine Learning Engineer (remote)", real) == [Candidate("role", "lead-ml-engineer", 95.0)]


def test_a_slip_of_the_pen_gives_the_nearest_first(minimal: KnowledgeBase) -> None:
    found = candidates("pytorchon", minimal)

    assert [(one.kind, one.id, round(one.score)) for one in found] == [
        ("skill", "pytorch", 88),
        ("skill", "python", 80),
    ]


def test_a_resemblance_is_never_worth_as_much_as_a_name(minimal: KnowledgeBase) -> None:
    assert candidates("Programming Languages", minimal) == [Candidate("skill", "language", 90.0)]


@pytest.mark.parametrize("text", ["", "  ", "-", "zz", "x9", "(", "quantum gardener of the moon"])
def test_what_resembles_nothing_gives_nothing(real: KnowledgeBase, text: str) -> None:
    assert candidates(text, real) == []


def test_of_equal_resemblances_the_first_three_by_id_are_given() -> None:
    knowledge = base([skill(f"tongue-{letter}") for letter in "dcab"], roles=[])

    assert [one.id for one in candidates("tonguex", knowledge)] == ["tongue-a", "tongue-b", "tongue-c"]


def test_three_letters_are_too_few_to_resemble_anything() -> None:
    knowledge = base([skill("java")], roles=[])

    assert [candidates(text, knowledge) for text in ("jav", "java2")] == [[], [Candidate("skill", "java", 800 / 9)]]


@given(st.text(max_size=30))
def test_there_are_at_most_three_the_nearest_first(real: KnowledgeBase, text: str) -> None:
    found = candidates(text, real)

    assert len(found) <= 3
    assert found == sorted(found, key=lambda one: (-one.score, one.kind, one.id))
    assert all(70 <= one.score <= 100 for one in found)


@pytest.mark.parametrize("text", ["x" + " " * 500_000 + "y", "(" * 500_000, " -" * 250_000, "senior " * 50_000])
def test_a_text_without_sense_is_answered_at_once(real: KnowledgeBase, text: str) -> None:
    assert candidates(text, real) == []


@pytest.mark.parametrize("title", ["AI Engineer", "Data Engineer", "Security Analyst"])
def test_a_title_is_not_taken_for_one_that_differs_in_the_word_that_matters(title: str) -> None:
    knowledge = base([], [role("dl-engineer"), role("ml-engineer")])

    assert candidates(title, knowledge) == []


@pytest.mark.parametrize(
    "title",
    [
        "Machine Learning Engineer/Scientist",
        "Sr. Machine Learning Engineer, Berlin",
        "Machine learning engineer - Remote",
    ],
)
def test_what_stands_behind_a_title_is_taken_off(real: KnowledgeBase, title: str) -> None:
    assert candidates(title, real) == [Candidate("role", "ml-engineer", 95.0)]


def test_every_alias_of_every_role_is_taken_for_it_first(real: KnowledgeBase) -> None:
    aliases = [(alias, role) for role, details in real.details.items() for alias in details.aliases]

    assert [one for one in aliases if candidates(one[0], real)[0] != Candidate("role", one[1], 100.0)] == []


def test_seniority_level_and_place_do_not_hide_a_role(real: KnowledgeBase) -> None:
    title = "Sr. Machine Learning Engineer II (Remote)"

    assert candidates(title, real)[0] == Candidate("role", "ml-engineer", 95.0)


@pytest.mark.parametrize(
    "text", ["SSL and TLS", "Engenheiro de dados em São Paulo", "Plan B, a guide", "we need ML, Ops experience"]
)
def test_words_that_only_look_like_a_title_are_none(real: KnowledgeBase, text: str) -> None:
    assert [one for one in candidates(text, real) if one.kind == "role"] == []


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Smart contract developer in Berlin", "blockchain-developer"),
        ("Remote sensing scientist, Berlin", "geospatial-analyst"),
        ("BI & Reporting Engineer wanted", "bi-developer"),
        ("Data Analyst II (Power BI) / Data Engineer", "bi-analyst"),
    ],
)
def test_a_title_is_found_whatever_stands_in_it(real: KnowledgeBase, text: str, role: str) -> None:
    assert candidates(text, real)[0] == Candidate("role", role, 95.0)
