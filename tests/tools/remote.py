"""Where people work, by role and year: writes the shares of remote work.

Reads `salaries/*.csv` (a survey, a salary a row) of a folder of real data and writes `remote.yaml`::

    python tests/tools/remote.py DATA [--into data/market]

Rows that repeat another in every column count once. `careers find` takes a title to a role, as for `pay.py`. A year of
a role with 30 rows or more is told, but not the year in which the survey ended, of which it has a month: the percent
who worked away from the office, and who did half of the time, rounded to tenths. The same rows give the same bytes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from careers.domain.market import FEWEST_COUNTED, RemoteWork, RemoteYear
from careers.knowledge.app_dirs import bundled_folder
from demand import load_without_counts
from tables import Row, as_yaml, command_line, read_rows, roles_of

SOURCE = "aijobs-salaries-2025"
REMOTE, PARTLY = "100", "50"
"""The survey's ratios of work away from the office; the third is 0."""


def ratios_of(rows: Sequence[Row], roles: Mapping[str, str]) -> dict[str, dict[int, list[str]]]:
    """Return the ratios of the different rows, by role and year."""
    found: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in {tuple(row.items()): row for row in rows}.values():
        if row["job_title"] in roles:
            found[roles[row["job_title"]]][int(row["work_year"])].append(row["remote_ratio"])
    return found


def whole_years(rows: Sequence[Row]) -> list[Row]:
    """Return the rows of every year but the last, of which the survey has a month."""
    last = max(row["work_year"] for row in rows)
    return [row for row in rows if row["work_year"] < last]


def year_of(year: int, ratios: Sequence[str]) -> RemoteYear:
    """Return the shares of one year."""
    remote, partly = (round(100 * ratios.count(ratio) / len(ratios), 1) for ratio in (REMOTE, PARTLY))
    return RemoteYear(year=year, n=len(ratios), remote=remote, partly=partly)


def remote_work(rows: Sequence[Row], roles: Mapping[str, str]) -> Iterator[RemoteWork]:
    """Yield the figures of each role that has enough rows in a year."""
    for role, by_year in sorted(ratios_of(rows, roles).items()):
        newest = sorted(by_year.items(), reverse=True)
        years = tuple(year_of(year, ratios) for year, ratios in newest if len(ratios) >= FEWEST_COUNTED)
        if years:
            yield RemoteWork(role, SOURCE, years)


def main() -> None:
    """Write the file."""
    options = command_line(__doc__).parse_args()
    rows = read_rows(sorted((options.folder / "salaries").glob("*.csv")))
    roles = roles_of({row["job_title"] for row in rows}, load_without_counts(bundled_folder()))
    text = as_yaml("remote", "Where people with a role's titles work", "remote", remote_work(whole_years(rows), roles))
    (options.into / "remote.yaml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
