from __future__ import annotations

import pytest

from minimal_kb import FILES, Problems, Told, changed

SLUG = "use a-z, 0-9 and single hyphens"


@pytest.mark.parametrize("name", ["c", "7zip", "ci-cd", "a1-b2-c3"])
def test_a_slug_is_sound(problems: Problems, name: str) -> None:
    files = changed(
        "sources.yaml",
        "- id: editorial",
        f"- id: {name}\n  title: X\n  publisher: X\n  date: 2026-01-31\n  licence: X\n- id: editorial",
    )

    assert problems(files) == []


@pytest.mark.parametrize("name", ["C", "a_b", "a--b", "-a", "a-", "a b", "c++", "é", "a\u0661"])
@pytest.mark.parametrize(
    ("file", "old", "place"),
    [
        ("sources.yaml", "id: editorial", "sources.yaml:1:7"),
        ("skills/all.yaml", "id: sql", "skills/all.yaml:14:7"),
        ("roles/analyst.yaml", "id: analyst", "roles/analyst.yaml:1:5"),
    ],
)
def test_an_id_that_is_no_slug_is_told(problems: Problems, name: str, file: str, old: str, place: str) -> None:
    told = problems(changed(file, old, f"id: {name}"))

    assert (f"the id '{name}' is not a slug", place, SLUG) in told


def test_ids_that_exist_are_sound(problems: Problems) -> None:
    assert problems(FILES) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "skills/all.yaml",
            "requires: [python]",
            "requires: [pythn]",
            ("there is no skill 'pythn'", "skills/all.yaml:26:14", "did you mean python?"),
        ),
        (
            "skills/all.yaml",
            "aliases: [py]\n  broader: [language]",
            "broader: [languages]",
            ("there is no skill 'languages'", "skills/all.yaml:9:13", "did you mean language?"),
        ),
        (
            "skills/all.yaml",
            "implies: [{skill: python,",
            "implies: [{skill: cuda,",
            ("there is no skill 'cuda'", "skills/all.yaml:25:21", "add it, or take the mention out"),
        ),
        (
            "skills/all.yaml",
            "related: [{skill: python,",
            "related: [{skill: pyton,",
            ("there is no skill 'pyton'", "skills/all.yaml:18:21", "did you mean python?"),
        ),
        (
            "skills/all.yaml",
            "requires: [python]",
            "sources: [editoral]",
            ("there is no source 'editoral'", "skills/all.yaml:26:13", "did you mean editorial?"),
        ),
        (
            "roles/analyst.yaml",
            "skill: sql",
            "skill: sqls",
            ("there is no skill 'sqls'", "roles/analyst.yaml:6:13", "add it, or take the mention out"),
        ),
        (
            "roles/analyst.yaml",
            "any_of: [python, pytorch]",
            "any_of: [python, pytorchs]",
            ("there is no skill 'pytorchs'", "roles/analyst.yaml:7:23", "did you mean pytorch?"),
        ),
        (
            "roles/engineer.yaml",
            "category: language",
            "category: languages",
            ("there is no skill 'languages'", "roles/engineer.yaml:6:16", "did you mean language?"),
        ),
        (
            "roles/analyst.yaml",
            "skills: [sql]",
            "skills: [sqls]",
            ("there is no skill 'sqls'", "roles/analyst.yaml:13:37", "add it, or take the mention out"),
        ),
        (
            "roles/analyst.yaml",
            "related: [{role: engineer",
            "related: [{role: engineers",
            ("there is no role 'engineers'", "roles/analyst.yaml:8:18", "did you mean engineer?"),
        ),
        (
            "roles/analyst.yaml",
            "confused_with: [{role: engineer",
            "confused_with: [{role: cook",
            ("there is no role 'cook'", "roles/analyst.yaml:9:24", "add it, or take the mention out"),
        ),
        (
            "roles/analyst.yaml",
            "{text: Steady., sources: [editorial]}",
            "{text: Steady., sources: [editorial], superseded_by: [bls]}",
            ("there is no source 'bls'", "roles/analyst.yaml:15:65", "add it, or take the mention out"),
        ),
        (
            "roles/analyst.yaml",
            "{text: Works with data., sources: [editorial]}",
            "{text: Works with data., sources: [editorials]}",
            ("there is no source 'editorials'", "roles/analyst.yaml:10:48", "did you mean editorial?"),
        ),
    ],
)
def test_an_id_that_names_nothing_is_told(problems: Problems, file: str, old: str, new: str, expected: Told) -> None:
    assert problems(changed(file, old, new)) == [expected]


def test_a_skill_is_no_source_and_no_role(problems: Problems) -> None:
    files = changed(
        "roles/analyst.yaml",
        "related: [{role: engineer, text: A next step., sources: [editorial]}]",
        "related: [{role: sql, text: A next step., sources: [sql]}]",
    )

    assert problems(files) == [
        ("there is no role 'sql'", "roles/analyst.yaml:8:18", "add it, or take the mention out"),
        ("there is no source 'sql'", "roles/analyst.yaml:8:53", "add it, or take the mention out"),
    ]


def test_dangling_ids_of_several_files_come_in_the_order_of_files_and_lines(problems: Problems) -> None:
    skills = changed("skills/all.yaml", "requires: [python]", "requires: [cobol, pascal]")
    role = changed(
        "roles/engineer.yaml",
        "[{role: analyst, text: Asks more., sources: [editorial]}]\nconfused",
        "[{role: cook, text: Asks more., sources: [editorial]}]\nconfused",
    )

    assert problems(skills | {"roles/engineer.yaml": role["roles/engineer.yaml"]}) == [
        ("there is no role 'cook'", "roles/engineer.yaml:7:18", "add it, or take the mention out"),
        ("there is no skill 'cobol'", "skills/all.yaml:26:14", "add it, or take the mention out"),
        ("there is no skill 'pascal'", "skills/all.yaml:26:21", "add it, or take the mention out"),
    ]
