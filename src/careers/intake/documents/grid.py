"""Tables of documents: data, labels beside texts, or the columns of a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from careers.intake.documents.lines import CELL

Cell = list[str]
"""Its lines."""
_LONGEST_HEADING = 40


def grid_lines(rows: Sequence[Sequence[Cell]]) -> list[str]:
    """Return the lines of a table in the order in which people read it.

    Two headings over two texts are two columns, each read from top to bottom. A row whose cells have a line each stays
    a line, unless first cells are headings beside texts. Else the cells of a row follow one another.
    """
    filled = [[cell for cell in row if cell] for row in rows]
    match filled:
        case [[left, right], [first, second]] if _are_columns(left, right, first, second):
            return ["", *left, *first, "", *right, *second, ""]
    has_rail = any(map(_is_beside, filled))
    return [line for row in filled for line in _row_lines(row, has_rail=has_rail)]


def _are_columns(left: Cell, right: Cell, first: Cell, second: Cell) -> bool:
    return _is_heading(left) and _is_heading(right) and max(len(first), len(second)) > 1


def _is_heading(cell: Cell) -> bool:
    return len(cell) == 1 and len(cell[0]) <= _LONGEST_HEADING and "," not in cell[0]


def _is_beside(row: Sequence[Cell]) -> bool:
    """Tell whether a row is a heading beside a text of several lines."""
    match row:
        case [label, text]:
            return _is_heading(label) and len(text) > 1
    return False


def _row_lines(row: Sequence[Cell], *, has_rail: bool) -> list[str]:
    match row:
        case [[label], [words]] if not has_rail and _is_heading([label]) and "," in words:
            return [f"{label.strip().rstrip(':')}: {words.strip()}"]
        case [label, words] if has_rail:
            return ["", *label, "", *words, ""]
    if all(len(cell) == 1 for cell in row):
        return [CELL.join(cell[0].strip() for cell in row)]
    return [line for cell in row for line in ("", *cell)] + [""]


def trimmed(lines: Iterable[str]) -> Cell:
    """Return the lines of a cell without empty ones at its ends."""
    text = "\n".join(lines).strip("\n")
    return text.split("\n") if text else []
