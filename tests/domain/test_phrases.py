from __future__ import annotations

import pytest

from careers.domain.phrases import counted, join_names


@pytest.mark.parametrize(
    ("names", "phrase"),
    [([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c")],
)
def test_names_make_a_phrase(names: list[str], phrase: str) -> None:
    assert join_names(names, "or") == phrase


@pytest.mark.parametrize(("number", "told"), [(0, "0 roles"), (1, "1 role"), (2, "2 roles")])
def test_things_are_counted(number: int, told: str) -> None:
    assert counted(number, "role") == told
