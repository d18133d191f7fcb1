from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parent / "bench"


@pytest.fixture
def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": os.pathsep.join([*sys.path, str(BENCH)])}


def test_whatever_is_asked_ends_in_an_answer_or_in_words(environment: dict[str, str]) -> None:
    for module in ("anyio", "mcp", "pyarrow", "python_calamine"):
        pytest.importorskip(module)
    words = [sys.executable, "-W", "error", str(BENCH / "random_commands.py"), "--count", "60", "--small"]
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=environment)

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("60 commands of seed")


def test_a_signal_at_any_moment_leaves_no_draft_and_no_file_cut(environment: dict[str, str]) -> None:
    words = [sys.executable, str(BENCH / "signals.py"), "--count", "12"]
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=environment)

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout == "12 signals to 8 commands: 0 left something behind\n"
