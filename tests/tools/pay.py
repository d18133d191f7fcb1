"""What roles and occupations earn and how they grow: writes the figures of `careers pay`.

Reads `salaries/*.csv` (a survey, a salary a row), `bls/oews_*.csv` (wages by occupation) and
`bls/employment_projections_*.csv` of a folder of real data, and writes `pay.yaml` and `outlook.yaml`::

    python tests/tools/pay.py DATA [--into data/market] [--every]

Of the survey, rows that repeat another in every column count once, then those that are not full time are left out: a
part-time salary is not one for a whole week. `careers find` takes a title to a role. A country is the one that
the employee lives in. A cell takes the rows of 2024 and 2025; where they are fewer than 30, earlier years are added one
by one until they are 30; below that only the count is written. Percentiles interpolate linearly between the two nearest
rows, both ends included (Hyndman and Fan's definition 7), and are rounded to the currency's unit. Of BLS the
occupations are written that a role is assigned to, as of May 2025, with the median and the people employed of May 2024.

Prints what share of the rows has a title that resolves, all told and without those titles that are no more than a word
for any job, and the titles that do not resolve; `--every` prints what each of the others was taken for as well. The
script stands here because it needs the rows; the same rows give the same bytes.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import product
from pathlib import Path
from statistics import quantiles
from typing import NamedTuple, cast

from careers.domain.market import EVERY, FEWEST_COUNTED, Outlook, Pay, PayBefore, PayCell, PayLevel
from careers.knowledge.app_dirs import bundled_folder
from demand import load_without_counts
from tables import Row, as_yaml, command_line, occupations, read_rows, roles_of

SURVEY, PROJECTIONS = "aijobs-salaries-2025", "bls-projections-2024"
WAGES, BEFORE = ("bls-oews-2025", 2025), ("bls-oews-2024", 2024)
"""The edition whose wages are told and the one before, with what year they are of."""
NEWEST = 2024
"""The first of the years that a cell takes whole: the survey's last full year; 2025 ends with January."""
PERIOD = (2024, 2034)
CODE = "2024 National Employment Matrix code"
LEVELS: dict[str, PayLevel] = {"EN": "entry", "MI": "mid", "SE": "senior", "EX": "executive"}
ORDER = [EVERY, *LEVELS.values()]
BARE = frozenset({"Engineer", "Manager", "Analyst", "Associate", "Consultant", "Architect"})
"""Titles that say no more than that somebody works."""


class Salary(NamedTuple):
    """One row of the survey, of those with a role."""

    role: str
    country: str
    level: PayLevel
    year: int
    amount: int
    repeats: int


def salaries(rows: Sequence[Row], roles: Mapping[str, str]) -> list[Salary]:
    """Return the different full-time rows whose title names a role, each with how often it stands."""
    counted = Counter(tuple(row.items()) for row in rows)
    different = ((dict(items), number) for items, number in counted.items())
    return [
        Salary(
            roles[row["job_title"]],
            row["employee_residence"],
            LEVELS[row["experience_level"]],
            int(row["work_year"]),
            int(row["salary_in_usd"]),
            number,
        )
        for row, number in different
        if row["employment_type"] == "FT" and row["job_title"] in roles
    ]


def cells(role: Sequence[Salary]) -> list[PayCell]:
    """Return the cells of a role: each country with its levels, those with most rows first, then all countries."""
    groups: dict[tuple[str, PayLevel], list[Salary]] = defaultdict(list)
    for one in role:
        for key in product((one.country, EVERY), (one.level, EVERY)):
            groups[key].append(one)
    sizes = {country: len(found) for (country, level), found in groups.items() if level == EVERY}
    keys = sorted(groups, key=lambda key: (key[0] == EVERY, -sizes[key[0]], key[0], ORDER.index(key[1])))
    return [cell(country, level, groups[country, level]) for country, level in keys]


def cell(country: str, level: PayLevel, found: Sequence[Salary]) -> PayCell:
    """Return one cell, from the newest years that hold 30 rows."""
    for first in range(NEWEST, min(one.year for one in found) - 1, -1):
        newest = [one for one in found if one.year >= first]
        if len(newest) >= FEWEST_COUNTED:
            amounts = [one.amount for one in newest]
            cuts = quantiles(amounts, n=20, method="inclusive")
            told = tuple(round(cuts[at]) for at in (1, 4, 9, 14, 17))
            return counted(country, level, newest)._replace(percentiles=cast("tuple[int, int, int, int, int]", told))
    return counted(country, level, found)


