from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from careers.render.clean import clean


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("plain words", "plain words"),
        ("naïve — 機械", "naïve — 機械"),
        ("a\tb\nc\rd", "a b c d"),
        ("\x1b]0;x\x07", "\\x1b]0;x\\x07"),
        ("\x9b31m", "\\x9b31m"),
        ("\u202e", "\\u202e"),
        ("\udcff", "\\udcff"),
        ("", ""),
    ],
)
def test_what_a_terminal_might_obey_is_written_out(given_text: str, shown: str) -> None:
    assert clean(given_text) == shown


@given(st.text())
def test_what_is_shown_can_be_printed_and_stays_as_it_is(text: str) -> None:
    assert clean(text).isprintable()
    assert clean(clean(text)) == clean(text)


@given(st.text())
def test_what_can_be_printed_is_left_alone(text: str) -> None:
    printable = "".join(filter(str.isprintable, text))

    assert clean(printable) == printable
