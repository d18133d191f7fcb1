from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.domain.errors import CareersError, Location, Problem
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile, StatedSkill, UnknownLevel, UnknownSkill
from careers.intake.profile_file import read_profile_file
from careers.intake.profile_reader import read_profile, unknown_level, unknown_skill
from careers.intake.skill_input import SkillInput, read_skill_list, split_names, split_words


def levels(profile: Profile) -> dict[str, Level | None]:
    return {skill.id: skill.level for skill in profile.skills}


def problems(*statements: SkillInput | str, knowledge: KnowledgeBase) -> tuple[Problem, ...]:
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


def test_a_list_is_read_without_its_comments(tmp_path: Path, minimal: KnowledgeBase) -> None:
    file = tmp_path / "skills.txt"
    file.write_text("# what I know\npython:advanced\r\n\n  sql, zeal\n  #pytorch\n")

    (words,) = read_skill_list(str(file))

    assert words.location == Location(str(file), 1, 1)
    profile = read_profile([words], minimal)
    assert levels(profile) == {"python": Level.ADVANCED, "sql": None}
    assert [one.given for one in profile.unknown] == ["zeal"]


def test_a_list_is_read_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"python\n")))

    assert read_skill_list("-") == [SkillInput("python", Location("standard input", 1, 1))]


def test_an_empty_list_has_no_words(tmp_path: Path) -> None:
    (tmp_path / "skills.txt").write_text("# nothing yet\n\n")

    assert read_skill_list(str(tmp_path / "skills.txt")) == []


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
        Problem("there is no skill 'pytroch'", hint="did you mean pytorch? `careers skills` lists them"),
        Problem("there is no skill 'zzz'", hint="`careers skills` lists them"),
    )


def test_an_unknown_skill_has_words_of_its_own() -> None:
    assert unknown_skill(UnknownSkill("jav", ("java", "javascript"))) == Problem(
        "there is no skill 'jav'", hint="did you mean java or javascript? `careers skills` lists them"
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


@pytest.mark.parametrize(
    "text",
    [
        "skills: [python:advanced, sql]\n",
        "skills: ['python: advanced', sql]\n",
        "skills:\n  - python: advanced\n  - sql\n",
        "skills:\n  - python: 3\n  - sql:\n",
        "skills:\n  python: Advanced\n  sql:\n",
        "skills: {python: 3, sql: null}\n",
        "\ufeffname: Ada\r\nskills:\r\n- python:3\r\n- sql\r\n",
        '{"skills": ["python:advanced", "sql"]}',
        '{"skills":{"python":"advanced","sql":null}}',
        '{"name": "\\ud83d\\ude00", "skills": {"python": 3, "sql": ""}}',
        '{\n\t"skills": [\n\t\t"python:advanced",\n\t\t"sql"\n\t]\n}\n',
        json.dumps({"age": 1, "skills": [{"python": "advanced"}, "sql"]}, indent="\t"),
    ],
)
def test_a_profile_file_is_yaml_or_json_of_any_form(tmp_path: Path, minimal: KnowledgeBase, text: str) -> None:
    (tmp_path / "profile").write_text(text, encoding="utf-8", newline="")

    assert levels(read_profile(read_profile_file(str(tmp_path / "profile")), minimal)) == PYTHON


def test_a_skill_in_a_profile_file_has_its_place(tmp_path: Path) -> None:
    (tmp_path / "me.yaml").write_text("name: Ada\nskills:\n  - python: guru\n  - r\n")
    (tmp_path / "me.json").write_text('{\n\t"name": "Ada",\n\t"skills": [\n\t\t{"python": "guru"},\n\t\t"r"\n\t]\n}\n')
    yaml, json_ = str(tmp_path / "me.yaml"), str(tmp_path / "me.json")

    assert read_profile_file(yaml) == [
        SkillInput("python:guru", Location(yaml, 3, 5)),
        SkillInput("r", Location(yaml, 4, 5)),
    ]
    assert read_profile_file(json_) == [
        SkillInput("python:guru", Location(json_, 4, 4)),
        SkillInput("r", Location(json_, 5, 3)),
    ]


def profile_problem(path: Path, text: str) -> tuple[str, str, str | None]:
    path.write_text(text)
    with pytest.raises(CareersError) as caught:
        read_profile_file(str(path))
    (one,) = caught.value.problems
    return one.message, str(one.location).removeprefix(str(path)), one.hint


COMMON = "check brackets, quotes, backslashes and indentation, here and just above"
TOO_DEEP = "the values are nested deeper than 20 levels"
SHAPE = ("a profile is a mapping with the key `skills`", "", "write `skills: [python, sql]`")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", SHAPE),
        ("python\n", SHAPE),
        ("- python\n", SHAPE),
        ("skill: [python]\n", SHAPE),
        ("[]", SHAPE),
        ("{}", SHAPE),
        (
            "skills: [{python: [advanced]}]",
            ("a level is one word", ":1:19", "one of beginner, intermediate, advanced, expert"),
        ),
        (
            '{"skills": {"python": "beginner", "python": "expert"}}',
            ("the key 'python' stands twice", ":1:35", "the first one is on line 1"),
        ),
        ("skills: &a [*a]", ("anchors and aliases are not allowed", ":1:9", "write the value out")),
        ('{"skills": [', ("this is not YAML", ":2:1", COMMON)),
        (
            '{"skills": ["\\ud83d"]}',
            ("this is not YAML", ":1:16", COMMON),
        ),
        ('{"skills": ' + "[" * 100 + "]" * 100 + "}", (TOO_DEEP, ":1:32", None)),
        (
            '{"skills": ' + "[" * 100_000 + "]" * 100_000 + "}",
            (TOO_DEEP, ":1:32", None),
        ),
        ("skills: " + "[" * 100_000, (TOO_DEEP, ":1:29", None)),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else "",
)
def test_a_file_that_is_no_profile_is_told(tmp_path: Path, text: str, expected: tuple[str, str, str | None]) -> None:
    assert profile_problem(tmp_path / "profile", text) == expected


