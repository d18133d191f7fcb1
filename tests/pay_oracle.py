"""Pay counted again, another way than `tests/tools/pay.py` does it: by hand from the lines, in exact fractions."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from bisect import insort
from fractions import Fraction
from itertools import product
from pathlib import Path

Cell = tuple[str, str, str]
LEVELS = {"EN": "entry", "MI": "mid", "SE": "senior", "EX": "executive"}
SHARES = [Fraction(percent, 100) for percent in (10, 25, 50, 75, 90)]


class PayOracle:
    """Salaries by role, country and level, each with its year."""

    def __init__(self, file: Path) -> None:
        """Read the lines, each once, and ask the program itself what the titles mean."""
        header, *lines = file.read_text(encoding="utf-8").splitlines()
        rows = [dict(zip(header.split(","), row, strict=True)) for row in csv.reader(sorted(set(lines)))]
        roles = roles_by_title({row["job_title"] for row in rows})
        self._salaries: dict[Cell, list[tuple[int, int]]] = {}
        for row in rows:
            if row["employment_type"] == "FT" and row["job_title"] in roles:
                self._add(roles[row["job_title"]], row)

    def _add(self, role: str, row: dict[str, str]) -> None:
        salary = int(row["salary_in_usd"]), int(row["work_year"])
        for country, level in product((row["employee_residence"], "all"), (LEVELS[row["experience_level"]], "all")):
            insort(self._salaries.setdefault((role, country, level), []), salary)

    def cells(self) -> set[Cell]:
        """Return every cell in which there is a salary."""
        return set(self._salaries)

    def cell(self, role: str, country: str, level: str) -> tuple[tuple[int, int], int, tuple[int, ...] | None]:
        """Return the years, the number of salaries and their percentiles, of the newest years that hold 30 of them."""
        salaries = self._salaries[role, country, level]
        for first in (2024, 2023, 2022, 2021, 2020):
            newest = [(amount, year) for amount, year in salaries if year >= first]
            if len(newest) >= 30:
                return span(newest), len(newest), tuple(round(at(share, newest)) for share in SHARES)
        return span(salaries), len(salaries), None


def span(salaries: list[tuple[int, int]]) -> tuple[int, int]:
    """Return the first and the last year."""
    years = {year for _, year in salaries}
    return min(years), max(years)


def at(share: Fraction, salaries: list[tuple[int, int]]) -> Fraction:
    """Return the amount below which a share of the ranks lies, on the straight line between two of them."""
    place, part = divmod(share * (len(salaries) - 1), 1)
    low = salaries[int(place)][0]
    high = salaries[min(int(place) + 1, len(salaries) - 1)][0]
    return low + part * (high - low)


def roles_by_title(titles: set[str]) -> dict[str, str]:
    """Ask `careers find` what titles mean, and keep those that have a role's title in them."""
    command = [sys.executable, "-m", "careers", "find", "-", "--json"]
    asked = "\n".join(sorted(titles))
    answer = json.loads(subprocess.run(command, input=asked, capture_output=True, text=True, check=True).stdout)
    first = {match["given"]: match for match in reversed(answer["results"])}
    return {title: match["id"] for title, match in first.items() if match["kind"] == "role" and match["score"] > 90}
