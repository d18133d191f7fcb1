from __future__ import annotations

import pytest

from made_documents import ReadBytes, Refusal, make_zip

PICTURE = "a picture, which is not read; run OCR on it, or export the document as PDF with its text"
REFUSED = {
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500: "an Office file of the old kind (.doc) or a locked one,"
    " which is not read; save it as DOCX without a password, or as PDF",
    b"{\\rtf1\\ansi Ada Example}": "Rich Text (RTF), which is not read; save it as DOCX, PDF or plain text",
    b"\x89PNG\r\n\x1a\n" + b"\0" * 50: PICTURE,
    b"\xff\xd8\xff\xe0" + b"\0" * 50: PICTURE,
    b"\x1f\x8b\x08" + b"\0" * 50: "an archive, which is not read; unpack it, and name the file in it",
    make_zip({"Index/Document.iwa": b"\1\2"}): "a Pages document, which is not read; export it as DOCX or PDF",
    make_zip({"xl/workbook.xml": "<x/>"}): "an Excel workbook, which is not read; save the sheet as CSV",
}


@pytest.mark.parametrize("content", REFUSED)
def test_what_is_not_read_is_told_as_what_it_is(content: bytes, refusal: Refusal) -> None:
    assert refusal(content) == f"this is {REFUSED[content]}"


def test_an_archive_of_other_things_is_told(refusal: Refusal) -> None:
    told = "this ZIP file holds no document that is read; unpack it, and name the file in it"

    assert refusal(make_zip({"../../etc/passwd": "x"})) == told


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Ada Example\n- Python\n", "text"),
        ("# Ada Example\n\n## Skills\n", "Markdown"),
        ("Ada Example\n===========\n\nSkills\n------\n", "Markdown"),
        ("<!DOCTYPE html><html><body><p>Ada</p></body></html>", "web page"),
        ("  <div><h2>Data Engineer</h2></div>", "web page"),
        ('<p align="center">\n\n# Ada Example\n\n- **Python**\n', "Markdown"),
        ("List<String> and <T> are generics", "text"),
    ],
)
def test_a_text_is_recognised_by_its_shape(text: str, form: str, read: ReadBytes) -> None:
    assert read(text.encode()).form == form
