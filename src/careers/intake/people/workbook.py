"""People in an Excel workbook: the first sheet with a column of skills."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import chain, islice
from typing import Any
from zipfile import ZipFile

from careers.domain.errors import CareersError, Location, fail
from careers.domain.profile import PersonRow
from careers.intake.people import tables
from careers.intake.people.columns import Asked, find_columns, no_columns
from careers.intake.people.tables import TableRow
from careers.intake.people.text_table import FIRST_ROWS
from careers.intake.people.words import cell_text

MOST_BYTES = 50_000_000
MOST_UNPACKED = 500_000_000
MOST_CELLS = 20_000_000
"""Of a sheet from its first cell to its last, for the reader holds those between them too."""
MOST_SHEETS = 50
EXTRA = "pip install 'careers[batch]'"
_PLACE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_CHUNK = 1 << 20
_LETTERS = 26


def read(content: bytes, asked: Asked, file: str) -> Iterator[PersonRow]:
    """Yield the people of a workbook.

    Raises:
        CareersError: the file is damaged, too large or locked, no sheet has a column of skills, or what reads
            workbooks is not installed.
    """
    _refuse_large(content, file)
    header: list[str] = []
    for sheet in _sheets(content, file):
        rows = _rows(sheet)
        first = list(islice(rows, FIRST_ROWS))
        for place, row in enumerate(first):
            columns = find_columns([cell.strip() for cell in row.cells], asked)
            if columns:
                return tables.read(chain(first[place + 1 :], rows), columns, file)
        header = header or next((row.cells for row in first), [])
    raise no_columns(header, asked, file)


def _sheets(content: bytes, file: str) -> Iterator[list[list[Any]]]:
    """Yield the rows of each sheet, as the reader of workbooks gives them."""
    try:
        from python_calamine import CalamineWorkbook
    except ImportError as error:
        raise fail("a workbook is read with python-calamine", f"{EXTRA}, or save the sheet as CSV") from error
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(content))
        for name in book.sheet_names[:MOST_SHEETS]:
            yield book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    except (GeneratorExit, KeyboardInterrupt):
        raise
    except BaseException as error:  # what is damaged makes it panic, which is no Exception
        raise _damaged(file) from error


def _damaged(file: str) -> CareersError:
    hint = "save it again as .xlsx without a password, or the sheet as CSV"
    return fail("this workbook can't be read: it is damaged or locked", hint, Location(file))


def _refuse_large(content: bytes, file: str) -> None:
    """Refuse a workbook that would not fit into memory once it is unpacked."""
    if len(content) > MOST_BYTES:
        raise fail(f"the workbook is larger than {MOST_BYTES // 1_000_000} MB", "save it as CSV", Location(file))
    try:
        with ZipFile(BytesIO(content)) as archive:
            _refuse_swelling(archive, file)
    except CareersError:
        raise
    except Exception as error:  # whatever unpacking what is damaged may raise
        raise _damaged(file) from error


def _refuse_swelling(archive: ZipFile, file: str) -> None:
    if sum(one.file_size for one in archive.infolist()) > MOST_UNPACKED:
        raise fail("the workbook is too large once it is unpacked", "save it as CSV", Location(file))
    sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/") and name.endswith(".xml")]
    if any(_cells(archive, name) > MOST_CELLS for name in sheets):
        hint = "delete what stands far from the table, or save it as CSV"
        raise fail(f"a sheet goes over more than {MOST_CELLS:,} cells", hint, Location(file))


def _cells(archive: ZipFile, name: str) -> int:
    """Return how many cells a sheet goes over, up to its last row and column."""
    columns = rows = 0
    with archive.open(name) as sheet:
        rest = b""
        while chunk := sheet.read(_CHUNK):
            for letters, row in _PLACE.findall(rest + chunk):
                columns, rows = max(columns, _number(letters)), max(rows, int(row))
            rest = chunk[-20:]
    return columns * rows


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * _LETTERS + letter - ord("A") + 1
    return number


def _rows(sheet: list[list[Any]]) -> Iterator[TableRow]:
    for number, cells in enumerate(sheet, start=1):
        told = [cell_text(cell) for cell in cells]
        if any(map(str.strip, told)):
            yield TableRow(number=number, cells=told)
