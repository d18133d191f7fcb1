from __future__ import annotations

import re
import string

import pytest
from hypothesis import given, strategies as st

from careers.intake.documents.recognising import read_content
from made_documents import ReadBytes, Refusal, make_docx, make_zip, paragraph, word_table

ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
HEADING = '<w:pStyle w:val="berschrift1"/>'
STYLES = """
<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Punkte"><w:name w:val="My points"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
"""
BOX = "<w:txbxContent>" + paragraph("Languages: German") + "</w:txbxContent>"


def body_of(*parts: str, **members: str) -> bytes:
    return make_docx("".join(parts), **members)


def test_paragraphs_items_and_headings(read: ReadBytes) -> None:
    content = body_of(
        paragraph("Ada Example"),
        paragraph("Skills", HEADING),
        paragraph("Python", ITEM),
        paragraph("SQL", '<w:pStyle w:val="Punkte"/>'),
        paragraph("not an item", '<w:numPr><w:numId w:val="0"/></w:numPr>'),
        styles=STYLES,
    )

    assert read(content).text == "Ada Example\n\nSkills\n• Python\n• SQL\nnot an item"
    assert read(content).form == "Word document"


def test_a_text_box_is_read_once_though_it_stands_there_twice(read: ReadBytes) -> None:
    box = (
        f"<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx>{BOX}</wps:txbx></mc:Choice>"
        f"<mc:Fallback><v:textbox>{BOX}</v:textbox></mc:Fallback></mc:AlternateContent><w:t>Ada</w:t></w:r></w:p>"
    )

    assert read(body_of(box, paragraph("Python"))).text == "Ada\n\nLanguages: German\n\nPython"


def test_changes_count_as_made(read: ReadBytes) -> None:
    changed = (
        '<w:p><w:r><w:t xml:space="preserve">Knows </w:t></w:r><w:del><w:r><w:delText>COBOL</w:delText></w:r></w:del>'
        "<w:ins><w:r><w:t>Looker</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom></w:p>"
    )

    assert read(body_of(changed)).text == "Knows Looker"


def test_what_stands_between_words(read: ReadBytes) -> None:
    runs = (
        "<w:p><w:hyperlink><w:r><w:t>Acme</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>2019</w:t><w:br/>"
        "<w:t>co</w:t><w:softHyphen/><w:t>\u00adop, e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:fldSimple><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>"
    )

    assert read(body_of(runs)).text == "Acme\t2019\ncoop, e-mail7"


def test_the_symbol_before_an_item_is_a_bullet(read: ReadBytes) -> None:
    item = '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A7"/><w:t xml:space="preserve"> Kafka</w:t></w:r></w:p>'

    assert read(body_of(item, paragraph("\uf0b7\tSpark"))).text == "• Kafka\n• Spark"


def test_headers_come_first_and_once_and_footers_last(read: ReadBytes) -> None:
    content = body_of(
        paragraph("Python"),
        header1=paragraph("Ada Example"),
        header2=paragraph("Ada Example"),
        footer1=paragraph("Bern"),
    )

    assert read(content).text == "Ada Example\n\nPython\n\nBern"


def test_a_table_of_words_keeps_its_rows(read: ReadBytes) -> None:
    rows = [map(paragraph, row) for row in (["Skill", "Level"], ["Python", "expert"], ["SQL", "basic"])]

    assert read(body_of(word_table(*rows))).text == "Skill | Level\nPython | expert\nSQL | basic"


def test_two_columns_made_by_a_table_are_read_one_after_the_other(read: ReadBytes) -> None:
    left = paragraph("Skills") + paragraph("Python")
    right = paragraph("Experience") + paragraph("Acme, 2019")

    assert read(body_of(word_table([left, right]))).text == "Skills\nPython\n\nExperience\nAcme, 2019"


def test_tables_in_tables(read: ReadBytes) -> None:
    inner = word_table([paragraph("Python"), paragraph("5 years")], [paragraph("R"), paragraph("1 year")])
    outer = word_table([paragraph("Skills"), inner + paragraph("")], [paragraph("Place"), paragraph("Bern")])

    assert read(body_of(outer)).text == "Skills\n\nPython | 5 years\nR | 1 year\n\nPlace\n\nBern"


def test_content_controls_are_looked_into(read: ReadBytes) -> None:
    held = f"<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{paragraph('Ada')}</w:sdtContent></w:sdt>"
    empty = held.replace("<w:alias/>", "<w:showingPlcHdr/>").replace("Ada", "Click here to enter text")

    assert read(body_of(held, empty)).text == "Ada"


@given(st.lists(st.text(string.ascii_letters, min_size=2), min_size=1))
def test_every_word_is_read_in_its_order(words: list[str]) -> None:
    content = body_of(*map(paragraph, words), word_table(map(paragraph, words)))

    (document,) = read_content(content, "ada.docx")

    assert re.findall(r"\w+", document.text) == words * 2


@pytest.mark.parametrize("name", ["sdt", "ins", "tbl", "r", "tc"])
def test_what_is_nested_as_deep_as_may_be_is_read(name: str, read: ReadBytes) -> None:
    nested = f"<w:{name}>" * 190 + paragraph("deep") + f"</w:{name}>" * 190

    assert read(body_of(paragraph("Ada"), nested)).text.startswith("Ada")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (body_of("<w:p/>"), "the document holds no text; if it shows pictures of a text"),
        (make_zip({"word/document.xml": "<w:document"}), "the file is damaged: "),
        (body_of("<w:p>" * 300 + "</w:p>" * 300), "the file is damaged: it is nested too deep"),
        (
            make_zip({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "cc">]><a>&b;</a>'}),
            "the file is damaged: it declares",
        ),
        (body_of(paragraph("Ada"))[:-30], "the file is damaged or locked; "),
        (make_zip({"word/document.xml": b" " * 10_000_001}), "unpacked, the file is larger than 10 MB"),
    ],
)
def test_what_is_wrong_with_a_document_is_told(content: bytes, told: str, refusal: Refusal) -> None:
    assert refusal(content).startswith(told)
