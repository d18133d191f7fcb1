from __future__ import annotations

import re
import string
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from careers.intake.documents import pdf
from careers.intake.documents.recognising import read_content
from made_documents import ReadBytes, Refusal, Words, column, make_pdf

PROSE = (
    "Builds the pipelines that load four terabytes each day, and maintains",
    "libraries with them, most of all for the searches of large online shops",
    "everybody knows here. Before that she wrote tests, and taught students",
    "mathematics.",
)


def test_a_page_is_read_line_by_line(read: ReadBytes) -> None:
    document = read(make_pdf([Words("Ada Example", 50, 740, 20), *column(["Skills", "Python", "SQL"], 50, 700)]))

    assert document.text == "Ada Example\n\nSkills\nPython\nSQL"
    assert document.form == "PDF"


def test_pages_follow_one_another(read: ReadBytes) -> None:
    assert read(make_pdf([Words("Python", 50, 700)], [], [Words("SQL", 50, 700)])).text == "Python\n\nSQL"


def test_lines_that_the_width_broke_are_made_whole(read: ReadBytes) -> None:
    assert read(make_pdf(column(PROSE, 50, 700))).text == " ".join(PROSE)


@given(st.lists(st.text(string.ascii_letters, min_size=2, max_size=12), min_size=1, max_size=40))
def test_every_word_is_read_in_its_order(words: list[str]) -> None:
    (document,) = read_content(make_pdf(column(words, 50, 760)), "ada.pdf")

    assert re.findall(r"\w+", document.text) == words


def test_short_lines_stay_lines(read: ReadBytes) -> None:
    items = ["Machine Learning", "Operating Systems", "Functional Programming", "Compilers"]

    assert read(make_pdf(column(items, 50, 700))).text == "\n".join(items)


def test_items_stay_items(read: ReadBytes) -> None:
    items = [f"\u2022 {line}" for line in PROSE]

    assert read(make_pdf(column(items, 50, 700))).text == "\n".join(items)


def test_a_word_that_the_end_of_a_line_parted_is_mended(read: ReadBytes) -> None:
    lines = ["Wrote the tools with which a team of nine runs a Post-", "gres database in real-", "time."]

    assert read(make_pdf(column(lines, 50, 700))).text == (
        "Wrote the tools with which a team of nine runs a Postgres database in real-time."
    )


def test_what_stands_far_apart_in_a_line_is_parted(read: ReadBytes) -> None:
    row = [Words("Python", 50, 700), Words("Spring Boot", 110, 700), Words("2019", 400, 700)]

    assert read(make_pdf(row)).text == "Python | Spring Boot | 2019"


def test_a_bullet_is_not_parted_from_its_item(read: ReadBytes) -> None:
    row = [Words("\u2022", 50, 700), Words("Kafka", 72, 700)]

    assert read(make_pdf(row)).text == "\u2022 Kafka"


def test_letters_that_are_set_apart_are_a_word(read: ReadBytes) -> None:
    spaced = [Words(letter, 50 + 10 * number, 700) for number, letter in enumerate("SPEAKS")]

    assert read(make_pdf([*spaced, Words("Python", 50, 680)])).text == "SPEAKS\nPython"


def test_words_of_spaced_letters_are_parted_where_the_gap_is_wider(read: ReadBytes) -> None:
    places = [50, 63, 74.5, 85.5, 99, 109.5, 119, 129.5, 140.5]
    spaced = [Words(letter, left, 700) for letter, left in zip("WORKPLACE", places, strict=True)]

    assert read(make_pdf(spaced)).text == "WORK PLACE"


KEY = "00" * 32
LOCK = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{KEY}> /U <{KEY}> /P -4 >> /ID [<00> <00>]"
REFUSED = {
    make_pdf([]): "the PDF file holds no text, only pictures or nothing; it may be a scan: run OCR on it",
    make_pdf(): "the PDF file",
    b"%PDF-1.7\nAda Example": "the PDF file is damaged; download or export it again",
    make_pdf([Words("Python", 50, 700)])[:400]: "the PDF file",
    make_pdf([Words("Python", 50, 700)], trailer=LOCK): "the PDF file is locked by a password; save it without one",
    make_pdf(*[[]] * 201): "the PDF file has 201 pages; at most 200 are read; export the pages that matter",
}


@pytest.mark.parametrize("content", REFUSED)
def test_what_is_wrong_with_a_file_is_told(content: bytes, refusal: Refusal) -> None:
    assert refusal(content).startswith(REFUSED[content])


def test_a_file_with_too_many_characters_is_refused(refusal: Refusal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_CHARACTERS", 10)

    assert refusal(make_pdf(column(["Python"] * 3, 50, 700))).startswith("the document holds more than 10 characters")


def test_pdf_costs_nothing_until_one_is_read(tmp_path: Path) -> None:
    file = tmp_path / "ada.txt"
    file.write_text("Python")
    code = (
        "import sys; from careers.intake.documents.opening import read_documents;"
        f" list(read_documents({str(file)!r}));"
        " print({'pypdfium2', 'zipfile', 'html.parser', 'xml'} & set(sys.modules))"
    )

    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"