def counted(country: str, level: PayLevel, found: Sequence[Salary]) -> PayCell:
    """Return the cell without percentiles."""
    years = [one.year for one in found]
    rows = sum(one.repeats for one in found)
    return PayCell(country, level, (min(years), max(years)), len(found), rows if rows > len(found) else None)


def survey(rows: Sequence[Row], roles: Mapping[str, str]) -> list[Pay]:
    """Return what those earn who have the titles of a role, by role."""
    by_role = defaultdict(list)
    for one in salaries(rows, roles):
        by_role[one.role].append(one)
    return [Pay(SURVEY, "survey", "USD", tuple(cells(by_role[role])), role=role) for role in sorted(by_role)]


def by_code(folder: Path, pattern: str, key: str) -> dict[str, Row]:
    """Return the rows of a table of BLS by the code of the occupation."""
    return {row[key]: row for row in read_rows(sorted((folder / "bls").glob(pattern)))}


def wages(row: Row, before: Row | None) -> Pay:
    """Return what everybody in an occupation earns, and what that was a year earlier."""
    source, year = WAGES
    p10, p25, p50, p75, p90 = (int(row[name]) for name in ("p10", "p25", "median", "p75", "p90"))
    whole = PayCell(
        country="US",
        level=EVERY,
        years=(year, year),
        n=int(row["employment"]),
        percentiles=(p10, p25, p50, p75, p90),
        before=PayBefore(*BEFORE, int(before["A_MEDIAN"]), int(before["TOT_EMP"])) if before else None,
    )
    return Pay(source, "all-employees", "USD", (whole,), occupation=row["occ_code"], title=row["occ_title"])


def outlook(row: Row) -> Outlook:
    """Return the prospects of an occupation; openings stand in thousands."""
    return Outlook(
        row[CODE],
        row["2024 National Employment Matrix title"],
        PROJECTIONS,
        "US",
        PERIOD,
        float(row["Employment change, percent, 2024–34"]),  # noqa: RUF001 - as BLS writes it
        round(float(row["Occupational openings, 2024–34 annual average"]) * 1000),  # noqa: RUF001
        row["Typical education needed for entry"],
        row["Work experience in a related occupation"] or None,
    )


def print_titles(rows: Sequence[Row], roles: Mapping[str, str], *, every: bool) -> None:
    """Print what share of the different rows has a title that resolves, and those that do not, or every title."""
    titles = Counter(row["job_title"] for row in {tuple(row.items()): row for row in rows}.values())
    telling = {title: number for title, number in titles.items() if title not in BARE}
    for what, of in (("different rows", titles), ("of them whose title is not a bare word", telling)):
        named = sum(number for title, number in of.items() if title in roles)
        sys.stdout.write(f"{sum(of.values())} {what}: {named / sum(of.values()):.1%} resolve\n")
    for title, number in titles.most_common():
        if every or title not in roles:
            sys.stdout.write(f"{number}\t{roles.get(title, '-')}\t{title}\n")


def main() -> None:
    """Write the two files."""
    parser = command_line(__doc__)
    parser.add_argument("--every", action="store_true")
    options = parser.parse_args()
    rows = read_rows(sorted((options.folder / "salaries").glob("*.csv")))
    knowledge = load_without_counts(bundled_folder())
    roles = roles_of({row["job_title"] for row in rows}, knowledge)
    print_titles(rows, roles, every=options.every)
    codes = occupations(knowledge, "soc")
    paid = by_code(options.folder, "oews_may_2025_national.csv", "occ_code")
    earlier = by_code(options.folder, "oews_may_2024_national.csv", "OCC_CODE")
    growing = by_code(options.folder, "employment_projections_*.csv", CODE)
    pay = [*survey(rows, roles), *(wages(paid[code], earlier.get(code)) for code in codes if code in paid)]
    prospects = [outlook(growing[code]) for code in codes if code in growing]
    for name, what, entries in (
        ("pay", "What roles and occupations earn", pay),
        ("outlook", "How occupations are projected to grow", prospects),
    ):
        (options.into / f"{name}.yaml").write_text(as_yaml(name, what, "pay", entries), encoding="utf-8")


if __name__ == "__main__":
    main()
