from __future__ import annotations

import pytest

from minimal_kb import FILES, Problems, Told, changed


def test_names_that_differ_are_sound(problems: Problems) -> None:
    assert problems(changed("skills/all.yaml", "aliases: [py]", "aliases: [py, python 3, c++, c#]")) == []


def test_an_id_may_be_spelt_like_its_own_name(problems: Problems) -> None:
    assert problems(changed("roles/engineer.yaml", "title: Engineer", "title: ENGINEER")) == []


def test_a_role_may_be_called_like_a_skill(problems: Problems) -> None:
    assert problems(changed("roles/analyst.yaml", "aliases: [reporter]", "aliases: [sql]")) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "skills/all.yaml",
            "name: SQL",
            "name: P-Y",
            (
                "the name 'P-Y' of 'sql' is one of 'python' too",
                "skills/all.yaml:15:9",
                "take it out here or at skills/all.yaml:9:13",
            ),
        ),
        (
            "skills/all.yaml",
            "name: SQL",
            "name: Sequel\n  aliases: [programming-language]",
            (
                "the name 'programming-language' of 'sql' is one of 'language' too",
                "skills/all.yaml:16:13",
                "take it out here or at skills/all.yaml:2:9",
            ),
        ),
        (
            "skills/all.yaml",
            "aliases: [py]",
            "aliases: [language]",
            (
                "the name 'language' of 'python' is one of 'language' too",
                "skills/all.yaml:9:13",
                "take it out here or at skills/all.yaml:1:7",
            ),
        ),
        (
            "roles/engineer.yaml",
            "title: Engineer",
            "title: Reporter",
            (
                "the name 'Reporter' of 'engineer' is one of 'analyst' too",
                "roles/engineer.yaml:2:8",
                "take it out here or at roles/analyst.yaml:4:11",
            ),
        ),
    ],
)
def test_a_name_that_two_claim_is_told_with_the_place_of_the_first(
    problems: Problems, file: str, old: str, new: str, expected: Told
) -> None:
    assert problems(changed(file, old, new)) == [expected]


def test_an_alias_that_is_the_id_and_the_name_of_another_is_told_at_both(problems: Problems) -> None:
    assert problems(changed("skills/all.yaml", "aliases: [py]", "aliases: [sql]")) == [
        (
            "the name 'sql' of 'sql' is one of 'python' too",
            "skills/all.yaml:14:7",
            "take it out here or at skills/all.yaml:9:13",
        ),
        (
            "the name 'SQL' of 'sql' is one of 'python' too",
            "skills/all.yaml:15:9",
            "take it out here or at skills/all.yaml:9:13",
        ),
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "skills/all.yaml",
            "[py]",
            "[py, P Y]",
            ("the alias 'P Y' says nothing new", "skills/all.yaml:9:17", "take it out"),
        ),
        (
            "skills/all.yaml",
            "[py]",
            "[python]",
            ("the alias 'python' says nothing new", "skills/all.yaml:9:13", "take it out"),
        ),
        (
            "roles/analyst.yaml",
            "[reporter]",
            "[data analyst]",
            ("the alias 'data analyst' says nothing new", "roles/analyst.yaml:4:11", "take it out"),
        ),
        (
            "skills/all.yaml",
            "[py]",
            "['-']",
            ("the name '-' has no letter or digit", "skills/all.yaml:9:13", None),
        ),
    ],
)
def test_an_alias_that_adds_no_name_is_told(problems: Problems, file: str, old: str, new: str, expected: Told) -> None:
    assert problems(changed(file, old, new)) == [expected]


def test_the_sound_base_has_no_name_twice(problems: Problems) -> None:
    assert problems(FILES) == []


@pytest.mark.parametrize("alias", ["sql and pytorch", "PyTorch/SQL", "python & sql", "python + sql"])
def test_an_alias_that_hides_other_skills_is_told(problems: Problems, alias: str) -> None:
    ((message, place, hint),) = problems(changed("skills/all.yaml", "aliases: [py]", f"aliases: [py, {alias}]"))

    assert message.startswith(f"the alias '{alias}' of 'python' stands for p")
    assert (place, hint) == ("skills/all.yaml:9:17", "take it out; each is read by itself")


@pytest.mark.parametrize("alias", ["py/snake", "sql tuning and python", "p-y-3"])
def test_an_alias_of_which_a_part_is_no_skill_is_sound(problems: Problems, alias: str) -> None:
    assert problems(changed("skills/all.yaml", "aliases: [py]", f"aliases: [py, {alias}]")) == []


def test_a_joint_within_a_name_parts_nothing(problems: Problems) -> None:
    files = changed("skills/all.yaml", "aliases: [py]", "aliases: [py, sql/py, sql/py code]")

    assert [message for message, _, _ in problems(files)] == [
        "the alias 'sql/py' of 'python' stands for python and sql"
    ]


def test_a_name_that_nobody_would_write_is_told(problems: Problems) -> None:
    ((message, _, hint),) = problems(changed("skills/all.yaml", "aliases: [py]", f"aliases: [{'odd ' * 60}]"))

    assert (message, hint) == ("a name of 239 characters", "200 are the most")
