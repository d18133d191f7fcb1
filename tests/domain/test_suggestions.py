from __future__ import annotations

import pytest

from careers.domain.suggestions import did_you_mean


@pytest.mark.parametrize(
    ("word", "question"),
    [("titel", "did you mean title? "), ("role", "did you mean roles or rolls? "), ("salary", ""), ("", "")],
)
def test_names_that_come_near_are_asked_about(word: str, question: str) -> None:
    assert did_you_mean(word, ["id", "title", "rolls", "roles"]) == question
