"""Changing a kept profile where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from careers.domain.background import Background
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.intake.kept_edit import Revision, revised
from careers.intake.kept_profile import restated
from careers.intake.person import person_of_text
from careers.intake.profile_reader import read_profile

OWN = """\
# my skills
skills:
  - Python: advanced   # ten years
  # at work
  - sql

  - "pandas": beginner
years: 6   # about
"""


def change(text: str, knowledge: KnowledgeBase, add: str = "", remove: str = "") -> Revision:
    """Return a text after a change."""
    somebody = person_of_text(text, "profile.yaml", knowledge)
    after = restated(somebody.profile, read_profile([add], knowledge)) if add else somebody.profile
    after = after._replace(skills=tuple(one for one in after.skills if one.id not in remove.split()))
    return revised(text, somebody.profile, after, somebody.background, knowledge)


def test_remarks_order_and_spelling_of_a_hand_written_file_stay(small: KnowledgeBase) -> None:
    revision = change(OWN, small, add="Machine Learning: 1, sql: expert", remove="pandas")

    assert revision == Revision(
        """\
# my skills
skills:
  - Python: advanced   # ten years
  # at work
  - sql: expert

  - Machine Learning: beginner
years: 6   # about
""",
        whole=False,
    )


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("skills:\n  python: advanced\n  sql:\n", "skills:\n  python: advanced\n  sql:\n  Apache Spark: expert\n"),
        ("- python\n- sql: 2  # daily\n", "- python\n- sql: 2  # daily\n- Apache Spark: expert\n"),
        ("years: 3\nskills:\n- sql\nlanguages: [English]\n",
         "years: 3\nskills:\n- sql\n- Apache Spark: expert\nlanguages: [English]\n"),
    ],
)  # fmt: skip
def test_a_line_is_added_in_the_manner_of_the_others(text: str, after: str, small: KnowledgeBase) -> None:
    assert change(text, small, add="Apache Spark: expert") == Revision(after, whole=False)


@pytest.mark.parametrize(
    "text",
    ["skills: [python: advanced, sql]\n", '{"skills": ["python:3", "sql"]}', "skills: python (advanced), sql\n"],
)
def test_a_file_without_a_skill_a_line_is_written_anew(text: str, small: KnowledgeBase) -> None:
    revision = change(text, small, add="pandas: 2")

    assert revision.whole
    assert "- pandas: intermediate\n- python: advanced\n- sql\n" in revision.text


def test_what_a_document_says_beside_skills_is_written_where_it_stood(small: KnowledgeBase) -> None:
    somebody = person_of_text(OWN, "profile.yaml", small)
    more = Background(years=8, degrees=("master",))

    text = revised(OWN, somebody.profile, somebody.profile, more, small).text

    assert text == OWN.replace("years: 6   # about", "years: 8\ndegrees: [master's degree]")


NAMES = ["python", "SQL", "pandas", "Apache Spark", "Statistics", "Clear writing", "ml"]
LISTS = st.dictionaries(st.sampled_from(NAMES), st.sampled_from([None, *Level]), min_size=1)
REMARKS = st.sampled_from(["", "  # mine", "   "])


def stated(levels: dict[str, Level | None], small: KnowledgeBase) -> Profile:
    return read_profile([f"{name}: {level}" if level else name for name, level in levels.items()], small)


@given(before=LISTS, after=LISTS, remark=REMARKS)
def test_the_changed_text_says_what_it_should_and_leaves_other_lines_alone(
    before: dict[str, Level | None], after: dict[str, Level | None], remark: str, small: KnowledgeBase
) -> None:
    lines = [f"- {name}{f': {level}' if level else ''}{remark}" for name, level in before.items()]
    text = "".join(f"{line}\n" for line in ["# top", "skills:", *lines])

    revision = revised(text, stated(before, small), stated(after, small), Background(), small)

    read = person_of_text(revision.text, "profile.yaml", small).profile
    assert [one[:3] for one in read.skills] == [one[:3] for one in stated(after, small).skills]
    kept = [line for line, (name, level) in zip(lines, before.items(), strict=True) if after.get(name, 0) == level]
    assert not revision.whole
    assert [line for line in revision.text.splitlines() if line in kept] == kept
