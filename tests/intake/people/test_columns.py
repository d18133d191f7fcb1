from __future__ import annotations

import pytest

from careers.intake.people.columns import Asked, find_columns


@pytest.mark.parametrize("asked", [Asked(level="Skills"), Asked(id="skills")])
def test_a_column_that_holds_something_else_holds_no_skills(asked: Asked) -> None:
    assert find_columns(["Student", "Skills"], asked) is None


def test_beside_a_column_of_levels_another_one_holds_the_skills() -> None:
    columns = find_columns(["skills", "skill"], Asked(level="skills"))

    assert columns
    assert (columns.skills, columns.level) == ((1,), 0)
