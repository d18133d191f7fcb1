"""What occupations pay by state and metropolitan area: writes the figures of `careers pay --region`.

Reads `bls/oews_may_2025_areas.csv` of a folder of real data and writes `areas.csv`::

    python tests/tools/areas.py DATA [--into data/market]

Of each occupation there, every state, metropolitan area and nonmetropolitan area in which BLS counted it. What BLS
withholds stays empty. A table, since as YAML so many rows would take two seconds to read; the same rows give the same
bytes.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from careers.domain.market import AreaKind, AreaPay
from careers.knowledge.area_pay import COLUMNS
from tables import Row, command_line, read_rows

SOURCE, YEAR = "bls-oews-2025", 2025
OUTSIDE: AreaKind = "nonmetropolitan area"
WITHHELD = "-"


def kind_of(row: Row) -> AreaKind:
    """Return what an area is; among the metropolitan ones the table has what lies outside of them."""
    if row["area_type"] == "S":
        return "state"
    return OUTSIDE if OUTSIDE in row["area"] else "metropolitan area"


def area_pay(row: Row) -> AreaPay:
    """Return what everybody in an occupation earns in one area; BLS withholds all percentiles or none."""
    told = [int(row[name]) for name in ("p10", "p25", "median", "p75", "p90") if row[name] != WITHHELD]
    people = row["employment"]
    return AreaPay(
        occupation=row["occ_code"],
        area=row["area"],
        kind=kind_of(row),
        year=YEAR,
        n=None if people == WITHHELD else int(people),
        percentiles=(told[0], told[1], told[2], told[3], told[4]) if told else None,
        source=SOURCE,
    )


def cells(one: AreaPay) -> list[object]:
    """Return the cells of a row; None stands for an empty one."""
    return [*one[:5], *(one.percentiles or [None] * 5), one.source]


def write(found: Iterable[AreaPay], file: Path) -> None:
    """Write the table, by occupation, the states first."""
    ordered = sorted(found, key=lambda one: (one.occupation, one.kind != "state", one.area))
    with file.open("w", encoding="utf-8", newline="") as lines:
        table = csv.writer(lines, lineterminator="\n")
        table.writerow(COLUMNS)
        table.writerows(map(cells, ordered))


def main() -> None:
    """Write the file."""
    options = command_line(__doc__).parse_args()
    rows = read_rows([options.folder / "bls" / "oews_may_2025_areas.csv"])
    write(map(area_pay, rows), options.into / "areas.csv")


if __name__ == "__main__":
    main()
