from __future__ import annotations

import pytest

from careers.knowledge.names import normalise_name


@pytest.mark.parametrize(
    "spelling",
    [
        "deep learning",
        "Deep-Learning",
        "DEEPLEARNING",
        " deep\tlearning\n",
        "deep_learning",
        "deep\N{EN DASH}learning",
        "\N{FULLWIDTH LATIN SMALL LETTER D}eep\N{NO-BREAK SPACE}learning",
    ],
)
def test_case_spacing_and_punctuation_make_no_difference(spelling: str) -> None:
    assert normalise_name(spelling) == "deeplearning"


@pytest.mark.parametrize(
    ("one", "other"),
    [("C", "C++"), ("C", "C#"), ("C++", "C#"), ("sas", "sass"), ("java", "javascript"), ("R", "RR")],
)
def test_what_tells_names_apart_stays(one: str, other: str) -> None:
    assert normalise_name(one) != normalise_name(other)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        (".NET", "net"),
        ("Node.js", "nodejs"),
        ("CI/CD", "cicd"),
        ("Straße", "strasse"),
        ("\N{RIGHT SINGLE QUOTATION MARK}", ""),
        ("", ""),
    ],
)
def test_a_name_has_a_key(name: str, key: str) -> None:
    assert normalise_name(name) == key
