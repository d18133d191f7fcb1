"""OpenDocument texts (ODT), as LibreOffice keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from careers.domain.document import Document
from careers.intake.documents.archive import Archive
from careers.intake.documents.grid import grid_lines, trimmed
from careers.intake.documents.lines import BULLET
from careers.intake.documents.mending import document_of
from careers.intake.documents.xml_tree import attribute, name_of, parse_xml

_LEFT_OUT = frozenset({"tracked-changes", "annotation", "note", "sequence-decls", "forms", "page-number", "ruby-text"})
_CELLS = frozenset({"table-cell", "covered-table-cell"})
_MOST_BLANKS = 100


def read(archive: Archive, file: str) -> tuple[Document, ...]:
    """Return the text of an OpenDocument text, as it stands after all changes.

    Raises:
        CareersError: the document is damaged, or holds no text.
    """
    root = parse_xml(archive.read("content.xml"), file)
    body = (part for part in root if name_of(part) == "body")
    return (document_of((line for part in body for line in _blocks(part)), file, "OpenDocument text"),)


def _blocks(parent: Element) -> Iterator[str]:
    for block in parent:
        name = name_of(block)
        if name in {"p", "h"}:
            yield from _paragraph(block, is_heading=name == "h")
        elif name == "table":
            rows = (row for row in block.iter() if name_of(row) == "table-row")
            yield from grid_lines([[trimmed(_blocks(cell)) for cell in row if name_of(cell) in _CELLS] for row in rows])
        elif name == "list-item":
            yield from _item(_blocks(block))
        elif name not in _LEFT_OUT:
            yield from _blocks(block)


def _item(lines: Iterable[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        yield line if number or line.startswith(BULLET) else BULLET + line


def _paragraph(paragraph: Element, *, is_heading: bool) -> Iterator[str]:
    pieces: list[str] = []
    boxes: list[Element] = []
    _gather(paragraph, pieces, boxes)
    if is_heading:
        yield ""
    yield from "".join(pieces).split("\n")
    for box in boxes:
        yield from ("", *_blocks(box), "")


def _gather(parent: Element, pieces: list[str], boxes: list[Element]) -> None:
    """Gather the words of a paragraph, and the text boxes that hang on it."""
    pieces.append(parent.text or "")
    for part in parent:
        name = name_of(part)
        if name == "text-box":
            boxes.append(part)
        elif name not in _LEFT_OUT:
            pieces.append(_written(part))
            _gather(part, pieces, boxes)
        pieces.append(part.tail or "")


def _written(part: Element) -> str:
    name = name_of(part)
    if name == "s":
        count = attribute(part, "c")
        return " " * min(int(count) if count.isdecimal() else 1, _MOST_BLANKS)
    return {"tab": "\t", "line-break": "\n"}.get(name, "")
