from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, strategies as st

from careers.domain.errors import CareersError
from careers.intake.documents.decoding import decode, without_controls

TEXT = "Résumé of Ada Example\nC++, naïve Bayes\n" * 3
MARKS = {"utf-8": "utf-8-sig", "utf-16-le": "utf-16", "utf-32-le": "utf-32"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_text_of_any_common_encoding_is_read(encoding: str) -> None:
    assert decode(TEXT.encode(encoding), "ada.txt") == TEXT


def test_a_mark_of_the_other_byte_order_is_known() -> None:
    assert decode(b"\xfe\xff" + TEXT.encode("utf-16-be"), "ada.txt") == TEXT


def test_the_bytes_that_windows_leaves_out_are_no_reason_to_refuse() -> None:
    assert decode(b"Ada \x81 caf\xe9", "ada.txt") == "Ada \ufffd café"


def test_a_page_is_taken_at_its_word_where_it_is_not_utf_8() -> None:
    page = '<meta charset="windows-1251"><p>\u041f\u0440\u0438\u0432\u0435\u0442, Python'

    assert decode(page.encode("cp1251"), "page.html") == page


@pytest.mark.parametrize("content", [b"\0\1\2\3" * 50, b"abc\0def", bytes(range(256))])
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with pytest.raises(CareersError, match="this is not a text"):
        decode(content, "photo")


def test_nothing_in_a_text_steers_a_terminal() -> None:
    text = decode(b"Python \x1b]0;owned\x07 and SQL\x7f, " + b"more words " * 30, "ada.txt")

    assert text.startswith("Python  ]0;owned  and SQL , ")
    assert "\x1b" not in text


@given(st.text())
def test_offsets_stay_where_controls_are_taken_out(text: str) -> None:
    assert len(without_controls(text)) == len(text)


@given(st.binary())
def test_any_bytes_are_text_or_refused(content: bytes) -> None:
    with contextlib.suppress(CareersError):
        assert "\0" not in decode(content, "x")
