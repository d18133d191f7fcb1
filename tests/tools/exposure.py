"""How many tasks of occupations language models could speed up: writes the figures of exposure.

Reads `exposure/gpts_are_gpts_occ_level.csv` of a folder of real data and writes `exposure.yaml`::

    python tests/tools/exposure.py DATA [--into data/market]

Of the O*NET occupations that roles are assigned to, the share of tasks that a language model of 2023 could do in half
the time, by itself, or, which counts half, with software built on it: the rating beta, as people and as GPT-4 gave it.
Rounded to thousandths. The same rows give the same bytes.
"""

from __future__ import annotations

from careers.domain.market import Exposure
from careers.knowledge.app_dirs import bundled_folder
from demand import load_without_counts
from tables import Row, as_yaml, command_line, occupations, read_rows

SOURCE, YEAR = "exposure", 2023
CODE = "O*NET-SOC Code"


def exposure(row: Row) -> Exposure:
    """Return the figures of an occupation."""
    people, model = (round(float(row[f"{rater}_rating_beta"]), 3) for rater in ("human", "dv"))
    return Exposure(row[CODE], row["Title"], SOURCE, YEAR, people, model)


def main() -> None:
    """Write the file."""
    options = command_line(__doc__).parse_args()
    codes = set(occupations(load_without_counts(bundled_folder()), "onet-soc"))
    rows = read_rows([options.folder / "exposure" / "gpts_are_gpts_occ_level.csv"])
    found = sorted(exposure(row) for row in rows if row[CODE] in codes)
    text = as_yaml("exposure", "How many tasks language models could speed up", "exposure", found)
    (options.into / "exposure.yaml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
