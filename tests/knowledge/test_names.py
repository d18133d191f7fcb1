from __future__ import annotations

import pytest

from careers.knowledge.names import keys_of, normalise_name


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
        ("CI/CD", "ci/cd"),
        ("R & D", "r&d"),
        ("(CI) / CD,", "ci/cd"),
        ("& / &", ""),
        ("Straße", "strasse"),
        ("\N{RIGHT SINGLE QUOTATION MARK}", ""),
        ("", ""),
    ],
)
def test_a_name_has_a_key(name: str, key: str) -> None:
    assert normalise_name(name) == key


@pytest.mark.parametrize(
    ("name", "keys"),
    [("CI/CD", ("ci/cd", "cicd")), ("R&D", ("r&d",)), ("FP&A", ("fp&a", "fpa")), ("scikit-learn", ("scikitlearn",))],
)
def test_a_name_with_parts_is_also_found_as_one_word(name: str, keys: tuple[str, ...]) -> None:
    assert keys_of(name) == keys
