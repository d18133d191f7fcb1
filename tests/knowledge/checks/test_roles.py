from __future__ import annotations

import pytest

from minimal_kb import ANALYST, FILES, Problems, changed

FORMS = "a requirement names a `skill`, an `any_of` list or a `category`: exactly one of them"


def test_each_form_of_a_requirement_is_sound(problems: Problems) -> None:
    assert problems(FILES) == []


@pytest.mark.parametrize(
    ("form", "message"),
    [
        ("note: x", FORMS),
        ("skill: sql, category: language", FORMS),
        ("skill: sql, any_of: [python, pytorch]", FORMS),
        ("any_of: [python]", "`any_of` with one skill is a `skill`"),
        ("category: python", "no skill names 'python' as `broader`, so it is no category"),
    ],
)
def test_a_requirement_of_no_form_or_several_is_told(problems: Problems, form: str, message: str) -> None:
    files = changed("roles/engineer.yaml", "category: language", form)

    assert problems(files) == [(message, "roles/engineer.yaml:6:5", None)]


@pytest.mark.parametrize(
    ("form", "named"),
    [("skill: pytorch", "pytorch"), ("skill: pytorch, note: again", "pytorch")],
)
def test_a_skill_that_is_asked_for_twice_is_told(problems: Problems, form: str, named: str) -> None:
    files = changed("roles/engineer.yaml", "category: language", form)

    assert problems(files) == [(f"{named} is asked for twice", "roles/engineer.yaml:6:5", "keep one")]


def test_a_choice_that_is_asked_for_twice_is_told(problems: Problems) -> None:
    files = changed("roles/analyst.yaml", "skill: sql", "any_of: [python, pytorch]")

    assert problems(files) == [("python, pytorch is asked for twice", "roles/analyst.yaml:7:5", "keep one")]


TWIN = (
    ANALYST.replace("id: analyst\ntitle: Data Analyst", "id: twin\ntitle: Twin")
    .replace("[reporter]", "[twins]")
    .replace("Works with data.", "Reads figures.")
    .replace("Answer questions.", "Draw charts.")
)


def test_a_role_that_asks_for_the_same_as_another_is_told_whatever_the_order(problems: Problems) -> None:
    lines = TWIN.splitlines(keepends=True)
    lines = [*lines[:3], lines[4], lines[6], lines[5], *lines[7:]]

    assert problems(FILES | {"roles/twin.yaml": "".join(lines)}) == [
        ("'twin' asks for the same skills as 'analyst'", "roles/twin.yaml:5:3", "add what tells the two apart")
    ]


def test_another_level_alone_does_not_tell_a_role_from_another(problems: Problems) -> None:

    assert problems(FILES | {"roles/twin.yaml": TWIN.replace("advanced", "expert")}) == [
        ("'twin' asks for the same skills as 'analyst'", "roles/twin.yaml:6:3", "add what tells the two apart")
    ]


def test_a_list_that_names_a_skill_twice_is_told(problems: Problems) -> None:
    files = changed("roles/analyst.yaml", "any_of: [python, pytorch]", "any_of: [python, python]")

    assert [problem[0] for problem in problems(files)] == ["`any_of` names a skill twice"]


def test_roles_with_the_same_essentials_are_told_whatever_else_they_ask_for(problems: Problems) -> None:

    assert problems(FILES | {"roles/twin.yaml": TWIN.replace("[python, pytorch]", "[python, language]")}) == [
        ("'twin' has the same essential skills as 'analyst'", "roles/twin.yaml:6:3", "add what tells the two apart")
    ]


def test_roles_without_essentials_are_told_apart_by_all_that_they_ask_for(problems: Problems) -> None:
    other = TWIN.replace("id: twin", "id: other").replace("Twin", "Other").replace("[twins]", "[others]")
    other = other.replace("Reads figures.", "Counts things.").replace("Draw charts.", "Write reports.")
    texts = [text.replace("essential", "important") for text in (TWIN, other.replace("useful", "essential"))]

    assert problems(FILES | {"roles/twin.yaml": texts[0], "roles/other.yaml": texts[1]}) == [
        ("'twin' has the same essential skills as 'other'", "roles/twin.yaml:6:3", "add what tells the two apart")
    ]


def test_a_section_that_people_look_for_and_do_not_find_is_told(problems: Problems) -> None:
    files = changed("roles/engineer.yaml", "interviews: [{text: A join., sources: [editorial]}]\n", "")

    assert problems(files) == [("the role has no interviews", "roles/engineer.yaml:1:1", "write what is missing")]


def test_what_is_essential_and_taught_by_nothing_is_told(problems: Problems) -> None:
    taught = '  learn_from: [{title: SQL, url: "https://sql.example", kind: book, source: editorial}]\n'

    ((message, *_),) = problems(changed("skills/all.yaml", taught, ""))

    assert message == "'sql' is essential, and nothing is named to learn it from"


def test_more_requirements_than_any_employer_has_are_told(problems: Problems) -> None:
    told = "".join(f"- {{id: odd-{one}, name: Odd {one}, kind: tool, hours: [1, 2]}}\n" for one in range(100))
    asked = "".join(
        f"  - {{skill: odd-{one}, importance: useful, level: beginner, sources: [editorial]}}\n" for one in range(100)
    )
    files = changed("roles/engineer.yaml", "requirements:\n", f"requirements:\n{asked}")
    found = problems(files | {"skills/odd.yaml": told})

    assert "requirements, and 100 are the most" in next(one[0] for one in found if "the most" in one[0])


@pytest.mark.parametrize("kind", ["concept", "credential"])
def test_a_tool_that_is_no_product_is_told(problems: Problems, kind: str) -> None:
    habit = f"\n- {{id: habit, name: Habit, kind: {kind}, hours: [1, 2], related: [{{skill: sql, strength: 0.2}}]}}\n"
    files = changed("roles/analyst.yaml", "skills: [sql]", "skills: [sql, habit]")

    assert problems(files | {"skills/more.yaml": habit}) == [
        (f"'habit' is a {kind} and no tool", "roles/analyst.yaml:13:9", "name tools, libraries, languages or platforms")
    ]
