from __future__ import annotations

import pytest

from careers.domain.level import LEVELS, Level, parse_level


def test_levels_are_ordered_and_have_words() -> None:
    assert [str(level) for level in sorted(Level)] == ["beginner", "intermediate", "advanced", "expert"]
    assert list(LEVELS.values()) == sorted(Level)


@pytest.mark.parametrize("level", Level)
def test_a_level_is_read_from_its_word_and_its_number_in_any_case(level: Level) -> None:
    spellings = [str(level), f" {level} ", str(level).upper(), str(int(level)), f"\t{int(level)}\n"]

    assert {parse_level(text) for text in spellings} == {level}


@pytest.mark.parametrize("text", ["", " ", "0", "5", "-1", "1.0", "01", "²", "١", "guru", "expert!", "begin ner"])  # noqa: RUF001
def test_other_words_are_no_level(text: str) -> None:
    assert parse_level(text) is None
