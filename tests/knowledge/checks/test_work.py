"""Exposure to language models, remote work and experience: what can't be is told where it stands."""

from __future__ import annotations

import pytest

from minimal_kb import FILES, Problems

FIGURES = FILES | {
    "market/exposure.yaml": """\
- occupation: 15-2051.00
  title: Data Scientists
  source: editorial
  year: 2023
  people: 0.4
  model: 1
""",
    "market/remote.yaml": """\
- role: analyst
  source: editorial
  years:
    - {year: 2025, n: 30, remote: 20, partly: 80}
    - {year: 2024, n: 31, remote: 25.5, partly: 0}
""",
    "market/experience.yaml": """\
- occupation: 15-2051.01
  title: Analysts
  source: editorial
  year: 2020
  n: 20
  percents: [10, 20, 30, 35.5, 4.6]
""",
}


def test_figures_that_can_be_are_sound(problems: Problems) -> None:
    assert problems(FIGURES) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "message", "line"),
    [
        ("exposure", "15-2051.00", "15-2051", "'15-2051' is not an O*NET-SOC code", 1),
        ("exposure", "people: 0.4", "people: 40", "40.0 is not a share from 0 to 1", 5),
        ("exposure", "model: 1", "model: -1", "-1.0 is not a share from 0 to 1", 6),
        ("exposure", "source: editorial", "source: hearsay", "there is no source 'hearsay'", 3),
        ("remote", "n: 30", "n: 29", "29 rows are too few for shares; 30 are the fewest", 4),
        ("remote", "remote: 25.5", "remote: 101", "101.0 and 0.0 are not percents of one whole", 5),
        ("remote", "partly: 0}", "partly: -1}", "25.5 and -1.0 are not percents of one whole", 5),
        ("remote", "year: 2025", "year: 2024", "the years do not run from the newest back", 4),
        ("remote", "role: analyst", "role: baker", "there is no role 'baker'", 1),
        ("experience", "15-2051.01", "15-2051.1", "'15-2051.1' is not an O*NET-SOC code", 1),
        ("experience", "n: 20", "n: 0", "0 answers are too few to count", 5),
        ("experience", "4.6", "5.6", "the percents do not add up to 100", 6),
        ("experience", "[10, 20,", "[-10, 40,", "the percents do not add up to 100", 6),
    ],
)
def test_figures_that_can_not_be_are_told(  # noqa: PLR0913, PLR0917 - an example has five parts
    file: str, old: str, new: str, message: str, line: int, problems: Problems
) -> None:
    file = f"market/{file}.yaml"
    assert FIGURES[file].count(old) == 1

    ((told, place, _),) = problems(FIGURES | {file: FIGURES[file].replace(old, new)})

    assert told == message
    assert place.startswith(f"{file}:{line}:")
