"""Which form the bytes of a document are in: by what they begin with, then by their shape, never by a name alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import NamedTuple

from careers.domain.document import Document
from careers.domain.errors import Location, fail
from careers.intake.documents import signs
from careers.intake.documents.decoding import decode

_HEAD = 50_000
"""Characters, or bytes, that are looked at."""


class TextForm(NamedTuple):
    """A form of text: the module whose ``read(text, file)`` gives its documents, and what tells that form."""

    module: str
    fits: Callable[[str], bool]
    endings: tuple[str, ...] = ()
    """Of names that say that a text is meant to be in this form: what is wrong with it is told then."""


class ArchiveForm(NamedTuple):
    """A form of ZIP file: the module whose ``read(archive, file)`` gives its documents, and what names tell it."""

    module: str
    fits: Callable[[Sequence[str]], bool]


_TAG = re.compile(
    r"\s*<(?:!doctype html|!--|html|head|body|main|article|section|header|div|p|h[1-6]|[uod]l|li|table|span"
    r"|script|br)\b",
    re.IGNORECASE,
)
_END_TAG = re.compile(r"</(?:p|div|li|ul|td|script)>", re.IGNORECASE)
_FEW_TAGS = 10
"""Fewer may stand in Markdown."""
_MARKDOWN = re.compile(r"^(?:#{1,6} \S|[-*] \*\*\S|```)|\S\n(?:={3,}|-{3,})\n|\]\(https?:", re.MULTILINE)


def looks_like_html(text: str) -> bool:
    """Tell whether a text is a web page or a piece of one."""
    if len(_END_TAG.findall(text, 0, _HEAD)) >= _FEW_TAGS:
        return True
    return bool(_TAG.match(text)) and not looks_like_markdown(text)


def looks_like_markdown(text: str) -> bool:
    """Tell whether a text has the marks of Markdown."""
    return bool(_MARKDOWN.search(text, 0, _HEAD))


ARCHIVES = (
    ArchiveForm("docx", lambda names: any(name.startswith("word/document") for name in names)),
    ArchiveForm("odt", lambda names: "content.xml" in names),
    ArchiveForm("linkedin", signs.looks_like_linkedin),
)
"""The forms of ZIP file, the surest first."""
TEXTS = (
    TextForm("europass_xml", signs.looks_like_europass),
    TextForm("job_page", lambda text: "JobPosting" in text and looks_like_html(text)),
    TextForm("json_lines", signs.looks_like_json_lines),
    TextForm("shapes", signs.looks_like_data),
    TextForm("tables", signs.looks_like_table, (".csv", ".tsv")),
    TextForm("html", looks_like_html),
    TextForm("plain_text", lambda _: True),
)
"""The forms of text, the surest first; the last one takes what is left."""

_OCR = "run OCR on it, or export the document as PDF with its text"
_REFUSED = (
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an Office file of the old kind (.doc) or a locked one",
        "save it as DOCX without a password, or as PDF",
    ),
    (b"{\\rtf", "Rich Text (RTF)", "save it as DOCX, PDF or plain text"),
    (b"PAR1", "a Parquet file", "postings in one: `careers match FILE`; people: `careers fit --profiles FILE`"),
    *((begin, "a picture", _OCR) for begin in (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"RIFF")),
    (b"%!PS", "PostScript", "save it as PDF"),
    *((begin, "an archive", "unpack it, and name the file in it") for begin in (b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!")),
)
"""What files of other forms begin with, what they are, and what to do."""
_REFUSED_ARCHIVES = (
    ("Index/", "a Pages document", "export it as DOCX or PDF"),
    ("index.apxl", "a Pages document", "export it as DOCX or PDF"),
    ("xl/", "an Excel workbook", "save the sheet as CSV"),
    ("ppt/", "slides", "export them as PDF"),
    ("OEBPS/", "an e-book", "convert it to PDF or text"),
)
"""What the names of members of a ZIP file begin with, what it is, and what to do."""


def read_content(content: bytes, file: str) -> Iterable[Document]:
    """Return the documents that the bytes of a file hold.

    Raises:
        CareersError: the bytes are in no form that is read, or damaged.
    """
    if b"%PDF-" in content[:1_024]:
        return _read("pdf", content, file)
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _read_archive(content, file)
    for begin, what, advice in _REFUSED:
        if content.startswith(begin):
            raise fail(f"this is {what}, which is not read", advice, Location(file))
    _refuse_wrong_name(file)
    text = decode(content, file)
    name = file.lower()
    return _read(next(form.module for form in TEXTS if form.fits(text) or name.endswith(form.endings)), text, file)


def _refuse_wrong_name(file: str) -> None:
    ending = file.rpartition(".")[2].lower()
    if ending in {"pdf", "docx", "odt", "zip"}:
        message = f"the name ends in .{ending}, but the file is no {ending.upper()} file"
        raise fail(message, "it may be damaged: save or download it again", Location(file))


def _read_archive(content: bytes, file: str) -> Iterable[Document]:
    from careers.intake.documents.archive import Archive

    archive = Archive(content, file)
    for form in ARCHIVES:
        if form.fits(archive.names):
            return _read(form.module, archive, file)
    for begin, what, advice in _REFUSED_ARCHIVES:
        if any(name.startswith(begin) for name in archive.names):
            raise fail(f"this is {what}, which is not read", advice, Location(file))
    raise fail("this ZIP file holds no document that is read", "unpack it, and name the file in it", Location(file))


def _read(module: str, content: object, file: str) -> Iterable[Document]:
    read: Callable[[object, str], Iterable[Document]] = import_module(f"careers.intake.documents.{module}").read
    return read(content, file)
