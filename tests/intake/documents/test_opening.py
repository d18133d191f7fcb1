from __future__ import annotations

import io
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from careers.domain.errors import CareersError
from careers.intake.documents import opening
from careers.intake.documents.opening import read_documents
from made_documents import Words, make_docx, make_pdf, paragraph

TEXT = "Ada Example\nSkills: Python, SQL\n"
FORMS = {
    "text": TEXT.encode(),
    "PDF": make_pdf([Words("Ada Example", 50, 700)]),
    "Word document": make_docx(paragraph("Ada Example")),
    "web page": b"<p>Ada Example</p>",
}


@pytest.mark.parametrize("form", FORMS)
def test_standard_input_is_recognised_by_what_it_holds(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(FORMS[form])))

    (document,) = read_documents("-")

    assert document.form == form
    assert document.file == "standard input"
    assert document.text.startswith("Ada Example")


def test_the_text_of_a_text_file_is_its_own(tmp_path: Path) -> None:
    file = tmp_path / "ada.txt"
    file.write_bytes(b"\xef\xbb\xbfAda  Example\r\n\r\n\tPython\xc2\xa03\r\n")

    (document,) = read_documents(str(file))

    assert document.text == "Ada  Example\r\n\r\n\tPython\u00a03\r\n"
    assert document.file == str(file)


def told(path: Path) -> str:
    with pytest.raises(CareersError) as error:
        list(read_documents(str(path)))
    (problem,) = error.value.problems
    assert problem.location
    assert problem.location.file == str(path)
    assert problem.hint
    return problem.message


def test_what_cant_be_read_is_told(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b" \n")

    assert told(empty) == "the file is empty"
    assert told(tmp_path / "none.pdf") == "the file can't be read: no such file or directory"
    assert told(tmp_path) == "the file can't be read: is a directory"


def test_a_file_that_is_named_pdf_and_is_none_is_told(tmp_path: Path) -> None:
    file = tmp_path / "ada.pdf"
    file.write_text("Ada Example")

    assert told(file) == "the name ends in .pdf, but the file is no PDF file"


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MOST_BYTES", 2_000_000)
    file = tmp_path / "large.txt"
    file.write_bytes(b"x" * 2_000_001)

    assert told(file) == "the file is larger than 2 MB"


def test_a_document_that_is_too_long_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MOST_CHARACTERS", 1_000)
    file = tmp_path / "long.txt"
    file.write_bytes(b"word " * 300)

    assert told(file) == "the document holds more than 1,000 characters"
