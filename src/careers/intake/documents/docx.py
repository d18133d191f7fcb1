"""Word documents (DOCX): paragraphs, tables and text boxes in reading order, as they stand after all changes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from careers.domain.document import Document
from careers.intake.documents.archive import Archive
from careers.intake.documents.grid import grid_lines, trimmed
from careers.intake.documents.lines import BULLET
from careers.intake.documents.mending import document_of
from careers.intake.documents.xml_tree import attribute, name_of, parse_xml

_MAIN = re.compile(r"word/document\d*\.xml")
_EDGES = re.compile(r"word/(header|footer)\d*\.xml")
_LEFT_OUT = frozenset({"del", "moveFrom", "pPr", "sdtPr", "rt", "Fallback"})
_WRITTEN = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "sym": "\uf0b7"}
"""What is read for an element; a symbol is most often the bullet of a font of symbols."""
_LIST = re.compile(r"list (?:bullet|number)", re.IGNORECASE)
_HEADING = re.compile(r"heading|title", re.IGNORECASE)


def read(archive: Archive, file: str) -> tuple[Document, ...]:
    """Return the text of a Word document: headers, body, footers.

    Raises:
        CareersError: the document is damaged, or holds no text.
    """
    words = _Words(_styles(archive))
    parts = {name: words.blocks(parse_xml(archive.read(name), file)) for name in _parts(archive.names)}
    lines = (line for part in dict.fromkeys(map(tuple, parts.values())) for line in (*part, ""))
    return (document_of(lines, file, "Word document"),)


def _parts(names: Iterable[str]) -> list[str]:
    found = [name for name in names if _MAIN.fullmatch(name) or _EDGES.fullmatch(name)]
    order = {"header": 0, "docume": 1, "footer": 2}
    return sorted(found, key=lambda name: order[name[5:11]])


class _Styles(NamedTuple):
    """Ids of the styles of paragraphs that stand for something."""

    items: frozenset[str]
    headings: frozenset[str]


def _styles(archive: Archive) -> _Styles:
    content = archive.read("word/styles.xml")
    styles = list(parse_xml(content, archive.file)) if content else []
    named = {attribute(style, "styleId"): _style_name(style) for style in styles if name_of(style) == "style"}
    items = {attribute(style, "styleId") for style in styles if any(name_of(part) == "numPr" for part in style.iter())}
    return _Styles(
        items=frozenset(items | {id_ for id_, name in named.items() if _LIST.match(name)}),
        headings=frozenset(id_ for id_, name in named.items() if _HEADING.match(name)),
    )


def _style_name(style: Element) -> str:
    return next((attribute(part, "val") for part in style if name_of(part) == "name"), "")


class _Words:
    """Reads the blocks of a part of a document."""

    def __init__(self, styles: _Styles) -> None:
        self._styles = styles

    def blocks(self, parent: Element) -> list[str]:
        """Return the lines of a body, a cell or a text box."""
        return [line for block in parent for line in self._block(block)]

    def _block(self, block: Element) -> Iterable[str]:
        name = name_of(block)
        if name == "p":
            return self._paragraph(block)
        if name == "tbl":
            rows = _children(block, "tr")
            return grid_lines([[trimmed(self.blocks(cell)) for cell in _cells(row)] for row in rows])
        return [] if name in _LEFT_OUT or _is_hidden(block) else self.blocks(block)

    def _paragraph(self, paragraph: Element) -> Iterator[str]:
        pieces: list[str] = []
        boxes: list[Element] = []
        _gather(paragraph, pieces, boxes)
        is_item, is_heading = self._marks(paragraph)
        if is_heading:
            yield ""
        for line in "".join(pieces).split("\n"):
            yield BULLET + line if is_item and line.strip() else line
            is_item = False
        for box in boxes:
            yield from ("", *self.blocks(box), "")

    def _marks(self, paragraph: Element) -> tuple[bool, bool]:
        """Tell whether a paragraph is the item of a list, and whether it is a heading."""
        properties = next(_children(paragraph, "pPr"), None)
        if properties is None:
            return False, False
        style = next((attribute(part, "val") for part in _children(properties, "pStyle")), "")
        numbers = [attribute(part, "val") for part in properties.iter() if name_of(part) == "numId"]
        is_item = numbers[0] != "0" if numbers else style in self._styles.items
        return is_item and style not in self._styles.headings, style in self._styles.headings


def _gather(parent: Element, pieces: list[str], boxes: list[Element]) -> None:
    """Gather the words of a paragraph, and the text boxes that hang on it."""
    for part in parent:
        name = name_of(part)
        if name == "t":
            pieces.append(part.text or "")
        elif name in _WRITTEN:
            pieces.append(_WRITTEN[name])
        elif name == "txbxContent":
            boxes.append(part)
        elif name not in _LEFT_OUT and not _is_hidden(part):
            _gather(part, pieces, boxes)


def _is_hidden(part: Element) -> bool:
    """Tell whether a run is hidden, or a content control still asks to be filled in."""
    return any(
        name_of(mark) in {"vanish", "showingPlcHdr"} and attribute(mark, "val") not in {"0", "false"}
        for properties in part
        if name_of(properties) in {"rPr", "sdtPr"}
        for mark in properties
    )


def _children(parent: Element, name: str) -> Iterator[Element]:
    return (child for child in parent if name_of(child) == name)


def _cells(row: Element) -> Iterator[Element]:
    for child in row:
        if name_of(child) == "tc":
            yield child
        elif name_of(child) in {"sdt", "sdtContent", "ins"}:
            yield from _cells(child)
