"""Documents for tests, made by hand: PDF, Word and OpenDocument files of people who do not exist."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping
from html import escape
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

from careers.domain.document import Document

ReadBytes = Callable[[bytes], Document]
"""Reads the one document that bytes hold."""
Refusal = Callable[[bytes], str]
"""Gives the words with which bytes are refused."""

_WORD = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
_OPEN = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
)


class Words(NamedTuple):
    """Words on a page of a PDF file; points from the lower left."""

    text: str
    left: float
    bottom: float
    size: float = 10


def make_pdf(*pages: Iterable[Words], trailer: str = "") -> bytes:
    """Return a PDF file whose pages show these words, in their order."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    kids = []
    for page in pages:
        stream = "\n".join(
            f"BT /F1 {one.size} Tf {one.left} {one.bottom} Td ({_escaped(one.text)}) Tj ET" for one in page
        )
        objects.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
        place = "/Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >>"
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(f"<< /Type /Page {place} /Contents {len(objects)} 0 R >>")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    return _assembled(objects, trailer)


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _assembled(objects: list[str], trailer: str) -> bytes:
    content, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(content))
        content += f"{number} 0 obj\n{one}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
    end += f"<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{len(content)}\n%%EOF\n"
    return content + end.encode()


def column(texts: Iterable[str], left: float, top: float, pitch: float = 12) -> list[Words]:
    """Return lines one below the other."""
    return [Words(text, left, top - pitch * number) for number, text in enumerate(texts)]


def make_zip(members: Mapping[str, bytes | str]) -> bytes:
    """Return a ZIP file of these members."""
    content = io.BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        for name, member in members.items():
            archive.writestr(name, member)
    return content.getvalue()


def make_docx(body: str, **parts: str) -> bytes:
    """Return a Word document with this XML in its body; the other parts are named without their ending."""
    members = {f"word/{name}.xml": f"<w:part {_WORD}>{part}</w:part>" for name, part in parts.items()}
    document = f"<w:document {_WORD}><w:body>{body}</w:body></w:document>"
    return make_zip({"[Content_Types].xml": "<Types/>", "word/document.xml": document, **members})


def paragraph(text: str, properties: str = "") -> str:
    """Return the XML of a paragraph of a Word document."""
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def word_table(*rows: Iterable[str]) -> str:
    """Return the XML of a table of a Word document whose cells hold this XML."""
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def make_odt(body: str) -> bytes:
    """Return an OpenDocument text with this XML in its body."""
    held = f"<office:body><office:text>{body}</office:text></office:body>"
    content = f"<office:document-content {_OPEN}>{held}</office:document-content>"
    return make_zip({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def make_workbook(rows: Iterable[Iterable[str | float]], **more: bytes | str) -> bytes:
    """Return an Excel workbook of one sheet."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    told = "".join(
        f'<row r="{number}">{"".join(_sheet_cell(cell, place, number) for place, cell in enumerate(row))}</row>'
        for number, row in enumerate(rows, start=1)
    )
    return make_zip(
        {
            "[Content_Types].xml": f'<Types xmlns="{package}/content-types"></Types>',
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
            f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
            '<sheet name="People" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
            f'Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{told}</sheetData></worksheet>',
        }
        | more
    )


def _sheet_cell(cell: str | float, place: int, row: int) -> str:
    where = f'r="{chr(ord("A") + place)}{row}"'
    if isinstance(cell, str):
        return f'<c {where} t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
    return f"<c {where}><v>{cell}</v></c>"
