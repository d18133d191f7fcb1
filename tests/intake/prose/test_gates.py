from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from careers.intake.prose.gates import gates
from careers.intake.prose.passages import passages


def told(text: str) -> list[tuple[str, str]]:
    whole = f"Weaver of looms\nRequirements:\n{text}\n"
    return [(one.kind, one.value) for one in gates(whole, passages(whole, "posting"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- 5+ years of experience in weaving", [("years", "5")]),
        ("- 3-5 years of weaving experience", [("years", "3")]),
        ("- 2 years of experience with looms\n- 7 years of professional experience", [("years", "7")]),
        ("- 5 years of experience, or 3 years of experience with a diploma", [("years", "3")]),
        ("- Ideally 5 years of experience", []),
        ("- At least 18 years of age", []),
        ("- We have 30 years of experience in looms", []),
        ("- 3-5 yrs. Strong opinions", [("years", "3")]),
        ("- 4 years of study", []),
        ("- 2 year contract", []),
        ("- Mínimo 4 años de experiencia", [("years", "4")]),
        ("- Almeno 3 anni di esperienza", [("years", "3")]),
    ],
)
def test_years(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Bachelor's degree in weaving", [("degree", "bachelor")]),
        ("- BS/MS in weaving or a related field", [("degree", "bachelor")]),
        ("- Master's degree or PhD", [("degree", "master")]),
        ("- Bachelor's degree required, Master's preferred", [("degree", "bachelor")]),
        ("- PhD in physics", [("degree", "doctorate")]),
        ("- Master's degree preferred", []),
        ("- A university degree", [("degree", "bachelor")]),
        ("- An advanced degree in physics", [("degree", "master")]),
        ("- MS Office and MS SQL", []),
        ("- LLM, RAG and prompts", []),
        ("- No PhD required", []),
        ("- Abgeschlossenes Studium der Physik", [("degree", "bachelor")]),
        ("- Bac+5 en informatique", [("degree", "master")]),
        ("- Laurea in fisica", [("degree", "bachelor")]),
        ("- Scrum Master of the team", []),
    ],
)
def test_degrees(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Must be a US citizen", [("permit", "citizenship")]),
        ("- Must be authorized to work in the US", [("permit", "authorisation to work")]),
        ("- We do not offer visa sponsorship", [("permit", "no sponsorship")]),
        ("- Visa sponsorship is available", [("permit", "sponsorship offered")]),
        ("- All are welcome, without regard to citizenship", []),
        ("- Must be a US person (ITAR)", [("permit", "authorisation to work")]),
        ("- Visa sponsorship: no", [("permit", "no sponsorship")]),
        ("- Visa sponsorship: yes", [("permit", "sponsorship offered")]),
        ("- Fließende Deutsch- und gute Englischkenntnisse", [("language", "German"), ("language", "English")]),
        ("- anglais courant", [("language", "English")]),
        ("- Inglés B2", [("language", "English")]),
        ("- Active TS/SCI clearance", [("clearance", "TS/SCI")]),
        ("- Top secret clearance", [("clearance", "top secret")]),
        ("- Ability to obtain a security clearance", [("clearance", "security clearance")]),
        ("- A security clearance is a plus", []),
        ("- Fluent in German and English", [("language", "German"), ("language", "English")]),
        ("- Fluent English, German is a plus", [("language", "English")]),
        ("- Degree in English or communication", [("degree", "bachelor")]),
        ("- German engineering at its best", []),
    ],
)
def test_permits_clearances_and_languages(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Work Location: Remote", [("place", "remote")]),
        ("Location: Tangleby, North Riding", [("place", "Tangleby, North Riding")]),
        ("- This is a fully remote position", [("place", "remote")]),
        ("- Three days a week in the office", [("place", "hybrid")]),
        ("- This is an on-site role", [("place", "on-site")]),
        ("- You must be based in Tangleby", [("place", "Tangleby")]),
        ("- Knows remote sensing and hybrid clouds", []),
    ],
)
def test_places(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_a_condition_is_told_in_the_words_of_its_sentence() -> None:
    text = "Weaver\nRequirements:\n* At least 5 years of experience. Likes wool.\n"

    (one,) = gates(text, passages(text, "posting"))

    assert one.text == "At least 5 years of experience."


# fmt: off
_PIECES = [
    "5 years", "experience", "PhD", "degree in", "visa", "sponsorship", "fluent", "German", "Location:", "remote", "(",
    "preferred", "secret", "clearance", "citizen", ". ", "\n- ", "no", "Requirements:\n",
]
# fmt: on


@given(st.lists(st.sampled_from(_PIECES), max_size=40).map(" ".join))
def test_any_words_are_read_twice_alike_and_each_condition_is_told_once(text: str) -> None:
    found = gates(text, passages(text, "posting"))

    assert found == gates(text, passages(text, "posting"))
    assert len({(one.kind, one.value.casefold()) for one in found}) == len(found)
