from __future__ import annotations

import pytest

from careers.render.views._personal import way_words


@pytest.mark.parametrize(
    ("hours", "years", "words"), [(0, 0, "0 h"), (1240, 0, "1,240 h"), (80, 1, "80 h, 1 year"), (0, 3, "0 h, 3 years")]
)
def test_a_way_is_told_in_hours_of_study_and_years_of_practice(hours: int, years: int, words: str) -> None:
    assert way_words(hours, years) == words
