"""The knowledge base against real postings and titles; skipped where there are none."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from careers.knowledge.places import bundled_folder

BENCH = Path(__file__).with_name("bench")
LEAST = {"aijobs": 97.0, "india": 85.0, "us2023": 99.0}
"""Percent of the mentions of skills that are to resolve."""


@pytest.fixture
def data() -> str:
    """Give the folder of real data."""
    folder = os.environ.get("CAREERS_DATA")
    if not folder:
        pytest.skip("no real data: CAREERS_DATA is not set")
    return folder


def run(script: str, *arguments: str) -> str:
    """Give what a benchmark prints."""
    command = [sys.executable, str(BENCH / script), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_counting_the_postings_again_changes_nothing(data: str, tmp_path: Path) -> None:
    run("demand.py", str(Path(data, "postings")), "--into", str(tmp_path))
    kept = Path(bundled_folder(), "market")

    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {
        file.name: file.read_bytes() for file in kept.glob("demand-*.yaml")
    }


def test_what_employers_write_is_recognised(data: str) -> None:
    printed = run("recognition.py", data)
    resolved = dict(re.findall(r"^(\w+) .* mentions of skills, ([\d.]+)% resolve$", printed, re.MULTILINE))
    titles = re.findall(r"^(\w+) .* it ([\d.]+)%, closer ([\d.]+)%", printed, re.MULTILINE)

    assert {market: float(resolved[market]) >= least for market, least in LEAST.items()} == dict.fromkeys(LEAST, True)
    assert {market: float(it) + float(closer) >= 97 for market, it, closer in titles} == dict.fromkeys(LEAST, True)


def test_no_importance_is_at_odds_with_the_postings() -> None:
    assert "is essential" not in (printed := run("importance.py"))
    assert "is important" not in printed
    assert "is useful" not in printed
