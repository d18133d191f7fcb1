from __future__ import annotations

import pytest

from minimal_kb import ANALYST, FILES, LEAD, SOURCES, Problems

COUNTED = FILES | {
    "sources.yaml": SOURCES + SOURCES.replace("id: editorial", "id: postings"),
    "roles/analyst.yaml": ANALYST.replace(
        "level: advanced, sources: [editorial]", "level: advanced, sources: [postings]"
    ),
    "market/demand.yaml": """\
- role: analyst
  source: postings
  postings: 40
  named:
    - {skills: [sql], postings: 37}
    - {skills: [python, pytorch], postings: 0}
""",
}


def counted(old: str, new: str) -> dict[str, str]:
    """Return the files with one place of the counts changed."""
    text = COUNTED["market/demand.yaml"]
    assert text.count(old) == 1
    return COUNTED | {"market/demand.yaml": text.replace(old, new)}


def test_counts_that_can_be_are_sound(problems: Problems) -> None:
    assert problems(COUNTED) == []


@pytest.mark.parametrize("number", [41, -1])
def test_more_postings_than_there_are_are_told(problems: Problems, number: int) -> None:
    assert problems(counted("postings: 37", f"postings: {number}")) == [
        (f"{number} postings are not within 0 to 40", "market/demand.yaml:5:7", None)
    ]


def test_a_skill_that_is_counted_twice_is_told(problems: Problems) -> None:
    assert problems(counted("[python, pytorch]", "[sql]")) == [
        ("sql is counted twice", "market/demand.yaml:6:7", "keep one")
    ]


def test_a_number_of_postings_is_whole(problems: Problems) -> None:
    assert problems(counted("postings: 40", "postings: 40.5"))[0] == (
        "expected a whole number, found '40.5'",
        "market/demand.yaml:3:13",
        None,
    )


def test_the_role_the_source_and_the_skills_of_counts_exist(problems: Problems) -> None:
    told = problems(
        counted("role: analyst\n  source: postings", "role: analysts\n  source: posting") | {"sources.yaml": SOURCES}
    )

    assert [message for message, place, _ in told if "market" in place] == [
        "there is no role 'analysts'",
        "there is no source 'posting'",
    ]


def test_a_requirement_that_cites_postings_in_which_it_was_not_counted_is_told(problems: Problems) -> None:
    assert (
        "no count in postings stands behind sql of 'analyst'",
        "roles/analyst.yaml:6:5",
        "count it, or cite another source",
    ) in problems(counted("skills: [sql]", "skills: [pytorch]"))


def test_a_count_of_none_is_no_support(problems: Problems) -> None:
    assert [message for message, _, _ in problems(counted("postings: 37", "postings: 0"))] == [
        "no count in postings stands behind sql of 'analyst'"
    ]


def test_a_variant_rests_on_the_counts_of_the_role_that_it_extends(problems: Problems) -> None:
    lead = LEAD.replace("extends: engineer", "extends: analyst").replace("skill: sql", "skill: pytorch")

    assert problems(COUNTED | {"roles/lead.yaml": lead}) == []


def test_counts_of_one_role_in_one_source_stand_once(problems: Problems) -> None:
    text = COUNTED["market/demand.yaml"]

    assert problems(COUNTED | {"market/demand-2.yaml": text}) == [
        (
            "the id 'analyst postings' stands twice",
            "market/demand.yaml:1:3",
            "the first one is at market/demand-2.yaml:1:3",
        )
    ]


@pytest.mark.parametrize("number", [0, -3])
def test_a_count_is_of_one_posting_at_least(problems: Problems, number: int) -> None:
    told = problems(counted("postings: 40", f"postings: {number}"))

    assert (f"{number} postings are too few to count in", "market/demand.yaml:3:13", "take the entry out") in told
