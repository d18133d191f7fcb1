"""The knowledge base against real postings and titles; skipped where there are none."""

from __future__ import annotations

import csv
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.app_dirs import bundled_folder
from pay_oracle import PayOracle, roles_by_title

TESTS = Path(__file__).parent
LEAST = {"aijobs": 97.0, "india": 85.0, "us2023": 99.0}
"""Percent of the mentions of skills that are to resolve."""


@pytest.fixture(scope="session")
def data() -> str:
    """Return the folder of real data."""
    folder = os.environ.get("CAREERS_DATA")
    if not folder:
        pytest.skip("no real data: CAREERS_DATA is not set")
    return folder


def run(script: str, *arguments: str) -> str:
    """Return what a script of the tests prints."""
    command = [sys.executable, str(TESTS / script), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_counting_the_postings_again_changes_nothing(data: str, tmp_path: Path) -> None:
    run("tools/demand.py", str(Path(data, "postings")), "--into", str(tmp_path))
    kept = Path(bundled_folder(), "market")

    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {
        file.name: file.read_bytes() for file in kept.glob("demand-*.yaml")
    }


def test_what_employers_write_is_recognised(data: str) -> None:
    printed = run("bench/recognition.py", data)
    resolved = dict(re.findall(r"^(\w+) .* mentions of skills, ([\d.]+)% resolve$", printed, re.MULTILINE))
    titles = re.findall(r"^(\w+) .* it ([\d.]+)%, closer ([\d.]+)%", printed, re.MULTILINE)

    assert {market: float(resolved[market]) >= least for market, least in LEAST.items()} == dict.fromkeys(LEAST, True)
    assert {
        market: float(it) + float(closer) >= 97 for market, it, closer in titles if market in LEAST
    } == dict.fromkeys(LEAST, True)


def test_no_importance_is_at_odds_with_the_postings(real_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(real_cache))

    assert "is essential" not in (printed := run("bench/importance.py"))
    assert "is important" not in printed
    assert "is useful" not in printed


CELLS = [
    "ai-architect US senior",
    "ai-engineer US all",
    "ai-engineer all all",
    "analytics-engineer US mid",
    "applied-scientist US senior",
    "bi-analyst US entry",
    "bi-developer US all",
    "computer-vision-engineer US all",
    "data-analyst GB all",
    "data-analyst US entry",
    "data-architect CA all",
    "data-engineer GB mid",
    "data-engineer US executive",
    "data-scientist CA mid",
    "data-scientist DE all",
    "data-scientist US all",
    "dl-engineer US all",
    "head-of-ai US executive",
    "ml-engineer US senior",
    "software-engineer US mid",
]


@pytest.fixture(scope="session")
def pay_oracle(data: str) -> PayOracle:
    """Return the salaries, counted another way than the script does it."""
    return PayOracle(Path(data, "salaries", "salaries_2020_2025.csv"))


@pytest.mark.parametrize("cell", CELLS)
def test_pay_that_is_counted_another_way_is_the_same(cell: str, pay_oracle: PayOracle, real: KnowledgeBase) -> None:
    role, country, level = cell.split()
    (table,) = real.pay[role]
    (told,) = [one for one in table.cells if (one.country, one.level) == (country, level)]

    assert pay_oracle.cell(role, country, level) == (told.years, told.n, told.percentiles)


def test_every_cell_that_is_counted_another_way_is_there(pay_oracle: PayOracle, real: KnowledgeBase) -> None:
    """No cell lacks, and none is of rows that there are not."""
    told = {
        (role, *cell[:2]) for role, tables in real.pay.items() for table in tables if table.role for cell in table.cells
    }

    assert told == pay_oracle.cells()


def test_figures_of_pay_that_are_written_again_are_the_same(data: str, tmp_path: Path) -> None:
    printed = run("tools/pay.py", data, "--into", str(tmp_path))
    kept = Path(bundled_folder(), "market")
    resolved = re.findall(r"(?:rows|word): ([\d.]+)% resolve$", printed, re.MULTILINE)

    assert len(resolved) == 2
    assert float(resolved[1]) >= 90
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {
        name: (kept / name).read_bytes() for name in ("pay.yaml", "outlook.yaml")
    }


@pytest.mark.parametrize(
    ("script", "file"),
    [
        ("areas", "areas.csv"),
        ("exposure", "exposure.yaml"),
        ("remote", "remote.yaml"),
        ("experience", "experience.yaml"),
    ],
)
def test_figures_that_are_written_again_are_the_same(script: str, file: str, data: str, tmp_path: Path) -> None:
    run(f"tools/{script}.py", data, "--into", str(tmp_path))

    assert (tmp_path / file).read_bytes() == Path(bundled_folder(), "market", file).read_bytes()


def test_figures_of_bls_are_those_of_its_tables(data: str, real: KnowledgeBase) -> None:
    wages = Path(data, "bls", "oews_may_2025_national.csv").read_text(encoding="utf-8")
    earlier = Path(data, "bls", "oews_may_2024_national.csv").read_text(encoding="utf-8")
    growth = Path(data, "bls", "employment_projections_2024_34.csv").read_text(encoding="utf-8-sig")
    ((scientists,),) = (table.cells for table in real.pay["15-2051"])

    assert "15-2051,Data Scientists,262440,126800,67240,85660,120230,158880,199130" in wages
    assert (scientists.years, scientists.n) == ((2025, 2025), 262440)
    assert scientists.percentiles == (67240, 85660, 120230, 158880, 199130)
    assert "15-2051,Data Scientists,233440,124590,63650,82630,112590,155810,194410" in earlier
    assert scientists.before == ("bls-oews-2024", 2024, 112590, 233440)
    assert "Data scientists,15-2051,Line item,245.9,328.3,0.1,0.2,82.5,33.5,1.8,23.4,112590,Bachelor's degree" in growth
    assert real.outlook["15-2051"][0][4:8] == ((2024, 2034), 33.5, 23400, "Bachelor's degree")


def test_a_slip_in_the_title_of_a_role_leads_to_it_first(real_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(real_cache))
    shares = re.findall(r"^(left out|doubled|swapped) .* first ([\d.]+)%", run("bench/misspelt.py"), re.MULTILINE)

    assert {kind: float(share) >= 99 for kind, share in shares} == dict.fromkeys(
        ("left out", "doubled", "swapped"), True
    )


def test_figures_of_areas_are_those_of_the_table(data: str, real: KnowledgeBase) -> None:
    table = Path(data, "bls", "oews_may_2025_areas.csv").read_text(encoding="utf-8")
    told = {one.area: one for one in real.area_pay["15-2051"]}

    assert sum(map(len, real.area_pay.values())) == len(table.splitlines()) - 1
    assert 'M,0012620,"Bangor, ME",15-2051,Data Scientists,60,-,-,-,-,-,-' in table
    assert (told["Bangor, ME"].n, told["Bangor, ME"].percentiles) == (60, None)


def test_exposure_and_experience_are_those_of_their_tables(data: str, real: KnowledgeBase) -> None:
    rated = Path(data, "exposure", "gpts_are_gpts_occ_level.csv").read_text(encoding="utf-8")
    asked = Path(data, "onet", "Education_Training_and_Experience.csv").read_text(encoding="utf-8-sig")
    ((exposed,), (experience,)) = (real.exposure["15-1251.00"], real.experience["15-1251.00"])

    row = next(line.split(",") for line in rated.splitlines() if line.startswith("15-1251.00"))
    assert (exposed.people, exposed.model) == (round(float(row[6]), 3), round(float(row[3]), 3))
    rows = [line.split(",") for line in asked.splitlines() if line.startswith("15-1251.00") and ",RW," in line]
    assert experience.percents[3] == round(sum(float(one[6]) for one in rows if one[5] in {"8", "9"}), 2)
    assert experience.n == int(rows[0][7])


def test_remote_shares_that_are_counted_another_way_are_the_same(data: str, real: KnowledgeBase) -> None:
    header, *lines = Path(data, "salaries", "salaries_2020_2025.csv").read_text(encoding="utf-8").splitlines()
    rows = [dict(zip(header.split(","), row, strict=True)) for row in csv.reader(sorted(set(lines)))]
    roles = roles_by_title({row["job_title"] for row in rows})
    counted = Counter((roles.get(row["job_title"]), int(row["work_year"]), row["remote_ratio"]) for row in rows)
    sizes = Counter((roles.get(row["job_title"]), int(row["work_year"])) for row in rows)

    assert {(role, one.year): one[1:] for role, (table,) in real.remote.items() for one in table.years} == {
        (role, year): (n, *(round(100 * counted[role, year, ratio] / n, 1) for ratio in ("100", "50")))
        for (role, year), n in sizes.items()
        if role and n >= 30 and year < 2025  # of which the survey has a month
    }
