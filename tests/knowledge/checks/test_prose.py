from __future__ import annotations

import pytest

from minimal_kb import Problems, changed


@pytest.mark.parametrize("text", ["Train the networks.", "Ship to the users.", "Ask the questions."])
def test_sentences_that_differ_are_sound(problems: Problems, text: str) -> None:
    assert problems(changed("roles/engineer.yaml", "Train networks.", text)) == []


@pytest.mark.parametrize("text", ["Answer questions.", "Answer the questions.", "Questions answer."])
@pytest.mark.parametrize(
    ("old", "place"), [("Train networks.", "10:27"), ("Builds models.", "9:20")], ids=["responsibility", "definition"]
)
def test_a_sentence_that_another_role_has_nearly_is_told(problems: Problems, text: str, old: str, place: str) -> None:
    assert problems(changed("roles/engineer.yaml", old, text)) == [
        (
            "the sentence is nearly one of 'analyst'",
            f"roles/engineer.yaml:{place}",
            "see roles/analyst.yaml:11:27; say what differs",
        )
    ]


def test_one_role_may_say_a_thing_twice(problems: Problems) -> None:
    files = changed("roles/engineer.yaml", "text: Builds models.", "text: Train networks.")

    assert problems(files) == []


@pytest.mark.parametrize("text", ["PyTorch", "PyTorch's", "numpytorch"])
def test_a_name_as_its_owner_writes_it_is_sound(problems: Problems, text: str) -> None:
    assert problems(changed("roles/engineer.yaml", "Train networks.", f"Train {text} networks.")) == []


@pytest.mark.parametrize(("old", "place"), [("Train networks.", "10:27"), ("Builds models.", "9:20")])
@pytest.mark.parametrize("name", ["Pytorch", "PYTORCH", "pytorch"])
def test_a_name_that_is_spelt_otherwise_is_told(problems: Problems, old: str, place: str, name: str) -> None:
    assert problems(changed("roles/engineer.yaml", old, f"Works in {name}.")) == [
        (f"'{name}' is spelt PyTorch", f"roles/engineer.yaml:{place}", None)
    ]
