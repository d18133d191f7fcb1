from __future__ import annotations

import pytest

from careers.domain.phrases import join_names


@pytest.mark.parametrize(
    ("names", "phrase"),
    [([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c")],
)
def test_names_make_a_phrase(names: list[str], phrase: str) -> None:
    assert join_names(names, "or") == phrase
