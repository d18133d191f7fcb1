"""Standing against postings: promises, on random people and postings, and what a posting wants."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, strategies as st

import careers
from careers import KnowledgeBase, Level, Profile
from careers.advice.matching.gates import answered
from careers.advice.matching.match import role_of
from careers.advice.matching.wants import importances, posting_wants, weights_in_posting
from careers.domain.background import Background
from careers.domain.document import Document
from careers.domain.profile import StatedSkill
from careers.domain.reports.reading import Gate
from careers.domain.role import IMPORTANCES, Importance

NAMES = ("Python", "SQL", "pandas", "Statistics", "Machine learning", "Apache Spark")
IDS = ("python", "sql", "pandas", "statistics", "machine-learning", "spark")
LISTS = st.lists(st.sampled_from(NAMES), min_size=1, max_size=6, unique=True)
LEVELS = st.dictionaries(st.sampled_from(IDS), st.none() | st.sampled_from(Level), min_size=1)


HOW = st.sampled_from(["", "", "Expert in ", "Advanced ", "Basic knowledge of ", "5+ years of ", "Good "])


@st.composite
def postings(draw: st.DrawFn) -> Document:
    """Return a posting that requires some skills, some of them at levels, and would like some."""
    required, preferred = draw(LISTS), draw(st.just([]) | LISTS)
    bullets = [f"- {draw(HOW)}{name} at work" for name in required]
    bullets += ["", "Nice to have", *(f"- {draw(HOW)}{name} at work" for name in preferred)] if preferred else []
    return Document(file="posting.txt", text="\n".join(["Requirements", *bullets, ""]), form="text")


def person(levels: dict[str, Level | None]) -> Profile:
    """Return somebody with skills at levels."""
    return Profile(tuple(StatedSkill(id=one, name=one, level=levels[one], given=one) for one in sorted(levels)))


@given(postings(), LEVELS)
def test_contributions_and_gaps_come_to_a_hundred(
    small: KnowledgeBase, posting: Document, levels: dict[str, Level | None]
) -> None:
    report = careers.match(person(levels), posting, small)

    assert report.posting
    asked = (*report.posting.required, *report.posting.preferred, *report.posting.named)
    if asked:
        assert sum(one.contribution or 0 for one in asked) == pytest.approx(report.score)
        assert sum((one.contribution or 0) + (one.gap or 0) for one in asked) == pytest.approx(100)


@given(postings(), LEVELS, st.sampled_from(IDS))
def test_learning_never_lowers_a_score(
    small: KnowledgeBase, posting: Document, levels: dict[str, Level | None], more: str
) -> None:
    before = careers.match(person(levels), posting, small).score
    after = careers.match(person({**levels, more: Level.EXPERT}), posting, small).score

    assert (before is None) == (after is None)
    assert (after or 0) >= (before or 0)


@given(st.lists(st.sampled_from(IMPORTANCES), min_size=1))
def test_no_requirement_of_a_posting_weighs_more_than_half_of_a_more_important_one(told: list[Importance]) -> None:
    weights = dict(zip(told, weights_in_posting(told), strict=True))

    in_order = [weights[importance] for importance in IMPORTANCES if importance in weights]
    assert all(0 < less <= more / 2 for more, less in itertools.pairwise(in_order))


def test_the_only_wish_of_a_posting_outweighs_nothing_that_it_requires(real: KnowledgeBase) -> None:
    text = "Requirements\n- Python\n- SQL\n- Airflow\n- AWS\n\nNice to have\n- Kafka\n"
    report = careers.match("python, sql, airflow, aws", Document(file="posting.txt", text=text, form="text"), real)

    assert report.score == pytest.approx(100 * 8 / 9)


@given(postings())
def test_somebody_with_what_is_asked_for_at_its_levels_scores_a_hundred(
    small: KnowledgeBase, posting: Document
) -> None:
    wanted = [one.want for one in posting_wants(posting, small)]
    levels: dict[str, Level | None] = {skill: want.level for want in wanted for skill in want.skills}

    assert not levels or careers.match(person(levels), posting, small).score == pytest.approx(100)


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("Expert in Python", Level.EXPERT),
        ("Advanced Python", Level.ADVANCED),
        ("Basic knowledge of Python", Level.BEGINNER),
        ("3+ years of Python", Level.ADVANCED),
        ("2 years of experience with Python", Level.INTERMEDIATE),
        ("Basic Python, 5 years", Level.BEGINNER),
        ("Python", Level.INTERMEDIATE),
        ("Expert in Python or Java", Level.EXPERT),
    ],
)
def test_the_level_of_a_posting_is_that_of_its_words_or_else_of_its_years(
    line: str, level: Level, real: KnowledgeBase
) -> None:
    document = Document(file="posting.txt", text=f"Requirements\n- {line}\n", form="text")

    assert [one.want.level for one in posting_wants(document, real)] == [level]


@given(postings(), postings(), LEVELS)
def test_a_posting_scores_the_same_alone_and_among_others(
    small: KnowledgeBase, one: Document, other: Document, levels: dict[str, Level | None]
) -> None:
    ranked = careers.match(person(levels), [one._replace(file="one"), other._replace(file="other")], small)

    for posting, file in ((one, "one"), (other, "other")):
        alone = careers.match(person(levels), posting, small)
        here = [told for told in ranked.postings if told.file == file]
        assert [told.score for told in here] == ([] if alone.score is None else [pytest.approx(alone.score)])
        assert [told.standing for told in here] == ([] if alone.score is None else [alone.standing])


@given(st.lists(postings(), min_size=2, max_size=6), LEVELS, st.integers(1, 4))
def test_the_best_of_many_are_the_first_of_all(
    small: KnowledgeBase, every: list[Document], levels: dict[str, Level | None], top: int
) -> None:
    whole = careers.match(person(levels), every, small)
    best = careers.match(person(levels), every, small, top)

    assert best.postings == whole.postings[:top]
    assert len(best.postings) + best.left_out + best.empty == best.read == len(every)


def test_what_is_asked_for_in_no_words_is_essential_where_nothing_is_required() -> None:
    assert importances({"required", "preferred", None}) == {
        "required": "essential",
        "preferred": "important",
        None: "useful",
    }
    assert importances({None, "preferred"}) == {None: "essential", "preferred": "important"}
    assert importances({"preferred"})["preferred"] == "essential"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("AWS, GCP or Azure", [("aws", "gcp", "azure")]),
        ("Python, SQL and Docker", [("python",), ("sql",), ("docker",)]),
        ("PyTorch and/or TensorFlow", [("pytorch", "tensorflow")]),
        ("PyTorch or TensorFlow, Docker", [("pytorch", "tensorflow"), ("docker",)]),
        ("Python, fluent English", [("python",)]),
        ("databases such as PostgreSQL, MySQL", [("databases", "postgresql", "mysql")]),
        ("Python. Java or Go", [("python",), ("java", "go")]),
        ("Kubernetes\n- Docker or Podman", [("kubernetes",), ("docker", "podman")]),
    ],
)
def test_of_a_list_with_or_one_is_enough(line: str, expected: list[tuple[str, ...]], real: KnowledgeBase) -> None:
    document = Document(file="posting.txt", text=f"Requirements\n- {line}\n", form="text")

    assert [one.want.skills for one in posting_wants(document, real)] == expected


def test_a_skill_that_is_asked_for_by_itself_settles_its_alternatives(real: KnowledgeBase) -> None:
    text = "Requirements\n- Strong Python\n- Python or Java\n"

    assert [one.want.skills for one in posting_wants(Document("posting.txt", text, "text"), real)] == [("python",)]


@pytest.mark.parametrize(
    ("gate", "background", "expected"),
    [
        (("years", "5"), Background(years=6), ("met", "6 years in all")),
        (("years", "5"), Background(years=2.5), ("not-met", "2.5 years in all")),
        (("years", "5"), Background(), ("unknown", None)),
        (("years", "several"), Background(years=6), ("unknown", None)),
        (("degree", "bachelor"), Background(degrees=("bachelor", "master")), ("met", "master")),
        (("degree", "doctorate"), Background(degrees=("master",)), ("not-met", "master")),
        (("degree", "bachelor"), Background(), ("unknown", None)),
        (("language", "German"), Background(languages=("German",)), ("met", "German")),
        (("language", "French"), Background(languages=("German",)), ("unknown", None)),
        (("clearance", "secret"), Background(years=6), ("unknown", None)),
    ],
)
def test_conditions_are_answered_by_what_documents_say(
    gate: tuple[str, str], background: Background, expected: tuple[str, str | None]
) -> None:
    kind, value = gate
    (told,) = answered([Gate(kind, "as the posting says", value)], background)  # type: ignore[arg-type]

    assert (told.answer, told.have) == expected


def test_fewer_than_three_skills_tell_no_role(real: KnowledgeBase) -> None:
    assert role_of("Head Gardener", ["python", "sql"], real).id is None
    assert role_of("Head Gardener", ["python", "sql", "pandas"], real).by == "skills"
