"""How long people worked in related jobs before: writes the figures of experience.

Reads `onet/Education_Training_and_Experience.csv` of a folder of real data and writes `experience.yaml`::

    python tests/tools/experience.py DATA [--into data/market]

Of the O*NET occupations that roles are assigned to, the answers on scale RW (related work experience), whose eleven
categories are joined to five: up to a year (1 to 5), to two (6), to four (7), to eight (8 and 9), more (10 and 11).
Percents, rounded to hundredths, with the year in which people were asked. The same rows give the same bytes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from careers.domain.market import Experience
from careers.knowledge.app_dirs import bundled_folder
from demand import load_without_counts
from tables import Row, as_yaml, command_line, occupations, read_rows

SOURCE, SCALE = "onet-29-3", "RW"
CODE = "O*NET-SOC Code"
BANDS = (range(1, 6), range(6, 7), range(7, 8), range(8, 10), range(10, 12))
"""The categories of each band of years."""


def experience(rows: Sequence[Row]) -> Experience:
    """Return the figures of an occupation from its eleven rows."""
    percents = {int(row["Category"]): float(row["Data Value"]) for row in rows}
    up_to_1, to_2, to_4, to_8, more = (round(sum(percents[category] for category in band), 2) for band in BANDS)
    first = rows[0]
    month_and_year = first["Date"].partition("/")
    return Experience(
        occupation=first[CODE],
        title=first["Title"],
        source=SOURCE,
        year=int(month_and_year[2]),
        n=int(first["N"]),
        percents=(up_to_1, to_2, to_4, to_8, more),
    )


def main() -> None:
    """Write the file."""
    options = command_line(__doc__).parse_args()
    codes = set(occupations(load_without_counts(bundled_folder()), "onet-soc"))
    by_code = defaultdict(list)
    for row in read_rows([options.folder / "onet" / "Education_Training_and_Experience.csv"]):
        if row["Scale ID"] == SCALE and row[CODE] in codes:
            by_code[row[CODE]].append(row)
    found = [experience(by_code[code]) for code in sorted(by_code)]
    text = as_yaml("experience", "How long people worked in related jobs before", "experience", found)
    (options.into / "experience.yaml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
