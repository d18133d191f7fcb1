from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, strategies as st

from careers.domain.errors import CareersError, Problem
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile, StatedSkill, UnknownLevel, UnknownSkill
from careers.intake.profile_reader import (
    ProfileReader,
    read_profile,
    split_names,
    split_words,
    unknown_level,
    unknown_skill,
)


def levels(profile: Profile) -> dict[str, Level | None]:
    return {skill.id: skill.level for skill in profile.skills}


def problems(*statements: str, knowledge: KnowledgeBase) -> tuple[Problem, ...]:
    with pytest.raises(CareersError) as caught:
        read_profile(statements, knowledge)
    return caught.value.problems


@pytest.mark.parametrize(
    "texts", [["python,sql:3"], ["python; sql:3"], ["python\nsql:3\n"], ["python", "sql:3"], [",python,, sql:3 ,"]]
)
def test_words_are_parted_by_commas_semicolons_and_lines(minimal: KnowledgeBase, texts: list[str]) -> None:
    assert levels(read_profile(split_words(texts), minimal)) == {"python": None, "sql": Level.ADVANCED}


def test_names_are_parted_by_commas_semicolons_and_lines() -> None:
    assert split_names(["data scientist, analyst;", "engineer\nlead"]) == [
        "data scientist",
        "analyst",
        "engineer",
        "lead",
    ]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("python", None),
        ("python:beginner", Level.BEGINNER),
        ("python:Advanced", Level.ADVANCED),
        (" Python : EXPERT ", Level.EXPERT),
        ("python:1", Level.BEGINNER),
        ("python: 2", Level.INTERMEDIATE),
        ("py:4", Level.EXPERT),
    ],
)
def test_a_level_is_a_word_or_a_number_from_1_to_4(minimal: KnowledgeBase, text: str, level: Level | None) -> None:
    assert levels(read_profile([text], minimal)) == {"python": level}


@pytest.mark.parametrize(("text", "word"), [("python:guru", "guru"), ("python:5", "5"), ("py: ninja", "ninja")])
def test_a_level_that_does_not_exist_counts_as_not_said(minimal: KnowledgeBase, text: str, word: str) -> None:
    profile = read_profile(["sql", text], minimal)

    assert levels(profile) == {"python": None, "sql": None}
    assert profile.unknown_levels == (UnknownLevel(given=word, skill="python"),)


@pytest.mark.parametrize("text", ["python:0", "python: 0/5", "python:0%"])
def test_what_is_not_known_at_all_is_no_skill(minimal: KnowledgeBase, text: str) -> None:
    profile = read_profile(["sql", text], minimal)

    assert (levels(profile), [one.given for one in profile.unknown]) == ({"sql": None}, [text])


def test_an_unknown_level_has_words_of_its_own() -> None:
    assert unknown_level(UnknownLevel(given="guru", skill="python")) == Problem(
        "there is no level 'guru', so that of 'python' counts as not said",
        hint="levels are beginner, intermediate, advanced, expert, 1 to 4, 4/5 or 80%; "
        "`careers help levels` has the others",
    )


def test_the_skill_of_a_level_is_told_as_it_was_written(minimal: KnowledgeBase) -> None:
    (python, sql) = read_profile(["5 years of PyThon, SQL (advanced)"], minimal).skills

    assert (python.given, python.level, sql.given, sql.level) == ("PyThon", None, "SQL", Level.ADVANCED)


def test_a_profile_holds_the_skills_in_the_order_of_ids_and_the_persons_own_words(minimal: KnowledgeBase) -> None:
    assert read_profile([" SQL:advanced", "zeal", "pyhton ", "programming-language"], minimal) == Profile(
        (
            StatedSkill("language", "Programming language", None, "programming-language"),
            StatedSkill("sql", "SQL", Level.ADVANCED, "SQL"),
        ),
        (UnknownSkill("pyhton", ("python",)), UnknownSkill("zeal", ())),
    )


@pytest.mark.parametrize(
    ("statements", "level"),
    [
        (["python:1", "py:3", "p-y:2"], Level.ADVANCED),
        (["python:expert", "python"], Level.EXPERT),
        (["python:beginner", "python"], None),
        (["python:2", "python:2"], Level.INTERMEDIATE),
    ],
)
def test_of_several_statements_of_a_skill_the_highest_counts(
    minimal: KnowledgeBase, statements: list[str], level: Level | None
) -> None:
    assert levels(read_profile(statements, minimal)) == {"python": level}


def test_no_skills_are_an_error(minimal: KnowledgeBase) -> None:
    assert problems(knowledge=minimal) == (
        Problem("no skills were given", hint="name some: --skills python,sql:advanced"),
    )


def test_skills_of_which_none_is_known_are_an_error(minimal: KnowledgeBase) -> None:
    assert problems("zzz", " pytroch : 3 ", knowledge=minimal) == (
        Problem(
            "there is no skill 'pytroch'",
            hint="did you mean pytorch? `careers skills` lists them",
            suggestions=("pytorch",),
        ),
        Problem("there is no skill 'zzz'", hint="`careers skills` lists them"),
    )


def test_an_unknown_skill_has_words_of_its_own() -> None:
    assert unknown_skill(UnknownSkill("jav", ("java", "javascript"))) == Problem(
        "there is no skill 'jav'",
        hint="did you mean java or javascript? `careers skills` lists them",
        suggestions=("java", "javascript"),
    )


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["python", "c++", "c#", "r", "ci/cd", "deep learning", "no such skill"]),
            st.sampled_from([None, *Level]),
        ),
        min_size=1,
    ),
    st.randoms(use_true_random=False),
)
def test_order_and_spelling_change_neither_skills_nor_levels(
    real: KnowledgeBase, stated: list[tuple[str, Level | None]], random: Random
) -> None:
    stated = [("sql", None), *stated]
    plain = [f"{name}:{level}" if level else name for name, level in stated]
    spelt = [
        f" {name.upper().replace(' ', '-')} : {int(level)} " if level else f"{name.title()} " for name, level in stated
    ]
    random.shuffle(spelt)

    assert levels(read_profile(spelt, real)) == levels(read_profile(plain, real))


PYTHON = {"python": Level.ADVANCED, "sql": None}


def test_a_level_without_a_skill_is_told(minimal: KnowledgeBase) -> None:
    assert problems(":advanced", knowledge=minimal) == (
        Problem("there is no skill ':advanced'", hint="`careers skills` lists them"),
    )


def test_of_a_long_list_of_unknown_words_the_first_thirty_are_given_suggestions(minimal: KnowledgeBase) -> None:
    slips = [f"{'python'[:at]}{letter}{'python'[at:]}" for at in range(1, 6) for letter in "abcdefgijklm"]

    suggestions = [one.suggestions for one in read_profile(["sql", *slips], minimal).unknown]

    assert suggestions == [("python",)] * 30 + [()] * 30


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["python", "SQL", "py", "pytorch", "pythn", "python 3", "R"]),
            st.sampled_from(["", ":expert", ":beginner", ": advanced", ":wizard"]),
        ),
        min_size=1,
        max_size=4,
    ),
    st.sampled_from([",", ", ", " , "]),
)
def test_plain_names_mean_the_same_as_when_they_are_read_word_by_word(
    minimal: KnowledgeBase, names: list[tuple[str, str]], comma: str
) -> None:
    reader = ProfileReader(minimal)
    text = comma.join(f"{name}{level}" for name, level in names)

    assert reader._plain_meaning(text) in {(), reader._spelt_meaning(text)}