@pytest.mark.parametrize("text", ["skills:\n", "skills: []\n", "skills: {}\n", "skills: ['', ' ']\n"])
def test_a_profile_file_without_skills_states_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "profile.yaml").write_text(text)

    assert read_profile_file(str(tmp_path / "profile.yaml")) == []


def test_the_profile_of_a_document_can_be_read_back(tmp_path: Path, minimal: KnowledgeBase) -> None:
    profile = read_profile(["python:advanced", "sql"], minimal)
    entries = [{"id": one.id, "name": one.name, "level": one.level and str(one.level)} for one in profile.skills]
    file = tmp_path / "profile.json"
    file.write_text(json.dumps({"skills": entries, "unknown": []}))

    assert levels(read_profile(read_profile_file(str(file)), minimal)) == levels(profile)


@pytest.mark.parametrize("text", ["skills: null", "skills:", "skills: ''", "skills: [null]"])
def test_a_profile_without_skills_has_no_words(tmp_path: Path, text: str) -> None:
    (tmp_path / "profile.yaml").write_text(text)

    assert read_profile_file(str(tmp_path / "profile.yaml")) == []


def test_the_skills_of_a_profile_may_be_parted_by_commas(tmp_path: Path, minimal: KnowledgeBase) -> None:
    (tmp_path / "profile.yaml").write_text("skills: python, sql:2")

    assert levels(read_profile(read_profile_file(str(tmp_path / "profile.yaml")), minimal)) == {
        "python": None,
        "sql": Level.INTERMEDIATE,
    }


def test_a_level_without_a_skill_is_told(minimal: KnowledgeBase) -> None:
    assert problems(":advanced", knowledge=minimal) == (
        Problem("there is no skill ':advanced'", hint="`careers skills` lists them"),
    )


def test_of_a_long_list_of_unknown_words_the_first_thirty_are_given_suggestions(minimal: KnowledgeBase) -> None:
    slips = [f"{'python'[:at]}{letter}{'python'[at:]}" for at in range(1, 6) for letter in "abcdefgijklm"]

    suggestions = [one.suggestions for one in read_profile(["sql", *slips], minimal).unknown]

    assert suggestions == [("python",)] * 30 + [()] * 30
