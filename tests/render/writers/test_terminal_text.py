"""Lines of a terminal: as wide as they may be, and nothing lost between them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from careers.render.blocks import Words, line
from careers.render.writers.terminal_text import GLUE, Row, Span, Typesetter, painted, wrap

LETTERS = st.text("ab é機·•✓", max_size=30)
ROWS = st.lists(st.builds(Span, LETTERS, st.sampled_from(["", "strong", "quiet"])), min_size=1, max_size=6)


def lines(row: Row, width: int, hang: int = 0) -> list[str]:
    return [painted(one, color=False) for one in wrap(row, width, hang)]


def test_a_line_ends_between_words_and_the_next_ones_hang() -> None:
    assert lines([Span("•\u00a0one two "), Span("three four", "strong")], 9, hang=2) == [
        "• one two",
        "  three",
        "  four",
    ]


def test_a_word_longer_than_the_line_is_broken() -> None:
    assert lines([Span("a"), Span(" bcdefgh", "strong")], 4) == ["a", "bcde", "fgh"]


def test_a_number_of_a_source_stays_with_a_letter_of_its_word() -> None:
    (row,) = Typesetter({"s": 12}, unicode=True).rows(line(Words("one abcdef", sources=("s",))))

    assert lines(row, 10) == ["one", "abcde", "f [12]"]


def test_style_ends_with_its_words() -> None:
    row = [Span("plain "), Span("bold bold", "strong"), Span(" plain")]

    assert [painted(one, color=True) for one in wrap(row, 10)] == [
        "plain \x1b[1mbold\x1b[0m",
        "\x1b[1mbold\x1b[0m plain",
    ]


@given(ROWS, st.integers(4, 20), st.integers(0, 2))
def test_no_line_is_too_wide_and_no_letter_is_lost(row: Row, width: int, hang: int) -> None:
    wrapped = wrap(row, width, hang)
    whole = "".join(text for text, _ in row)

    assert all(cell_len("".join(text for text, _ in one)) <= width for one in wrapped)
    assert "".join(text for one in wrapped for text, _ in one).replace(" ", "") == whole.replace(" ", "")


@given(ROWS, st.integers(4, 20))
def test_each_letter_keeps_its_style(row: Row, width: int) -> None:
    def letters(rows: list[Row]) -> list[tuple[str, str]]:
        return [(letter, style) for one in rows for text, style in one for letter in text if letter != " "]

    assert letters(wrap(row, width)) == letters([row])


@given(st.text())
def test_text_is_safe_and_has_no_glue_but_before_a_separator(text: str) -> None:
    shown = Typesetter({}, unicode=True).text(text)

    assert shown.replace(GLUE, " ").isprintable()
    assert GLUE not in shown.replace(f"{GLUE}· ", "")


def test_without_unicode_typographic_marks_become_ascii() -> None:
    assert Typesetter({}, unicode=False).text("a · b – c → d — ✓ ✗ •") == "a; b - c -> d - x o -"  # noqa: RUF001
