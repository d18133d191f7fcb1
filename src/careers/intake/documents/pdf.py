"""PDF files, by pypdfium2."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from careers.domain.document import Document
from careers.domain.errors import CareersError, Location, fail
from careers.intake.documents.decoding import too_long
from careers.intake.documents.mending import mend_lines
from careers.intake.documents.paragraphs import paragraphs
from careers.intake.documents.pdf_words import page_pieces
from careers.intake.documents.reading_order import rows_in_order

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MOST_PAGES = 200
MOST_CHARACTERS = 1_000_000
"""Of all pages; a page of a résumé has three thousand."""


def read(content: bytes, file: str) -> tuple[Document, ...]:
    """Return the text of a PDF file, in the order in which people read its pages.

    Raises:
        CareersError: the file is locked, damaged or too long, or holds pictures of a text alone.
    """
    with closing(_opened(content, file)) as pdf:
        if len(pdf) > MOST_PAGES:
            message = f"the PDF file has {len(pdf):,} pages; at most {MOST_PAGES} are read"
            raise fail(message, "export the pages that matter as a file of their own", Location(file))
        text = mend_lines(line for lines in _pages(pdf, file) for line in (*lines, ""))
    if not text:
        advice = "it may be a scan: run OCR on it, or export the document as PDF with text, DOCX or plain text"
        raise fail("the PDF file holds no text, only pictures or nothing", advice, Location(file))
    return (Document(file=file, text=text, form="PDF"),)


def _opened(content: bytes, file: str) -> PdfDocument:
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        return PdfDocument(content)
    except PdfiumError as error:
        if "password" in str(error).lower():
            raise fail("the PDF file is locked by a password", "save it without one", Location(file)) from error
        raise _damaged(file) from error


def _pages(pdf: PdfDocument, file: str) -> Iterator[list[str]]:
    from pypdfium2 import PdfiumError

    left = MOST_CHARACTERS
    for number in range(len(pdf)):
        try:
            with closing(pdf[number]) as page, closing(page.get_textpage()) as text:
                left -= text.count_chars()
                if left < 0:
                    raise too_long(MOST_CHARACTERS, file)
                yield paragraphs(rows_in_order(page_pieces(text)))
        except PdfiumError as error:
            raise _damaged(file) from error


def _damaged(file: str) -> CareersError:
    return fail("the PDF file is damaged", "download or export it again", Location(file))
